// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/to_json.h"

#include "simulator/results/paid_costs.h"
#include "simulator/results/wording.h"

#include <QJsonValue>
#include <cmath>

namespace millrace::results {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const std::optional<double>& value)
{
    return value ? number(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue meanOf(const Estimate& estimate)
{
    return estimate.isMeasured() ? number(estimate.mean) : QJsonValue(QJsonValue::Null);
}

QJsonObject percentile(const Estimate& estimate)
{
    return {{QStringLiteral("value"), meanOf(estimate)}, {QStringLiteral("low"), number(estimate.low)},
        {QStringLiteral("high"), number(estimate.high)}};
}

QJsonObject cases(const CaseStatistics& statistics)
{
    const auto from = [&](std::int64_t least, double value) {
        return statistics.count >= least ? number(value) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("count"), double(statistics.count)}, {QStringLiteral("min"), from(1, statistics.min)},
        {QStringLiteral("max"), from(1, statistics.max)},
        {QStringLiteral("stddev"), from(2, statistics.standardDeviation)}};
}

QJsonObject keyFigures(const std::vector<KeyFigureResults>& results)
{
    QJsonObject all;
    for (const KeyFigureResults& one : results)
        all.insert(text(one.name), toJson(one.kpi));
    return all;
}

QJsonObject elapsed(const ElapsedResults& results)
{
    QJsonObject all {
        {QStringLiteral("processing"), toJson(results.processing)}, {QStringLiteral("other"), toJson(results.other)}};
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause)
        all.insert(toWord(WaitingCause(cause)), toJson(results.waiting[cause]));
    return all;
}

QJsonObject process(const ProcessResults& results)
{
    QJsonObject object {{QStringLiteral("cycleTime"), toJson(results.cycleTime)},
        {QStringLiteral("waitingTime"), toJson(results.waitingTime)},
        {QStringLiteral("processingTime"), toJson(results.processingTime)},
        {QStringLiteral("elapsed"), elapsed(results.elapsed)}, {QStringLiteral("cost"), toJson(results.cost)},
        {QStringLiteral("throughput"), toJson(results.throughput)}, {QStringLiteral("wip"), toJson(results.wip)},
        {QStringLiteral("slaTarget"),
            results.slaAttainment ? QJsonValue(targetWords(results)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("slaAttainment"),
            results.slaAttainment ? QJsonValue(toJson(*results.slaAttainment)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("reworkRate"), toJson(results.reworkRate)},
        {QStringLiteral("errorRate"), toJson(results.errorRate)},
        {QStringLiteral("firstPassYield"), toJson(results.firstPassYield)},
        {QStringLiteral("handOffs"), toJson(results.handOffs)}};
    if (!results.custom.empty())
        object.insert(QStringLiteral("custom"), keyFigures(results.custom));
    return object;
}

QJsonObject activity(const ActivityResults& results)
{
    QJsonObject causes;
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause)
        causes.insert(toWord(WaitingCause(cause)), toJson(results.waitingCauses[cause]));
    return {{QStringLiteral("name"), text(results.name)}, {QStringLiteral("count"), toJson(results.count)},
        {QStringLiteral("repeats"), toJson(results.repeats)},
        {QStringLiteral("waitingTime"), toJson(results.waitingTime)},
        {QStringLiteral("processingTime"), toJson(results.processingTime)},
        {QStringLiteral("cycleTime"), toJson(results.cycleTime)}, {QStringLiteral("cost"), toJson(results.cost)},
        {QStringLiteral("waitingInAll"), toJson(results.waitingInAll)}, {QStringLiteral("waitingCauses"), causes}};
}

QJsonObject activities(const std::vector<ActivityResults>& results)
{
    QJsonObject object;
    for (const ActivityResults& one : results)
        object.insert(text(one.element), activity(one));
    return object;
}

QJsonObject people(const ResourceResults& results)
{
    QJsonObject all;
    for (const PersonResults& person : results.people)
        all.insert(text(person.name),
            QJsonObject {{QStringLiteral("utilisation"), toJson(person.utilisation)},
                {QStringLiteral("busyTime"), toJson(person.busyTime)},
                {QStringLiteral("paidTime"), toJson(person.paidTime)}, {QStringLiteral("cost"), toJson(person.cost)}});
    return all;
}

QJsonObject resource(const ResourceResults& results)
{
    QJsonObject object {{QStringLiteral("capacity"), results.capacity},
        {QStringLiteral("utilisation"), toJson(results.utilisation)},
        {QStringLiteral("busyTime"), toJson(results.busyTime)}, {QStringLiteral("paidTime"), toJson(results.paidTime)},
        {QStringLiteral("cost"), toJson(results.cost)}, {QStringLiteral("queueLength"), toJson(results.queueLength)},
        {QStringLiteral("overtime"), toJson(results.overtime)},
        {QStringLiteral("discipline"), kernel::toWord(results.discipline)},
        {QStringLiteral("shiftEnd"), QLatin1String(results.finishesWork ? "finish" : "pause")}};
    if (!results.people.empty())
        object.insert(QStringLiteral("people"), people(results));
    return object;
}

QJsonObject outcomes(const std::vector<OutcomeResults>& results)
{
    QJsonObject all;
    for (const OutcomeResults& outcome : results)
        all.insert(text(outcome.element),
            QJsonObject {
                {QStringLiteral("name"), text(outcome.name)}, {QStringLiteral("share"), toJson(outcome.share)}});
    return all;
}

/// Of the pools only what differs from process to process: who is paid is paid but once.
QJsonObject share(const ProcessShare& one)
{
    QJsonObject resources;
    for (const ResourceResults& pool : one.results.resources)
        resources.insert(text(pool.name),
            QJsonObject {{QStringLiteral("utilisation"), toJson(pool.utilisation)},
                {QStringLiteral("busyTime"), toJson(pool.busyTime)},
                {QStringLiteral("queueLength"), toJson(pool.queueLength)}});
    return {{QStringLiteral("name"), text(one.name)}, {QStringLiteral("process"), process(one.results.process)},
        {QStringLiteral("outcomes"), outcomes(one.results.outcomes)},
        {QStringLiteral("activities"), activities(one.results.activities)}, {QStringLiteral("resources"), resources}};
}

QJsonObject balance(const Balance& law)
{
    return {{QStringLiteral("wip"), law.deviation ? number(law.wip) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("expected"), law.deviation ? number(law.expected) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("deviation"), number(law.deviation)}};
}

QJsonObject toJson(const WarmupSeries& series)
{
    QJsonArray points;
    for (std::size_t i = 0; i < series.times.size(); ++i)
        points.append(QJsonObject {{QStringLiteral("time"), number(series.times[i])},
            {QStringLiteral("cycleTime"), number(series.cycleTimes[i])}});
    return {{QStringLiteral("pilots"), series.pilots}, {QStringLiteral("found"), number(series.found)},
        {QStringLiteral("points"), points}};
}

/// How far percentiles may be off, beside their intervals.
QJsonObject percentileError()
{
    return {{QStringLiteral("relative"), QuantileSketch::relativeError},
        {QStringLiteral("rank"), QuantileSketch::rankError}, {QStringLiteral("rankOf"), QStringLiteral("cases")},
        {QStringLiteral("rankFromCases"), double(QuantileSketch::fewestForRank)},
        {QStringLiteral("words"), percentilesRemark()}};
}

QJsonObject bottleneck(const Bottleneck& results)
{
    return {{QStringLiteral("element"), text(results.element)}, {QStringLiteral("resource"), text(results.resource)},
        {QStringLiteral("relief"), toJson(results.relief.estimate)},
        {QStringLiteral("staffWaiting"), toJson(results.staffWaiting.estimate)},
        {QStringLiteral("calendarWaiting"), toJson(results.calendarWaiting.estimate)},
        {QStringLiteral("share"), number(results.share)}, {QStringLiteral("utilisation"), number(results.utilisation)},
        {QStringLiteral("explanation"), results.explanation}};
}

} // namespace

QString toWord(WaitingCause cause)
{
    static const char* const words[]
        = {"staff", "calendar", "pause", "setup", "synchronisation", "batch", "timer", "message", "limit"};
    static_assert(std::size(words) == waitingCauseCount);
    return QLatin1String(words[std::size_t(cause)]);
}

QJsonObject toJson(const Estimate& estimate)
{
    return {{QStringLiteral("mean"), meanOf(estimate)}, {QStringLiteral("low"), number(estimate.low)},
        {QStringLiteral("high"), number(estimate.high)}};
}

QJsonObject toJson(const Kpi& kpi)
{
    QJsonObject object = toJson(kpi.estimate);
    object.insert(QStringLiteral("cases"), kpi.cases ? QJsonValue(cases(*kpi.cases)) : QJsonValue(QJsonValue::Null));
    QJsonValue percentiles(QJsonValue::Null);
    if (kpi.percentiles)
        percentiles = QJsonObject {{QStringLiteral("p50"), percentile(kpi.percentiles->p50)},
            {QStringLiteral("p90"), percentile(kpi.percentiles->p90)},
            {QStringLiteral("p95"), percentile(kpi.percentiles->p95)}};
    object.insert(QStringLiteral("percentiles"), percentiles);
    return object;
}

QJsonArray toJson(const std::vector<Comparison>& comparisons)
{
    QJsonArray array;
    for (const Comparison& comparison : comparisons)
        array.append(QJsonObject {{QStringLiteral("kpi"), text(comparison.kpi)},
            {QStringLiteral("a"), toJson(comparison.a)}, {QStringLiteral("b"), toJson(comparison.b)},
            {QStringLiteral("difference"), toJson(comparison.difference)},
            {QStringLiteral("significant"), comparison.significant},
            {QStringLiteral("probability"), number(comparison.probability)},
            {QStringLiteral("relative"),
                comparison.relative ? QJsonValue(toJson(*comparison.relative)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("verdict"), toWord(comparison.verdict)}, {QStringLiteral("words"), wordsOf(comparison)}});
    return array;
}

QJsonObject toJson(const Expectation& expectation)
{
    return {{QStringLiteral("resource"), text(expectation.resource)}, {QStringLiteral("law"), toWord(expectation.law)},
        {QStringLiteral("utilisation"), number(expectation.utilisation)},
        {QStringLiteral("waitingTime"), number(expectation.waitingTime)},
        {QStringLiteral("simulated"), toJson(expectation.simulated)}};
}

QJsonObject toJson(const Intervals& intervals)
{
    const QString over = toWord(intervals.over);
    const bool isBatches = intervals.over == Intervals::Over::Batches;
    return {{QStringLiteral("confidence"), 0.95},
        {QStringLiteral("over"), over.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(over)},
        {QStringLiteral("count"), intervals.count},
        {QStringLiteral("batchLength"), isBatches ? number(intervals.batchLength) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("holds"), QLatin1String(intervals.holdInputs ? "sampling and inputs" : "sampling")},
        {QStringLiteral("words"), inWords(intervals)}};
}

QJsonObject toJson(const RunDescription& run, const Results& results, const std::vector<ProcessShare>& processes)
{
    QJsonArray expectations;
    for (const Expectation& expectation : run.expectations)
        expectations.append(toJson(expectation));
    QJsonObject resources;
    for (const ResourceResults& one : results.resources)
        resources.insert(text(one.name), resource(one));
    QJsonObject flows;
    for (const FlowResults& flow : results.flows)
        flows.insert(text(flow.element), QJsonObject {{QStringLiteral("count"), toJson(flow.count)}});
    QJsonArray bottlenecks;
    for (const Bottleneck& one : results.bottlenecks)
        bottlenecks.append(bottleneck(one));
    QJsonObject whole = process(results.process);
    whole.insert(QStringLiteral("paidCost"), toJson(paidPerCase(results, processes)));
    QJsonObject document {{QStringLiteral("scenario"), run.scenario}, {QStringLiteral("seed"), qint64(run.seed)},
        {QStringLiteral("replications"), run.replications}, {QStringLiteral("cases"), qint64(run.cases)},
        {QStringLiteral("openCases"), qint64(run.openCases)}, {QStringLiteral("warmup"), run.warmup},
        {QStringLiteral("simulatedTime"), run.simulatedTime}, {QStringLiteral("wallTime"), run.wallTime},
        {QStringLiteral("assumptions"), QJsonArray::fromStringList(run.assumptions)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(run.warnings)},
        {QStringLiteral("overloaded"), results.isOverloaded}, {QStringLiteral("process"), whole},
        {QStringLiteral("littlesLaw"), balance(results.littlesLaw)},
        {QStringLiteral("outcomes"), outcomes(results.outcomes)},
        {QStringLiteral("activities"), activities(results.activities)},
        {QStringLiteral("events"), activities(results.events)}, {QStringLiteral("resources"), resources},
        {QStringLiteral("flows"), flows}, {QStringLiteral("bottlenecks"), bottlenecks},
        {QStringLiteral("intervals"), toJson(run.intervals)}, {QStringLiteral("percentileError"), percentileError()},
        {QStringLiteral("forecast"), QJsonArray::fromStringList(run.forecast)},
        {QStringLiteral("expectations"), expectations}};
    QJsonArray all;
    for (const ProcessShare& one : processes)
        all.append(share(one));
    if (!processes.empty())
        document.insert(QStringLiteral("processes"), all);
    if (run.warmupSeries)
        document.insert(QStringLiteral("warmupSeries"), toJson(*run.warmupSeries));
    return document;
}

} // namespace millrace::results
