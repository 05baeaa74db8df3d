// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/front.h"
#include "simulator/optimization/goal.h"
#include "simulator/optimization/staffing.h"
#include "simulator/optimization/weekly_cost.h"

#include <functional>
#include <map>
#include <span>

namespace millrace::optimization {

/// One staffing as far as it was simulated: values by replication, the same numbers for all (common random numbers).
struct Evaluation {
    std::vector<double> costs;
    std::vector<double> values; ///< of the goal's figure, as measured; NaN where nothing was
    /// Somebody surely got more work than they could do, by the replications that were made last: the most at a time.
    bool isOverloaded = false;

    int replications() const { return int(values.size()); }
};

/// What all staffings of a search have in common.
struct Question {
    const run::Simulation& base;
    const Decisions& decisions; ///< made for its scenario
    const Goal& goal;
    const WeeklyCost& cost;
    bool refusesOverload = false; ///< a staffing that is overloaded has no value
};

/// Simulates staffings, each replication once, and keeps what they came to. All get the same seed, so that their
/// differences are those of the staffings. What the question refers to, and the run's options, are to outlive it.
class Evaluator {
public:
    /// `options` with a warm-up that is worked out already; replications and log do not matter.
    Evaluator(const Question& question, const run::Options& options);

    /// Makes sure that each has at least so many replications, several at a time on threads. False when stopped before
    /// all have: those that are whole are kept.
    bool evaluate(std::span<const Staffing> staffings, int replications);
    /// Called from evaluate() with the replications made so far in all, one at a time, on any thread.
    std::function<void(std::int64_t made)> progress;

    const std::map<Staffing, Evaluation>& all() const { return all_; }
    const Evaluation* find(const Staffing& staffing) const;
    /// Means over the first `replications`, of which it has to have as many.
    Objectives objectives(const Evaluation& evaluation, int replications) const;
    /// Whether chance alone cannot explain that the value of `one` is worse: by pairs of the first `replications`, with
    /// 95 % confidence. Also where they are the same in all.
    bool isSurelyWorse(const Evaluation& one, const Evaluation& other, int replications) const;
    std::int64_t made() const { return made_; } ///< replications in all

private:
    const Question question_;
    const run::Options& options_;
    std::map<Staffing, Evaluation> all_;
    std::int64_t made_ = 0;
};

} // namespace millrace::optimization
