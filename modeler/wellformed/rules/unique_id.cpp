// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// XML Schema, xs:ID: an id is given once in a file. What refers to one that is there twice means the first.
void checkUniqueId(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (element.id().isEmpty() || element.type() <= metamodel::textType || element.is(type::DiagramElement))
        return;
    const auto all = tree.allById(element.id());
    if (all.size() < 2 || all.front() == &element)
        return;
    Flaw& flaw = add(flaws,
        QCoreApplication::translate("wellformed",
            "The id '%1' of '%2' is taken by '%3' as well, so nothing can refer to it. Give it another one.")
            .arg(element.id(), bpmn::title(element), bpmn::title(*all.front())));
    offerSet(flaw, element, u"id", tree.unusedId(element.id()),
        QCoreApplication::translate("wellformed", "Give it an id of its own"));
}

} // namespace millrace::wellformed
