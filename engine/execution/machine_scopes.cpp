// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behavior.h"
#include "engine/execution/machine.h"

// Scopes and what acts on a token from outside: boundary events, events behind a gateway, terminate and error ends.

namespace millrace::execution {

using log::Cause;
using log::EventKind;

// --- scope instances

ScopeInstanceIndex Machine::newScopeInstance(ScopeIndex scope, TokenIndex owner)
{
    Instance& instance = *instance_;
    auto& all = instance.scopes_;
    // A place of another sub-process has other slots; a short look finds one of the same in all but odd cases.
    ScopeInstanceIndex* link = &instance.freeScope_;
    for (int looked = 0; *link != none && looked < 16; ++looked) {
        const ScopeInstanceIndex index = *link;
        ScopeInstance& place = all[static_cast<std::size_t>(index)];
        if (place.scope == scope) {
            *link = place.next;
            place.next = none;
            place.token = owner;
            place.isOpen = true;
            return index;
        }
        link = &place.next;
    }
    ScopeInstance made;
    made.scope = scope;
    made.token = owner;
    made.isOpen = true;
    made.firstSlot = static_cast<std::int32_t>(instance.slots_.size());
    const std::int32_t slotCount = program_.scopes[static_cast<std::size_t>(scope)].slotCount;
    instance.slots_.resize(instance.slots_.size() + static_cast<std::size_t>(slotCount), 0);
    all.push_back(made);
    return static_cast<ScopeInstanceIndex>(all.size()) - 1;
}

void Machine::freeScopeInstance(ScopeInstanceIndex scope)
{
    ScopeInstance& gone = instance_->scopes_[static_cast<std::size_t>(scope)];
    gone.isOpen = false;
    gone.token = none;
    gone.live = 0;
    gone.next = instance_->freeScope_;
    instance_->freeScope_ = scope;
}

void Machine::openScope(TokenIndex index)
{
    const ScopeIndex scope = nodeOf(index).ownScope;
    const ScopeInstanceIndex opened = newScopeInstance(scope, index);
    token(index).inside = opened;
    await(index, TokenState::Inside);
    for (const NodeIndex node : program_.startsOf(scope))
        enqueue(newToken(node, none, opened), false);
    if (instance_->scopes_[static_cast<std::size_t>(opened)].live == 0)
        completeScope(opened, none);
}

void Machine::completeScope(ScopeInstanceIndex scope, ElementIndex last)
{
    const TokenIndex owner = instance_->scopes_[static_cast<std::size_t>(scope)].token;
    if (owner == none) {
        endCase(EventKind::CaseCompleted, last, Cause::None);
        return;
    }
    freeScopeInstance(scope);
    token(owner).inside = none;
    await(owner, TokenState::Ready);
    enqueue(owner, true);
}

/// All tokens in the scope instance and in those inside it, with what they wait for; the scope instance itself stays
/// open, empty.
void Machine::clearScope(ScopeInstanceIndex scope, Cause cause)
{
    auto& scopes = instance_->scopes_;
    doomed_.assign(scopes.size(), false);
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        ScopeInstanceIndex outer = scopes[i].isOpen ? static_cast<ScopeInstanceIndex>(i) : none;
        while (outer != none && outer != scope)
            outer = instance_->parentOf(outer);
        doomed_[i] = outer == scope && outer != none;
    }
    for (std::size_t i = 0; i < instance_->tokens_.size(); ++i) {
        const auto index = static_cast<TokenIndex>(i);
        if (token(index).state == TokenState::Free || !doomed_[static_cast<std::size_t>(token(index).scope)])
            continue;
        if (token(index).owner == none)
            nodeOf(index).behavior->cancel(*this, index, cause);
        withdraw(index);
        forgetIncident(index);
        release(index);
    }
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (!doomed_[i])
            continue;
        const auto index = static_cast<ScopeInstanceIndex>(i);
        clearJoins(index, cause);
        scopes[i].live = 0;
        if (index != scope)
            freeScopeInstance(index);
    }
}

void Machine::endCase(EventKind kind, ElementIndex last, Cause cause)
{
    Instance& instance = *instance_;
    instance.status_ = kind == EventKind::CaseCancelled ? Instance::Status::Cancelled : Instance::Status::Completed;
    instance.tokens_.clear();
    instance.scopes_.clear();
    instance.slots_.clear();
    instance.incidents_.clear();
    instance.freeToken_ = none;
    instance.freeScope_ = none;
    instance.awaited_ = 0;
    instance.joining_ = 0;
    instance.inclusive_ = 0;
    record(kind, last, none, none, cause);
}

void Machine::terminate(TokenIndex index)
{
    const ScopeInstanceIndex scope = token(index).scope;
    const ElementIndex last = token(index).node;
    clearScope(scope, Cause::Terminate);
    if (instance_->scopes_[static_cast<std::size_t>(scope)].token == none)
        endCase(EventKind::CaseCompleted, last, Cause::Terminate);
    else
        completeScope(scope, last);
}

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

void Machine::armBoundary(TokenIndex index)
{
    for (const NodeIndex event : program_.boundaryEventsOf(nodeOf(index)))
        if (program_.nodes[static_cast<std::size_t>(event)].trigger != Trigger::Error)
            askForEvent(arm(index, event, none));
}

void Machine::disarm(TokenIndex owner)
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
        if (event.kind == NodeKind::ReceiveTask || (event.kind == NodeKind::IntermediateCatchEvent && event.waits()))
            askForEvent(arm(index, flow.target, static_cast<FlowIndex>(&flow - program_.flows.data())));
    }
}

void Machine::decide(TokenIndex armed)
{
    const Token event = token(armed);
    const TokenIndex index = event.owner;
    disarm(index);
    await(index, TokenState::Ready);
    record(EventKind::Completed, index);
    const ElementIndex flow = program_.flows[static_cast<std::size_t>(event.flow)].element;
    if (flow != none)
        record(EventKind::FlowTaken, flow, token(index).visit, none, Cause::None);
    Token& moved = token(index);
    moved.node = event.node;
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
    moved.node = boundaryEvent;
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
    const TokenIndex branch = newToken(event.node, none, event.scope);
    token(branch).visit = event.visit;
    const Node& node = nodeOf(branch);
    record(EventKind::Completed, branch);
    leave(branch);
    bool again = true;
    if (node.timer != none) {
        const TimerSpec& timer = program_.timers[static_cast<std::size_t>(node.timer)];
        const bool isCycle = timer.kind == TimerSpec::Kind::Cycle || timer.expression != none;
        again = isCycle && (timer.repetitions == none || event.fired + 1 < timer.repetitions);
    }
    if (again) {
        ++token(armed).fired;
        token(armed).visit = instance_->nextVisit_++;
        askForEvent(armed);
        return;
    }
    TokenIndex* link = &token(event.owner).first;
    while (*link != armed)
        link = &token(*link).next;
    *link = token(armed).next;
    release(armed);
}

// --- errors

void Machine::raise(TokenIndex index)
{
    const Node& node = nodeOf(index);
    const std::string_view code = node.eventName == none
        ? std::string_view()
        : program_.eventNames[static_cast<std::size_t>(node.eventName)].code;
    const ElementIndex last = token(index).node;
    if (catchError(index, code))
        return;
    clearScope(0, Cause::Error);
    endCase(EventKind::CaseCompleted, last, Cause::Error);
}

bool Machine::catchError(TokenIndex index, std::string_view code)
{
    while (index != none) {
        const NodeIndex catcher = catcherAt(nodeOf(index), code);
        if (catcher != none) {
            const std::int32_t visit = instance_->nextVisit_++;
            takeOver(index, catcher, visit, Cause::Error);
            return true;
        }
        index = instance_->scopes_[static_cast<std::size_t>(token(index).scope)].token;
    }
    return false;
}

/// The boundary event for just this code before the one for all.
NodeIndex Machine::catcherAt(const Node& node, std::string_view code) const
{
    NodeIndex catchesAll = none;
    for (const NodeIndex event : program_.boundaryEventsOf(node)) {
        const Node& boundary = program_.nodes[static_cast<std::size_t>(event)];
        if (boundary.trigger != Trigger::Error)
            continue;
        const std::string_view caught = boundary.eventName == none
            ? std::string_view()
            : program_.eventNames[static_cast<std::size_t>(boundary.eventName)].code;
        if (!caught.empty() && caught == code)
            return event;
        if (caught.empty() && catchesAll == none)
            catchesAll = event;
    }
    return catchesAll;
}

} // namespace millrace::execution
