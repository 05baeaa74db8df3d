// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/figures.h"
#include "simulator/run/plan.h"

#include <vector>

namespace millrace::run {

/// Whether pools or arrivals keep hours, so that the week is the cycle of the process.
bool keepsHours(const Plan& plan);

/// The figures of one long replication, cut into batches of equal length: as many as are kept in little memory,
/// however long the run. From a number of them on, each two become one of twice the length (Yeh, Schmeiser: On the
/// MSE robustness of batching estimators. Operations Research 48 (2000), 'dynamic batch means').
class Batches {
public:
    /// The first begins at `start`, the end of the warm-up. Whole weeks where the process keeps hours, else the time of
    /// some dozens of arrivals.
    Batches(const Plan& plan, Microseconds start);

    /// When the batch that is being measured ends.
    Microseconds nextEnd() const { return start_ + Microseconds(all_.size() + 1) * length_; }
    void add(results::ReplicationFigures batch);

    /// Adds what was measured behind the last cut up to `ended`, and gives all together. Batches that end after
    /// `lastArrival` are no longer like the others.
    results::ReplicationFigures finish(results::ReplicationFigures rest, Microseconds ended, Microseconds lastArrival);

    /// After finish(): batches so long that one has nothing to do with the next (their correlation could be chance),
    /// ten at least; empty where the run is too short for them.
    std::vector<results::ReplicationFigures> independent() const;

private:
    Microseconds start_;
    Microseconds length_;
    std::vector<results::ReplicationFigures> all_;
};

} // namespace millrace::run
