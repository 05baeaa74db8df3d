// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/warmed_up.h"

#include "simulator/run/replication.h"

#include <algorithm>

namespace millrace::run {

namespace {

constexpr double shareToSettle = 0.2; ///< of a short run

bool isSameProgram(const execution::Program& a, const execution::Program& b)
{
    const auto areSameFlows = [](const execution::Flow& one, const execution::Flow& other) {
        return one.source == other.source && one.target == other.target;
    };
    return std::ranges::equal(a.elements, b.elements, {}, &execution::ElementInfo::id, &execution::ElementInfo::id)
        && std::ranges::equal(a.nodes, b.nodes, {}, &execution::Node::kind, &execution::Node::kind)
        && std::ranges::equal(a.flows, b.flows, areSameFlows);
}

bool isSameWork(const NodePlan& a, const NodePlan& b)
{
    return a.pool == b.pool && a.quantity == b.quantity && a.team == b.team && a.gate == b.gate && a.isWork == b.isWork
        && a.isElapsed == b.isElapsed && a.isPlain == b.isPlain && a.awaitsMessage == b.awaitsMessage
        && (a.hours == nullptr) == (b.hours == nullptr);
}

bool isSameGate(const GatePlan& a, const GatePlan& b)
{
    return a.limits == b.limits && a.batch == b.batch;
}

bool isSameLimit(const LimitPlan& a, const LimitPlan& b)
{
    return a.isOfProcess == b.isOfProcess;
}

bool isSameSource(const ArrivalPlan& a, const ArrivalPlan& b)
{
    return a.start == b.start && a.population == b.population && a.times == b.times;
}

/// Of a force their number counts too.
bool isSamePool(const scenario::Pool& a, const scenario::Pool& b, std::int32_t force)
{
    scenario::Pool same = b;
    same.name = a.name;
    same.costPerHour = a.costPerHour;
    same.costPerUse = a.costPerUse;
    if (force < 0)
        same.capacity = a.capacity;
    return same == a;
}

bool areSamePools(const Plan& a, const Plan& b)
{
    if (a.pools.size() != b.pools.size() || a.scenario.calendars != b.scenario.calendars)
        return false;
    for (std::size_t i = 0; i < a.pools.size(); ++i)
        if (a.pools[i].force != b.pools[i].force
            || !isSamePool(a.scenario.pools[i], b.scenario.pools[i], a.pools[i].force))
            return false;
    return std::ranges::equal(a.teams, b.teams, [](const TeamPlan& one, const TeamPlan& other) {
        return one.force == other.force && one.alternatives == other.alternatives;
    });
}

bool isSameData(const DataPlan* a, const DataPlan* b)
{
    return (!a && !b)
        || (a && b && a->names == b->names && a->ofElement == b->ofElement && a->streamCount == b->streamCount
            && a->watchesRecords == b->watchesRecords);
}

} // namespace

bool canGoOn(const Plan& from, const Plan& to)
{
    return from.processes.empty() && to.processes.empty() && from.start == to.start
        && from.mayWithdraw == to.mayWithdraw && isSameProgram(*from.program, *to.program)
        && std::ranges::equal(from.nodes, to.nodes, isSameWork) && std::ranges::equal(from.gates, to.gates, isSameGate)
        && std::ranges::equal(from.limits, to.limits, isSameLimit)
        && std::ranges::equal(from.arrivals, to.arrivals, isSameSource) && from.openings.size() == to.openings.size()
        && areSamePools(from, to) && isSameData(from.data.get(), to.data.get());
}

WarmedUp::WarmedUp(
    std::shared_ptr<const Plan> plan, Microseconds warmup, std::vector<std::shared_ptr<const Replication>> replications)
    : plan_(std::move(plan))
    , warmup_(warmup)
    , replications_(std::move(replications))
{ }

WarmedUp::~WarmedUp() = default;

double WarmedUp::arrivals() const
{
    double sum = 0;
    for (const auto& replication : replications_)
        sum += double(replication->arrivalsSoFar());
    return sum / double(std::max<std::size_t>(1, replications_.size()));
}

Options shortRun(std::shared_ptr<const WarmedUp> saved, std::int64_t cases)
{
    const double ofWarmup = std::min(1.0, shareToSettle * double(cases) / std::max(1.0, saved->arrivals()));
    Options options;
    options.cases = cases;
    options.warmup = Microseconds(double(saved->warmup()) * ofWarmup);
    options.replications = int(saved->replications().size());
    options.from = std::move(saved);
    return options;
}

} // namespace millrace::run
