// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/timer.h"
#include "modeler/feel/scope.h"
#include "simulator/run/replication.h"

#include <algorithm>

// The part of a replication in which cases wait for events.

namespace millrace::run {

using execution::Instance;
using execution::none;
using execution::Token;
using execution::TokenIndex;

void Replication::schedule(Instance& instance, TokenIndex token)
{
    awaitEvent(instance, token);
}

void Replication::subscribe(Instance& instance, TokenIndex token)
{
    awaitEvent(instance, token);
}

void Replication::awaitEvent(Instance& instance, TokenIndex token)
{
    const auto due = eventTime(instance, instance.token(token));
    if (!due)
        return;
    const std::uint32_t number = newJob(instance, token, Job::State::Waiting);
    jobs_[number].handle = calendar_.schedule(*due, {What::EventComes, number});
}

/// Where the gateway is decided by shares, the event behind the chosen flow comes, and no other.
bool Replication::isChosenByGateway(const Instance& instance, const Token& token)
{
    const Token& owner = instance.token(token.owner);
    const std::vector<Branch>& branches = branchesNow(owner.node);
    if (branches.empty() || program_.nodes[at(owner.node)].kind != execution::NodeKind::EventBasedGateway)
        return true;
    const double drawn = streams_[at(owner.node)].choice.at(keyOf(instance), std::uint32_t(owner.visit)).uniform01(0);
    const auto chosen = std::ranges::find_if(branches, [&](const Branch& branch) { return drawn < branch.share; });
    return chosen != branches.end() && chosen->flow == token.flow;
}

std::optional<Microseconds> Replication::eventTime(const Instance& instance, const Token& token)
{
    const NodePlan& plan = plan_.nodes[at(token.node)];
    if (plan.waitKind == WaitKind::Never || (token.owner != none && !isChosenByGateway(instance, token)))
        return std::nullopt;
    const std::uint32_t visit = nextVisit(instance, plan);
    if (const double probability = probabilityNow(plan, plan.probability);
        probability < 1 && streams_[at(token.node)].choice.at(keyOf(instance), visit).uniform01(0) >= probability)
        return std::nullopt;
    if (plan.waitKind == WaitKind::Drawn)
        return calendar_.now() + draw(timeNow(plan, &DuringPlan::wait, plan.wait), token.node, instance, visit);
    if (plan.timer >= 0)
        return calendar_.now() + plan.timer;
    const auto& timer = program_.timers[at(program_.nodes[at(token.node)].timer)];
    const bool isByData = data_ && timer.expression != none;
    const auto due = isByData ? execution::dueTime(program_, timer, calendar_.now(), token.fired,
                         data().scopeOf(std::uint32_t(instance.tag), timer.expression))
                              : execution::dueTime(program_, timer, calendar_.now(), token.fired, feel::EmptyScope());
    return due.at ? std::optional(std::max(*due.at, calendar_.now())) : std::nullopt;
}

} // namespace millrace::run
