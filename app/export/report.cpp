// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report.h"

#include "app/export/heat_map.h"
#include "app/export/report_body.h"
#include "app/export/report_charts.h"
#include "app/export/report_inputs.h"
#include "app/export/report_scenario.h"
#include "app/export/report_style.h"
#include "simulator/results/heat.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace millrace::app::exporting {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString tilesHtml(const std::vector<ReportTile>& tiles)
{
    QString html;
    for (const ReportTile& tile : tiles)
        html += QStringLiteral("<div class=\"tile\"><div class=\"name\">%1</div><div class=\"value\">%2</div><div "
                               "class=\"range\">%3</div></div>")
                    .arg(tile.name.toHtmlEscaped(), tile.value.toHtmlEscaped(),
                        tile.range.isEmpty() ? QStringLiteral("&nbsp;")
                                             : ReportWords::tr("95 %: %1").arg(tile.range).toHtmlEscaped());
    return QStringLiteral("<div class=\"tiles\">") + html + QStringLiteral("</div>");
}

/// The page's style sheet makes the bottleneck glow, as it does on the studio's canvas.
QByteArray withGlow(QByteArray svg, const results::Results& results)
{
    if (results.bottlenecks.empty())
        return svg;
    const QByteArray mark = "data-element-id=\""
        + QString::fromStdString(results.bottlenecks.front().element).toHtmlEscaped().toUtf8() + '"';
    const auto at = svg.indexOf(mark);
    return at < 0 ? svg : svg.insert(at, "class=\"glow\" ");
}

QString subtitle(const results::RunDescription& run)
{
    const auto cases = int(std::min<std::int64_t>(run.cases, std::numeric_limits<int>::max()));
    QString text = ReportWords::tr("Scenario \u201c%1\u201d \u00b7 %2 of %3 \u00b7 seed %4")
                       .arg(run.scenario.isEmpty() ? ReportWords::tr("draft") : run.scenario,
                           ReportWords::tr("%Ln replications", nullptr, run.replications),
                           ReportWords::tr("%Ln cases", nullptr, cases), QString::number(run.seed));
    if (run.warmup > 0)
        text += ReportWords::tr(" \u00b7 the first %1 are left out").arg(results::readableDuration(run.warmup));
    if (run.openCases > 0)
        text += ReportWords::tr(" \u00b7 %1 cases were still open at the end")
                    .arg(QLocale().toString(qlonglong(run.openCases)));
    return text;
}

QString heatWords(results::HeatMeasure measure)
{
    switch (measure) {
    case results::HeatMeasure::People:
        return ReportWords::tr("much; the labels say how long a case waits there for somebody free, on average");
    case results::HeatMeasure::Hours:
        return ReportWords::tr("much; the labels say how long a case waits there for the working hours, on average");
    default: // of which no picture is made
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
    return QStringLiteral("<div class=\"card diagram\">%1<div class=\"legend\">%2 <span "
                          "class=\"scale\"></span> %3</div></div>")
        .arg(QString::fromUtf8(svg.mid(start)), ReportWords::tr("Little waiting").toHtmlEscaped(),
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

/// The scenario, to be saved from the page.
QString download(const ReportSubject& subject)
{
    return QStringLiteral("<p><a download=\"") + scenarioFileName(subject).toHtmlEscaped()
        + QStringLiteral("\" href=\"data:application/xml;base64,")
        + QString::fromLatin1(scenarioFile(subject).toBase64()) + QStringLiteral("\">")
        + ReportWords::tr("Save the scenario (%1)").arg(scenarioFileName(subject)).toHtmlEscaped()
        + QStringLiteral("</a></p>");
}

} // namespace

QString reportTitle(const ReportSubject& subject)
{
    const std::string& name = subject.simulation.program().processName;
    return name.empty() ? subject.title : QString::fromStdString(name);
}

QString reportBody(const ReportSubject& subject, const ReportMedium& medium)
{
    const results::Results& results = subject.outcome.results;
    const results::RunDescription& run = subject.outcome.description;
    const QString& currency = subject.scenario.currency;
    QString html = QStringLiteral("<h1>%1</h1><p class=\"sub\">%2</p>")
                       .arg(reportTitle(subject).toHtmlEscaped(), subtitle(run).toHtmlEscaped());
    html += medium.tiles(reportTiles(subject.outcome, currency))
        + list(ReportWords::tr("Warnings"), run.warnings, "warnings") + bottlenecks(results)
        + section(ReportWords::tr("Where cases wait"), medium.diagram(subject));
    html += section(ReportWords::tr("How long cases take"),
        medium.cycleTimes(results.process) + percentileTable(results.process) + elapsedTable(results.process)
            + (results::exceedsCycleTime(results.process)
                    ? QStringLiteral("<p class=\"sub\">%1</p>").arg(results::branchesRemark().toHtmlEscaped())
                    : QString()));
    html += section(ReportWords::tr("What a visit waits for"), medium.waiting(results.activities));
    html += section(ReportWords::tr("How busy people are"), medium.utilisation(results.resources));
    if (!results.resources.empty())
        html += section(ReportWords::tr("People and machines"), resourceTable(results.resources, currency));
    if (!results.activities.empty())
        html += section(ReportWords::tr("Activities"), activityTable(results.activities, currency));
    if (!results.events.empty())
        html += section(ReportWords::tr("Events that cases waited for"), eventTable(results.events));
    if (!results.outcomes.empty())
        html += section(ReportWords::tr("Outcomes"), outcomeTable(results.outcomes));
    if (subject.outcome.processes.size() > 1)
        html += section(
            ReportWords::tr("Other processes with the same people"), besideTable(subject.outcome.processes, currency));
    html += section(ReportWords::tr("What was simulated"), scenarioTables(subject));
    html += list(ReportWords::tr("Assumed where the scenario says nothing"), run.assumptions, "")
        + list(ReportWords::tr("What other processes took of the same people"),
            results::besideWords(subject.outcome.processes), "")
        + list(ReportWords::tr("Calculated before the run"), run.forecast, "")
        + list(ReportWords::tr("Checked by queueing theory"), results::explanationsOf(run.expectations), "");
    html += section(ReportWords::tr("How to repeat it"),
        QStringLiteral("<p class=\"sub\">") + howToRepeat(subject).toHtmlEscaped() + QStringLiteral("</p><p><code>")
            + commandToRepeat(subject).toHtmlEscaped() + QStringLiteral("</code></p>"));
    html += QStringLiteral("<footer>%1</footer>").arg(reportFoot(subject).toHtmlEscaped());
    return html;
}

QString reportFoot(const ReportSubject& subject)
{
    return results::inWords(subject.outcome.description.intervals) + QLatin1Char(' ') + results::percentilesRemark()
        + QLatin1Char(' ')
        + ReportWords::tr("Percentiles and histograms are over cases: they tell how cases differ, intervals how sure a "
                          "figure is. Made with Millrace; the same scenario and seed give the same numbers.");
}

QByteArray report(const ReportSubject& subject)
{
    // Put together piece by piece: names may hold what QString::arg would take for a place.
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + languageCode()
        + QStringLiteral(
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>");
    page += reportTitle(subject).toHtmlEscaped() + QStringLiteral("</title><style>") + QLatin1String(reportStyle)
        + QStringLiteral("</style></head>\n<body><main>\n")
        + reportBody(subject, {tilesHtml, diagram, cycleTimeChart, waitingChart, utilisationChart}) + download(subject)
        + QStringLiteral("\n</main></body></html>\n");
    return page.toUtf8();
}

QByteArray reportFor(const QString& suffix, const ReportSubject& subject)
{
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return report(subject);
    if (suffix == QLatin1String("pdf"))
        return reportPdf(subject);
    return suffix == QLatin1String("xlsx") ? reportXlsx(subject) : QByteArray();
}

} // namespace millrace::app::exporting
