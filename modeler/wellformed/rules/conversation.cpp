// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 9.4 and 11.1: a global conversation holds no conversations of its own, and only a collaboration refers
/// to choreographies.
void checkConversation(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    const bool isGlobal = element.is(type::GlobalConversation);
    if (!isGlobal && !element.is(type::Choreography))
        return;
    for (const metamodel::Element* reference : element.children(u"choreographyRef")) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate(
                "wellformed", "'%1' refers to a choreography, which only a collaboration may. Remove the reference.")
                .arg(bpmn::title(element)));
        offerRemoval(flaw, tree, reference->key(), QCoreApplication::translate("wellformed", "Remove the reference"));
    }
    for (const metamodel::Element* child : element.children())
        if (isGlobal && child->is(type::ConversationNode))
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "'%1' stands in a global conversation, which may not hold other conversations. Move it into a "
                    "collaboration.")
                    .arg(bpmn::title(*child)),
                child->key());
}

} // namespace millrace::wellformed
