// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.5.4: a boundary event is attached to an activity of its own scope; cancel only to a transaction.
void checkBoundaryEvent(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::BoundaryEvent))
        return;
    const metamodel::Element* host = bpmn::referred(tree, element, u"attachedToRef");
    if (!host || !host->is(type::Activity) || host->parent() != element.parent()) {
        add(flaws,
            QCoreApplication::translate("wellformed",
                "The boundary event '%1' sits on no activity. Drag it onto the border of one, or replace it by an "
                "intermediate event.")
                .arg(bpmn::title(element)));
        return;
    }
    if (isTriggeredBy(tree, element, type::CancelEventDefinition) && !host->is(type::Transaction)) {
        add(flaws,
            QCoreApplication::translate("wellformed",
                "A cancel event may sit on a transaction only, and '%1' is none. Make it a transaction, or choose "
                "another trigger.")
                .arg(bpmn::title(*host)));
    }
    const bool isGoingOn = element.attribute(u"cancelActivity").trimmed() == QLatin1String("false");
    if (isGoingOn
        && (isTriggeredBy(tree, element, type::ErrorEventDefinition)
            || isTriggeredBy(tree, element, type::CancelEventDefinition))) {
        Flaw& flaw = add(flaws,
            QCoreApplication::translate(
                "wellformed", "'%1' on '%2' always interrupts: an error or a cancellation ends the activity.")
                .arg(bpmn::title(element), bpmn::title(*host)));
        offerSet(flaw, element, u"cancelActivity", std::nullopt,
            QCoreApplication::translate("wellformed", "Make it interrupting"));
    }
}

} // namespace millrace::wellformed
