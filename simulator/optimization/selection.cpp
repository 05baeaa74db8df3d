// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/selection.h"

#include "simulator/optimization/paired_options.h"
#include "simulator/results/accumulator.h"
#include "simulator/results/results.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::optimization {

namespace {

constexpr int firstStage = 10;
constexpr int atOnce = 10; ///< replications that are made together: threads want work

struct SelectionWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

class Selector {
public:
    Selector(const std::vector<const run::Simulation*>& simulations, const SelectionOptions& options)
        : simulations_(simulations)
        , options_(options)
        , values_(simulations.size())
    { }

    Selection run();

private:
    void settle();
    bool make(int replications);
    bool begin();
    void screen(int replications);
    bool isDecided(int replications) const;
    double meanOf(std::size_t which, int replications) const;
    double varianceOfDifference(std::size_t a, std::size_t b) const;
    void judge();

    const std::vector<const run::Simulation*>& simulations_;
    const SelectionOptions& options_;
    run::Options run_;
    Selection made_;
    std::vector<std::vector<double>> values_; ///< by simulation and replication: lower is better
    std::vector<std::size_t> in_;
    std::vector<std::vector<double>> reach_; ///< by pair: h squared times the variance over the squared indifference
};

void Selector::settle()
{
    run_ = pairedOptions(options_.run, simulations_, made_.remarks);
    made_.seed = *run_.seed;
    made_.warmup = double(*run_.warmup) * 1e-6;
}

/// Sees that all that are in have so many replications; false when stopped.
bool Selector::make(int replications)
{
    for (const std::size_t which : in_) {
        const int have = int(values_[which].size());
        if (have >= replications)
            continue;
        run_.firstReplication = have;
        run_.replications = replications - have;
        const run::Outcome outcome = simulations_[which]->run(run_);
        if (outcome.isStopped)
            return false;
        if (made_.goal.kpi.empty())
            made_.goal = goalNamed(outcome.results, options_.kpi, options_.isHighestBest);
        const results::NamedFigure figure = results::figureNamed(outcome.results, made_.goal.kpi);
        for (int i = 0; i < *run_.replications; ++i) // an end that no case came to is not among the results
            values_[which].push_back(
                made_.goal.toMinimise(figure.replications ? (*figure.replications)[std::size_t(i)] : 0));
    }
    return true;
}

double Selector::meanOf(std::size_t which, int replications) const
{
    const auto& all = values_[which];
    return std::accumulate(all.begin(), all.begin() + replications, 0.0) / replications;
}

double Selector::varianceOfDifference(std::size_t a, std::size_t b) const
{
    results::Accumulator differences;
    for (std::size_t i = 0; i < std::size_t(firstStage); ++i)
        differences.add(values_[a][i] - values_[b][i]);
    return differences.variance();
}

/// The first stage: how much each pair differs by chance, and so how long it takes to tell them apart.
bool Selector::begin()
{
    in_.resize(simulations_.size());
    std::iota(in_.begin(), in_.end(), std::size_t(0));
    if (!make(firstStage))
        return false;
    const bool isShare = made_.goal.kind == results::FigureKind::Share;
    made_.indifference = options_.indifference * (isShare ? 1 : std::abs(meanOf(0, firstStage)));
    const double k = double(simulations_.size());
    const double eta = 0.5 * (std::pow(2 * (1 - options_.confidence) / (k - 1), -2.0 / double(firstStage - 1)) - 1);
    const double h = 2 * eta * double(firstStage - 1); // squared
    reach_.assign(simulations_.size(), std::vector<double>(simulations_.size()));
    for (const std::size_t a : in_) {
        for (const std::size_t b : in_) {
            const double variance = varianceOfDifference(a, b);
            if (variance > 0)
                reach_[a][b] = h * variance / (made_.indifference * made_.indifference);
        }
    }
    return true;
}

/// Those leave that are further behind another than chance could explain.
void Selector::screen(int replications)
{
    std::vector<double> means(simulations_.size());
    for (const std::size_t which : in_)
        means[which] = meanOf(which, replications);
    const auto isBehind = [&](std::size_t a, std::size_t b) {
        const double slack
            = std::max(0.0, made_.indifference / (2 * replications) * (reach_[a][b] - double(replications)));
        return !std::isfinite(means[a]) ? std::isfinite(means[b]) : means[a] > means[b] + slack;
    };
    std::vector<std::size_t> left;
    for (const std::size_t a : in_) {
        if (std::ranges::none_of(in_, [&](std::size_t b) { return isBehind(a, b); })) {
            left.push_back(a);
            continue;
        }
        made_.contestants[a].isOut = true;
        made_.contestants[a].replications = replications;
        values_[a].resize(std::size_t(replications)); // what was made beyond it was not looked at
    }
    in_ = std::move(left);
}

/// Nothing that is left can be told apart any more: it lies within the indifference of one another.
bool Selector::isDecided(int replications) const
{
    return std::ranges::all_of(in_, [&](std::size_t a) {
        return std::ranges::all_of(in_, [&](std::size_t b) { return double(replications) > reach_[a][b]; });
    });
}

Selection Selector::run()
{
    settle();
    made_.contestants.resize(simulations_.size());
    made_.isStopped = !begin();
    int replications = firstStage;
    while (!made_.isStopped && in_.size() > 1) {
        screen(replications);
        made_.isSure = isDecided(replications);
        if (made_.isSure || replications >= options_.mostReplications)
            break;
        if (options_.progress)
            options_.progress(replications, int(in_.size()));
        ++replications;
        const int wanted = std::min(options_.mostReplications, (replications + atOnce - 1) / atOnce * atOnce);
        made_.isStopped = !make(wanted);
    }
    if (!made_.isSure && !made_.isStopped)
        made_.remarks << SelectionWords::tr(
            "After %n replications of each it cannot be said for sure which is the best. Allow more, or a larger "
            "difference that does not matter.",
            nullptr, options_.mostReplications);
    for (const std::size_t which : in_) {
        made_.contestants[which].replications = std::min(replications, int(values_[which].size()));
        values_[which].resize(std::size_t(made_.contestants[which].replications));
    }
    judge();
    return std::move(made_);
}

void Selector::judge()
{
    const double sign = made_.goal.isHighestBest ? -1 : 1;
    for (std::size_t i = 0; i < simulations_.size(); ++i) {
        std::vector<double> values = values_[i];
        for (double& value : values)
            value = std::isfinite(value) ? sign * value : std::nan("");
        made_.contestants[i].value = results::estimate(values).value_or(results::Estimate {});
        made_.order.push_back(i);
    }
    std::ranges::stable_sort(made_.order, [&](std::size_t a, std::size_t b) {
        const Contestant& one = made_.contestants[a];
        const Contestant& other = made_.contestants[b];
        if (one.isOut != other.isOut)
            return other.isOut;
        return sign * one.value.mean < sign * other.value.mean;
    });
    made_.best = made_.order.front();
    for (std::size_t i = 0; i < simulations_.size(); ++i) {
        std::vector<double> differences;
        for (std::size_t r = 0; r < std::min(values_[i].size(), values_[made_.best].size()); ++r)
            differences.push_back(values_[i][r] - values_[made_.best][r]);
        if (i != made_.best)
            made_.contestants[i].behind = results::estimate(differences);
    }
}

} // namespace

Selection selectBest(const std::vector<const run::Simulation*>& simulations, const SelectionOptions& options)
{
    return Selector(simulations, options).run();
}

} // namespace millrace::optimization
