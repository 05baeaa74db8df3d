// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/planner.h"

#include "engine/execution/timer.h"

#include <algorithm>

// The part of makePlan() that says what work and events take.

namespace millrace::run {

using execution::Node;
using execution::NodeKind;
using execution::none;
using execution::Trigger;
using scenario::ElementInputs;

void Planner::planWork(NodeIndex index)
{
    NodePlan& made = plan(index);
    const ElementInputs& given = inputs(index);
    if (node(index).kind == NodeKind::ReceiveTask) {
        planReceipt(index);
        return;
    }
    made.isWork = true;
    if (given.duration)
        made.duration = *given.duration;
    else if (!given.durationExpression.isEmpty())
        made.duration = Distribution(); // where the expression gives none
    else
        assumeDuration(index);
    planStaff(index);
    planHours(index);
    planGate(index);
    planErrors(index);
}

void Planner::assumeDuration(NodeIndex index)
{
    const std::size_t process = processOf(index);
    const bool isSaidOfOthers = hasDurations_[process];
    if (isSaidOfOthers && (process > 0 || !scenario_.assumesDurations)) {
        timeless_ << title(index);
        return;
    }
    plan(index).duration = Distribution::constant(scenario::assumedWork);
    if (isSaidOfOthers)
        assumed_ << title(index);
}

void Planner::planHours(NodeIndex index)
{
    NodePlan& made = plan(index);
    made.isElapsed = inputs(index).isElapsed;
    if (made.isElapsed || made.team >= 0)
        return;
    if (made.pool >= 0) {
        const PoolPlan& pool = plan_->pools[std::size_t(made.pool)];
        if (!pool.finishesWork && !pool.calendar->isAlwaysOpen())
            made.hours = pool.calendar;
    } else if (const auto own = calendars_.find(inputs(index).hours.toStdString());
               own != calendars_.end() && !own->second->isAlwaysOpen()) {
        made.hours = own->second;
    }
}

/// What holds while calendars are in effect. People are held by a set-up, a case by itself is on its way.
void Planner::planDuring(NodeIndex index)
{
    NodePlan& made = plan(index);
    const ElementInputs& given = inputs(index);
    for (const scenario::During& said : given.during) {
        const auto hours = calendars_.find(said.calendar.toStdString());
        if (hours == calendars_.end())
            continue;
        DuringPlan& during = made.during.emplace_back(
            DuringPlan {hours->second, said.duration, said.wait, said.transfer, said.setUp, said.probability, {}});
        if (made.awaitsMessage && scenario::isTimeOfMessage(given))
            during.wait = said.duration;
        if (made.team < 0 && !given.transfer)
            during.transfer = said.setUp;
    }
}

/// A receive task waits for its message as a catch event does, and takes nobody's time meanwhile. Work on what came
/// there is where the scenario gives a duration beside the wait, or one with people.
void Planner::planReceipt(NodeIndex index)
{
    NodePlan& made = plan(index);
    const ElementInputs& given = inputs(index);
    const bool isDurationOfMessage = scenario::isTimeOfMessage(given);
    made.awaitsMessage = true;
    made.waitKind = WaitKind::Drawn;
    if (given.wait)
        made.wait = *given.wait;
    else if (isDurationOfMessage)
        made.wait = *given.duration;
    else
        immediate_ << title(index);
    made.isWork = (given.duration && !isDurationOfMessage) || !given.durationExpression.isEmpty();
    if (made.isWork) {
        made.duration = given.duration.value_or(Distribution());
        planStaff(index);
        planHours(index);
    }
    planErrors(index);
}

/// A boundary event that catches an error happens with its probability, when the work is done.
void Planner::planErrors(NodeIndex index)
{
    for (const NodeIndex event : program_.boundaryEventsOf(node(index))) {
        const Node& boundary = node(event);
        if (boundary.trigger != Trigger::Error)
            continue;
        const ElementInputs& given = inputs(event);
        const bool mayHappen = given.probability && (*given.probability > 0 || !given.during.empty());
        if (mayHappen)
            plan(index).errors.push_back({event, *given.probability,
                boundary.eventName == none ? std::string() : program_.eventNames[std::size_t(boundary.eventName)].code,
                key(event, "error")});
        else if (!given.probability)
            errorless_ << title(event);
    }
}

bool Planner::isEventStart(NodeIndex index) const
{
    const auto& all = program_.eventStarts;
    return std::find(all.begin(), all.end(), index) != all.end();
}

void Planner::planWait(NodeIndex index)
{
    const Node& which = node(index);
    NodePlan& made = plan(index);
    const ElementInputs& given = inputs(index);
    const bool isBoundary = which.kind == NodeKind::BoundaryEvent || isEventStart(index);
    if ((which.kind == NodeKind::StartEvent && !isBoundary) || which.trigger == Trigger::Error)
        return;
    made.probability = isBoundary ? given.probability.value_or(1) : 1;
    if (given.wait) {
        made.wait = *given.wait;
        made.waitKind = WaitKind::Drawn;
    } else if (which.timer != none) {
        planTimer(index);
    } else if (isBoundary && !given.probability) {
        made.waitKind = WaitKind::Never;
        eventless_ << title(index);
    } else {
        made.waitKind = WaitKind::Drawn; // at once
        (isBoundary ? immediateBoundaries_ : immediate_) << title(index);
    }
}

void Planner::planTimer(NodeIndex index)
{
    NodePlan& made = plan(index);
    const execution::TimerSpec& timer = program_.timers[std::size_t(node(index).timer)];
    made.waitKind = WaitKind::Timer;
    if (timer.expression == none && timer.isValid && !timer.date && timer.duration.months == 0) {
        made.timer = std::max<Microseconds>(0, timer.duration.length);
        return;
    }
    if (data(index) && data(index)->hasTimer)
        return;
    const execution::Due due = execution::dueTime(program_, timer, defaultStart, 0, feel::EmptyScope());
    if (due.failure.empty())
        return;
    const bool isBoundary = node(index).kind == NodeKind::BoundaryEvent;
    made.waitKind = isBoundary ? WaitKind::Never : WaitKind::Drawn;
    (isBoundary ? eventless_ : immediate_) << title(index);
}

/// Without data who asks how often gets "once", and nobody has had enough.
void Planner::planRepetition(NodeIndex index)
{
    if (data(index) && data(index)->repeats)
        return;
    const execution::Loop& loop = program_.loops[std::size_t(node(index).loop)];
    if (loop.kind == execution::Loop::Kind::Standard ? loop.condition != none : loop.count == none)
        once_ << title(index);
    else if (loop.condition != none)
        toTheEnd_ << title(index);
}

} // namespace millrace::run
