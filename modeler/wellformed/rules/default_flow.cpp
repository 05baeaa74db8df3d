// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 13.4: the default flow leaves the element that names it, and is what is left when no condition is true.
void checkDefaultFlow(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::FlowNode) || element.attribute(u"default").isEmpty())
        return;
    const metamodel::Element* flow = bpmn::referred(tree, element, u"default");
    if (!flow || !flow->is(type::SequenceFlow))
        return; // reading has said so, or reference-type does
    if (bpmn::referred(tree, *flow, u"sourceRef") != &element) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate(
                "wellformed", "The default flow of '%1' begins at another element. Choose one that leaves '%1'.")
                .arg(bpmn::title(element)));
        offerSet(
            flaw, element, u"default", std::nullopt, QCoreApplication::translate("wellformed", "Have no default flow"));
    } else if (hasCondition(*flow)) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate("wellformed",
                "The default flow of '%1' has a condition, which is never looked at: it is taken when no other "
                "condition is true. Remove the condition.")
                .arg(bpmn::title(element)),
            flow->key(), isToRun(element) ? base::Severity::Error : base::Severity::Warning);
        offerRemoval(flaw, tree, flow->child(u"conditionExpression")->key(),
            QCoreApplication::translate("wellformed", "Remove the condition"));
    }
}

} // namespace millrace::wellformed
