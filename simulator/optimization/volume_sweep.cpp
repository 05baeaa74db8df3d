// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/volume_sweep.h"

#include "modeler/base/failure.h"
#include "simulator/optimization/evaluator.h"
#include "simulator/optimization/paired_options.h"
#include "simulator/optimization/pool_bounds.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace millrace::optimization {

namespace {

constexpr int searchReplications = 10;
constexpr int confirmingReplications = 30;
constexpr int mostAdded = 500; ///< people, before it is given up
constexpr std::int64_t casesByDefault = 1000;
constexpr double leastGain = 1e-3; ///< of the figure: less than that is no help

struct SweepWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

class Sweeper {
public:
    Sweeper(const run::Simulation& simulation, const SweepOptions& options)
        : simulation_(simulation)
        , options_(options)
        , cost_(simulation)
        , decisions_(peopleOf(simulation.scenario()))
    { }
    VolumeSweep run();

private:
    /// A staffing that is looked for under one set of random numbers.
    struct Trial {
        Evaluator& evaluator;
        int replications;
    };

    void settle();
    bool measureToday();
    bool sweep(double growth);
    run::Options optionsAt(double growth, std::uint64_t seed) const;
    Staffing fewestAt(double growth) const;
    double rate(std::size_t pool) const { return cost_.rate(simulation_.legend().resources[pool]); }
    std::optional<double> valueOf(const Trial& trial, const Staffing& staffing) const;
    std::optional<std::size_t> bestToAdd(const Trial& trial, const Staffing& staffing, double value) const;
    bool grow(const Trial& trial, Staffing& staffing) const;
    bool prune(const Trial& trial, Staffing& staffing, const Staffing& fewest) const;
    results::Estimate estimateOf(const Trial& trial, const Staffing& staffing) const;

    const run::Simulation& simulation_;
    const SweepOptions& options_;
    WeeklyCost cost_;
    const Decisions decisions_; ///< the people of each pool
    run::Options run_;
    VolumeSweep made_;
    Pilot pilot_;
    double most_ = 0; ///< the target, so that lower is better
    std::int64_t replicated_ = 0;
};

void Sweeper::settle()
{
    const scenario::Scenario& scenario = simulation_.scenario();
    if (scenario.pools.empty())
        throw base::Failure(SweepWords::tr(
            "The scenario has no pools, so there is nobody whose number could be looked for. Say who does the work."));
    if (!scenario::withDemand(scenario, 2))
        throw base::Failure(SweepWords::tr("Cases come at times of a fixed list: there is no demand that could grow. "
                                           "Give the scenario a time between arrivals."));
    run_ = pairedOptions(options_.run, {&simulation_}, made_.remarks);
    made_.seed = *run_.seed;
    made_.warmup = double(*run_.warmup) * 1e-6;
    made_.replications
        = std::max(2, options_.run.replications.value_or(scenario.replications.value_or(confirmingReplications)));
    made_.isCostHours = cost_.isHours();
    made_.today = staffingOf(scenario, decisions_);
    for (const scenario::Pool& pool : scenario.pools)
        made_.pools << (pool.name.isEmpty() ? pool.id : pool.name);
    if (made_.isCostHours)
        made_.remarks << SweepWords::tr(
            "Nobody has a cost per hour, so the cost is the hours that are paid: each counts 1.");
}

/// A run of a number of cases gets as many more of them, so that it lasts as long.
run::Options Sweeper::optionsAt(double growth, std::uint64_t seed) const
{
    run::Options options = run_;
    options.seed = seed;
    const scenario::Scenario& scenario = simulation_.scenario();
    const bool isCounted
        = std::ranges::any_of(scenario.arrivals, [](const auto& arrivals) { return arrivals.count.has_value(); });
    const bool isTimed = options.duration || (scenario.duration && !options.cases);
    if (!isTimed && (options.cases || !isCounted))
        options.cases = std::llround(double(options.cases.value_or(casesByDefault)) * (1 + growth));
    return options;
}

bool Sweeper::measureToday()
{
    pilot_ = pilotOf(simulation_, run_);
    if (pilot_.outcome.isStopped)
        return false;
    made_.goal = goalNamed(pilot_.outcome.results, options_.kpi, options_.isHighestBest);
    if (options_.target) {
        made_.target = *options_.target;
    } else {
        const run::Options options = optionsAt(0, made_.seed + 1);
        Evaluator evaluator({simulation_, decisions_, made_.goal, cost_}, options);
        const auto value = valueOf({evaluator, made_.replications}, made_.today);
        if (!value)
            return false;
        if (!std::isfinite(*value))
            throw base::Failure(SweepWords::tr("The figure was not measured, so it cannot be kept: simulate more "
                                               "cases, or leave out less of the beginning."));
        made_.target = made_.goal.isHighestBest ? -*value : *value;
    }
    most_ = made_.goal.toMinimise(made_.target);
    return true;
}

/// Empty when stopped.
std::optional<double> Sweeper::valueOf(const Trial& trial, const Staffing& staffing) const
{
    if (!trial.evaluator.evaluate(std::span(&staffing, 1), trial.replications))
        return std::nullopt;
    return trial.evaluator.objectives(*trial.evaluator.find(staffing), trial.replications).value;
}

Staffing Sweeper::fewestAt(double growth) const
{
    Staffing fewest = made_.today;
    for (std::size_t pool = 0; pool < fewest.size(); ++pool) {
        if (!hasWork(simulation_.legend(), pool))
            continue; // stays as it is
        const results::Estimate& offered = pilot_.offered[pool];
        const double load = offered.isMeasured() ? offered.low.value_or(offered.mean) * (1 + growth) : 0;
        fewest[pool] = std::max(fewestForWork(simulation_.legend(), pool), int(std::floor(load)) + 1);
    }
    return fewest;
}

/// The pool where one more brings most for its pay; none where nobody helps, or when stopped.
std::optional<std::size_t> Sweeper::bestToAdd(const Trial& trial, const Staffing& staffing, double value) const
{
    double usualPay = 0;
    for (std::size_t pool = 0; pool < staffing.size(); ++pool)
        usualPay += rate(pool) / double(staffing.size());
    std::vector<Staffing> steps(staffing.size(), staffing);
    std::vector<Staffing> tried;
    for (std::size_t pool = 0; pool < staffing.size(); ++pool) {
        ++steps[pool][pool];
        if (hasWork(simulation_.legend(), pool))
            tried.push_back(steps[pool]);
    }
    if (!trial.evaluator.evaluate(tried, trial.replications))
        return std::nullopt;
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t pool = 0; pool < staffing.size(); ++pool) {
        const Evaluation* evaluation = trial.evaluator.find(steps[pool]);
        if (!evaluation)
            continue;
        const double after = trial.evaluator.objectives(*evaluation, trial.replications).value;
        const double gain = std::isfinite(value) ? value - after : (std::isfinite(after) ? 1 : 0);
        const double worth = gain / std::max(rate(pool), 0.01 * usualPay); // who costs nothing is not for nothing
        if (gain > leastGain * std::abs(value - most_) && worth > most) {
            most = worth;
            best = pool;
        }
    }
    return best;
}

/// Adds people until the target is met, or nobody helps any more; false when stopped.
bool Sweeper::grow(const Trial& trial, Staffing& staffing) const
{
    for (int added = 0; added < mostAdded; ++added) {
        const auto value = valueOf(trial, staffing);
        if (!value)
            return false;
        if (*value <= most_)
            return true;
        const auto pool = bestToAdd(trial, staffing, *value);
        if (!pool)
            return !run_.stop.stop_requested();
        ++staffing[*pool];
    }
    return true;
}

/// Takes people away, the dearest first, as long as the target is met; false when stopped.
bool Sweeper::prune(const Trial& trial, Staffing& staffing, const Staffing& fewest) const
{
    const auto met = valueOf(trial, staffing);
    if (!met || *met > most_)
        return met.has_value();
    std::vector<std::size_t> order(staffing.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t pool) { return rate(pool); });
    for (const std::size_t pool : order) {
        while (staffing[pool] > fewest[pool]) {
            Staffing fewer = staffing;
            --fewer[pool];
            const auto value = valueOf(trial, fewer);
            if (!value)
                return false;
            if (*value > most_)
                break;
            staffing = fewer;
        }
    }
    return true;
}

results::Estimate Sweeper::estimateOf(const Trial& trial, const Staffing& staffing) const
{
    const auto& values = trial.evaluator.find(staffing)->values;
    return results::estimate(std::span(values).first(std::size_t(trial.replications))).value_or(results::Estimate {});
}

/// False when stopped.
bool Sweeper::sweep(double growth)
{
    const run::Simulation grown(simulation_, *scenario::withDemand(simulation_.scenario(), 1 + growth));
    const run::Options searching = optionsAt(growth, made_.seed);
    const run::Options confirming = optionsAt(growth, made_.seed + 1);
    Evaluator search({grown, decisions_, made_.goal, cost_}, searching);
    Evaluator confirmation({grown, decisions_, made_.goal, cost_}, confirming);
    for (Evaluator* evaluator : {&search, &confirmation})
        evaluator->progress = [this, growth](std::int64_t) {
            ++replicated_;
            if (options_.progress)
                options_.progress(growth, replicated_);
        };
    const Trial quick {search, std::min(searchReplications, made_.replications)};
    const Trial sure {confirmation, made_.replications};
    const Staffing fewest = fewestAt(growth);
    SweepLevel level;
    level.growth = growth;
    level.staffing = made_.levels.empty() ? made_.today : made_.levels.back().staffing;
    const bool isToday = growth == 0 && !options_.target; // meets its own figure
    if (!isToday) {
        for (std::size_t pool = 0; pool < fewest.size(); ++pool)
            level.staffing[pool] = std::max(level.staffing[pool], fewest[pool]);
        if (!grow(quick, level.staffing) || !prune(quick, level.staffing, fewest) || !grow(sure, level.staffing))
            return false;
    }
    const auto value = valueOf(sure, level.staffing);
    if (!value || !valueOf(sure, made_.today))
        return false;
    level.isReached = isToday || *value <= most_;
    level.kpi = estimateOf(sure, level.staffing);
    level.asIs = estimateOf(sure, made_.today);
    level.cost = results::estimate(confirmation.find(level.staffing)->costs).value_or(results::Estimate {});
    for (std::size_t pool = 0; pool < fewest.size(); ++pool)
        level.isAsIsOverloaded
            = level.isAsIsOverloaded || (hasWork(grown.legend(), pool) && made_.today[pool] < fewest[pool]);
    made_.levels.push_back(std::move(level));
    return true;
}

VolumeSweep Sweeper::run()
{
    settle();
    bool goesOn = measureToday();
    for (std::size_t i = 0; i < options_.growth.size() && goesOn; ++i)
        goesOn = sweep(options_.growth[i]);
    made_.isStopped = !goesOn;
    return std::move(made_);
}

} // namespace

VolumeSweep sweepVolume(const run::Simulation& simulation, const SweepOptions& options)
{
    return Sweeper(simulation, options).run();
}

} // namespace millrace::optimization
