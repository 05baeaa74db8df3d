// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/goal.h"
#include "simulator/optimization/staffing.h"
#include "simulator/results/kpi.h"
#include "simulator/run/simulation.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace millrace::optimization {

/// What is asked of sweepVolume().
struct SweepOptions {
    std::string kpi = "process.cycleTime"; ///< "process." may be left out
    std::optional<bool> isHighestBest; ///< none: as it is usually meant (see goalNamed)
    std::optional<double> target; ///< of the figure's mean; none: what the scenario has today
    /// By how much more cases come: 0.1 for a tenth more. Ascending.
    std::vector<double> growth {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
    /// Of each simulation: cases (at no growth), duration, warm-up, seed, threads and the stop token; `replications`
    /// are those of the confirmation.
    run::Options run;
    /// Called as replications are made, with the growth that is looked at and how many in all, on whatever thread, one
    /// at a time.
    std::function<void(double growth, std::int64_t made)> progress;
};

/// What it takes when so much more comes.
struct SweepLevel {
    double growth = 0;
    Staffing staffing; ///< the cheapest that was found: the people of each pool
    results::Estimate cost; ///< of a week; see WeeklyCost
    results::Estimate kpi; ///< with it
    bool isReached = false; ///< the mean is within the target; else no number of people that was tried brings it there
    results::Estimate asIs; ///< the figure with the people of today
    bool isAsIsOverloaded = false; ///< these get more work than they can do: the figure grows with the run's length
};

struct VolumeSweep {
    Goal goal;
    double target = 0;
    std::vector<SweepLevel> levels; ///< as the growth; fewer when stopped
    QStringList pools; ///< names, as the scenario's
    Staffing today;
    bool isCostHours = false; ///< nobody has a cost per hour: costs are paid hours
    bool isStopped = false; ///< by the stop token
    std::uint64_t seed = 1;
    int replications = 0;
    double warmup = 0; ///< seconds
    QStringList remarks; ///< translated
};

/// How many people it takes to keep a figure within its target while more and more cases come. For each growth: from
/// what the smaller one took (and never fewer than can do the work) one person after another is added where that brings
/// most for its pay, until the target is met, and taken away again where it holds without; then all is measured with
/// fresh random numbers, and mended by them. All staffings get the same random numbers. A search step by step: a
/// cheaper mix may exist. Only where simulation.canRun(); throws base::Failure where what is asked cannot be.
VolumeSweep sweepVolume(const run::Simulation& simulation, const SweepOptions& options);

} // namespace millrace::optimization
