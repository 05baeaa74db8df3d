// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <initializer_list>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

enum Place : unsigned {
    Start = 1,
    InterruptingStart = 2,
    OtherStart = 4,
    Catch = 8,
    Interrupting = 16,
    NotInterrupting = 32,
    Throw = 64,
    End = 128
};

struct Trigger {
    metamodel::TypeId definition;
    unsigned places;
};

/// BPMN 2.0.2, table 10.93: which trigger is allowed where.
constexpr Trigger allowedTriggers[] = {
    {type::MessageEventDefinition,
        Start | InterruptingStart | OtherStart | Catch | Interrupting | NotInterrupting | Throw | End},
    {type::TimerEventDefinition, Start | InterruptingStart | OtherStart | Catch | Interrupting | NotInterrupting},
    {type::ConditionalEventDefinition, Start | InterruptingStart | OtherStart | Catch | Interrupting | NotInterrupting},
    {type::SignalEventDefinition,
        Start | InterruptingStart | OtherStart | Catch | Interrupting | NotInterrupting | Throw | End},
    {type::EscalationEventDefinition, InterruptingStart | OtherStart | Interrupting | NotInterrupting | Throw | End},
    {type::ErrorEventDefinition, InterruptingStart | Interrupting | NotInterrupting | End},
    {type::CompensateEventDefinition, InterruptingStart | Interrupting | NotInterrupting | Throw | End},
    {type::CancelEventDefinition, Interrupting | NotInterrupting | End},
    {type::LinkEventDefinition, Catch | Throw},
    {type::TerminateEventDefinition, End},
};

/// Interrupting where it cannot be otherwise is boundary-event's matter.
Place placeOf(const metamodel::Element& event)
{
    if (event.is(type::StartEvent)) {
        if (!isEventSubProcess(*event.parent()))
            return Start;
        return event.attribute(u"isInterrupting").trimmed() == QLatin1String("false") ? OtherStart : InterruptingStart;
    }
    if (event.is(type::BoundaryEvent)) {
        return event.attribute(u"cancelActivity").trimmed() == QLatin1String("false") ? NotInterrupting : Interrupting;
    }
    return event.is(type::EndEvent) ? End : event.is(type::ThrowEvent) ? Throw : Catch;
}

bool isAllowed(const metamodel::Element& definition, Place place)
{
    for (const Trigger& trigger : allowedTriggers)
        if (definition.is(trigger.definition))
            return (trigger.places & place) != 0;
    return true; // none of BPMN's
}

} // namespace

/// Each event has a trigger that may stand in its place; catching and boundary events have one at least.
void checkEventDefinitions(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::Event) || element.is(type::ImplicitThrowEvent))
        return;
    const Place place = placeOf(element);
    const auto all = triggers(tree, element);
    for (const metamodel::Element* definition : all) {
        if (!isAllowed(*definition, place)) {
            add(flaws,
                QCoreApplication::translate(
                    "wellformed", "'%1' has a trigger that is not allowed there (%2). Choose another trigger.")
                    .arg(bpmn::title(element), bpmn::typeTitle(*definition)));
        }
    }
    if (place == End && isTriggeredBy(tree, element, type::CancelEventDefinition)
        && !element.parent()->is(type::Transaction))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' cancels a transaction, but stands in none. Make the sub-process around it a transaction, or "
                "choose another trigger.")
                .arg(bpmn::title(element)));
    const bool needsOne = place == Catch || place == Interrupting || place == NotInterrupting;
    if (needsOne && all.empty() && element.children(u"eventDefinitionRef").empty()) {
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "'%1' does not say what it waits for. Choose a trigger: a message, a timer, a signal.")
                .arg(bpmn::title(element)));
    }
}

} // namespace millrace::wellformed
