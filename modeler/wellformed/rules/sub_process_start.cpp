// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.5.2: an embedded sub-process is started by the flow that leads to it, so its start event has no
/// trigger.
void checkSubProcessStart(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::StartEvent) || !element.parent()->is(type::SubProcess)
        || isEventSubProcess(*element.parent()))
        return;
    const auto all = triggers(tree, element);
    if (all.empty())
        return;
    Flaw& flaw = add(flaws,
        QCoreApplication::translate("wellformed",
            "'%1' starts a sub-process, which begins when the flow comes to it: a trigger is not allowed. Remove the "
            "trigger, or make it an event sub-process.")
            .arg(bpmn::title(element)));
    flaw.fixName = QCoreApplication::translate("wellformed", "Remove the trigger");
    for (const metamodel::Element* definition : bpmn::eventDefinitions(element))
        flaw.fix.push_back(tree.removalOf(definition->key())); // in document order: undone backwards
    if (flaw.fix.empty())
        flaw.fixName.clear();
}

} // namespace millrace::wellformed
