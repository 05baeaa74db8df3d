// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/intervals.h"

#include "simulator/results/accumulator.h"
#include "simulator/results/results.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace millrace::results {

namespace {

constexpr double heldShare = 0.95;
/// From so many on, a share of (1 - heldShare) / 2 lies beyond the second smallest value and the second largest.
constexpr std::size_t enoughForQuantiles = 79;

struct IntervalWords {
    Q_DECLARE_TR_FUNCTIONS(Intervals)
};

/// The value that one more would be below with that probability: between order statistics, by rank p (n + 1).
double quantileOf(const std::vector<double>& sorted, double probability)
{
    const double rank = probability * double(sorted.size() + 1) - 1;
    const double below = std::clamp(std::floor(rank), 0.0, double(sorted.size() - 1));
    const std::size_t at = std::size_t(below);
    const std::size_t next = std::min(at + 1, sorted.size() - 1);
    return sorted[at] + std::clamp(rank - below, 0.0, 1.0) * (sorted[next] - sorted[at]);
}

void holdValues(Estimate& estimate, const std::vector<double>& replications)
{
    std::vector<double> values;
    for (const double value : replications)
        if (!std::isnan(value))
            values.push_back(value);
    if (values.size() < 2)
        return;
    std::sort(values.begin(), values.end());
    if (values.size() >= enoughForQuantiles) {
        estimate.low = quantileOf(values, (1 - heldShare) / 2);
        estimate.high = quantileOf(values, (1 + heldShare) / 2);
        return;
    }
    Accumulator moments;
    for (const double value : values)
        moments.add(value);
    const boost::math::students_t_distribution<double> t(double(values.size() - 1));
    const double width = quantile(complement(t, (1 - heldShare) / 2)) * moments.standardDeviation()
        * std::sqrt(1 + 1 / double(values.size()));
    const double least = values.front() >= 0 ? 0.0 : moments.mean() - width; // what is never negative stays so
    estimate.low = std::max(least, moments.mean() - width);
    estimate.high = moments.mean() + width;
}

void takeWidth(Estimate& estimate, const Estimate& batches, double scale)
{
    if (!batches.low || !estimate.isMeasured())
        return;
    const double low = estimate.mean - scale * batches.halfWidth();
    estimate.low = *batches.low >= 0 ? std::max(0.0, low) : low;
    estimate.high = estimate.mean + scale * batches.halfWidth();
}

double correlationOf(const std::vector<double>& values)
{
    Accumulator moments;
    for (const double value : values)
        moments.add(value);
    double products = 0;
    for (std::size_t i = 0; i + 1 < values.size(); ++i)
        products += (values[i] - moments.mean()) * (values[i + 1] - moments.mean());
    const double squares = moments.variance() * double(moments.count() - 1);
    return squares > 0 ? products / squares : 0;
}

} // namespace

QString toWord(Intervals::Over over)
{
    switch (over) {
    case Intervals::Over::Nothing:
        break;
    case Intervals::Over::Replications:
        return QStringLiteral("replications");
    case Intervals::Over::Batches:
        return QStringLiteral("batches");
    }
    return {};
}

QString inWords(const Intervals& intervals)
{
    if (intervals.over == Intervals::Over::Nothing)
        return IntervalWords::tr("There are no intervals: one replication alone does not tell how much is chance. Make "
                                 "several, or one that is much longer.");
    if (intervals.over == Intervals::Over::Batches)
        return IntervalWords::tr("Intervals are 95 %, over %n batches of one long replication (%1 each). They hold "
                                 "chance alone, not how far the inputs may be off.",
            nullptr, intervals.count)
            .arg(readableDuration(intervals.batchLength));
    if (intervals.holdInputs)
        return IntervalWords::tr("Intervals are where 95 % of %n replications lie, each with inputs of its own from "
                                 "their ranges. They hold what is not known of the inputs, and chance: more "
                                 "replications do not narrow them.",
            nullptr, intervals.count);
    return IntervalWords::tr("Intervals are 95 %, over %n replications. They hold chance alone, not how far the inputs "
                             "may be off.",
        nullptr, intervals.count);
}

std::vector<ListedKpi> kpisOf(Results& results)
{
    std::vector<ListedKpi> all;
    const auto add = [&](Kpi& kpi, bool isTotal = false) { all.push_back({&kpi, isTotal}); };
    ProcessResults& process = results.process;
    for (Kpi* kpi : {&process.cycleTime, &process.waitingTime, &process.processingTime, &process.cost,
             &process.throughput, &process.wip, &process.reworkRate, &process.errorRate, &process.firstPassYield,
             &process.handOffs, &process.elapsed.processing, &process.elapsed.other})
        add(*kpi);
    for (Kpi& kpi : process.elapsed.waiting)
        add(kpi);
    if (process.slaAttainment)
        add(*process.slaAttainment);
    for (OutcomeResults& outcome : results.outcomes)
        add(outcome.share);
    for (std::vector<ActivityResults>* list : {&results.activities, &results.events}) {
        for (ActivityResults& one : *list) {
            add(one.count, true);
            for (Kpi* kpi :
                {&one.waitingTime, &one.waitingInAll, &one.processingTime, &one.cycleTime, &one.cost, &one.repeats})
                add(*kpi);
            for (Kpi& kpi : one.waitingCauses)
                add(kpi);
            for (Kpi& kpi : one.waitingPerCase)
                add(kpi);
        }
    }
    for (ResourceResults& one : results.resources) {
        for (Kpi* kpi : {&one.utilisation, &one.queueLength})
            add(*kpi);
        for (Kpi* kpi : {&one.busyTime, &one.paidTime, &one.cost, &one.overtime})
            add(*kpi, true);
        for (auto& person : one.people) {
            add(person.utilisation);
            for (Kpi* kpi : {&person.busyTime, &person.paidTime, &person.cost})
                add(*kpi, true);
        }
    }
    for (FlowResults& flow : results.flows)
        add(flow.count, true);
    for (Bottleneck& one : results.bottlenecks)
        for (Kpi* kpi : {&one.staffWaiting, &one.calendarWaiting, &one.relief})
            add(*kpi);
    return all;
}

void holdReplications(Results& results)
{
    for (const ListedKpi& listed : kpisOf(results)) {
        Kpi& kpi = *listed.kpi;
        holdValues(kpi.estimate, kpi.replications);
        if (!kpi.percentiles)
            continue;
        for (Percentile* one : {&kpi.percentiles->p50, &kpi.percentiles->p90, &kpi.percentiles->p95})
            holdValues(*one, one->replications);
    }
}

void takeFromBatches(Results& results, const Legend& legend, const std::vector<ReplicationFigures>& batches)
{
    ResultsBuilder builder(legend);
    for (const ReplicationFigures& batch : batches)
        builder.add(batch);
    Results ofBatches = builder.results();
    // The same lists, unless something came to pass outside the batches alone: then the rest of a list has no interval.
    ofBatches.bottlenecks.clear();
    const auto align = [](auto& whole, auto& parts) {
        std::erase_if(parts, [&](const auto& part) {
            return std::ranges::none_of(whole, [&](const auto& one) { return one.element == part.element; });
        });
        auto aligned = whole;
        for (auto& one : aligned) {
            const auto found
                = std::ranges::find_if(parts, [&](const auto& part) { return part.element == one.element; });
            one = found == parts.end() ? typename std::remove_reference_t<decltype(whole)>::value_type {} : *found;
        }
        parts = std::move(aligned);
    };
    align(results.outcomes, ofBatches.outcomes);
    align(results.events, ofBatches.events);
    const std::vector<ListedKpi> parts = kpisOf(ofBatches);
    const std::vector<ListedKpi> wholes = kpisOf(results);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Kpi& whole = *wholes[i].kpi;
        const Kpi& part = *parts[i].kpi;
        const bool grows = wholes[i].isTotal && part.estimate.mean != 0;
        takeWidth(whole.estimate, part.estimate, grows ? whole.estimate.mean / part.estimate.mean : 1);
        if (!whole.percentiles || !part.percentiles)
            continue;
        takeWidth(whole.percentiles->p50, part.percentiles->p50, 1);
        takeWidth(whole.percentiles->p90, part.percentiles->p90, 1);
        takeWidth(whole.percentiles->p95, part.percentiles->p95, 1);
    }
}

double worstCorrelation(const std::vector<ReplicationFigures>& batches)
{
    std::vector<double> cycleTimes, wip;
    for (const ReplicationFigures& batch : batches) {
        cycleTimes.push_back(batch.process.cycleTime.moments.mean());
        wip.push_back(batch.process.caseTime);
    }
    double worst = std::max(correlationOf(cycleTimes), correlationOf(wip));
    for (std::size_t pool = 0; pool < batches.front().resources.size(); ++pool) {
        std::vector<double> busy;
        for (const ReplicationFigures& batch : batches)
            busy.push_back(batch.resources[pool].busyTime);
        worst = std::max(worst, correlationOf(busy));
    }
    return worst;
}

} // namespace millrace::results
