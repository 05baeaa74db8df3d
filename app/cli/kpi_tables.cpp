// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kpi_tables.h"

#include "app/cli/command_line.h"
#include "simulator/results/paid_costs.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace millrace::app::cli {

namespace {

using results::Kpi;
using Show = std::function<QString(double)>;

constexpr double sameOnBothSides = 0.05; ///< of half the width, that the middle may be off the mean

struct KpiWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString time(double seconds)
{
    return results::readableDuration(seconds);
}

QString share(double value)
{
    return KpiWords::tr("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 100 ? 2 : 0);
}

Show money(const QString& currency)
{
    return [currency](double value) {
        return currency.isEmpty() ? QLocale().toString(value, 'f', 2)
                                  : QLocale().toString(value, 'f', 2) + QLatin1Char(' ') + currency;
    };
}

/// A dash where nothing was measured: that is not the same as 0.
QString shown(const results::Estimate& estimate, const Show& show)
{
    return estimate.isMeasured() ? show(estimate.mean) : QString(QChar(0x2013));
}

QString interval(const Kpi& kpi, const Show& show)
{
    if (!kpi.estimate.low)
        return QString(QChar(0x2013));
    return show(*kpi.estimate.low) + QStringLiteral(" \u2026 ") + show(*kpi.estimate.high);
}

QString plusMinus(const Kpi& kpi, const Show& show)
{
    const QString mean = shown(kpi.estimate, show);
    const results::Estimate& known = kpi.estimate;
    const bool isLopsided
        = known.low && std::abs((*known.low + *known.high) / 2 - known.mean) > sameOnBothSides * known.halfWidth();
    if (isLopsided)
        return mean + QStringLiteral(" (") + interval(kpi, show) + QLatin1Char(')');
    return kpi.estimate.low ? mean + QStringLiteral(" \u00b1 ") + show(kpi.estimate.halfWidth()) : mean;
}

QStringList processRow(const QString& title, const Kpi& kpi, const Show& show)
{
    QStringList row {title, shown(kpi.estimate, show), interval(kpi, show)};
    if (kpi.percentiles)
        for (const results::Estimate* one : {&kpi.percentiles->p50, &kpi.percentiles->p90, &kpi.percentiles->p95})
            row << shown(*one, show);
    else
        row << QString() << QString() << QString();
    return row;
}

/// Times that grow with the length of the run are no averages to rely on, and say so where they stand.
QString processTable(
    const results::Results& results, const QString& currency, const std::vector<results::ProcessShare>& processes)
{
    const results::ProcessResults& process = results.process;
    const bool grows = results.isOverloaded;
    QList<QStringList> rows {processRow(grows ? KpiWords::tr("Cycle time, still growing") : KpiWords::tr("Cycle time"),
                                 process.cycleTime, time),
        processRow(grows ? KpiWords::tr("Waiting, still growing") : KpiWords::tr("Waiting, all branches"),
            process.waitingTime, time),
        processRow(KpiWords::tr("Work, all branches"), process.processingTime, time)};
    if (const results::Kpi paid = results::paidPerCase(results, processes); paid.estimate.mean > 0)
        rows << processRow(KpiWords::tr("Paid per case, idle time included"), paid, money(currency))
             << processRow(KpiWords::tr("Cost of the work on a case"), process.cost, money(currency));
    rows << processRow(KpiWords::tr("Cases a day"), process.throughput, [](double v) { return number(v * 86400); })
         << processRow(KpiWords::tr("Cases in progress"), process.wip, number);
    if (process.slaAttainment)
        rows << processRow(KpiWords::tr("Within the target"), *process.slaAttainment, share);
    rows << processRow(KpiWords::tr("With rework"), process.reworkRate, share)
         << processRow(KpiWords::tr("With errors"), process.errorRate, share)
         << processRow(KpiWords::tr("Right first time"), process.firstPassYield, share)
         << processRow(KpiWords::tr("Hand-offs"), process.handOffs, number);
    for (const results::KeyFigureResults& one : process.custom)
        rows << processRow(QString::fromStdString(one.name), one.kpi, number);
    return table({KpiWords::tr("process"), KpiWords::tr("mean"), KpiWords::tr("95 % interval"), KpiWords::tr("P50"),
                     KpiWords::tr("P90"), KpiWords::tr("P95")},
        rows, {1, 2, 3, 4, 5});
}

QString elapsedTable(const results::ProcessResults& process)
{
    QList<QStringList> rows;
    for (const results::ElapsedPart& part : results::elapsedParts(process))
        rows << QStringList {part.name, time(part.time->estimate.mean), interval(*part.time, time), share(part.share)};
    return table({KpiWords::tr("elapsed time of a case"), KpiWords::tr("mean"), KpiWords::tr("95 % interval"),
                     KpiWords::tr("share")},
        rows, {1, 2, 3});
}

QString nameOf(const std::string& name, const std::string& id)
{
    return QString::fromStdString(name.empty() ? id : name);
}

QString activityTable(const std::vector<results::ActivityResults>& activities, const QString& currency)
{
    QList<QStringList> rows;
    for (const results::ActivityResults& activity : activities)
        rows << QStringList {nameOf(activity.name, activity.element),
            QLocale().toString(activity.count.estimate.mean, 'f', 0), plusMinus(activity.waitingTime, time),
            plusMinus(activity.processingTime, time), plusMinus(activity.cycleTime, time),
            shown(activity.cost.estimate, money(currency))};
    return table({KpiWords::tr("activity"), KpiWords::tr("times"), KpiWords::tr("waiting"), KpiWords::tr("processing"),
                     KpiWords::tr("cycle time"), KpiWords::tr("cost")},
        rows, {1, 2, 3, 4, 5});
}

QString resourceTable(const std::vector<results::ResourceResults>& resources, const QString& currency)
{
    QList<QStringList> rows;
    for (const results::ResourceResults& resource : resources)
        rows << QStringList {QString::fromStdString(resource.name), QString::number(resource.capacity),
            shown(resource.utilisation.estimate, share), interval(resource.utilisation, share),
            shown(resource.queueLength.estimate, number), kernel::nameOf(resource.discipline),
            shown(resource.cost.estimate, money(currency))};
    return table(
        {KpiWords::tr("resource"), KpiWords::tr("people"), KpiWords::tr("utilisation"), KpiWords::tr("95 % interval"),
            KpiWords::tr("queue"), KpiWords::tr("order"), KpiWords::tr("cost of a replication")},
        rows, {1, 2, 3, 4, 6});
}

QString processesTable(const std::vector<results::ProcessShare>& processes, const QString& currency)
{
    QList<QStringList> rows;
    for (const results::ProcessShare& one : processes) {
        const results::ProcessResults& process = one.results.process;
        rows << QStringList {QString::fromStdString(one.name),
            shown(process.throughput.estimate, [](double v) { return number(v * 86400); }),
            plusMinus(process.cycleTime, time), plusMinus(process.waitingTime, time),
            plusMinus(process.processingTime, time), shown(process.cost.estimate, money(currency))};
    }
    return table({KpiWords::tr("process"), KpiWords::tr("cases a day"), KpiWords::tr("cycle time"),
                     KpiWords::tr("waiting"), KpiWords::tr("processing"), KpiWords::tr("cost of a case")},
        rows, {1, 2, 3, 4, 5});
}

/// Of the paid time of each pool, what each process takes.
QString sharesTable(const std::vector<results::ProcessShare>& processes)
{
    QStringList header {KpiWords::tr("share of paid time for")};
    QList<QStringList> rows;
    QList<int> numbers;
    for (const results::ProcessShare& one : processes) {
        numbers << int(header.size());
        header << QString::fromStdString(one.name);
        for (std::size_t pool = 0; pool < one.results.resources.size(); ++pool) {
            if (rows.size() <= qsizetype(pool))
                rows << QStringList {QString::fromStdString(one.results.resources[pool].name)};
            rows[qsizetype(pool)] << shown(one.results.resources[pool].utilisation.estimate, share);
        }
    }
    return table(header, rows, numbers);
}

QString heading(const results::RunDescription& run)
{
    const auto cases = int(std::min<std::int64_t>(run.cases, std::numeric_limits<int>::max()));
    QString text = KpiWords::tr("Scenario %1: %2 of %3, seed %4")
                       .arg(run.scenario.isEmpty() ? KpiWords::tr("(none: a draft)") : run.scenario,
                           KpiWords::tr("%Ln replications", nullptr, run.replications),
                           KpiWords::tr("%Ln cases", nullptr, cases), QString::number(run.seed));
    if (run.warmup > 0)
        text += KpiWords::tr(", the first %1 left out").arg(time(run.warmup));
    if (run.openCases > 0)
        text += KpiWords::tr(", %1 cases still open at the end").arg(QLocale().toString(qlonglong(run.openCases)));
    return text;
}

QString balanceText(const results::Balance& law)
{
    if (!law.deviation)
        return {};
    return KpiWords::tr("Check (Little's law): %1 cases in progress, throughput times cycle time makes %2.")
        .arg(number(law.wip), number(law.expected));
}

/// Where the warm-up has left nothing to measure, tables of dashes would hide it.
QString wayOut(const results::RunDescription& run)
{
    return run.warnings.value(0) + QLatin1Char('\n')
        + KpiWords::tr("That is --cases %1, or a shorter --warmup; --warmup 0 measures from the beginning.")
              .arg(*run.casesNeeded);
}

void addList(QStringList& parts, const QString& title, const QStringList& lines)
{
    if (!lines.isEmpty())
        parts << title + QStringLiteral("\n  ") + lines.join(QStringLiteral("\n  "));
}

} // namespace

QString kpiText(const results::RunDescription& run, const results::Results& results, const QString& currency,
    const std::vector<results::ProcessShare>& processes)
{
    QStringList parts {heading(run)};
    if (run.casesNeeded)
        parts << wayOut(run);
    addList(parts, KpiWords::tr("Warnings"), run.casesNeeded ? run.warnings.mid(1) : run.warnings);
    parts << processTable(results, currency, processes);
    parts << results::inWords(run.intervals) + QLatin1Char(' ')
            + KpiWords::tr("P50, P90 and P95 are over cases: half, nine of ten and 95 of 100 cases stay below.");
    if (const QString law = balanceText(results.littlesLaw); !law.isEmpty())
        parts << law;
    if (results.process.slaAttainment)
        parts << KpiWords::tr("The target: %1.").arg(results::targetWords(results.process));
    addList(parts, KpiWords::tr("Before the run"), run.forecast);
    parts << results::explanationsOf(run.expectations);
    if (results::exceedsCycleTime(results.process))
        parts << results::branchesRemark();
    if (!results::elapsedParts(results.process).empty())
        parts << elapsedTable(results.process);
    if (!results.activities.empty())
        parts << activityTable(results.activities, currency);
    if (!results.resources.empty())
        parts << resourceTable(results.resources, currency);
    if (!processes.empty())
        parts << processesTable(processes, currency) << sharesTable(processes);
    QStringList outcomes;
    for (const results::OutcomeResults& outcome : results.outcomes)
        outcomes << share(outcome.share.estimate.mean) + QStringLiteral("  ") + nameOf(outcome.name, outcome.element);
    addList(parts, KpiWords::tr("How cases end"), outcomes);
    QStringList bottlenecks;
    for (const results::Bottleneck& bottleneck : results.bottlenecks)
        bottlenecks << bottleneck.explanation;
    addList(parts, KpiWords::tr("Bottlenecks"), bottlenecks);
    addList(parts, KpiWords::tr("Assumed"), run.assumptions);
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace millrace::app::cli
