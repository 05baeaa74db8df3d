// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/heat.h"

#include <cmath>

namespace millrace::results {

HeatMeasure heatMeasureOf(const Results& results)
{
    if (results.bottlenecks.empty())
        return HeatMeasure::All;
    return results.bottlenecks.front().staffWaiting.estimate.mean > 0 ? HeatMeasure::People : HeatMeasure::Hours;
}

double heatOf(const ActivityResults& activity, HeatMeasure measure)
{
    const auto perCase = [&](WaitingCause cause) { return activity.waitingPerCase[std::size_t(cause)].estimate.mean; };
    const double seconds = measure == HeatMeasure::All ? activity.waitingTime.estimate.mean
        : measure == HeatMeasure::People               ? perCase(WaitingCause::Staff)
                                                       : perCase(WaitingCause::Calendar);
    return std::isfinite(seconds) ? seconds : 0;
}

const ActivityResults* hottest(const Results& results, HeatMeasure measure)
{
    const ActivityResults* found = nullptr;
    for (const ActivityResults& activity : results.activities)
        if (activity.kind == ElementKind::Activity && heatOf(activity, measure) > (found ? heatOf(*found, measure) : 0))
            found = &activity;
    return found;
}

} // namespace millrace::results
