// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 8.4.13: conditions are looked at behind exclusive, inclusive and complex gateways and activities; behind
/// other elements they have no meaning.
void checkUselessCondition(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::SequenceFlow) || !hasCondition(element))
        return;
    const metamodel::Element* from = bpmn::referred(tree, element, u"sourceRef");
    if (from && from->is(type::Activity) && isToRun(element) && bpmn::outgoing(tree, *from).size() < 2) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate("wellformed",
                "The only way out of '%1' has a condition: where it is false, a case is stuck. Remove the condition, "
                "or "
                "add another way out.")
                .arg(bpmn::title(*from)));
        offerRemoval(flaw, tree, element.child(u"conditionExpression")->key(),
            QCoreApplication::translate("wellformed", "Remove the condition"));
        return;
    }
    if (!from || !(from->is(type::ParallelGateway) || from->is(type::Event)))
        return; // event-based gateways have a rule of their own
    Flaw& flaw = add(flaws,
        QCoreApplication::translate("wellformed",
            "The condition behind '%1' has no effect: nothing is chosen there. Remove it, or put an exclusive gateway "
            "there.")
            .arg(bpmn::title(*from)),
        metamodel::noKey, isToRun(element) ? base::Severity::Error : base::Severity::Warning);
    offerRemoval(flaw, tree, element.child(u"conditionExpression")->key(),
        QCoreApplication::translate("wellformed", "Remove the condition"));
}

} // namespace millrace::wellformed
