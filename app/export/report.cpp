// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report.h"

#include "app/export/heat_map.h"
#include "app/export/report_charts.h"
#include "app/export/report_scenario.h"
#include "app/export/report_style.h"
#include "simulator/results/heat.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <functional>

namespace millrace::app::exporting {

namespace {

using results::Kpi;
using Show = std::function<QString(double)>;

struct ReportWords {
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
    return ReportWords::tr("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
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
    return show(*kpi.estimate.low) + QStringLiteral(" \u2013 ") + show(*kpi.estimate.high);
}

QString tile(const QString& name, const Kpi& kpi, const Show& show)
{
    const QString range = interval(kpi, show);
    return QStringLiteral("<div class=\"tile\"><div class=\"name\">%1</div><div class=\"value\">%2</div><div "
                          "class=\"range\">%3</div></div>")
        .arg(name.toHtmlEscaped(), shown(kpi.estimate, show).toHtmlEscaped(),
            range.isEmpty() ? QStringLiteral("&nbsp;") : ReportWords::tr("95 %: %1").arg(range).toHtmlEscaped());
}

QString percentileTile(const Kpi& kpi)
{
    if (!kpi.percentiles)
        return {};
    return tile(ReportWords::tr("9 of 10 cases stay below"), Kpi {kpi.percentiles->p90, {}, {}, {}}, time);
}

QString tiles(const results::Results& results, const QString& currency)
{
    const results::ProcessResults& process = results.process;
    QString html = tile(ReportWords::tr("Cycle time, mean"), process.cycleTime, time)
        + percentileTile(process.cycleTime) + tile(ReportWords::tr("Waiting, all branches"), process.waitingTime, time)
        + tile(ReportWords::tr("Work, all branches"), process.processingTime, time)
        + tile(ReportWords::tr("Cost of a case"), process.cost, money(currency))
        + tile(ReportWords::tr("Cases a day"), process.throughput, [](double v) { return number(v * 86400); })
        + tile(ReportWords::tr("Cases in progress"), process.wip, number)
        + tile(ReportWords::tr("Right first time"), process.firstPassYield, share)
        + tile(ReportWords::tr("With rework"), process.reworkRate, share)
        + tile(ReportWords::tr("Hand-offs of a case"), process.handOffs, number);
    if (process.slaAttainment)
        html += tile(ReportWords::tr("Within the target"), *process.slaAttainment, share);
    return QStringLiteral("<div class=\"tiles\">") + html + QStringLiteral("</div>");
}

QString bottlenecks(const results::Results& results)
{
    if (results.bottlenecks.empty() && !results.process.cycleTime.estimate.isMeasured())
        return {};
    if (results.bottlenecks.empty())
        return QStringLiteral("<div class=\"card\" style=\"margin-top:12px\">%1</div>")
            .arg(ReportWords::tr("No pool of people makes cases wait.").toHtmlEscaped());
    QString html;
    for (const results::Bottleneck& bottleneck : results.bottlenecks)
        html += QStringLiteral("<p>") + bottleneck.explanation.toHtmlEscaped() + QStringLiteral("</p>");
    return QStringLiteral("<div class=\"card bottleneck\">") + html + QStringLiteral("</div>");
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

QString activityTable(const std::vector<results::ActivityResults>& activities, const QString& currency)
{
    QString rows;
    for (const results::ActivityResults& activity : activities) {
        const std::string& name = activity.name.empty() ? activity.element : activity.name;
        rows += QStringLiteral("<tr><td>%1</td>").arg(escaped(name)) + cell(activity.count, number)
            + cell(activity.waitingTime, time) + cell(activity.processingTime, time) + cell(activity.cycleTime, time)
            + cell(activity.cost, money(currency)) + QStringLiteral("</tr>");
    }
    return tableHtml(
        {ReportWords::tr("Activity"), ReportWords::tr("Times"), ReportWords::tr("Waiting"),
            ReportWords::tr("Processing"), ReportWords::tr("Cycle time"), ReportWords::tr("Cost of a visit")},
        rows);
}

QString eventTable(const std::vector<results::ActivityResults>& events)
{
    QString rows;
    for (const results::ActivityResults& event : events)
        rows += QStringLiteral("<tr><td>%1</td>").arg(escaped(event.name.empty() ? event.element : event.name))
            + cell(event.count, number) + cell(event.waitingTime, time) + QStringLiteral("</tr>");
    return tableHtml({ReportWords::tr("Event"), ReportWords::tr("Times"), ReportWords::tr("Waiting")}, rows);
}

QString resourceTable(const std::vector<results::ResourceResults>& resources, const QString& currency)
{
    QString rows;
    for (const results::ResourceResults& resource : resources)
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td>")
                    .arg(escaped(resource.name), QString::number(resource.capacity))
            + cell(resource.utilisation, share) + cell(resource.queueLength, number) + cell(resource.busyTime, time)
            + cell(resource.paidTime, time) + cell(resource.cost, money(currency)) + QStringLiteral("</tr>");
    return tableHtml({ReportWords::tr("Pool"), ReportWords::tr("People"), ReportWords::tr("Utilisation"),
                         ReportWords::tr("Queue, mean"), ReportWords::tr("Working time"), ReportWords::tr("Paid time"),
                         ReportWords::tr("Cost of a replication")},
        rows);
}

QString extreme(const results::CaseStatistics& cases, double value)
{
    return cases.count > 0 ? time(value).toHtmlEscaped() : QString(QChar(0x2013));
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
    add(ReportWords::tr("Cycle time"), process.cycleTime);
    add(ReportWords::tr("Waiting, all branches"), process.waitingTime);
    add(ReportWords::tr("Work, all branches"), process.processingTime);
    return tableHtml({ReportWords::tr("Of a case"), ReportWords::tr("Mean"), ReportWords::tr("Half stay below"),
                         ReportWords::tr("9 of 10 stay below"), ReportWords::tr("19 of 20 stay below"),
                         ReportWords::tr("Shortest"), ReportWords::tr("Longest")},
        rows);
}

QString outcomeTable(const std::vector<results::OutcomeResults>& outcomes)
{
    QString rows;
    for (const results::OutcomeResults& outcome : outcomes)
        rows += QStringLiteral("<tr><td>%1</td>").arg(escaped(outcome.name.empty() ? outcome.element : outcome.name))
            + cell(outcome.share, share) + QStringLiteral("</tr>");
    return tableHtml({ReportWords::tr("How cases end"), ReportWords::tr("Share")}, rows);
}

/// The page's style sheet makes the bottleneck glow, as it does on the studio's canvas.
QByteArray withGlow(QByteArray svg, const results::Results& results)
{
    if (results.bottlenecks.empty())
        return svg;
    const QByteArray mark = "data-element-id=\"" + escaped(results.bottlenecks.front().element).toUtf8() + '"';
    const auto at = svg.indexOf(mark);
    return at < 0 ? svg : svg.insert(at, "class=\"glow\" ");
}

QString heatWords(results::HeatMeasure measure)
{
    switch (measure) {
    case results::HeatMeasure::People:
        return ReportWords::tr("much; the labels say how long a case waits there for somebody free, on average");
    case results::HeatMeasure::Hours:
        return ReportWords::tr("much; the labels say how long a case waits there for the working hours, on average");
    case results::HeatMeasure::All:
        break;
    }
    return ReportWords::tr("much; the labels are the mean wait of a visit");
}

QString diagram(const ReportSubject& subject)
{
    const QByteArray svg = withGlow(heatMapSvg(subject.model, subject.outcome.results), subject.outcome.results);
    const auto start = svg.indexOf("<svg"); // an XML declaration has no place inside a page
    if (svg.isEmpty() || start < 0)
        return {};
    return QStringLiteral("<h2>%1</h2><div class=\"card diagram\">%2<div class=\"legend\">%3 <span "
                          "class=\"scale\"></span> %4</div></div>")
        .arg(ReportWords::tr("Where cases wait").toHtmlEscaped(), QString::fromUtf8(svg.mid(start)),
            ReportWords::tr("Little waiting").toHtmlEscaped(),
            heatWords(results::heatMeasureOf(subject.outcome.results)).toHtmlEscaped());
}

QString list(const QString& title, const QStringList& lines, const char* kind)
{
    if (lines.isEmpty())
        return {};
    QString items;
    for (const QString& line : lines)
        items += QStringLiteral("<li>") + line.toHtmlEscaped() + QStringLiteral("</li>");
    return QStringLiteral("<h2>%1</h2><div class=\"card %2\"><ul>%3</ul></div>")
        .arg(title.toHtmlEscaped(), QLatin1String(kind), items);
}

QString section(const QString& title, const QString& content)
{
    return content.isEmpty() ? QString() : QStringLiteral("<h2>%1</h2>%2").arg(title.toHtmlEscaped(), content);
}

QString languageCode()
{
    const QString code = QLocale().name().section(QLatin1Char('_'), 0, 0);
    return code == QLatin1String("C") ? QStringLiteral("en") : code;
}

QString titleOf(const ReportSubject& subject)
{
    const std::string& name = subject.simulation.program().processName;
    return name.empty() ? subject.title : QString::fromStdString(name);
}

QString subtitle(const results::RunDescription& run)
{
    QString text
        = ReportWords::tr("Scenario \u201c%1\u201d \u00b7 %2 replications of %3 cases \u00b7 seed %4")
              .arg(run.scenario.isEmpty() ? ReportWords::tr("draft") : run.scenario, QString::number(run.replications),
                  QLocale().toString(qlonglong(run.cases)), QString::number(run.seed));
    if (run.warmup > 0)
        text += ReportWords::tr(" \u00b7 the first %1 are left out").arg(time(run.warmup));
    if (run.openCases > 0)
        text += ReportWords::tr(" \u00b7 %1 cases were still open at the end")
                    .arg(QLocale().toString(qlonglong(run.openCases)));
    return text;
}

QString body(const ReportSubject& subject)
{
    const results::Results& results = subject.outcome.results;
    const results::RunDescription& run = subject.outcome.description;
    const QString& currency = subject.scenario.currency;
    QString html = QStringLiteral("<h1>%1</h1><p class=\"sub\">%2</p>")
                       .arg(titleOf(subject).toHtmlEscaped(), subtitle(run).toHtmlEscaped());
    html += tiles(results, currency) + list(ReportWords::tr("Warnings"), run.warnings, "warnings")
        + bottlenecks(results) + diagram(subject);
    html += section(ReportWords::tr("How long cases take"),
        cycleTimeChart(results.process) + percentileTable(results.process)
            + (results::exceedsCycleTime(results.process)
                    ? QStringLiteral("<p class=\"sub\">%1</p>").arg(results::branchesRemark().toHtmlEscaped())
                    : QString()));
    html += section(ReportWords::tr("What a visit waits for"), waitingChart(results.activities));
    html += section(ReportWords::tr("How busy people are"), utilisationChart(results.resources));
    if (!results.resources.empty())
        html += section(ReportWords::tr("People and machines"), resourceTable(results.resources, currency));
    if (!results.activities.empty())
        html += section(ReportWords::tr("Activities"), activityTable(results.activities, currency));
    if (!results.events.empty())
        html += section(ReportWords::tr("Events that cases waited for"), eventTable(results.events));
    if (!results.outcomes.empty())
        html += section(ReportWords::tr("Outcomes"), outcomeTable(results.outcomes));
    html += section(ReportWords::tr("What was simulated"), scenarioTables(subject));
    html += list(ReportWords::tr("Assumed where the scenario says nothing"), run.assumptions, "")
        + list(ReportWords::tr("Checked by queueing theory"), results::explanationsOf(run.expectations), "");
    html
        += QStringLiteral("<footer>%1</footer>")
               .arg((results::inWords(run.intervals) + QLatin1Char(' ')
                   + ReportWords::tr("Percentiles and histograms are over cases: they tell how cases differ, intervals "
                                     "how sure a figure is. Made with Millrace; the same scenario and seed give the "
                                     "same numbers."))
                        .toHtmlEscaped());
    return html;
}

} // namespace

QByteArray report(const ReportSubject& subject)
{
    // Put together piece by piece: names may hold what QString::arg would take for a place.
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + languageCode()
        + QStringLiteral(
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>");
    page += titleOf(subject).toHtmlEscaped() + QStringLiteral("</title><style>") + QLatin1String(reportStyle)
        + QStringLiteral("</style></head>\n<body><main>\n") + body(subject)
        + QStringLiteral("\n</main></body></html>\n");
    return page.toUtf8();
}

} // namespace millrace::app::exporting
