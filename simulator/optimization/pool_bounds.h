// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/optimization.h"
#include "simulator/optimization/weekly_cost.h"

namespace millrace::optimization {

/// What is known before a search: runs of a few replications with people enough for all work.
struct Pilot {
    run::Outcome outcome;
    /// By pool: people that its work would keep busy all their hours. Not measured where it cannot be told.
    std::vector<results::Estimate> offered;
};

/// Cases go round: the sooner they are done, the more come.
bool isClosed(const scenario::Scenario& scenario);
/// The most people of the pool that one piece of work takes.
int fewestForWork(const results::Legend& legend, std::size_t pool);
bool hasWork(const results::Legend& legend, std::size_t pool);

/// `options` with a warm-up that is worked out already.
Pilot pilotOf(const run::Simulation& simulation, const run::Options& options);

struct Pilots {
    const Pilot& today;
    const Pilot& easiest; ///< with the batches that make the least work
};

/// The ranges that are searched: as asked, else from the fewest that can do the work, in whatever hours, up to twice as
/// many. Pools that cost nothing, or have no work, stay as they are. Throws base::Failure for bounds that cannot be
/// kept.
std::vector<PoolBounds> boundsOf(const run::Simulation& simulation, const WeeklyCost& cost, const Pilots& pilots,
    const Options& options, QStringList& remarks);

} // namespace millrace::optimization
