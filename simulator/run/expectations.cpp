// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/expectations.h"

#include "simulator/results/wording.h"
#include "simulator/run/flow_analysis.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::run {

using execution::Flow;
using execution::FlowIndex;
using execution::Node;
using execution::NodeKind;
using execution::none;
using execution::Program;

namespace {

struct ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

constexpr double surelyPositive = 1e-6; // at most that share of samples is negative, and counts as 0
constexpr int mostSweeps = 20'000;
constexpr double settled = 1e-12;

/// Whether laws hold for one pool, and what they need to know of it.
class PoolAnalysis {
public:
    PoolAnalysis(const Plan& plan, std::int32_t pool)
        : plan_(plan)
        , program_(*plan.program)
        , pool_(pool)
        , isUpstream_(program_.nodes.size())
        , rates_(program_.nodes.size())
    { }

    std::optional<results::Expectation> run();

private:
    const Node& node(NodeIndex index) const { return program_.nodes[std::size_t(index)]; }
    const NodePlan& planned(NodeIndex index) const { return plan_.nodes[std::size_t(index)]; }
    bool isUpstream(NodeIndex index) const { return isUpstream_[std::size_t(index)]; }
    std::vector<NodeIndex> tasksOf(std::int32_t pool) const;
    void collectUpstream();
    bool arriveByChance();
    bool isPlain(NodeIndex index) const;
    bool isSimple(NodeIndex index) const;
    bool isQueue(std::int32_t pool) const;
    bool isExponential(std::int32_t pool) const;
    bool isForkedApart(std::int32_t pool) const;
    std::vector<bool> reachedFrom(NodeIndex start) const;
    bool isVisitedOnce() const;
    double shareOf(FlowIndex flow) const;
    void findRates();
    std::optional<results::Expectation> byLaw() const;

    const Plan& plan_;
    const Program& program_;
    std::int32_t pool_;
    std::vector<bool> isUpstream_; ///< what has a say in how work comes for the pool
    std::vector<double> rates_; ///< of visits, a second
};

std::vector<NodeIndex> PoolAnalysis::tasksOf(std::int32_t pool) const
{
    std::vector<NodeIndex> tasks;
    for (NodeIndex index = 0; index < NodeIndex(plan_.nodes.size()); ++index)
        if (planned(index).pool == pool)
            tasks.push_back(index);
    return tasks;
}

/// The pool's tasks, what leads to them, and the other tasks of pools on the way, with what leads to those.
void PoolAnalysis::collectUpstream()
{
    std::vector<NodeIndex> open = tasksOf(pool_);
    while (!open.empty()) {
        const NodeIndex index = open.back();
        open.pop_back();
        if (isUpstream(index))
            continue;
        isUpstream_[std::size_t(index)] = true;
        for (std::int32_t i = 0; i < node(index).incomingCount; ++i) {
            const FlowIndex flow = program_.incomingFlows[std::size_t(node(index).firstIncoming + i)];
            open.push_back(program_.flows[std::size_t(flow)].source);
        }
        if (planned(index).pool >= 0)
            for (const NodeIndex other : tasksOf(planned(index).pool))
                open.push_back(other);
    }
}

/// Every stream of cases that may come to the pool is a Poisson process.
bool PoolAnalysis::arriveByChance()
{
    bool isAny = false;
    for (const ArrivalPlan& arrivals : plan_.arrivals) {
        const NodeIndex start = arrivals.start == none ? program_.defaultStart() : arrivals.start;
        if (start == none || !isUpstream(start))
            continue;
        if (arrivals.interval.kind() != Distribution::Kind::Exponential || arrivals.calendar || arrivals.rates
            || arrivals.batch != 1 || arrivals.population > 0 || !arrivals.times.empty())
            return false;
        rates_[std::size_t(start)] += 1 / arrivals.interval.mean();
        isAny = true;
    }
    return isAny;
}

/// A kind of node that passes each token on by itself, after a delay or a queue at most.
bool PoolAnalysis::isPlain(NodeIndex index) const
{
    const Node& which = node(index);
    const NodePlan& plan = planned(index);
    switch (which.kind) {
    case NodeKind::StartEvent:
        return true;
    case NodeKind::ExclusiveGateway:
        return which.outgoingCount < 2 || !plan.branches.empty();
    case NodeKind::ParallelGateway:
        return which.incomingCount <= 1 && !which.hasConditions;
    case NodeKind::IntermediateThrowEvent:
        return which.trigger == execution::Trigger::None || which.trigger == execution::Trigger::Link;
    case NodeKind::IntermediateCatchEvent:
        return which.trigger == execution::Trigger::Link || plan.waitKind == WaitKind::Drawn
            || (plan.waitKind == WaitKind::Timer && plan.timer >= 0);
    default:
        return execution::isTask(which.kind) && !which.hasConditions;
    }
}

bool PoolAnalysis::isSimple(NodeIndex index) const
{
    const Node& which = node(index);
    const NodePlan& plan = planned(index);
    return isPlain(index) && plan.team < 0 && which.join == none && plan_.isProcess(which.scope)
        && which.ownScope == none && which.loop == none && which.boundaryCount == 0 && which.completionQuantity == 1
        && plan.errors.empty() && (plan.pool < 0 || !plan.awaitsMessage);
}

bool PoolAnalysis::isQueue(std::int32_t pool) const
{
    const PoolPlan& plan = plan_.pools[std::size_t(pool)];
    const auto tasks = tasksOf(pool);
    return plan.calendar->isAlwaysOpen() && plan.force < 0 && plan.discipline == kernel::Discipline::Fifo
        && std::ranges::all_of(tasks, [&](NodeIndex task) {
               const Distribution& duration = planned(task).duration;
               return planned(task).quantity == 1 && duration.kind() != Distribution::Kind::Sequence
                   && !(duration.cdf(-surelyPositive) > surelyPositive);
           });
}

bool PoolAnalysis::isExponential(std::int32_t pool) const
{
    const auto tasks = tasksOf(pool);
    return std::ranges::all_of(tasks, [&](NodeIndex task) {
        const Distribution& duration = planned(task).duration;
        return duration.kind() == Distribution::Kind::Exponential && duration == planned(tasks.front()).duration;
    });
}

std::vector<bool> PoolAnalysis::reachedFrom(NodeIndex start) const
{
    std::vector<bool> isReached(program_.nodes.size());
    std::vector<NodeIndex> open {start};
    while (!open.empty()) {
        const NodeIndex index = open.back();
        open.pop_back();
        if (isReached[std::size_t(index)])
            continue;
        isReached[std::size_t(index)] = true;
        for (const Flow& flow : program_.outgoing(node(index)))
            open.push_back(flow.target);
    }
    return isReached;
}

/// Of each fork one way alone leads to the pool: else tokens of one case come for it together.
bool PoolAnalysis::isForkedApart(std::int32_t pool) const
{
    const auto tasks = tasksOf(pool);
    for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index) {
        if (!isUpstream(index) || node(index).outgoingCount < 2 || node(index).kind == NodeKind::ExclusiveGateway)
            continue;
        const auto leading = std::ranges::count_if(program_.outgoing(node(index)), [&](const Flow& flow) {
            const std::vector<bool> isReached = reachedFrom(flow.target);
            return std::ranges::any_of(tasks, [&](NodeIndex task) { return isReached[std::size_t(task)]; });
        });
        if (leading > 1)
            return false;
    }
    return true;
}

bool PoolAnalysis::isVisitedOnce() const
{
    const auto tasks = tasksOf(pool_);
    return std::ranges::none_of(tasks, [&](NodeIndex from) {
        return std::ranges::any_of(program_.outgoing(node(from)), [&](const Flow& flow) {
            const std::vector<bool> isReached = reachedFrom(flow.target);
            return std::ranges::any_of(tasks, [&](NodeIndex task) { return isReached[std::size_t(task)]; });
        });
    });
}

/// Of the tokens that leave its source.
double PoolAnalysis::shareOf(FlowIndex flow) const
{
    const NodeIndex source = program_.flows[std::size_t(flow)].source;
    if (node(source).kind != NodeKind::ExclusiveGateway || planned(source).branches.empty())
        return 1;
    double before = 0;
    for (const Branch& branch : planned(source).branches) {
        if (branch.flow == flow)
            return branch.share - before;
        before = branch.share;
    }
    return 0;
}

/// The traffic equations: what comes to a node is what begins there and what its predecessors send.
void PoolAnalysis::findRates()
{
    const std::vector<double> begun = rates_;
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        double change = 0;
        for (std::size_t index = 0; index < rates_.size(); ++index) {
            if (!isUpstream_[index])
                continue;
            double rate = begun[index];
            const Node& which = program_.nodes[index];
            for (std::int32_t i = 0; i < which.incomingCount; ++i) {
                const FlowIndex flow = program_.incomingFlows[std::size_t(which.firstIncoming + i)];
                rate += shareOf(flow) * rates_[std::size_t(program_.flows[std::size_t(flow)].source)];
            }
            change = std::max(change, std::abs(rate - rates_[index]) / std::max(rate, 1e-300));
            rates_[index] = rate;
        }
        if (change < settled)
            return;
    }
}

std::optional<results::Expectation> PoolAnalysis::byLaw() const
{
    double rate = 0;
    double work = 0;
    double squares = 0;
    for (const NodeIndex task : tasksOf(pool_)) {
        const Distribution& duration = planned(task).duration;
        const double own = rates_[std::size_t(task)];
        rate += own;
        work += own * duration.mean();
        squares += own * (duration.variance() + duration.mean() * duration.mean());
    }
    const int servers = plan_.pools[std::size_t(pool_)].capacity;
    if (!(rate > 0) || !(work > 0) || !std::isfinite(squares))
        return std::nullopt;
    results::Expectation made;
    made.resource = plan_.legend.resources[std::size_t(pool_)].name;
    made.utilisation = work / servers;
    const double mean = work / rate;
    if (isExponential(pool_)) {
        made.waitingTime = results::waitingOfManyServers(servers, rate, mean);
        return made;
    }
    if (servers > 1 || !isVisitedOnce())
        return std::nullopt;
    made.law = results::QueueingLaw::PollaczekKhinchine;
    made.waitingTime = results::waitingOfOneServer(rate, mean, squares / rate - mean * mean);
    return made;
}

std::optional<results::Expectation> PoolAnalysis::run()
{
    if (program_.startsEverywhere || !program_.eventStarts.empty() || !isQueue(pool_))
        return std::nullopt;
    collectUpstream();
    for (NodeIndex index = 0; index < NodeIndex(program_.nodes.size()); ++index) {
        if (!isUpstream(index))
            continue;
        const std::int32_t pool = planned(index).pool;
        const bool isNeighbour = pool >= 0 && pool != pool_;
        if (!isSimple(index) || (isNeighbour && (!isQueue(pool) || !isExponential(pool)))
            || (pool >= 0 && !isForkedApart(pool)))
            return std::nullopt;
    }
    if (!arriveByChance())
        return std::nullopt;
    findRates();
    return byLaw();
}

/// Mean waiting of a piece of work over all activities of the pool, by replication.
results::Estimate simulatedWaiting(const Plan& plan, std::int32_t pool, const results::Results& results)
{
    std::vector<double> waited(std::size_t(results.replications));
    std::vector<double> counts(waited.size());
    for (std::size_t i = 0; i < plan.legend.elements.size(); ++i) {
        if (plan.legend.elements[i].resource != pool)
            continue;
        const results::ActivityResults* activity = results.activity(plan.legend.elements[i].id);
        for (std::size_t r = 0; activity && r < waited.size(); ++r) {
            if (!(activity->count.replications[r] > 0))
                continue;
            waited[r] += activity->count.replications[r] * activity->waitingTime.replications[r];
            counts[r] += activity->count.replications[r];
        }
    }
    for (std::size_t r = 0; r < waited.size(); ++r)
        waited[r] = counts[r] > 0 ? waited[r] / counts[r] : std::numeric_limits<double>::quiet_NaN();
    return results::estimate(waited).value_or(results::Estimate {});
}

/// Of a draft without a start event: what begins together is a batch, and goes on side by side.
bool beginsAtSeveral(const Plan& plan)
{
    return plan.program->startsEverywhere && plan.program->startsOf(0).size() > 1;
}

bool mayHold(const Plan& plan)
{
    return !beginsAtSeveral(plan) && !plan.mayWithdraw && !plan.goesByHour && !(plan.data && plan.data->decides);
}

/// Each pool beside what a law says of it.
std::vector<std::optional<results::Expectation>> byPool(const Plan& plan)
{
    std::vector<std::optional<results::Expectation>> all(plan.pools.size());
    for (std::size_t pool = 0; mayHold(plan) && pool < all.size(); ++pool)
        all[pool] = PoolAnalysis(plan, std::int32_t(pool)).run();
    return all;
}

/// Seconds that a visit takes from coming to leaving; none where no formula tells.
std::optional<double> timeAt(
    const Plan& plan, NodeIndex index, const std::vector<std::optional<results::Expectation>>& laws)
{
    const Node& which = plan.program->nodes[std::size_t(index)];
    const NodePlan& node = plan.nodes[std::size_t(index)];
    const bool forks = which.outgoingCount > 1 && which.kind != NodeKind::ExclusiveGateway;
    const bool isTold = node.pool < 0 || laws[std::size_t(node.pool)];
    if (forks || which.join != none || which.ownScope != none || node.gate >= 0 || node.team >= 0 || !isTold
        || (node.pool < 0 && node.hours))
        return std::nullopt;
    double time = std::max(0.0, node.duration.mean());
    if (node.pool >= 0)
        time += laws[std::size_t(node.pool)]->waitingTime;
    if (node.waitKind == WaitKind::Drawn)
        time += std::max(0.0, node.wait.mean());
    else if (node.waitKind == WaitKind::Timer && node.timer >= 0)
        time += double(node.timer) * 1e-6;
    else if (node.waitKind == WaitKind::Timer)
        return std::nullopt;
    return time;
}

std::optional<double> cycleTimeOf(
    const Plan& plan, const VisitRates& rates, const std::vector<std::optional<results::Expectation>>& laws)
{
    if (beginsAtSeveral(plan))
        return std::nullopt;
    double sum = 0;
    for (NodeIndex index = 0; index < NodeIndex(plan.nodes.size()); ++index) {
        const double visits = rates.ofNodes[std::size_t(index)];
        if (!(visits > 0))
            continue;
        const auto time = timeAt(plan, index, laws);
        if (!time || !std::isfinite(*time))
            return std::nullopt;
        sum += visits * *time;
    }
    return sum / rates.cases;
}

QString forecastOfPool(const Plan& plan, std::size_t pool, double busy, const std::optional<results::Expectation>& law)
{
    const QString name = QString::fromStdString(plan.legend.resources[pool].name);
    const QString share = results::readableShare(busy);
    return law ? ForecastWords::tr(
               "By calculation (flow analysis, %1): “%2” will be busy for %3 of their hours, and work will "
               "wait %4 for them on average.")
                     .arg(results::nameOf(law->law), name, share, results::readableDuration(law->waitingTime))
               : ForecastWords::tr("By calculation (flow analysis): “%1” will be busy for %2 of their hours.")
                     .arg(name, share);
}

QString forecastOfCase(double work, const std::optional<double>& cycleTime)
{
    const QString hours = results::readableDuration(work);
    return cycleTime
        ? ForecastWords::tr(
            "By calculation (flow analysis, queueing theory): a case will take %1 from beginning to end "
            "on average; the work in it takes %2.")
              .arg(results::readableDuration(*cycleTime), hours)
        : ForecastWords::tr("By calculation (flow analysis): the work in a case will take %1 on average, waiting not "
                            "counted.")
              .arg(hours);
}

} // namespace

base::Problems forecastOf(const Plan& plan)
{
    base::Problems made;
    const auto work = offeredWork(plan);
    const auto rates = visitRates(plan);
    if (!work || !rates || !(rates->cases > 0))
        return made;
    const auto laws = byPool(plan);
    const auto add = [&](const QString& words, const QString& element) {
        made.push_back({base::Severity::Note, words, {}, 0, element, QLatin1String(scenario::checkRule)});
    };
    for (std::size_t pool = 0; pool < work->size(); ++pool) {
        const double busy = (*work)[pool] / peopleOf(plan, pool);
        if (busy > 0 && busy < 1) // of more there is a warning
            add(forecastOfPool(plan, pool, busy, laws[pool]), plan.scenario.pools[pool].id);
    }
    double ofCase = 0;
    for (std::size_t index = 0; index < plan.nodes.size(); ++index)
        ofCase += rates->ofNodes[index] * std::max(0.0, plan.nodes[index].duration.mean()) / rates->cases;
    if (ofCase > 0 && plan.processes.empty())
        add(forecastOfCase(ofCase, cycleTimeOf(plan, *rates, laws)), {});
    return made;
}

std::vector<results::Expectation> expectationsOf(const Plan& plan, const results::Results& results)
{
    std::vector<results::Expectation> all;
    const auto laws = byPool(plan);
    for (std::size_t pool = 0; pool < laws.size(); ++pool) {
        std::optional<results::Expectation> expectation = laws[pool];
        if (!expectation)
            continue;
        expectation->simulated = simulatedWaiting(plan, std::int32_t(pool), results);
        if (expectation->simulated.isMeasured())
            all.push_back(std::move(*expectation));
    }
    return all;
}

} // namespace millrace::run
