// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/timer.h"
#include "engine/runtime/engine.h"
#include "modeler/base/failure.h"

#include <algorithm>

// Cases that begin by the clock.

namespace millrace::runtime {

/// When that start event begins a case next: `from` is when its clock began, or was due last. None where it never does.
std::optional<StartTimer> Engine::startTimerOf(DeploymentId deployment, NodeIndex node, Microseconds from, int fired)
{
    const auto definition = definitionOf(deployment);
    const execution::Program& program = *definition->program;
    const std::int32_t timer = program.nodes[static_cast<std::size_t>(node)].timer;
    const execution::TimerSpec& spec = program.timers[static_cast<std::size_t>(timer)];
    // Of an expression it is known only then whether it gives a cycle: dueTime() says so.
    if (fired > 0 && spec.kind != execution::TimerSpec::Kind::Cycle && spec.expression == execution::none)
        return std::nullopt;
    const execution::Due due = execution::dueTime(program, spec, from, fired, feel::EmptyScope(), clock_());
    if (!due.failure.empty())
        throw base::Failure(QString::fromStdString(due.failure));
    if (!due.at || *due.at < clock_()) // a day that is over
        return std::nullopt;
    return StartTimer {QString::fromStdString(program.processId), deployment, node, fired, *due.at};
}

void Engine::armStarts(DeploymentId deployment)
{
    const auto definition = definitionOf(deployment);
    const execution::Program& program = *definition->program;
    std::vector<StartTimer> timers;
    for (const NodeIndex start : program.startsOf(0)) {
        const execution::Node& node = program.nodes[static_cast<std::size_t>(start)];
        if (node.kind != execution::NodeKind::StartEvent || node.timer == execution::none)
            continue;
        if (const auto timer = startTimerOf(deployment, start, clock_(), 0))
            timers.push_back(*timer);
    }
    const QString process = QString::fromStdString(program.processId);
    const auto known = store_.startTimers();
    const bool isArmed = std::any_of(known.begin(), known.end(),
        [&](const StartTimer& timer) { return timer.process == process && timer.deployment == deployment; });
    if (!isArmed) // the same version once more: its clock goes on
        store_.setStartTimers(process, timers);
    wakeForTimers();
}

void Engine::disarmStarts(const QString& process)
{
    store_.setStartTimers(process, {});
    wakeForTimers();
}

std::optional<Microseconds> Engine::nextStart(const QString& process)
{
    for (const StartTimer& timer : store_.startTimers()) // the first due comes first
        if (timer.process == process)
            return timer.due;
    return std::nullopt;
}

void Engine::replaceStartTimer(const StartTimer& old, const std::optional<StartTimer>& next)
{
    std::vector<StartTimer> timers;
    for (const StartTimer& timer : store_.startTimers())
        if (timer.process == old.process && timer != old)
            timers.push_back(timer);
    if (next)
        timers.push_back(*next);
    store_.setStartTimers(old.process, timers);
}

/// One case, however often it fell due since; how many.
int Engine::fireStart(const StartTimer& timer)
{
    std::optional<StartTimer> next;
    try {
        next = startTimerOf(timer.deployment, timer.node, timer.due, timer.fired + 1);
    } catch (const base::Failure&) {
        step([&] { replaceStartTimer(timer, std::nullopt); }); // it would fail again and again
        throw;
    }
    step([&] {
        replaceStartTimer(timer, next);
        const CaseId id = begin(timer.deployment, {}, {}, timer.node);
        moved(id);
    });
    return 1;
}

} // namespace millrace::runtime
