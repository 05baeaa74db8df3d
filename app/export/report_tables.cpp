// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_tables.h"

#include "simulator/results/paid_costs.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <functional>

namespace millrace::app::exporting {

namespace {

using results::Kpi;
using Show = std::function<QString(double)>;

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString time(double seconds)
{
    return results::readableDuration(seconds);
}

QString share(double value)
{
    return TableWords::tr("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
}

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 100 ? 1 : 0);
}

Show money(const QString& currency)
{
    return [currency](double value) {
        const QString amount = QLocale().toString(value, 'f', value < 10000 ? 2 : 0);
        return currency.isEmpty() ? amount : amount + QChar(0xa0) + currency;
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
        return {};
    const auto bound = [&](double value) { return show(value).replace(u' ', QChar(0xa0)); }; // units stay with them
    return bound(*kpi.estimate.low) + QStringLiteral(" \u2013 ") + bound(*kpi.estimate.high);
}

/// A dash where nothing was measured, and no interval then.
ReportTile tile(const QString& name, const Kpi& kpi, const Show& show)
{
    return {name, shown(kpi.estimate, show), interval(kpi, show)};
}

QString cell(const Kpi& kpi, const Show& show)
{
    const QString range = interval(kpi, show);
    const QString small = range.isEmpty() ? QString() : QStringLiteral("<small>%1</small>").arg(range.toHtmlEscaped());
    return QStringLiteral("<td>%1%2</td>").arg(shown(kpi.estimate, show).toHtmlEscaped(), small);
}

QString tableHtml(const QStringList& header, const QString& rows)
{
    QString head;
    for (const QString& title : header)
        head += QStringLiteral("<th>") + title.toHtmlEscaped() + QStringLiteral("</th>");
    return QStringLiteral("<div class=\"card\"><table><thead><tr>%1</tr></thead><tbody>%2</tbody></table></div>")
        .arg(head, rows);
}

template <typename One> bool isCosted(const std::vector<One>& all)
{
    return std::ranges::any_of(all, [](const One& one) { return one.cost.estimate.mean > 0; });
}

QString extreme(const results::CaseStatistics& cases, double value)
{
    return cases.count > 0 ? time(value).toHtmlEscaped() : QString(QChar(0x2013));
}

} // namespace

std::vector<ReportTile> reportTiles(const run::Outcome& outcome, const QString& currency)
{
    const results::Results& results = outcome.results;
    const results::ProcessResults& process = results.process;
    const bool grows = results.isOverloaded; // with the length of the run
    std::vector<ReportTile> tiles {
        tile(grows ? TableWords::tr("Cycle time, still growing") : TableWords::tr("Cycle time, mean"),
            process.cycleTime, time)};
    if (process.cycleTime.percentiles)
        tiles.push_back(tile(
            TableWords::tr("9 of 10 cases stay below"), Kpi {process.cycleTime.percentiles->p90, {}, {}, {}}, time));
    const auto add
        = [&](const QString& name, const Kpi& kpi, const Show& show) { tiles.push_back(tile(name, kpi, show)); };
    add(grows ? TableWords::tr("Waiting, still growing") : TableWords::tr("Waiting, all branches"), process.waitingTime,
        time);
    add(TableWords::tr("Work, all branches"), process.processingTime, time);
    if (const Kpi paid = results::paidPerCase(results, outcome.processes); paid.estimate.mean > 0) {
        add(TableWords::tr("Paid per case, idle time included"), paid, money(currency));
        add(TableWords::tr("Cost of the work on a case"), process.cost, money(currency));
    }
    add(TableWords::tr("Cases a day"), process.throughput, [](double v) { return number(v * 86400); });
    add(TableWords::tr("Cases in progress"), process.wip, number);
    add(TableWords::tr("Right first time"), process.firstPassYield, share);
    add(TableWords::tr("With rework"), process.reworkRate, share);
    add(TableWords::tr("With errors"), process.errorRate, share);
    add(TableWords::tr("Hand-offs of a case"), process.handOffs, number);
    if (process.slaAttainment)
        add(TableWords::tr("Within the target (%1)").arg(results::targetWords(process)), *process.slaAttainment, share);
    for (const results::KeyFigureResults& one : process.custom)
        add(QString::fromStdString(one.name), one.kpi, number);
    return tiles;
}

QString bottlenecks(const results::Results& results)
{
    if (results.bottlenecks.empty() && !results.process.cycleTime.estimate.isMeasured())
        return {};
    if (results.bottlenecks.empty())
        return QStringLiteral("<div class=\"card\" style=\"margin-top:12px\">%1</div>")
            .arg(TableWords::tr("No pool of people makes cases wait.").toHtmlEscaped());
    QString html;
    for (const results::Bottleneck& bottleneck : results.bottlenecks)
        html += QStringLiteral("<p>") + bottleneck.explanation.toHtmlEscaped() + QStringLiteral("</p>");
    return QStringLiteral("<div class=\"card bottleneck\">") + html + QStringLiteral("</div>");
}

QString activityTable(const std::vector<results::ActivityResults>& activities, const QString& currency)
{
    QString rows;
    const bool hasCosts = isCosted(activities);
    for (const results::ActivityResults& activity : activities) {
        const std::string& name = activity.name.empty() ? activity.element : activity.name;
        rows += QStringLiteral("<tr><td>%1</td>").arg(escaped(name)) + cell(activity.count, number)
            + cell(activity.waitingTime, time) + cell(activity.processingTime, time) + cell(activity.cycleTime, time)
            + (hasCosts ? cell(activity.cost, money(currency)) : QString()) + QStringLiteral("</tr>");
    }
    QStringList header {TableWords::tr("Activity"), TableWords::tr("Times"), TableWords::tr("Waiting"),
        TableWords::tr("Processing"), TableWords::tr("Cycle time")};
    if (hasCosts)
        header << TableWords::tr("Cost of a visit");
    return tableHtml(header, rows);
}

QString eventTable(const std::vector<results::ActivityResults>& events)
{
    QString rows;
    for (const results::ActivityResults& event : events)
        rows += QStringLiteral("<tr><td>%1</td>").arg(escaped(event.name.empty() ? event.element : event.name))
            + cell(event.count, number) + cell(event.waitingTime, time) + QStringLiteral("</tr>");
    return tableHtml({TableWords::tr("Event"), TableWords::tr("Times"), TableWords::tr("Waiting")}, rows);
}

QString resourceTable(const std::vector<results::ResourceResults>& resources, const QString& currency)
{
    QString rows;
    const bool hasCosts = isCosted(resources);
    for (const results::ResourceResults& resource : resources)
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td>")
                    .arg(escaped(resource.name), QString::number(resource.capacity))
            + cell(resource.utilisation, share) + cell(resource.queueLength, number) + cell(resource.busyTime, time)
            + cell(resource.paidTime, time) + (hasCosts ? cell(resource.cost, money(currency)) : QString())
            + QStringLiteral("</tr>");
    QStringList header {TableWords::tr("Pool"), TableWords::tr("People"), TableWords::tr("Utilisation"),
        TableWords::tr("Queue, mean"), TableWords::tr("Working time"), TableWords::tr("Paid time")};
    if (hasCosts)
        header << TableWords::tr("Cost of a replication");
    return tableHtml(header, rows);
}

QString percentileTable(const results::ProcessResults& process)
{
    QString rows;
    const auto add = [&](const QString& name, const Kpi& kpi) {
        if (!kpi.percentiles || !kpi.cases)
            return;
        const results::Percentiles& p = *kpi.percentiles;
        rows += QStringLiteral("<tr><td>%1</td>").arg(name.toHtmlEscaped()) + cell(kpi, time);
        for (const results::Estimate* estimate : {&p.p50, &p.p90, &p.p95})
            rows += cell(Kpi {*estimate, {}, {}, {}}, time);
        rows += QStringLiteral("<td>%1</td><td>%2</td></tr>")
                    .arg(extreme(*kpi.cases, kpi.cases->min), extreme(*kpi.cases, kpi.cases->max));
    };
    add(TableWords::tr("Cycle time"), process.cycleTime);
    add(TableWords::tr("Waiting, all branches"), process.waitingTime);
    add(TableWords::tr("Work, all branches"), process.processingTime);
    return tableHtml({TableWords::tr("Of a case"), TableWords::tr("Mean"), TableWords::tr("Half stay below"),
                         TableWords::tr("9 of 10 stay below"), TableWords::tr("19 of 20 stay below"),
                         TableWords::tr("Shortest"), TableWords::tr("Longest")},
        rows);
}

QString elapsedTable(const results::ProcessResults& process)
{
    QString rows;
    for (const results::ElapsedPart& part : results::elapsedParts(process))
        rows += QStringLiteral("<tr><td>%1</td>").arg(part.name.toHtmlEscaped()) + cell(*part.time, time)
            + QStringLiteral("<td>%1</td></tr>").arg(share(part.share).toHtmlEscaped());
    return rows.isEmpty()
        ? QString()
        : tableHtml(
            {TableWords::tr("Where the time of a case goes"), TableWords::tr("Mean"), TableWords::tr("Share")}, rows);
}

QString besideTable(const std::vector<results::ProcessShare>& processes, const QString& currency)
{
    QString rows;
    for (std::size_t i = 1; i < processes.size(); ++i) {
        const results::ProcessResults& process = processes[i].results.process;
        rows += QStringLiteral("<tr><td>%1</td>").arg(escaped(processes[i].name)) + cell(process.cycleTime, time)
            + cell(process.waitingTime, time) + cell(process.processingTime, time) + cell(process.cost, money(currency))
            + cell(process.throughput, [](double rate) { return number(rate * 86'400); }) + cell(process.wip, number)
            + QStringLiteral("</tr>");
    }
    return tableHtml(
        {TableWords::tr("Process"), TableWords::tr("Cycle time"), TableWords::tr("Waiting"), TableWords::tr("Work"),
            TableWords::tr("Cost of a case"), TableWords::tr("Cases a day"), TableWords::tr("Cases in progress")},
        rows);
}

QString outcomeTable(const std::vector<results::OutcomeResults>& outcomes)
{
    QString rows;
    for (const results::OutcomeResults& outcome : outcomes)
        rows += QStringLiteral("<tr><td>%1</td>").arg(escaped(outcome.name.empty() ? outcome.element : outcome.name))
            + cell(outcome.share, share) + QStringLiteral("</tr>");
    return tableHtml({TableWords::tr("How cases end"), TableWords::tr("Share")}, rows);
}

} // namespace millrace::app::exporting
