// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/goal.h"
#include "simulator/results/kpi.h"
#include "simulator/run/simulation.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace millrace::optimization {

/// What is asked of selectBest().
struct SelectionOptions {
    std::string kpi = "process.cycleTime"; ///< "process." may be left out
    std::optional<bool> isHighestBest; ///< none: as it is usually meant (see goalNamed)
    double indifference
        = 0.01; ///< a difference that does not matter: a share of the first one's mean; of shares: itself
    double confidence = 0.95;
    /// Of each simulation: cases, duration, warm-up, seed, threads, drawn inputs and the stop token.
    run::Options run;
    int mostReplications = 2000; ///< of each
    std::function<void(int replications, int left)> progress; ///< of each so far; how many may still be the best
};

/// One of those that were compared.
struct Contestant {
    results::Estimate value; ///< over its own replications
    std::optional<results::Estimate> behind; ///< the best, by common replications, as a positive difference; none of it
    int replications = 0;
    bool isOut = false; ///< found to be worse, after so many replications
};

struct Selection {
    Goal goal;
    std::size_t best = 0;
    std::vector<std::size_t> order; ///< the best first: those still in by their means, then those out by theirs
    std::vector<Contestant> contestants; ///< in the order asked
    double indifference = 0; ///< in the figure's own unit
    /// The promise holds: with the confidence asked for, none is better than the best by more than `indifference`.
    bool isSure = false;
    bool isStopped = false; ///< by the stop token
    std::uint64_t seed = 1;
    double warmup = 0; ///< seconds
    QStringList remarks; ///< translated
};

/// Which of several is the best in one figure: all begin with ten replications under the same random numbers; one by
/// one those drop out of which chance cannot explain how far they are behind, until one is left or what is left does
/// not differ by more than the indifference. With the given confidence the best is then within it of the true best.
/// Kim, Nelson: A fully sequential procedure for indifference-zone selection in simulation. ACM Transactions on
/// Modeling and Computer Simulation 11 (2001); it holds under common random numbers and unequal variances. The same
/// seed gives the same answer, whatever the number of threads. At least two; throws base::Failure where the figure is
/// none.
Selection selectBest(const std::vector<const run::Simulation*>& simulations, const SelectionOptions& options);

} // namespace millrace::optimization
