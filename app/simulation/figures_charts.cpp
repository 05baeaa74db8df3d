// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of the overview show.
#include "app/simulation/figures_text.h"
#include "app/simulation/waiting_parts.h"
#include "simulator/results/histogram.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::app::simulation {

using results::ActivityResults;
using results::Estimate;

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(SimulationFigures)
};

/// Shares of all cases in `count` bins from `low` on.
std::vector<double> binShares(const results::QuantileSketch& sketch, double low, double width, std::size_t count)
{
    std::vector<double> shares(count, 0);
    const double all = double(std::max<std::int64_t>(1, sketch.count()));
    const auto bin = [&](double value) { return std::floor((value - low) / width); };
    sketch.forEachBucket([&](double from, double to, std::int64_t cases) {
        // A bucket is narrow: it lies in one bin, or across two.
        const double first = std::max(0.0, bin(from)), last = std::max(first, bin(to));
        const double border = low + last * width;
        const double beyond = to > from && last > first ? std::clamp((to - border) / (to - from), 0.0, 1.0) : 0;
        if (first < double(count))
            shares[std::size_t(first)] += double(cases) * (1 - beyond) / all;
        if (beyond > 0 && last < double(count))
            shares[std::size_t(last)] += double(cases) * beyond / all;
    });
    return shares;
}

double secondsOf(const ActivityResults& activity, std::size_t cause)
{
    return activity.waitingCauses[cause].estimate.mean;
}

double causesOf(const ActivityResults& activity)
{
    double seconds = 0;
    for (const results::Kpi& cause : activity.waitingCauses)
        seconds += cause.estimate.mean;
    return seconds;
}

/// The interval of a sum, from the sums of the replications: its parts are not independent of one another.
charts::Interval intervalOfSum(const std::vector<const results::Kpi*>& kpis)
{
    std::vector<double> sums;
    for (const results::Kpi* kpi : kpis) {
        sums.resize(std::max(sums.size(), kpi->replications.size()), 0);
        for (std::size_t i = 0; i < kpi->replications.size(); ++i)
            sums[i] += kpi->replications[i];
    }
    return intervalOf(results::estimate(sums).value_or(Estimate {}));
}

std::vector<const ActivityResults*> longestFirst(const Results& now, double (*size)(const ActivityResults&))
{
    std::vector<const ActivityResults*> found;
    for (const auto* list : {&now.activities, &now.events})
        for (const ActivityResults& activity : *list)
            if (activity.kind != results::ElementKind::Container && size(activity) > 0)
                found.push_back(&activity);
    std::stable_sort(found.begin(), found.end(), [&](const auto* a, const auto* b) { return size(*a) > size(*b); });
    return found;
}

} // namespace

charts::HistogramData histogramOf(const Results& now, const Results* base, std::optional<double> target)
{
    charts::HistogramData data;
    const results::QuantileSketch& sketch = now.process.cycleTimes;
    if (sketch.count() == 0)
        return data;
    constexpr int bars = 24;
    constexpr double furthestTarget = 2; // a target beyond would press the bars together
    double end = sketch.quantile(0.985);
    if (base && base->process.cycleTimes.count() > 0)
        end = std::max(end, base->process.cycleTimes.quantile(0.97));
    if (target && *target < furthestTarget * end)
        end = std::max(end, *target * 1.05);
    const charts::TimeUnit unit = charts::timeUnitFor(end);
    data.binSeconds = charts::niceStep(std::max(end, 1e-6) / unit.seconds, bars) * unit.seconds;
    const auto count = std::size_t(std::floor(end / data.binSeconds)) + 1; // what ends at `end` is in the last
    data.shares = binShares(sketch, 0, data.binSeconds, count);
    if (base)
        data.baseShares = binShares(base->process.cycleTimes, 0, data.binSeconds, count);
    if (const auto& percentiles = now.process.cycleTime.percentiles)
        data.markers = {{QStringLiteral("P50"), percentiles->p50.mean}, {QStringLiteral("P90"), percentiles->p90.mean},
            {QStringLiteral("P95"), percentiles->p95.mean}};
    if (target) {
        const auto behind = std::ranges::upper_bound(
            data.markers, *target, {}, [](const charts::HistogramData::Marker& marker) { return marker.seconds; });
        data.markers.insert(behind, {ChartWords::tr("Target"), *target, true});
    }
    return data;
}

charts::HistogramData withObserved(charts::HistogramData histogram, const std::vector<double>& observed)
{
    if (observed.empty() || histogram.shares.empty() || histogram.binSeconds <= 0)
        return histogram;
    results::Histogram bars {
        histogram.lowSeconds, histogram.binSeconds, std::vector<double>(histogram.shares.size()), 0};
    bars = results::inBarsOf(bars, observed);
    for (const double count : bars.counts)
        histogram.lineShares.push_back(count / double(observed.size()));
    histogram.barsName = ChartWords::tr("Simulated");
    histogram.lineName = ChartWords::tr("Observed");
    return histogram;
}

charts::StackedBarsData waitingCausesOf(const Results& now, std::size_t most)
{
    auto longest = longestFirst(now, causesOf);
    longest.resize(std::min(longest.size(), most));
    charts::StackedBarsData data;
    const auto looks = waitingParts();
    std::vector<std::size_t> shown;
    for (std::size_t cause = 0; cause < looks.size(); ++cause) {
        if (std::none_of(longest.begin(), longest.end(), [&](const auto* a) { return secondsOf(*a, cause) > 0; }))
            continue;
        shown.push_back(cause);
        data.parts.push_back(looks[cause]);
    }
    for (const ActivityResults* activity : longest) {
        charts::StackedBarsData::Row row;
        row.name = titleOf(activity->name, activity->element);
        for (const std::size_t cause : shown)
            row.seconds.push_back(secondsOf(*activity, cause));
        std::vector<const results::Kpi*> causes;
        for (const results::Kpi& cause : activity->waitingCauses)
            causes.push_back(&cause);
        row.total = intervalOfSum(causes);
        data.rows.push_back(std::move(row));
    }
    return data;
}

std::vector<charts::WaitingProcessingRow> waitingProcessingOf(const Results& now, std::size_t most)
{
    std::vector<charts::WaitingProcessingRow> rows;
    const auto size = [](const ActivityResults& activity) {
        return activity.waitingTime.estimate.mean + activity.processingTime.estimate.mean;
    };
    for (const ActivityResults* activity : longestFirst(now, size)) {
        if (rows.size() == most)
            break;
        rows.push_back({titleOf(activity->name, activity->element), activity->waitingTime.estimate.mean,
            activity->processingTime.estimate.mean,
            intervalOfSum({&activity->waitingTime, &activity->processingTime})});
    }
    return rows;
}

std::vector<charts::UtilisationRow> utilisationOf(
    const Results& now, const std::vector<results::ProcessShare>& processes)
{
    std::vector<const results::ResourceResults*> resources;
    for (const results::ResourceResults& resource : now.resources)
        resources.push_back(&resource);
    std::stable_sort(resources.begin(), resources.end(),
        [](const auto* a, const auto* b) { return a->utilisation.estimate.mean > b->utilisation.estimate.mean; });
    std::vector<charts::UtilisationRow> rows;
    for (const results::ResourceResults* resource : resources) {
        rows.push_back({QString::fromStdString(resource->name), intervalOf(resource->utilisation.estimate)});
        for (const results::PersonResults& person : resource->people)
            rows.push_back({QString::fromStdString(person.name), intervalOf(person.utilisation.estimate),
                QString::fromStdString(resource->name)});
        const auto pool = std::size_t(resource - now.resources.data());
        for (const results::ProcessShare& process : processes) // those that the pool works for
            if (const results::Kpi& share = process.results.resources[pool].utilisation; share.estimate.mean > 0)
                rows.push_back({ChartWords::tr("for %1").arg(QString::fromStdString(process.name)),
                    intervalOf(share.estimate), QString::fromStdString(resource->name)});
    }
    return rows;
}

} // namespace millrace::app::simulation
