// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/event_rules.h"

#include "modeler/bpmn/views.h"

#include <algorithm>
#include <array>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

using Variant = NewElement::Variant;
constexpr TypeId none = metamodel::foreignType;

constexpr LegalEvent one(EventPosition position, TypeId definition)
{
    return {position, definition, Variant::Plain};
}
constexpr LegalEvent several(EventPosition position, Variant variant = Variant::Multiple)
{
    return {position, none, variant};
}

constexpr std::array table {
    one(EventPosition::Start, none),
    one(EventPosition::Start, type::MessageEventDefinition),
    one(EventPosition::Start, type::TimerEventDefinition),
    one(EventPosition::Start, type::ConditionalEventDefinition),
    one(EventPosition::Start, type::SignalEventDefinition),
    several(EventPosition::Start),
    several(EventPosition::Start, Variant::ParallelMultiple),

    one(EventPosition::EventSubProcessStart, type::MessageEventDefinition),
    one(EventPosition::EventSubProcessStart, type::TimerEventDefinition),
    one(EventPosition::EventSubProcessStart, type::EscalationEventDefinition),
    one(EventPosition::EventSubProcessStart, type::ErrorEventDefinition),
    one(EventPosition::EventSubProcessStart, type::CompensateEventDefinition),
    one(EventPosition::EventSubProcessStart, type::ConditionalEventDefinition),
    one(EventPosition::EventSubProcessStart, type::SignalEventDefinition),
    several(EventPosition::EventSubProcessStart),
    several(EventPosition::EventSubProcessStart, Variant::ParallelMultiple),

    one(EventPosition::EventSubProcessStartBeside, type::MessageEventDefinition),
    one(EventPosition::EventSubProcessStartBeside, type::TimerEventDefinition),
    one(EventPosition::EventSubProcessStartBeside, type::EscalationEventDefinition),
    one(EventPosition::EventSubProcessStartBeside, type::ConditionalEventDefinition),
    one(EventPosition::EventSubProcessStartBeside, type::SignalEventDefinition),
    several(EventPosition::EventSubProcessStartBeside),
    several(EventPosition::EventSubProcessStartBeside, Variant::ParallelMultiple),

    one(EventPosition::Catch, type::MessageEventDefinition),
    one(EventPosition::Catch, type::TimerEventDefinition),
    one(EventPosition::Catch, type::ConditionalEventDefinition),
    one(EventPosition::Catch, type::LinkEventDefinition),
    one(EventPosition::Catch, type::SignalEventDefinition),
    several(EventPosition::Catch),
    several(EventPosition::Catch, Variant::ParallelMultiple),

    one(EventPosition::Boundary, type::MessageEventDefinition),
    one(EventPosition::Boundary, type::TimerEventDefinition),
    one(EventPosition::Boundary, type::EscalationEventDefinition),
    one(EventPosition::Boundary, type::ErrorEventDefinition),
    one(EventPosition::Boundary, type::CancelEventDefinition),
    one(EventPosition::Boundary, type::CompensateEventDefinition),
    one(EventPosition::Boundary, type::ConditionalEventDefinition),
    one(EventPosition::Boundary, type::SignalEventDefinition),
    several(EventPosition::Boundary),
    several(EventPosition::Boundary, Variant::ParallelMultiple),

    one(EventPosition::BoundaryBeside, type::MessageEventDefinition),
    one(EventPosition::BoundaryBeside, type::TimerEventDefinition),
    one(EventPosition::BoundaryBeside, type::EscalationEventDefinition),
    one(EventPosition::BoundaryBeside, type::ConditionalEventDefinition),
    one(EventPosition::BoundaryBeside, type::SignalEventDefinition),
    several(EventPosition::BoundaryBeside),
    several(EventPosition::BoundaryBeside, Variant::ParallelMultiple),

    one(EventPosition::Throw, none),
    one(EventPosition::Throw, type::MessageEventDefinition),
    one(EventPosition::Throw, type::EscalationEventDefinition),
    one(EventPosition::Throw, type::LinkEventDefinition),
    one(EventPosition::Throw, type::CompensateEventDefinition),
    one(EventPosition::Throw, type::SignalEventDefinition),
    several(EventPosition::Throw),

    one(EventPosition::End, none),
    one(EventPosition::End, type::MessageEventDefinition),
    one(EventPosition::End, type::EscalationEventDefinition),
    one(EventPosition::End, type::ErrorEventDefinition),
    one(EventPosition::End, type::CancelEventDefinition),
    one(EventPosition::End, type::CompensateEventDefinition),
    one(EventPosition::End, type::SignalEventDefinition),
    one(EventPosition::End, type::TerminateEventDefinition),
    several(EventPosition::End),
};

EventPosition positionOf(const NewElement& event, bool inEventSubProcess)
{
    switch (event.type) {
    case type::StartEvent:
        if (!inEventSubProcess && event.isInterrupting)
            return EventPosition::Start;
        return event.isInterrupting ? EventPosition::EventSubProcessStart : EventPosition::EventSubProcessStartBeside;
    case type::BoundaryEvent:
        return event.isInterrupting ? EventPosition::Boundary : EventPosition::BoundaryBeside;
    case type::IntermediateThrowEvent:
        return EventPosition::Throw;
    case type::EndEvent:
        return EventPosition::End;
    default:
        return EventPosition::Catch;
    }
}

bool isInTransaction(const metamodel::Element& scope)
{
    return scope.is(type::Transaction) || scope.ancestor(type::Transaction) != nullptr;
}

} // namespace

std::span<const LegalEvent> legalEvents()
{
    return table;
}

NewElement newEvent(const LegalEvent& event)
{
    NewElement what;
    what.eventDefinition = event.definition;
    what.variant = event.variant;
    what.isInterrupting = event.position != EventPosition::EventSubProcessStartBeside
        && event.position != EventPosition::BoundaryBeside;
    switch (event.position) {
    case EventPosition::Start:
    case EventPosition::EventSubProcessStart:
    case EventPosition::EventSubProcessStartBeside:
        what.type = type::StartEvent;
        break;
    case EventPosition::Catch:
        what.type = type::IntermediateCatchEvent;
        break;
    case EventPosition::Boundary:
    case EventPosition::BoundaryBeside:
        what.type = type::BoundaryEvent;
        break;
    case EventPosition::Throw:
        what.type = type::IntermediateThrowEvent;
        break;
    case EventPosition::End:
        what.type = type::EndEvent;
        break;
    }
    return what;
}

bool mayEventStand(const NewElement& event, const metamodel::Element& around)
{
    if (event.eventDefinition == none && event.variant == Variant::Plain)
        return true;
    const bool inEventSubProcess = bpmn::isTrue(around, u"triggeredByEvent");
    if (event.type == type::StartEvent && around.is(type::SubProcess) && !inEventSubProcess)
        return false; // its flow starts it
    if (event.type == type::StartEvent && !event.isInterrupting && !inEventSubProcess)
        return false; // there is nothing beside which it could start
    if (event.eventDefinition == type::CancelEventDefinition && !isInTransaction(around))
        return false;
    const EventPosition position = positionOf(event, inEventSubProcess);
    return std::any_of(table.begin(), table.end(), [&](const LegalEvent& legal) {
        return legal.position == position && legal.definition == event.eventDefinition
            && legal.variant == event.variant;
    });
}

} // namespace millrace::editing
