// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behavior.h"
#include "engine/execution/machine.h"

#include <QCoreApplication>
#include <algorithm>
#include <cassert>

// What the host calls.

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

void Machine::start(Instance& instance, std::int64_t caseNumber, NodeIndex startEvent)
{
    Call call(*this, instance);
    const ScopeInstanceIndex scope = openCase(caseNumber, startEvent);
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

/// Of the process in which the case begins: another than the program's first where several are joined.
ScopeInstanceIndex Machine::openCase(std::int64_t caseNumber, NodeIndex begins)
{
    instance_->reset();
    instance_->caseNumber_ = caseNumber;
    instance_->status_ = Instance::Status::Running;
    const ScopeIndex process = begins == none ? 0 : program_.nodes[static_cast<std::size_t>(begins)].scope;
    const ScopeInstanceIndex scope = newScopeInstance(process, none);
    record(EventKind::CaseStarted, none, none, none, Cause::None);
    return scope;
}

void Machine::startAt(Instance& instance, std::int64_t caseNumber, NodeIndex node, std::span<const FlowIndex> arrived)
{
    Call call(*this, instance);
    const ScopeInstanceIndex scope = openCase(caseNumber, node);
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

} // namespace millrace::execution
