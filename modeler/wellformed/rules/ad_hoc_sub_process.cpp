// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.3.5: an ad-hoc sub-process has activities, and no start and end events.
void checkAdHocSubProcess(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::AdHocSubProcess))
        return;
    bool hasActivity = false;
    for (const metamodel::Element* step : bpmn::flowElements(element)) {
        hasActivity |= step->is(type::Activity);
        if (step->is(type::StartEvent) || step->is(type::EndEvent)) {
            Flaw& flaw = add(flaws,
                QCoreApplication::translate("wellformed",
                    "'%1' stands in an ad-hoc sub-process, where steps have no fixed order: start and end events are "
                    "not allowed there. Remove it.")
                    .arg(bpmn::title(*step)),
                step->key());
            offerRemoval(flaw, tree, step->key(), QCoreApplication::translate("wellformed", "Remove the event"));
        } else if (step->is(type::IntermediateCatchEvent) && bpmn::outgoing(tree, *step).empty()) {
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "Nothing follows the event '%1' in this ad-hoc sub-process. Connect it to the step that it starts.")
                    .arg(bpmn::title(*step)),
                step->key());
        }
    }
    const bool isEmptyBox = !isToRun(element) && bpmn::flowElements(element).empty(); // drawn elsewhere, or not yet
    if (!hasActivity && !isEmptyBox) {
        add(flaws,
            QCoreApplication::translate("wellformed", "The ad-hoc sub-process '%1' holds no activity. Put one into it.")
                .arg(bpmn::title(element)));
    }
}

} // namespace millrace::wellformed
