// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/heat.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::results {

namespace {

template <WaitingCause cause> const Estimate* perCase(const ActivityResults& activity)
{
    return &activity.waitingPerCase[std::size_t(cause)].estimate;
}

template <Kpi ActivityResults::*kpi> const Estimate* mean(const ActivityResults& activity)
{
    return &(activity.*kpi).estimate;
}

template <Kpi ActivityResults::*kpi, Percentile Percentiles::*which>
const Estimate* percentile(const ActivityResults& activity)
{
    const auto& all = (activity.*kpi).percentiles;
    return all ? &((*all).*which) : nullptr;
}

template <Kpi ResourceResults::*kpi> const Estimate* ofPool(const ResourceResults& pool)
{
    return &(pool.*kpi).estimate;
}

constexpr HeatFigure heatRows[] = {
    {HeatMeasure::People, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting for people, per case"), FigureKind::Time,
        perCase<WaitingCause::Staff>},
    {HeatMeasure::Hours, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting for opening hours, per case"),
        FigureKind::Time, perCase<WaitingCause::Calendar>},
    {HeatMeasure::Pauses, QT_TRANSLATE_NOOP("SimulationFigures", "Begun and left overnight, per case"),
        FigureKind::Time, perCase<WaitingCause::Pause>},
    {HeatMeasure::SetUps, QT_TRANSLATE_NOOP("SimulationFigures", "Way there and set-up, per case"), FigureKind::Time,
        perCase<WaitingCause::Setup>},
    {HeatMeasure::Joins, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting for other branches, per case"),
        FigureKind::Time, perCase<WaitingCause::Synchronisation>},
    {HeatMeasure::Batches, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting for a full batch, per case"),
        FigureKind::Time, perCase<WaitingCause::Batch>},
    {HeatMeasure::Timers, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting for a time, per case"), FigureKind::Time,
        perCase<WaitingCause::Timer>, nullptr, true},
    {HeatMeasure::Messages, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting for a message, per case"), FigureKind::Time,
        perCase<WaitingCause::Message>, nullptr, true},
    {HeatMeasure::Limits, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting as too many are there, per case"),
        FigureKind::Time, perCase<WaitingCause::Limit>},
    {HeatMeasure::All, QT_TRANSLATE_NOOP("SimulationFigures", "All waiting, per visit"), FigureKind::Time,
        mean<&ActivityResults::waitingTime>},
    {HeatMeasure::All50, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting, half of the visits (P50)"), FigureKind::Time,
        percentile<&ActivityResults::waitingTime, &Percentiles::p50>},
    {HeatMeasure::All90, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting, 9 of 10 visits (P90)"), FigureKind::Time,
        percentile<&ActivityResults::waitingTime, &Percentiles::p90>},
    {HeatMeasure::All95, QT_TRANSLATE_NOOP("SimulationFigures", "Waiting, 19 of 20 visits (P95)"), FigureKind::Time,
        percentile<&ActivityResults::waitingTime, &Percentiles::p95>},
    {HeatMeasure::Processing, QT_TRANSLATE_NOOP("SimulationFigures", "Work, per visit"), FigureKind::Time,
        mean<&ActivityResults::processingTime>},
    {HeatMeasure::CycleTime, QT_TRANSLATE_NOOP("SimulationFigures", "From ready to done, per visit"), FigureKind::Time,
        mean<&ActivityResults::cycleTime>},
    {HeatMeasure::CycleTime50, QT_TRANSLATE_NOOP("SimulationFigures", "From ready to done, half of the visits (P50)"),
        FigureKind::Time, percentile<&ActivityResults::cycleTime, &Percentiles::p50>},
    {HeatMeasure::CycleTime90, QT_TRANSLATE_NOOP("SimulationFigures", "From ready to done, 9 of 10 visits (P90)"),
        FigureKind::Time, percentile<&ActivityResults::cycleTime, &Percentiles::p90>},
    {HeatMeasure::CycleTime95, QT_TRANSLATE_NOOP("SimulationFigures", "From ready to done, 19 of 20 visits (P95)"),
        FigureKind::Time, percentile<&ActivityResults::cycleTime, &Percentiles::p95>},
    {HeatMeasure::Visits, QT_TRANSLATE_NOOP("SimulationFigures", "Visits in a replication"), FigureKind::Number,
        mean<&ActivityResults::count>},
    {HeatMeasure::Repeats, QT_TRANSLATE_NOOP("SimulationFigures", "Done again, times per case"), FigureKind::Number,
        mean<&ActivityResults::repeats>},
    {HeatMeasure::Cost, QT_TRANSLATE_NOOP("SimulationFigures", "Cost, per visit"), FigureKind::Money,
        mean<&ActivityResults::cost>},
    {HeatMeasure::Utilisation, QT_TRANSLATE_NOOP("SimulationFigures", "How busy who does it is"), FigureKind::Share,
        nullptr, ofPool<&ResourceResults::utilisation>},
    {HeatMeasure::QueueLength, QT_TRANSLATE_NOOP("SimulationFigures", "Work that waits for who does it"),
        FigureKind::Number, nullptr, ofPool<&ResourceResults::queueLength>},
};

double valueOf(const Estimate* estimate)
{
    return estimate && std::isfinite(estimate->mean) ? estimate->mean : 0;
}

} // namespace

std::span<const HeatFigure> heatFigures()
{
    return heatRows;
}

const HeatFigure& heatFigure(HeatMeasure measure)
{
    return heatRows[std::size_t(measure)];
}

QString titleOf(HeatMeasure measure)
{
    return QCoreApplication::translate("SimulationFigures", heatFigure(measure).words);
}

HeatMeasure heatMeasureOf(const Results& results)
{
    if (results.bottlenecks.empty())
        return HeatMeasure::All;
    return results.bottlenecks.front().staffWaiting.estimate.mean > 0 ? HeatMeasure::People : HeatMeasure::Hours;
}

std::vector<const ActivityResults*> heatedBy(const Results& results, HeatMeasure measure)
{
    std::vector<const ActivityResults*> all;
    for (const ActivityResults& activity : results.activities)
        if (activity.kind == ElementKind::Activity)
            all.push_back(&activity);
    if (heatFigure(measure).isOfEvents)
        for (const ActivityResults& event : results.events)
            all.push_back(&event);
    return all;
}

double heatOf(const ActivityResults& activity, HeatMeasure measure)
{
    const HeatFigure& figure = heatFigure(measure);
    return figure.ofActivity ? valueOf(figure.ofActivity(activity)) : 0;
}

double heatOf(const Results& results, const ActivityResults& activity, HeatMeasure measure, const Legend& legend)
{
    const HeatFigure& figure = heatFigure(measure);
    if (!figure.ofPool)
        return heatOf(activity, measure);
    const auto element = std::ranges::find(legend.elements, activity.element, &Legend::Element::id);
    if (element == legend.elements.end() || element->resource < 0
        || std::size_t(element->resource) >= results.resources.size())
        return 0;
    return valueOf(figure.ofPool(results.resources[std::size_t(element->resource)]));
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
