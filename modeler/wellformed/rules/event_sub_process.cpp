// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.3.5: an event sub-process has one start event, with a trigger, and no flow leads to or from it.
void checkEventSubProcess(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!isEventSubProcess(element))
        return;
    int starts = 0;
    for (const metamodel::Element* step : bpmn::flowElements(element)) {
        if (!step->is(type::StartEvent))
            continue;
        ++starts;
        if (triggers(tree, *step).empty() && step->children(u"eventDefinitionRef").empty()) {
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "The start event of the event sub-process '%1' has no trigger, so it never starts. Choose what "
                    "starts it: a message, a timer, an error.")
                    .arg(bpmn::title(element)),
                step->key());
        }
    }
    if (starts > 1) {
        add(flaws,
            QCoreApplication::translate("wellformed",
                "The event sub-process '%1' has %2 start events, but one is allowed. Make one event sub-process for "
                "each.")
                .arg(bpmn::title(element))
                .arg(starts));
    }
    auto flows = bpmn::incoming(tree, element);
    const auto out = bpmn::outgoing(tree, element);
    flows.insert(flows.end(), out.begin(), out.end());
    for (const metamodel::Element* flow : flows) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate(
                "wellformed", "The event sub-process '%1' is started by its event: no flow may lead to it or leave it.")
                .arg(bpmn::title(element)),
            flow->key());
        offerRemoval(flaw, tree, flow->key(), QCoreApplication::translate("wellformed", "Remove the flow"));
    }
}

} // namespace millrace::wellformed
