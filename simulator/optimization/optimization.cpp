// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/optimization.h"

#include "modeler/base/failure.h"
#include "simulator/optimization/batch_bounds.h"
#include "simulator/optimization/paired_options.h"
#include "simulator/optimization/pool_bounds.h"
#include "simulator/optimization/search.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace millrace::optimization {

namespace {

constexpr int usualReplications = 30;
constexpr std::size_t mostConfirmed = 60; // but all that are on the front
constexpr double explorationTime = 0.5; // share of what is given
constexpr double refinementTime = 0.75;

using Clock = std::chrono::steady_clock;

struct OptimizationWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

/// One search from question to answer.
class Optimizer {
public:
    Optimizer(const run::Simulation& simulation, const Options& options)
        : simulation_(simulation)
        , options_(options)
        , cost_(simulation)
    { }

    Outcome run();

private:
    void settle();
    bool measureLoads();
    void decide();
    Question question() const;
    void search();
    void confirm(const std::vector<Staffing>& candidates);
    void keepFront(const Evaluator& evaluator, const std::vector<Staffing>& candidates, int replications);
    Point pointOf(const Evaluator& evaluator, const Staffing& staffing, int replications) const;
    bool isOverloaded(const Staffing& staffing, const Evaluation& evaluation) const;
    std::function<void(std::int64_t)> progressOf(const Phase& phase) const;
    SearchLimits limits(Phase& phase) const;

    const run::Simulation& simulation_;
    const Options& options_;
    WeeklyCost cost_;
    run::Options run_;
    bool changesLoad_ = false; ///< by more than the number of people
    Clock::time_point began_ = Clock::now();
    Outcome outcome_;
};

Outcome Optimizer::run()
{
    if (simulation_.scenario().pools.empty())
        throw base::Failure(OptimizationWords::tr(
            "The scenario has no pools, so there is nobody whose number could be looked for. Say who does the work."));
    settle();
    if (measureLoads())
        search();
    outcome_.isStopped = !outcome_.isConfirmed && options_.run.stop.stop_requested();
    outcome_.wallTime = std::chrono::duration<double>(Clock::now() - began_).count();
    return std::move(outcome_);
}

/// What all simulations have in common.
void Optimizer::settle()
{
    run_ = pairedOptions(options_.run, {&simulation_}, outcome_.remarks);
    outcome_.seed = *run_.seed;
    outcome_.confirmationSeed = outcome_.seed + 1;
    outcome_.warmup = double(*run_.warmup) * 1e-6;
    outcome_.isCostHours = cost_.isHours();
    if (outcome_.isCostHours)
        outcome_.remarks << OptimizationWords::tr(
            "Nobody has a cost per hour, so the cost is the hours that are paid: each counts 1.");
}

/// False when stopped.
bool Optimizer::measureLoads()
{
    if (options_.progress)
        options_.progress(Phase::Measuring, 0);
    const Pilot pilot = pilotOf(simulation_, run_);
    if (pilot.outcome.isStopped)
        return false;
    outcome_.goal = goalNamed(pilot.outcome.results, options_.kpi, options_.isHighestBest);
    outcome_.batches = batchesOf(simulation_, options_);
    const Pilot easiest = easiestPilot(simulation_, outcome_.batches, pilot, run_);
    if (easiest.outcome.isStopped)
        return false;
    outcome_.pools = boundsOf(simulation_, cost_, {pilot, easiest}, options_, outcome_.remarks);
    decide();
    return true;
}

void Optimizer::decide()
{
    for (const PoolBounds& pool : outcome_.pools) {
        outcome_.decisions.push_back(Decision::people(pool.id, pool.least, pool.most));
        outcome_.decisions.push_back(Decision::order(pool.id, pool.orders));
        if (pool.shifts.size() > 1)
            outcome_.decisions.push_back(Decision::shift(pool.id, pool.shifts));
    }
    for (const BatchBounds& batch : outcome_.batches)
        outcome_.decisions.push_back(Decision::batchSize(batch.id, batch.least, batch.most));
    if (std::ranges::all_of(outcome_.decisions, &Decision::isFixed))
        throw base::Failure(OptimizationWords::tr(
            "Nothing is left to choose: every pool has one number of people and one order of its queue."));
    changesLoad_ = std::ranges::any_of(outcome_.decisions, &Decision::changesLoad);
}

Question Optimizer::question() const
{
    const bool refusesOverload = changesLoad_ && !options_.allowsOverload && !isClosed(simulation_.scenario());
    return {simulation_, outcome_.decisions, outcome_.goal, cost_, refusesOverload};
}

std::function<void(std::int64_t)> Optimizer::progressOf(const Phase& phase) const
{
    if (!options_.progress)
        return {};
    return [this, &phase](std::int64_t made) { options_.progress(phase, made); };
}

SearchLimits Optimizer::limits(Phase& phase) const
{
    SearchLimits limits;
    limits.replications = options_.mostReplications;
    limits.enumerated = options_.mostEnumerated;
    if (options_.time) {
        const auto after = [&](double share) {
            return began_
                + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(*options_.time * share));
        };
        limits.exploration = after(explorationTime);
        limits.refinement = after(refinementTime);
    }
    limits.phase = [&phase](bool isRefining) { phase = isRefining ? Phase::Refining : Phase::Exploring; };
    return limits;
}

void Optimizer::search()
{
    const StaffingSpace space(outcome_.decisions);
    outcome_.staffings = space.size();
    Evaluator evaluator(question(), run_);
    Phase phase = Phase::Exploring;
    evaluator.progress = progressOf(phase);
    const SearchLimits ends = limits(phase);
    Search search(space, evaluator, ends, *run_.seed);
    search.run({space.nearest(staffingOf(simulation_.scenario(), outcome_.decisions))});
    outcome_.isWhole = search.isWhole();
    outcome_.evaluated = std::int64_t(evaluator.all().size());
    outcome_.simulated = evaluator.made();
    if (evaluator.all().empty() && !search.isStopped())
        throw base::Failure(OptimizationWords::tr(
            "The time was up before any staffing could be simulated: give it more, or simulate fewer cases."));
    const std::vector<Staffing> candidates = search.promising(mostConfirmed);
    if (candidates.empty() && !search.isStopped())
        outcome_.remarks << OptimizationWords::tr(
            "No staffing gave a figure to aim at: simulate more cases, or leave out less of the beginning.");
    if (!search.isStopped())
        confirm(candidates);
    if (outcome_.isConfirmed || candidates.empty())
        return;
    int replications = evaluator.find(candidates.front())->replications();
    for (const Staffing& one : candidates)
        replications = std::min(replications, evaluator.find(one)->replications());
    keepFront(evaluator, candidates, replications);
}

void Optimizer::confirm(const std::vector<Staffing>& candidates)
{
    run::Options fresh = run_;
    fresh.seed = outcome_.confirmationSeed;
    Evaluator evaluator(question(), fresh);
    const Phase phase = Phase::Confirming;
    evaluator.progress = progressOf(phase);
    const int replications = std::max(
        1, options_.run.replications.value_or(simulation_.scenario().replications.value_or(usualReplications)));
    std::vector<Staffing> all = candidates;
    all.push_back(staffingOf(simulation_.scenario(), outcome_.decisions));
    if (!evaluator.evaluate(all, replications))
        return;
    outcome_.isConfirmed = true;
    outcome_.replications = replications;
    outcome_.simulated += evaluator.made();
    outcome_.today = pointOf(evaluator, all.back(), replications);
    keepFront(evaluator, candidates, replications);
}

/// By cost, those that are better than all that cost less; where chance could have made the difference it is none.
void Optimizer::keepFront(const Evaluator& evaluator, const std::vector<Staffing>& candidates, int replications)
{
    std::vector<Objectives> objectives;
    for (const Staffing& one : candidates)
        objectives.push_back(evaluator.objectives(*evaluator.find(one), replications));
    const Evaluation* last = nullptr;
    for (const std::size_t index : frontOf(objectives)) {
        const Evaluation* next = evaluator.find(candidates[index]);
        if (last && replications > 1 && !evaluator.isSurelyWorse(*last, *next, replications))
            continue;
        outcome_.front.push_back(pointOf(evaluator, candidates[index], replications));
        last = next;
    }
}

Point Optimizer::pointOf(const Evaluator& evaluator, const Staffing& staffing, int replications) const
{
    const Evaluation& evaluation = *evaluator.find(staffing);
    const auto first = [&](const std::vector<double>& values) {
        return results::estimate(std::span(values).first(std::size_t(replications))).value_or(results::Estimate {});
    };
    return {staffing, first(evaluation.costs), first(evaluation.values), isOverloaded(staffing, evaluation)};
}

bool Optimizer::isOverloaded(const Staffing& staffing, const Evaluation& evaluation) const
{
    if (changesLoad_)
        return evaluation.isOverloaded && !isClosed(simulation_.scenario());
    const scenario::Scenario scenario = staffed(simulation_.scenario(), outcome_.decisions, staffing);
    for (std::size_t i = 0; i < scenario.pools.size(); ++i) {
        const results::Estimate& offered = outcome_.pools[i].offered;
        if (offered.isMeasured() && offered.low.value_or(offered.mean) >= scenario.pools[i].capacity)
            return true;
    }
    return false;
}

} // namespace

QStringList choiceWords(const Outcome& outcome, const Staffing& staffing, const QString& id, const Staffing* today)
{
    QStringList words;
    for (std::size_t i = 0; i < outcome.decisions.size(); ++i) {
        const Decision& decision = outcome.decisions[i];
        const bool isOwnShift = decision.kind == Decision::Kind::Shift && staffing[i] == 0;
        const bool isChosen = !decision.isFixed() && !isOwnShift && (!today || (*today)[i] != staffing[i]);
        if (decision.id == id && (decision.isAmount() || isChosen))
            words << decision.words(staffing[i]);
    }
    return words;
}

Outcome optimize(const run::Simulation& simulation, const Options& options)
{
    return Optimizer(simulation, options).run();
}

} // namespace millrace::optimization
