// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/evaluator.h"

#include "simulator/results/results.h"
#include "simulator/run/workers.h"

#include <algorithm>
#include <limits>
#include <set>
#include <thread>

namespace millrace::optimization {

namespace {

/// A staffing and the replications that it lacks.
struct Task {
    Staffing staffing;
    int first = 0;
    int count = 0;
};

struct Made {
    Evaluation evaluation;
    bool isStopped = false;
};

double meanOf(const std::vector<double>& values, int count)
{
    double sum = 0;
    for (int i = 0; i < count; ++i)
        sum += values[std::size_t(i)];
    return sum / count;
}

/// By the interval's lower end, so that chance makes nobody overloaded.
bool isOverloaded(const results::Estimate& load)
{
    return load.isMeasured() && load.low.value_or(load.mean) >= 1;
}

Made simulate(const Question& question, const Task& task, run::Options options)
{
    const run::Simulation simulation(
        question.base, staffed(question.base.scenario(), question.decisions, task.staffing));
    options.replications = task.count;
    options.firstReplication = task.first;
    options.threads = 1;
    options.progress = {};
    const run::Outcome outcome = simulation.run(options);
    if (outcome.isStopped)
        return {{}, true};
    const results::NamedFigure figure = results::figureNamed(outcome.results, question.goal.kpi);
    // An end that no case came to is not among the results: its share is 0.
    const std::vector<double> values
        = figure.replications ? *figure.replications : std::vector<double>(std::size_t(task.count));
    return {{question.cost.withOvertime(simulation.legend(), outcome.results), values,
                std::ranges::any_of(outcome.loads, isOverloaded)},
        false};
}

} // namespace

Evaluator::Evaluator(const Question& question, const run::Options& options)
    : question_(question)
    , options_(options)
{ }

bool Evaluator::evaluate(std::span<const Staffing> staffings, int replications)
{
    std::vector<Task> tasks;
    std::set<Staffing> listed;
    for (const Staffing& staffing : staffings) {
        const Evaluation* before = find(staffing);
        const int have = before ? before->replications() : 0;
        if (have < replications && listed.insert(staffing).second)
            tasks.push_back({staffing, have, replications - have});
    }
    const auto make = [&](int index) { return simulate(question_, tasks[std::size_t(index)], options_); };
    int taken = 0;
    const auto take = [&](const Made& result) {
        if (result.isStopped)
            return false;
        const Task& task = tasks[std::size_t(taken++)];
        Evaluation& kept = all_[task.staffing];
        kept.costs.insert(kept.costs.end(), result.evaluation.costs.begin(), result.evaluation.costs.end());
        kept.values.insert(kept.values.end(), result.evaluation.values.begin(), result.evaluation.values.end());
        kept.isOverloaded = result.evaluation.isOverloaded;
        made_ += task.count;
        return true;
    };
    const auto done = [&](int) {
        if (progress)
            progress(made_);
    };
    const int threads
        = options_.threads > 0 ? options_.threads : int(std::max(1U, std::thread::hardware_concurrency()));
    return run::runInOrder<Made>(0, int(tasks.size()), threads, options_.stop, make, take, done);
}

const Evaluation* Evaluator::find(const Staffing& staffing) const
{
    const auto found = all_.find(staffing);
    return found == all_.end() ? nullptr : &found->second;
}

bool Evaluator::isSurelyWorse(const Evaluation& one, const Evaluation& other, int replications) const
{
    std::vector<double> differences;
    for (std::size_t i = 0; i < std::size_t(replications); ++i)
        differences.push_back((question_.goal.isHighestBest ? -1 : 1) * (one.values[i] - other.values[i]));
    const auto difference = results::estimate(differences);
    return difference && difference->low.value_or(difference->mean) >= 0;
}

Objectives Evaluator::objectives(const Evaluation& evaluation, int replications) const
{
    const double cost = meanOf(evaluation.costs, replications);
    if (question_.refusesOverload && evaluation.isOverloaded)
        return {cost, std::numeric_limits<double>::infinity()};
    return {cost, question_.goal.toMinimise(meanOf(evaluation.values, replications))};
}

} // namespace millrace::optimization
