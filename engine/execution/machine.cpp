// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/machine.h"

#include "engine/execution/behavior.h"

#include <QCoreApplication>
#include <algorithm>
#include <cassert>

namespace millrace::execution {

using log::Cause;
using log::EventKind;
using log::EventRecord;

Machine::Machine(const Program& program, Host& host)
    : program_(program)
    , host_(host)
    , measured_(program.nodes.size())
{
    setStepLimit(100'000 + 10 * static_cast<std::int64_t>(program.nodes.size()));
}

void Machine::setStepLimit(std::int64_t steps)
{
    constexpr std::int64_t trailLength = 2000;
    stepLimit_ = steps;
    trailFrom_ = steps - trailLength + 1;
}

void Machine::setTallying(bool tallies, std::vector<bool> measured)
{
    tallies_.assign(tallies ? program_.elements.size() : 0, 0);
    assert(measured.empty() || (tallies && measured.size() == program_.nodes.size()));
    measured_.assign(measured.begin(), measured.end());
    measured_.resize(program_.nodes.size());
}

// --- the work queue

void Machine::enqueueBehind(Step step)
{
    queue_.push_back(step);
}

/// The queue keeps what it has done until it is empty: its size bounds the memory of flows that multiply.
Machine::Step Machine::takeQueued()
{
    if (static_cast<std::int64_t>(queue_.size()) > 10 * stepLimit_) {
        trail_.clear();
        steps_ = stepLimit_;
    }
    const Step first = queue_[head_++];
    if (head_ == queue_.size()) {
        queue_.clear();
        head_ = 0;
    }
    return first;
}

void Machine::drain()
{
    do {
        for (;;) {
            while (!next_.isNone())
                step(std::exchange(next_, Step()));
            if (queue_.empty())
                break;
            step(takeQueued());
        }
    } while (instance_->isRunning() && instance_->inclusive_ > 0 && releaseInclusiveJoin());
    if (instance_->isStuck() && instance_->joining_ > 0 && instance_->incidents_.empty())
        reportDeadlock();
}

void Machine::step(Step next)
{
    const TokenIndex index = next.token();
    // A token that was taken away after it was queued is free, or another one by now.
    if (!instance_->isRunning())
        return;
    const Token& current = token(index);
    if (current.state != TokenState::Ready || current.visit != next.visit())
        return;
    if (next.resumes())
        nodeOf(index).behavior->resume(*this, index);
    else
        enter(index);
}

void Machine::enter(TokenIndex index)
{
    if (++steps_ < trailFrom_ || !isLimitNear(index))
        nodeOf(index).behavior->enter(*this, index);
}

/// Keeps the trail; true where the limit is reached, and the token stopped.
bool Machine::isLimitNear(TokenIndex index)
{
    if (steps_ == trailFrom_)
        trail_.clear();
    trail_.emplace_back(index, token(index).node);
    if (steps_ <= stepLimit_)
        return false;
    stopEndlessLoop(index);
    return true;
}

// --- tokens

TokenIndex Machine::newToken(NodeIndex node, FlowIndex flow, ScopeInstanceIndex scope)
{
    Instance& instance = *instance_;
    TokenIndex index = instance.freeToken_;
    if (index != none) {
        instance.freeToken_ = token(index).next;
    } else {
        index = addPlace();
    }
    Token& made = token(index);
    made = Token {};
    made.node = node;
    made.flow = flow;
    made.scope = scope;
    made.visit = instance.nextVisit_++;
    made.state = TokenState::Ready;
    ++instance.scopes_[static_cast<std::size_t>(scope)].live;
    return index;
}

TokenIndex Machine::addPlace()
{
    instance_->tokens_.emplace_back();
    return static_cast<TokenIndex>(instance_->tokens_.size()) - 1;
}

/// Gives the place back; whether the scope still has tokens is the caller's concern.
void Machine::release(TokenIndex index)
{
    Token& gone = token(index);
    gone = Token {};
    gone.next = instance_->freeToken_;
    instance_->freeToken_ = index;
}

void Machine::arrive(TokenIndex index, NodeIndex node, FlowIndex flow)
{
    Token& moved = token(index);
    moved.node = node;
    moved.flow = flow;
    moved.visit = instance_->nextVisit_++;
    moved.resource = none;
    moved.fired = 0;
    moved.isEnabled = false;
    moved.state = TokenState::Ready;
    enqueue(index, false);
}

void Machine::takeFlow(TokenIndex index, FlowIndex flow, std::int32_t visit)
{
    if (tallies_.empty()) { // apart, so that the usual way has no call but the last
        takeAndRecord(index, flow, visit);
        return;
    }
    const Flow& taken = program_.flows[static_cast<std::size_t>(flow)];
    if (taken.element != none)
        ++tallies_[static_cast<std::size_t>(taken.element)];
    arrive(index, taken.target, flow);
}

void Machine::takeAndRecord(TokenIndex index, FlowIndex flow, std::int32_t visit)
{
    const Flow& taken = program_.flows[static_cast<std::size_t>(flow)];
    if (taken.element != none)
        recordTaken(taken.element, visit);
    arrive(index, taken.target, flow);
}

void Machine::consume(TokenIndex index)
{
    const ScopeInstanceIndex scope = token(index).scope;
    const ElementIndex last = token(index).node;
    release(index);
    if (--instance_->scopes_[static_cast<std::size_t>(scope)].live == 0)
        completeScope(scope, last);
}

void Machine::leaveWithMore(TokenIndex index)
{
    const Node& node = nodeOf(index);
    if (node.loop != none && isRepetition(index)) {
        endRepetition(index);
        return;
    }
    if (node.compensation != none && node.loop == none && isActivity(node.kind))
        noteUndoable(token(index).scope, token(index).node, token(index).visit);
    for (std::int32_t more = 1; more < node.completionQuantity; ++more) {
        const TokenIndex twin = newToken(token(index).node, none, token(index).scope);
        token(twin).visit = token(index).visit;
        goOn(twin);
    }
    goOn(index);
}

void Machine::goOn(TokenIndex index)
{
    const Node& node = nodeOf(index);
    if (node.hasConditions) {
        const Split split = !isGateway(node.kind)                                                 ? Split::Conditional
            : node.kind == NodeKind::ExclusiveGateway || node.kind == NodeKind::EventBasedGateway ? Split::Exclusive
                                                                                                  : Split::Inclusive;
        if (!choose(index, split))
            return;
        if (isGateway(node.kind))
            record(EventKind::Completed, index);
        const std::int32_t visit = token(index).visit;
        const std::vector<FlowIndex>& taken = choice_.taken_;
        takeFlow(index, taken.front(), visit);
        for (std::size_t i = 1; i < taken.size(); ++i)
            takeFlow(newToken(none, none, token(index).scope), taken[i], visit);
        return;
    }
    if (node.outgoingCount == 0) {
        consume(index);
        return;
    }
    const std::int32_t visit = token(index).visit;
    takeFlow(index, node.firstOutgoing, visit);
    for (FlowIndex flow = node.firstOutgoing + 1; flow < node.firstOutgoing + node.outgoingCount; ++flow)
        takeFlow(newToken(none, none, token(index).scope), flow, visit);
}

/// Fills choice_.taken_ with at least one flow, in document order; false: an incident has stopped the token.
bool Machine::choose(TokenIndex index, Split split)
{
    const Node& node = nodeOf(index);
    Choice& choice = choice_;
    choice.split_ = split;
    choice.node_ = token(index).node;
    choice.token_ = index;
    choice.taken_.clear();
    choice.failed_ = false;
    host_.choose(*instance_, choice);
    if (choice.failed_) {
        stop(index, Incident::Kind::Expression, choice.failure_);
        return false;
    }
    assert(std::all_of(choice.taken_.begin(), choice.taken_.end(),
        [&](FlowIndex flow) { return flow >= node.firstOutgoing && flow < node.firstOutgoing + node.outgoingCount; }));
    if (choice.taken_.empty() && node.defaultFlow != none)
        choice.taken_.push_back(node.defaultFlow);
    if (split == Split::Conditional)
        for (FlowIndex flow = node.firstOutgoing; flow < node.firstOutgoing + node.outgoingCount; ++flow)
            if (program_.flows[static_cast<std::size_t>(flow)].condition == none && flow != node.defaultFlow)
                choice.taken_.push_back(flow);
    if (choice.taken_.size() > 1) {
        std::sort(choice.taken_.begin(), choice.taken_.end());
        choice.taken_.erase(std::unique(choice.taken_.begin(), choice.taken_.end()), choice.taken_.end());
    }
    if (!choice.taken_.empty())
        return true;
    stop(index, Incident::Kind::NoFlowChosen,
        QCoreApplication::translate("Execution",
            "No condition of the flows out of \"%1\" is true, and none of them is the default flow. Mark one as "
            "default, or "
            "correct the conditions or the data.")
            .arg(QString::fromStdString(program_.title(token(index).node)))
            .toStdString());
    return false;
}

// --- waiting

void Machine::await(TokenIndex index, TokenState state)
{
    const auto counts = [](TokenState s) {
        constexpr unsigned awaited = 1U << unsigned(TokenState::Working) | 1U << unsigned(TokenState::Waiting)
            | 1U << unsigned(TokenState::Armed);
        return (awaited >> unsigned(s) & 1U) != 0;
    };
    Token& waiting = token(index);
    instance_->awaited_ += (counts(state) ? 1 : 0) - (counts(waiting.state) ? 1 : 0);
    waiting.state = state;
}

void Machine::perform(TokenIndex index)
{
    await(index, TokenState::Working);
    host_.perform(*instance_, index);
}

void Machine::askForEvent(TokenIndex index)
{
    const bool isArmed = token(index).owner != none || isEventStart(token(index));
    await(index, isArmed ? TokenState::Armed : TokenState::Waiting);
    if (nodeOf(index).timer != none)
        host_.schedule(*instance_, index);
    else
        host_.subscribe(*instance_, index);
}

void Machine::waitForEvent(TokenIndex index)
{
    askForEvent(index);
}

/// Takes back what the host was asked for, if anything.
void Machine::withdraw(TokenIndex index)
{
    const TokenState state = token(index).state;
    if (state != TokenState::Working && state != TokenState::Waiting && state != TokenState::Armed)
        return;
    await(index, TokenState::Ready);
    host_.withdraw(*instance_, index);
}

// --- records

void Machine::recordVisit(EventKind kind, TokenIndex index, Cause cause)
{
    Token& which = token(index);
    which.isEnabled = kind == EventKind::Enabled
        || (which.isEnabled && kind != EventKind::Completed && kind != EventKind::Cancelled);
    record(kind, which.node, which.visit, which.resource, cause);
}

void Machine::recordTaken(ElementIndex flow, std::int32_t visit)
{
    if (tallies_.empty())
        record(EventKind::FlowTaken, flow, visit, none, Cause::None);
    else
        ++tallies_[static_cast<std::size_t>(flow)];
}

void Machine::record(EventKind kind, ElementIndex element, std::int32_t visit, std::int32_t resource, Cause cause,
    std::string_view payload)
{
    EventRecord event;
    event.time = now_;
    event.caseNumber = instance_->caseNumber_;
    event.element = element;
    event.token = visit;
    event.resource = resource;
    event.kind = kind;
    event.cause = cause;
    host_.record(event, payload);
}

} // namespace millrace::execution
