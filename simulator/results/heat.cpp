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
    const auto waiting = [&](WaitingCause cause) { return &activity.waitingPerCase[std::size_t(cause)]; };
    const auto value = [&]() -> const Kpi* {
        switch (measure) {
        case HeatMeasure::People:
            return waiting(WaitingCause::Staff);
        case HeatMeasure::Hours:
            return waiting(WaitingCause::Calendar);
        case HeatMeasure::Pauses:
            return waiting(WaitingCause::Pause);
        case HeatMeasure::SetUps:
            return waiting(WaitingCause::Setup);
        case HeatMeasure::Joins:
            return waiting(WaitingCause::Synchronisation);
        case HeatMeasure::Batches:
            return waiting(WaitingCause::Batch);
        case HeatMeasure::Messages:
            return waiting(WaitingCause::Message);
        case HeatMeasure::Limits:
            return waiting(WaitingCause::Limit);
        case HeatMeasure::All:
            return &activity.waitingTime;
        case HeatMeasure::Processing:
            return &activity.processingTime;
        case HeatMeasure::CycleTime:
            return &activity.cycleTime;
        case HeatMeasure::Visits:
            return &activity.count;
        case HeatMeasure::Cost:
            return &activity.cost;
        case HeatMeasure::Utilisation:
            break;
        }
        return nullptr;
    }();
    return value && std::isfinite(value->estimate.mean) ? value->estimate.mean : 0;
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
