// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.7: what compensates stands outside of the normal flow and is reached by an association alone.
void checkCompensation(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    const bool isHandler = element.is(type::Activity) && bpmn::isTrue(element, u"isForCompensation");
    const bool isCatcher
        = element.is(type::BoundaryEvent) && isTriggeredBy(tree, element, type::CompensateEventDefinition);
    if (!isHandler && !isCatcher)
        return;
    auto flows = bpmn::outgoing(tree, element);
    const auto in = bpmn::incoming(tree, element);
    flows.insert(flows.end(), in.begin(), in.end());
    for (const metamodel::Element* flow : flows) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' is for compensation and stands outside of the flow: no flow may come or go. Connect it to its "
                "event with an association.")
                .arg(bpmn::title(element)),
            flow->key());
        offerRemoval(flaw, tree, flow->key(), QCoreApplication::translate("wellformed", "Remove the flow"));
    }
}

} // namespace millrace::wellformed
