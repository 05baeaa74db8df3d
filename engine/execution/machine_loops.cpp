// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/machine.h"

#include <QCoreApplication>

// Activities that repeat, and calls.

namespace millrace::execution {

using log::Cause;

namespace {

enum LoopSlot : std::int32_t { TotalSlot, BegunSlot, DoneSlot };
constexpr int deepestCall = 100;

} // namespace

bool Machine::mayCall(TokenIndex index)
{
    int depth = 0;
    for (TokenIndex at = index; at != none; at = instance_->scopes_[static_cast<std::size_t>(token(at).scope)].token)
        depth += nodeOf(at).kind == NodeKind::CallActivity ? 1 : 0;
    if (depth <= deepestCall)
        return true;
    stop(index, Incident::Kind::EndlessLoop,
        QCoreApplication::translate("Execution",
            "Calls are nested more than %1 deep: the process calls itself without end. Let it call itself only where a "
            "condition says so.")
            .arg(deepestCall)
            .toStdString());
    return false;
}

std::int32_t& Machine::loopSlot(ScopeInstanceIndex scope, std::int32_t number)
{
    const std::int32_t first = instance_->scopes_[static_cast<std::size_t>(scope)].firstSlot;
    return instance_->slots_[static_cast<std::size_t>(first + number)];
}

/// False where there is no answer.
bool Machine::ask(Repetition& asked, TokenIndex body)
{
    asked.node_ = token(body).node;
    asked.token_ = body;
    if (const ScopeInstanceIndex scope = token(body).inside; scope != none) {
        asked.total_ = loopSlot(scope, TotalSlot);
        asked.begun_ = loopSlot(scope, BegunSlot);
    }
    host_.repeat(*instance_, asked);
    return !asked.failed_;
}

void Machine::beginRepetitions(TokenIndex index)
{
    const Loop& loop = program_.loops[static_cast<std::size_t>(nodeOf(index).loop)];
    Repetition asked;
    std::int64_t total = none;
    bool isAny = true;
    if (loop.kind == Loop::Kind::Standard) {
        asked.question_ = Repetition::Question::Again;
        const bool isAsked = loop.testsBefore && loop.condition != none;
        if (isAsked && !ask(asked, index)) {
            stop(index, Incident::Kind::Work, asked.failure_);
            return;
        }
        isAny = loop.maximum != 0 && (!isAsked || asked.holds_);
    } else {
        const bool isAsked = loop.count == none && (loop.cardinality != none || loop.collection != none);
        if (isAsked && !ask(asked, index)) {
            stop(index, Incident::Kind::Work, asked.failure_);
            return;
        }
        total = loop.count != none ? loop.count : asked.count_;
        isAny = total > 0;
    }
    const std::int64_t most = loop.kind == Loop::Kind::Parallel ? Loop::mostAtOnce : (1 << 30);
    if (total > most) {
        stop(index, Incident::Kind::Work,
            QCoreApplication::translate(
                "Execution", "\"%1\" is to run %2 times at once; more than %3 are not possible. Let it run one by one.")
                .arg(QString::fromStdString(program_.title(token(index).node)))
                .arg(total)
                .arg(most)
                .toStdString());
        return;
    }
    if (!isAny) {
        leave(index);
        return;
    }
    armBoundary(index);
    const ScopeInstanceIndex opened = newScopeInstance(loop.scope, index);
    token(index).inside = opened;
    await(index, TokenState::Inside);
    loopSlot(opened, TotalSlot) = static_cast<std::int32_t>(total);
    loopSlot(opened, BegunSlot) = 0;
    loopSlot(opened, DoneSlot) = 0;
    const std::int64_t first = loop.kind == Loop::Kind::Parallel ? total : 1;
    for (std::int64_t i = 0; i < first; ++i)
        addRepetition(opened);
}

void Machine::addRepetition(ScopeInstanceIndex scope)
{
    const TokenIndex body = instance_->scopes_[static_cast<std::size_t>(scope)].token;
    const TokenIndex made = newToken(token(body).node, none, scope);
    const std::int32_t number = ++loopSlot(scope, BegunSlot);
    token(made).fired = static_cast<std::uint16_t>(std::min<std::int32_t>(number, UINT16_MAX));
    enqueue(made, false);
}

/// Whether another repetition follows the one that is done; false, and the token stopped, where that cannot be told.
bool Machine::isToGoOn(TokenIndex index, bool& isEnough)
{
    const ScopeInstanceIndex scope = token(index).scope;
    const Loop& loop = program_.loops[static_cast<std::size_t>(nodeOf(index).loop)];
    const std::int32_t begun = loopSlot(scope, BegunSlot);
    const bool isStandard = loop.kind == Loop::Kind::Standard;
    isEnough = false;
    if (isStandard && loop.maximum != none && begun >= loop.maximum)
        return false;
    if (loop.condition == none)
        return isStandard ? loop.maximum != none
                          : loop.kind == Loop::Kind::Sequential && begun < loopSlot(scope, TotalSlot);
    Repetition asked;
    asked.question_ = isStandard ? Repetition::Question::Again : Repetition::Question::Enough;
    asked.done_ = loopSlot(scope, DoneSlot) + 1;
    if (!ask(asked, instance_->scopes_[static_cast<std::size_t>(scope)].token)) {
        stop(index, Incident::Kind::Expression, asked.failure_);
        return false;
    }
    if (isStandard)
        return asked.holds_;
    isEnough = asked.holds_;
    return !isEnough && loop.kind == Loop::Kind::Sequential && begun < loopSlot(scope, TotalSlot);
}

NodeIndex Machine::boundaryFor(const Node& activity, const Loop::Thrown& thrown) const
{
    const auto nameOf = [&](std::int32_t name) { return program_.eventNames[static_cast<std::size_t>(name)]; };
    if (thrown.trigger == Trigger::Error || thrown.trigger == Trigger::Escalation)
        return catcherAmong(program_.boundaryEventsOf(activity), thrown.trigger,
            thrown.eventName == none ? std::string_view()
                                     : program_.eventNames[static_cast<std::size_t>(thrown.eventName)].code);
    for (const NodeIndex event : program_.boundaryEventsOf(activity)) {
        const Node& boundary = program_.nodes[static_cast<std::size_t>(event)];
        if (boundary.trigger == thrown.trigger && boundary.eventName != none && thrown.eventName != none
            && nameOf(boundary.eventName).id == nameOf(thrown.eventName).id)
            return event;
    }
    return none;
}

/// What an instance throws when it is done begins a branch at the boundary event that catches it; the other instances
/// go on. False, and the token stopped, where a condition cannot be judged.
bool Machine::throwOfInstance(TokenIndex index)
{
    const Loop& loop = program_.loops[static_cast<std::size_t>(nodeOf(index).loop)];
    const ScopeInstanceIndex scope = token(index).scope;
    for (std::size_t i = 0; i < loop.thrown.size(); ++i) {
        const Loop::Thrown& thrown = loop.thrown[i];
        if (thrown.byFirstOnly && loopSlot(scope, DoneSlot) > 0)
            continue;
        Repetition asked;
        asked.question_ = Repetition::Question::Throws;
        asked.done_ = loopSlot(scope, DoneSlot) + 1;
        asked.thrown_ = static_cast<std::int32_t>(i);
        if (thrown.condition != none && !ask(asked, instance_->scopes_[static_cast<std::size_t>(scope)].token)) {
            stop(index, Incident::Kind::Expression, asked.failure_);
            return false;
        }
        const NodeIndex boundary = thrown.condition == none || asked.holds_ ? boundaryFor(nodeOf(index), thrown) : none;
        if (boundary == none)
            continue;
        const TokenIndex branch = newToken(program_.wholeOf(boundary), none, instance_->parentOf(scope));
        record(log::EventKind::Completed, branch);
        leave(branch);
    }
    return true;
}

void Machine::endRepetition(TokenIndex index)
{
    const ScopeInstanceIndex scope = token(index).scope;
    bool isEnough = false;
    const bool goesOn = isToGoOn(index, isEnough);
    if (token(index).state == TokenState::Stopped || !throwOfInstance(index))
        return;
    ++loopSlot(scope, DoneSlot);
    if (nodeOf(index).compensation != none)
        noteUndoable(instance_->parentOf(scope), token(index).node, token(index).visit);
    if (isEnough) {
        clearScope(scope, Cause::None);
        completeScope(scope, none);
        return;
    }
    if (goesOn)
        addRepetition(scope);
    consume(index);
}

} // namespace millrace::execution
