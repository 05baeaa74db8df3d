// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behavior.h"
#include "engine/execution/machine.h"

// What acts on a token from outside: boundary events, events behind a gateway, event sub-processes, errors and
// escalations that are caught.

namespace millrace::execution {

using log::Cause;
using log::EventKind;

// --- events that act on a token

TokenIndex Machine::arm(TokenIndex owner, NodeIndex node, FlowIndex flow)
{
    const ScopeInstanceIndex scope = token(owner).scope;
    const TokenIndex armed = newToken(node, flow, scope);
    --instance_->scopes_[static_cast<std::size_t>(scope)].live; // it is no token of the flow
    token(armed).owner = owner;
    token(armed).next = token(owner).first;
    token(owner).first = armed;
    return armed;
}

void Machine::armAttached(TokenIndex index)
{
    if (nodeOf(index).loop != none && isRepetition(index))
        return; // they are the activity's as a whole
    for (const NodeIndex event : program_.boundaryEventsOf(nodeOf(index)))
        if (program_.nodes[static_cast<std::size_t>(event)].waits())
            askForEvent(arm(index, event, none));
}

void Machine::disarmAll(TokenIndex owner)
{
    TokenIndex armed = token(owner).first;
    token(owner).first = none;
    while (armed != none) {
        const TokenIndex next = token(armed).next;
        withdraw(armed);
        forgetIncident(armed);
        release(armed);
        armed = next;
    }
}

void Machine::waitForFirst(TokenIndex index)
{
    await(index, TokenState::Choosing);
    const Node& gateway = nodeOf(index);
    for (const Flow& flow : program_.outgoing(gateway)) {
        const Node& event = program_.nodes[static_cast<std::size_t>(flow.target)];
        const auto over = static_cast<FlowIndex>(&flow - program_.flows.data());
        if (event.kind == NodeKind::ReceiveTask || (event.kind == NodeKind::IntermediateCatchEvent && event.waits()))
            askForEvent(arm(index, flow.target, over));
        armParts(index, flow.target, over);
    }
}

void Machine::waitForParts(TokenIndex index)
{
    await(index, TokenState::Choosing);
    armParts(index, token(index).node, none);
}

/// Of an event with several triggers, if it is one.
void Machine::armParts(TokenIndex owner, NodeIndex event, FlowIndex flow)
{
    const std::int32_t count = program_.nodes[static_cast<std::size_t>(event)].partCount;
    for (NodeIndex part = event + 1; part <= event + count; ++part)
        if (program_.nodes[static_cast<std::size_t>(part)].waits())
            askForEvent(arm(owner, part, flow));
}

bool Machine::isLastPart(TokenIndex armed)
{
    const NodeIndex whole = nodeOf(armed).whole;
    if (whole == none || program_.nodes[static_cast<std::size_t>(whole)].trigger != Trigger::ParallelMultiple)
        return true;
    const Token come = token(armed);
    for (std::size_t i = 0; i < instance_->tokens_.size(); ++i) {
        const auto other = static_cast<TokenIndex>(i);
        if (other == armed || token(other).state == TokenState::Free || token(other).owner != come.owner
            || token(other).scope != come.scope || nodeOf(other).whole != whole)
            continue;
        disarmOne(armed);
        return false;
    }
    return true;
}

void Machine::disarmOne(TokenIndex armed)
{
    if (token(armed).owner != none) {
        TokenIndex* link = &token(token(armed).owner).first;
        while (*link != armed)
            link = &token(*link).next;
        *link = token(armed).next;
    }
    release(armed);
}

void Machine::decide(TokenIndex armed)
{
    if (!isLastPart(armed))
        return;
    const Token event = token(armed);
    const TokenIndex index = event.owner;
    disarm(index);
    await(index, TokenState::Ready);
    record(EventKind::Completed, index);
    if (event.flow == none) { // it waited for this itself, behind no gateway
        leave(index);
        return;
    }
    const ElementIndex flow = program_.flows[static_cast<std::size_t>(event.flow)].element;
    if (flow != none)
        recordTaken(flow, token(index).visit);
    Token& moved = token(index);
    moved.node = program_.wholeOf(event.node);
    moved.flow = event.flow;
    moved.visit = event.visit;
    record(EventKind::Completed, index);
    leave(index);
}

/// What the token holds: work, armed events, tokens inside, an incident.
void Machine::clearWithin(TokenIndex index, Cause cause)
{
    withdraw(index);
    if (token(index).state == TokenState::Inside) {
        clearScope(token(index).inside, cause);
        passUndoables(token(index).inside, none);
        freeScopeInstance(token(index).inside);
        token(index).inside = none;
    }
    disarm(index);
    forgetIncident(index);
    await(index, TokenState::Ready);
}

void Machine::takeOver(TokenIndex index, NodeIndex boundaryEvent, std::int32_t visit, Cause cause)
{
    nodeOf(index).behavior->cancel(*this, index, cause);
    clearWithin(index, cause);
    Token& moved = token(index);
    moved.node = program_.wholeOf(boundaryEvent);
    moved.flow = none;
    moved.visit = visit;
    moved.resource = none;
    moved.fired = 0;
    record(EventKind::Completed, index);
    leave(index);
}

void Machine::interruptBy(TokenIndex armed)
{
    const Token event = token(armed);
    takeOver(event.owner, event.node, event.visit, Cause::BoundaryEvent);
}

void Machine::branchBy(TokenIndex armed)
{
    const Token event = token(armed);
    const TokenIndex branch = newToken(program_.wholeOf(event.node), none, event.scope);
    token(branch).visit = event.visit;
    record(EventKind::Completed, branch);
    leave(branch);
    if (!armAgain(armed))
        disarmOne(armed);
}

/// Whether an event that has happened so often before, and now once more, can happen again.
bool Machine::canComeAgain(NodeIndex event, std::int32_t fired) const
{
    const Node& node = program_.nodes[static_cast<std::size_t>(event)];
    if (node.timer == none)
        return true;
    const TimerSpec& timer = program_.timers[static_cast<std::size_t>(node.timer)];
    const bool isCycle = timer.kind == TimerSpec::Kind::Cycle || timer.expression != none;
    return isCycle && (timer.repetitions == none || fired + 1 < timer.repetitions);
}

/// An event that does not interrupt happens again; of timers, those that repeat. Where several triggers all have to
/// come, the others are armed again with it.
bool Machine::armAgain(TokenIndex armed)
{
    const NodeIndex own = token(armed).node;
    const std::int32_t fired = token(armed).fired;
    const NodeIndex whole = program_.wholeOf(own);
    const Node& event = program_.nodes[static_cast<std::size_t>(whole)];
    const bool needsAll = event.trigger == Trigger::ParallelMultiple;
    for (NodeIndex part = whole; part <= whole + event.partCount; ++part)
        if ((part == own || needsAll) && !canComeAgain(part, fired))
            return false;
    for (NodeIndex part = whole + 1; needsAll && part <= whole + event.partCount; ++part)
        if (part != own && program_.nodes[static_cast<std::size_t>(part)].waits())
            armBeside(armed, part);
    ++token(armed).fired;
    token(armed).visit = instance_->nextVisit_++;
    askForEvent(armed);
    return true;
}

// --- event sub-processes

bool Machine::isEventStart(const Token& which) const
{
    return execution::isEventStart(program_, *instance_, which);
}

/// Tokens that wait for the start events of event sub-processes, for as long as the scope instance lives.
void Machine::armStartsIn(ScopeInstanceIndex scope)
{
    const ScopeIndex definition = instance_->scopes_[static_cast<std::size_t>(scope)].scope;
    for (const NodeIndex start : program_.eventStartsOf(definition)) {
        if (!program_.nodes[static_cast<std::size_t>(start)].waits())
            continue;
        const TokenIndex armed = newToken(start, none, scope);
        --instance_->scopes_[static_cast<std::size_t>(scope)].live; // it is no token of the flow
        askForEvent(armed);
    }
}

void Machine::disarmStartsIn(ScopeInstanceIndex scope)
{
    const ScopeIndex definition = instance_->scopes_[static_cast<std::size_t>(scope)].scope;
    if (program_.scopes[static_cast<std::size_t>(definition)].eventStartCount == 0)
        return;
    for (std::size_t i = 0; i < instance_->tokens_.size(); ++i) {
        const auto index = static_cast<TokenIndex>(i);
        if (token(index).state == TokenState::Free || token(index).scope != scope || !isEventStart(token(index)))
            continue;
        withdraw(index);
        forgetIncident(index);
        release(index);
    }
}

/// Another part of the armed token's event, of the same owner or in the same scope.
void Machine::armBeside(TokenIndex armed, NodeIndex part)
{
    const Token beside = token(armed);
    TokenIndex made = none;
    if (beside.owner != none) {
        made = arm(beside.owner, part, none);
    } else {
        made = newToken(part, none, beside.scope);
        --instance_->scopes_[static_cast<std::size_t>(beside.scope)].live; // it is no token of the flow
    }
    token(made).fired = static_cast<std::uint16_t>(beside.fired + 1);
    askForEvent(made);
}

void Machine::beginBy(TokenIndex armed)
{
    const Token event = token(armed);
    if (nodeOf(armed).isInterrupting) {
        clearScope(event.scope, Cause::BoundaryEvent);
        beginEventSubProcess(event.scope, event.node, event.visit);
        return;
    }
    beginEventSubProcess(event.scope, event.node, event.visit);
    if (!armAgain(armed))
        release(armed);
}

void Machine::beginEventSubProcess(ScopeInstanceIndex scope, NodeIndex start, std::int32_t visit)
{
    start = program_.wholeOf(start);
    const ScopeIndex inner = program_.nodes[static_cast<std::size_t>(start)].scope;
    const TokenIndex index = newToken(program_.scopes[static_cast<std::size_t>(inner)].node, none, scope);
    record(EventKind::Enabled, index);
    record(EventKind::Started, index);
    const ScopeInstanceIndex opened = openInside(index);
    const TokenIndex first = newToken(start, none, opened);
    token(first).visit = visit;
    enqueue(first, false);
    armEventStarts(opened);
}

// --- errors and escalations

const EventName* Machine::nameOf(const Node& node) const
{
    return node.eventName == none ? nullptr : &program_.eventNames[static_cast<std::size_t>(node.eventName)];
}

std::string_view Machine::codeOf(const Node& node) const
{
    const EventName* name = nameOf(node);
    return name == nullptr ? std::string_view() : name->code;
}

void Machine::raise(TokenIndex index)
{
    const ElementIndex last = program_.wholeOf(token(index).node);
    if (catchThrown(index, Trigger::Error, codeOf(nodeOf(index))))
        return;
    clearScope(0, Cause::Error);
    endCase(EventKind::CaseCompleted, last, Cause::Error);
}

bool Machine::escalate(TokenIndex index)
{
    const std::int32_t visit = token(index).visit;
    catchThrown(index, Trigger::Escalation, codeOf(nodeOf(index)));
    // Its place may be free, or another token's by now.
    return token(index).state != TokenState::Free && token(index).visit == visit;
}

/// From the token outwards: boundary events of what it stands on, event sub-processes of the scope around it. An error
/// inside an event sub-process is not caught by those of the same scope; an escalation is, by others than itself.
bool Machine::catchThrown(TokenIndex index, Trigger trigger, std::string_view code)
{
    const Cause cause = trigger == Trigger::Error ? Cause::Error : Cause::BoundaryEvent;
    while (index != none) {
        const ScopeInstanceIndex scope = token(index).scope;
        if (isRepetition(index)) {
            index = instance_->scopes_[static_cast<std::size_t>(scope)].token;
            continue;
        }
        const NodeIndex boundary = catcherAmong(program_.boundaryEventsOf(nodeOf(index)), trigger, code);
        if (boundary != none && program_.nodes[static_cast<std::size_t>(boundary)].isInterrupting) {
            takeOver(index, boundary, instance_->nextVisit_++, cause);
            return true;
        }
        if (boundary != none) {
            const TokenIndex branch = newToken(program_.wholeOf(boundary), none, scope);
            record(EventKind::Completed, branch);
            leave(branch);
            return true;
        }
        const auto starts = program_.eventStartsOf(instance_->scopes_[static_cast<std::size_t>(scope)].scope);
        const NodeIndex start = catcherAmong(starts, trigger, code);
        const bool isInEventSubProcess = program_.isEventSubProcess(nodeOf(index));
        const bool isBesides = start != none && trigger == Trigger::Escalation
            && program_.nodes[static_cast<std::size_t>(start)].scope != nodeOf(index).ownScope;
        if (start != none && (!isInEventSubProcess || isBesides)) {
            if (program_.nodes[static_cast<std::size_t>(start)].isInterrupting)
                clearScope(scope, cause);
            beginEventSubProcess(scope, start, instance_->nextVisit_++);
            return true;
        }
        index = instance_->scopes_[static_cast<std::size_t>(scope)].token;
    }
    return false;
}

/// The event for just this code before the one for all.
NodeIndex Machine::catcherAmong(std::span<const NodeIndex> events, Trigger trigger, std::string_view code) const
{
    NodeIndex catchesAll = none;
    for (const NodeIndex event : events) {
        const Node& catching = program_.nodes[static_cast<std::size_t>(event)];
        if (catching.trigger != trigger)
            continue;
        const EventName* name = nameOf(catching);
        if (name != nullptr && !name->code.empty() && name->code == code)
            return event;
        if ((name == nullptr || !name->hasCode) && catchesAll == none)
            catchesAll = event;
    }
    return catchesAll;
}

} // namespace millrace::execution
