// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <vector>

namespace millrace::results {

/// Of a pool's idle time, what the process bears whose figures come first, 0 to 1: as much as it takes of the pool's
/// work. Of a pool that nobody needed each process bears as much as the others; without others it bears all.
double idleShare(const std::vector<ProcessShare>& processes, std::size_t pool);

/// The costs of a run for each completed case, in each replication: they are of one length, so that their cases are as
/// their throughputs. `cases` is the mean over the replications.
std::vector<double> perCase(const Kpi& costs, const Kpi& throughput, double cases);

/// Completed cases of a replication, on average.
double casesOfReplication(const Results& results);

/// What a completed case costs, idle time included: the work on it, its visits of activities, and its part of the idle
/// time that people are paid for. In the scenario's currency. Of people who work for other `processes` too, idle time
/// is shared out as their work is.
Kpi paidPerCase(const Results& results, const std::vector<ProcessShare>& processes = {});

} // namespace millrace::results
