// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/figures.h"
#include "simulator/results/legend.h"

#include <QString>
#include <vector>

namespace millrace::results {

struct Kpi;
struct Results;

/// What the intervals of a run are made of and what they hold: to be said wherever they are shown.
struct Intervals {
    enum class Over : std::uint8_t {
        Nothing, ///< there are none: one replication alone, and no batches of it
        Replications,
        Batches, ///< of one long replication
    };
    Over over = Over::Nothing;
    int count = 0; ///< replications or batches
    double batchLength = 0; ///< seconds
    /// Each replication drew its inputs from their ranges: intervals hold 95 % of the replications, that is what is not
    /// known of the inputs, and chance. Else they are confidence intervals of the mean and hold chance alone.
    bool holdInputs = false;
};

/// "replications", "batches"; null where there are none
QString toWord(Intervals::Over over);
/// A sentence for people, translated.
QString inWords(const Intervals& intervals);

/// All KPIs of results, with whether each is a sum over the run (and so grows with its length).
struct ListedKpi {
    Kpi* kpi = nullptr;
    bool isTotal = false;
};
std::vector<ListedKpi> kpisOf(Results& results);

/// Widens all intervals to where 95 % of the replications lie: their own quantiles where there are enough of them, else
/// Student's interval of a further one. Hahn, Meeker: Statistical intervals (1991), 'prediction intervals'.
void holdReplications(Results& results);

/// Gives results of one replication the intervals that follow from batches of it; totals are taken to grow with time.
/// `batches` are at least two, of equal length.
void takeFromBatches(Results& results, const Legend& legend, const std::vector<ReplicationFigures>& batches);

/// The worst correlation of a batch with the next: of cycle times, cases in progress and the use of pools.
double worstCorrelation(const std::vector<ReplicationFigures>& batches);

} // namespace millrace::results
