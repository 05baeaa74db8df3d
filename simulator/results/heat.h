// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <cstdint>

namespace millrace::results {

/// What the colours and labels of a heat map say of an activity, in mean seconds.
enum class HeatMeasure : std::uint8_t {
    People, ///< a case waits in working hours for somebody free: what bottlenecks are ranked by
    Hours, ///< a case waits for the working hours to begin
    All, ///< a visit waits, whatever for
};

/// What bottlenecks are about in these results: People where any case waits for somebody free, else Hours, else All.
HeatMeasure heatMeasureOf(const Results& results);

double heatOf(const ActivityResults& activity, HeatMeasure measure);

/// The activity that has most of it; null where none has any.
const ActivityResults* hottest(const Results& results, HeatMeasure measure);

} // namespace millrace::results
