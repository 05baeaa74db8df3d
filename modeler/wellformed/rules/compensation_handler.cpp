// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <utility>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.7.1: what a compensation event leads to is marked as compensation, and the event has one such
/// activity.
void checkCompensationHandler(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::Association))
        return;
    const metamodel::Element* from = bpmn::referred(tree, element, u"sourceRef");
    const metamodel::Element* to = bpmn::referred(tree, element, u"targetRef");
    if (from && to && to->is(type::BoundaryEvent))
        std::swap(from, to);
    if (!from || !to || !from->is(type::BoundaryEvent) || !to->is(type::Activity)
        || !isTriggeredBy(tree, *from, type::CompensateEventDefinition) || bpmn::isTrue(*to, u"isForCompensation"))
        return;
    Flaw& flaw = add(flaws,
        QCoreApplication::translate("wellformed",
            "'%1' undoes what was done, but is no compensation activity, so it would run in the normal flow. Mark it "
            "as compensation.")
            .arg(bpmn::title(*to)),
        to->key());
    offerSet(flaw, *to, u"isForCompensation", QStringLiteral("true"),
        QCoreApplication::translate("wellformed", "Mark it as compensation"));
}

} // namespace millrace::wellformed
