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

/// A call from outside. An inner one, made by the host out of a verb, only queues: the outer one does the work.
class Machine::Call {
public:
    Call(Machine& machine, Instance& instance)
        : machine_(machine)
        , outer_(machine.instance_ == nullptr)
    {
        assert(outer_ || machine.instance_ == &instance);
        if (!outer_)
            return;
        machine.instance_ = &instance;
        machine.now_ = machine.host_.now();
        machine.steps_ = 0;
    }
    ~Call()
    {
        if (!outer_)
            return;
        machine_.instance_ = nullptr;
        machine_.next_ = Step();
        machine_.queue_.clear();
        machine_.head_ = 0;
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;
    /// The token has what it waited for, and everything else that follows of it happens.
    void resume(TokenIndex index)
    {
        machine_.await(index, TokenState::Ready);
        if (!outer_) {
            machine_.enqueue(index, true);
            return;
        }
        machine_.nodeOf(index).behavior->resume(machine_, index);
        machine_.drain();
    }
    void finish()
    {
        if (outer_)
            machine_.drain();
    }

private:
    Machine& machine_;
    bool outer_;
};

Machine::Machine(const Program& program, Host& host)
    : program_(program)
    , host_(host)
{
    setStepLimit(100'000 + 10 * static_cast<std::int64_t>(program.nodes.size()));
}

void Machine::setStepLimit(std::int64_t steps)
{
    constexpr std::int64_t trailLength = 2000;
    stepLimit_ = steps;
    trailFrom_ = steps - trailLength + 1;
}

// --- what the host calls

void Machine::start(Instance& instance, std::int64_t caseNumber, NodeIndex startEvent)
{
    Call call(*this, instance);
    const ScopeInstanceIndex scope = openCase(caseNumber);
    const NodeIndex one = startEvent == none && !program_.startsEverywhere ? program_.defaultStart() : startEvent;
    if (one != none && startEvent != none)
        beginAt(one, scope);
    else if (one != none)
        enqueue(newToken(one, none, scope), false);
    else
        for (const NodeIndex node : program_.startsOf(0))
            enqueue(newToken(node, none, scope), false);
    armEventStarts(scope);
    if (instance.scopes_.front().live == 0)
        completeScope(scope, none);
    call.finish();
}

ScopeInstanceIndex Machine::openCase(std::int64_t caseNumber)
{
    instance_->reset();
    instance_->caseNumber_ = caseNumber;
    instance_->status_ = Instance::Status::Running;
    const ScopeInstanceIndex scope = newScopeInstance(0, none);
    record(EventKind::CaseStarted, none, none, none, Cause::None);
    return scope;
}

void Machine::startAt(Instance& instance, std::int64_t caseNumber, NodeIndex node, std::span<const FlowIndex> arrived)
{
    Call call(*this, instance);
    const ScopeInstanceIndex scope = openCase(caseNumber);
    for (const FlowIndex flow : arrived)
        enqueue(newToken(program_.flows[static_cast<std::size_t>(flow)].target, flow, scope), false);
    enqueue(newToken(node, none, scope), false);
    armEventStarts(scope);
    call.finish();
}

/// Where what begins the case has come already.
void Machine::beginAt(NodeIndex start, ScopeInstanceIndex scope)
{
    const NodeIndex whole = program_.wholeOf(start);
    const Node& node = program_.nodes[static_cast<std::size_t>(whole)];
    const TokenIndex index = newToken(whole, none, scope);
    const bool isReceipt = node.kind == NodeKind::ReceiveTask || node.kind == NodeKind::IntermediateCatchEvent;
    if (isReceipt)
        record(EventKind::Enabled, index, Cause::Message);
    enqueue(index, isReceipt);
    if (!isReceipt || node.incomingCount == 0)
        return;
    const FlowIndex before = program_.incomingFlows[static_cast<std::size_t>(node.firstIncoming)];
    const Node& gateway
        = program_.nodes[static_cast<std::size_t>(program_.flows[static_cast<std::size_t>(before)].source)];
    if (gateway.trigger != Trigger::ParallelMultiple)
        return;
    for (const Flow& flow : program_.outgoing(gateway))
        if (flow.target != whole)
            enqueue(newToken(flow.target, none, scope), false);
}

bool Machine::isAwaitedIn(const Instance& instance, TokenIndex index, TokenState a, TokenState b) const
{
    if (!instance.isRunning() || index < 0 || static_cast<std::size_t>(index) >= instance.tokens_.size())
        return false;
    const TokenState state = instance.token(index).state;
    return state == a || state == b;
}

void Machine::complete(Instance& instance, TokenIndex index)
{
    if (!isAwaitedIn(instance, index, TokenState::Working, TokenState::Working))
        return;
    Call(*this, instance).resume(index);
}

void Machine::trigger(Instance& instance, TokenIndex index)
{
    if (!isAwaitedIn(instance, index, TokenState::Waiting, TokenState::Armed))
        return;
    Call(*this, instance).resume(index);
}

void Machine::throwError(Instance& instance, TokenIndex index, std::string_view code)
{
    if (!isAwaitedIn(instance, index, TokenState::Working, TokenState::Waiting))
        return;
    Call call(*this, instance);
    await(index, TokenState::Ready); // the host has let go of it
    instance.tokens_[static_cast<std::size_t>(index)].state = TokenState::Stopped;
    if (!catchThrown(index, Trigger::Error, code))
        stop(index, Incident::Kind::UncaughtError,
            QCoreApplication::translate("Execution",
                "The error \"%1\" is not caught. Attach an error boundary event with this code, or one without a code.")
                .arg(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())))
                .toStdString());
    call.finish();
}

void Machine::fail(Instance& instance, TokenIndex index, std::string_view message)
{
    if (!isAwaitedIn(instance, index, TokenState::Working, TokenState::Waiting)
        && !isAwaitedIn(instance, index, TokenState::Armed, TokenState::Armed))
        return;
    Call call(*this, instance);
    await(index, TokenState::Ready);
    stop(index, Incident::Kind::Work, std::string(message));
    call.finish();
}

void Machine::retry(Instance& instance, TokenIndex index)
{
    if (!isAwaitedIn(instance, index, TokenState::Stopped, TokenState::Stopped))
        return;
    Call call(*this, instance);
    const auto incident = std::find_if(instance.incidents_.begin(), instance.incidents_.end(),
        [&](const Incident& candidate) { return candidate.token == index; });
    const auto kind = incident == instance.incidents_.end() ? Incident::Kind::Work : incident->kind;
    forgetIncident(index);
    if (token(index).owner != none || isEventStart(token(index))) {
        askForEvent(index);
    } else if (kind == Incident::Kind::NoFlowChosen || kind == Incident::Kind::Expression) {
        token(index).state = TokenState::Ready;
        leave(index);
    } else {
        nodeOf(index).behavior->cancel(*this, index, Cause::Error);
        clearWithin(index, Cause::Error);
        const std::uint16_t number = token(index).fired;
        arrive(index, token(index).node, token(index).flow);
        if (nodeOf(index).loop != none)
            token(index).fired = number; // which repetition it is
    }
    call.finish();
}

void Machine::cancel(Instance& instance)
{
    if (!instance.isRunning())
        return;
    Call call(*this, instance);
    clearScope(0, Cause::None);
    endCase(EventKind::CaseCancelled, none, Cause::None);
    call.finish();
}

void Machine::begin(Instance& instance, TokenIndex index, std::int32_t resource)
{
    if (!isAwaitedIn(instance, index, TokenState::Working, TokenState::Waiting))
        return;
    instance.tokens_[static_cast<std::size_t>(index)].resource = resource;
    recordWork(instance, EventKind::Started, index, Cause::None);
}

void Machine::pause(Instance& instance, TokenIndex index, Cause cause)
{
    if (!isAwaitedIn(instance, index, TokenState::Working, TokenState::Waiting))
        return;
    recordWork(instance, EventKind::Paused, index, cause);
}

void Machine::proceed(Instance& instance, TokenIndex index)
{
    if (!isAwaitedIn(instance, index, TokenState::Working, TokenState::Waiting))
        return;
    recordWork(instance, EventKind::Resumed, index, Cause::None);
}

// --- the work queue

void Machine::enqueue(TokenIndex index, bool resumes)
{
    const Step step(index, token(index).visit, resumes);
    if (next_.isNone() && head_ == queue_.size())
        next_ = step;
    else
        queue_.push_back(step);
}

void Machine::drain()
{
    do {
        for (;;) {
            while (!next_.isNone())
                step(std::exchange(next_, Step()));
            if (head_ == queue_.size())
                break;
            // The queue keeps what it has done until it is empty: its size bounds the memory of flows that multiply.
            if (static_cast<std::int64_t>(queue_.size()) > 10 * stepLimit_) {
                trail_.clear();
                steps_ = stepLimit_;
            }
            step(queue_[head_++]);
        }
        queue_.clear();
        head_ = 0;
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
        index = static_cast<TokenIndex>(instance.tokens_.size());
        instance.tokens_.emplace_back();
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

void Machine::leave(TokenIndex index)
{
    const Node& node = nodeOf(index);
    if (node.leavesPlainly) {
        takeFlow(index, node.firstOutgoing, token(index).visit);
        return;
    }
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
    const auto counts
        = [](TokenState s) { return s == TokenState::Working || s == TokenState::Waiting || s == TokenState::Armed; };
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

/// Of awaited work, called from outside or in the midst of a call.
void Machine::recordWork(const Instance& instance, EventKind kind, TokenIndex index, Cause cause)
{
    const Token& which = instance.token(index);
    EventRecord event;
    event.time = instance_ == nullptr ? host_.now() : now_;
    event.caseNumber = instance.caseNumber_;
    event.element = which.node;
    event.token = which.visit;
    event.resource = which.resource;
    event.kind = kind;
    event.cause = cause;
    host_.record(event, {});
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
