// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <cstdint>

namespace millrace::results {

/// What the colours and labels of a heat map say of an activity: means, in seconds but where something else is said.
enum class HeatMeasure : std::uint8_t {
    People, ///< a case waits in working hours for somebody free: what bottlenecks are ranked by
    Hours, ///< a case waits for the working hours to begin
    Pauses, ///< a case lies there overnight, begun
    SetUps, ///< a case waits for the way there and for the set-up
    Joins, ///< a case waits for its other branches, behind it
    Batches, ///< a case waits for a batch to be full
    Messages, ///< a case waits for a message
    Limits, ///< a case waits as there are too many already
    All, ///< a visit waits, whatever for
    Processing, ///< a visit is worked on
    CycleTime, ///< a visit lasts, from being ready to being done
    Visits, ///< completed in a replication: a number
    Cost, ///< of a visit: money
    Utilisation, ///< of the pool that does it, 0 to 1: not an activity's own, see heatOf()
};

/// What bottlenecks are about in these results: People where any case waits for somebody free, else Hours, else All.
HeatMeasure heatMeasureOf(const Results& results);

/// 0 where it was not measured, and for Utilisation.
double heatOf(const ActivityResults& activity, HeatMeasure measure);

/// The activity that has most of it; null where none has any.
const ActivityResults* hottest(const Results& results, HeatMeasure measure);

} // namespace millrace::results
