// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a workbook: numbers that can be gone on with, in units that stand beside them.
#include "app/export/heat_map.h"
#include "app/export/report_body.h"
#include "app/export/report_inputs.h"
#include "app/export/report_scenario.h"
#include "app/export/xlsx.h"
#include "simulator/results/paid_costs.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QImage>

namespace millrace::app::exporting {

namespace {

using results::Kpi;
using Cell = Xlsx::Cell;
using Style = Xlsx::Style;

struct WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double hourSeconds = 3600, minuteSeconds = 60, daySeconds = 86400;
constexpr int pictureWide = 900; ///< px

QString saidOf(const std::string& name, const std::string& id)
{
    return QString::fromStdString(name.empty() ? id : name);
}

/// Mean and interval, in units of `unit` seconds; nothing where nothing was measured.
void addFigure(Xlsx::Row& row, const results::Estimate& estimate, double unit = 1, Style style = Style::Number2)
{
    const auto put = [&](bool is, double value) { row.push_back(is ? Cell(value / unit, style) : Cell()); };
    put(estimate.isMeasured(), estimate.mean);
    put(estimate.low.has_value(), estimate.low.value_or(0));
    put(estimate.high.has_value(), estimate.high.value_or(0));
}

Xlsx::Row headOf(const QStringList& left, const QStringList& figures)
{
    Xlsx::Row row;
    for (const QString& title : left)
        row.emplace_back(title, Style::Head);
    for (const QString& title : figures) {
        row.emplace_back(title, Style::HeadRight);
        row.emplace_back(WorkbookWords::tr("95 % from"), Style::HeadRight);
        row.emplace_back(WorkbookWords::tr("95 % to"), Style::HeadRight);
    }
    return row;
}

void addSummary(Xlsx& book, const ReportSubject& subject)
{
    const results::ProcessResults& process = subject.outcome.results.process;
    const results::RunDescription& run = subject.outcome.description;
    auto& sheet = book.addSheet(WorkbookWords::tr("Key figures"));
    sheet.setWidths({34, 14, 14, 14, 12});
    sheet.add({Cell(reportTitle(subject), Style::Title)});
    const auto fact = [&](const QString& name, const Cell& value) { sheet.add({Cell(name, Style::Muted), value}); };
    fact(WorkbookWords::tr("Scenario"), run.scenario);
    fact(WorkbookWords::tr("Replications"), Cell(run.replications, Style::Count));
    fact(WorkbookWords::tr("Cases in each"), Cell(double(run.cases), Style::Count));
    fact(WorkbookWords::tr("Seed"), Cell(QString::number(run.seed)));
    fact(WorkbookWords::tr("Warm-up left out"),
        run.warmup > 0 ? results::readableDuration(run.warmup) : QStringLiteral("0"));
    fact(WorkbookWords::tr("Cases still open at the end"), Cell(double(run.openCases), Style::Count));
    sheet.add({});
    Xlsx::Row head = headOf({WorkbookWords::tr("Key figure")}, {WorkbookWords::tr("Mean")});
    head.emplace_back(WorkbookWords::tr("Unit"), Style::Head);
    sheet.add(std::move(head));
    const auto add = [&](const QString& name, const results::Estimate& estimate, const QString& unit, double factor = 1,
                         Style style = Style::Number2) {
        Xlsx::Row row {Cell(name)};
        addFigure(row, estimate, factor, style);
        row.emplace_back(unit, Style::Muted);
        sheet.add(std::move(row));
    };
    const QString hours = WorkbookWords::tr("hours");
    add(WorkbookWords::tr("Cycle time, mean"), process.cycleTime.estimate, hours, hourSeconds);
    if (process.cycleTime.percentiles) {
        add(WorkbookWords::tr("Half of the cases stay below"), process.cycleTime.percentiles->p50, hours, hourSeconds);
        add(WorkbookWords::tr("9 of 10 cases stay below"), process.cycleTime.percentiles->p90, hours, hourSeconds);
        add(WorkbookWords::tr("19 of 20 cases stay below"), process.cycleTime.percentiles->p95, hours, hourSeconds);
    }
    add(WorkbookWords::tr("Waiting, all branches"), process.waitingTime.estimate, hours, hourSeconds);
    add(WorkbookWords::tr("Work, all branches"), process.processingTime.estimate, hours, hourSeconds);
    if (const Kpi paid = results::paidPerCase(subject.outcome.results, subject.outcome.processes);
        paid.estimate.mean > 0) {
        add(WorkbookWords::tr("Paid per case, idle time included"), paid.estimate, subject.scenario.currency);
        add(WorkbookWords::tr("Cost of the work on a case"), process.cost.estimate, subject.scenario.currency);
    }
    add(WorkbookWords::tr("Cases a day"), process.throughput.estimate, WorkbookWords::tr("cases"), 1 / daySeconds);
    add(WorkbookWords::tr("Cases in progress"), process.wip.estimate, WorkbookWords::tr("cases"));
    add(WorkbookWords::tr("Right first time"), process.firstPassYield.estimate, {}, 1, Style::Percent);
    add(WorkbookWords::tr("With rework"), process.reworkRate.estimate, {}, 1, Style::Percent);
    add(WorkbookWords::tr("With errors"), process.errorRate.estimate, {}, 1, Style::Percent);
    add(WorkbookWords::tr("Hand-offs of a case"), process.handOffs.estimate, {});
    if (process.slaAttainment)
        add(WorkbookWords::tr("Within the target (%1)").arg(results::targetWords(process)),
            process.slaAttainment->estimate, {}, 1, Style::Percent);
    for (const results::KeyFigureResults& one : process.custom)
        add(QString::fromStdString(one.name), one.kpi.estimate, {});
    sheet.add({});
    sheet.add({Cell(WorkbookWords::tr("Where the time of a case goes"), Style::Head)});
    for (const results::ElapsedPart& part : results::elapsedParts(process))
        add(part.name, part.time->estimate, hours, hourSeconds);
    sheet.add({});
    for (std::size_t i = 1; i < subject.outcome.processes.size(); ++i) {
        const results::ProcessShare& beside = subject.outcome.processes[i];
        const results::ProcessResults& its = beside.results.process;
        sheet.add(
            {Cell(WorkbookWords::tr("Cases of “%1”, beside this process").arg(QString::fromStdString(beside.name)),
                Style::Head)});
        add(WorkbookWords::tr("Cycle time, mean"), its.cycleTime.estimate, hours, hourSeconds);
        add(WorkbookWords::tr("Waiting, all branches"), its.waitingTime.estimate, hours, hourSeconds);
        add(WorkbookWords::tr("Work, all branches"), its.processingTime.estimate, hours, hourSeconds);
        add(WorkbookWords::tr("Cost of a case"), its.cost.estimate, subject.scenario.currency);
        add(WorkbookWords::tr("Cases a day"), its.throughput.estimate, WorkbookWords::tr("cases"), 1 / daySeconds);
        add(WorkbookWords::tr("Cases in progress"), its.wip.estimate, WorkbookWords::tr("cases"));
        sheet.add({});
    }
    sheet.add({Cell(reportFoot(subject), Style::Muted)});
}

void addPictureSheet(Xlsx& book, const ReportSubject& subject)
{
    const QByteArray png = heatMapPng(subject.model, subject.outcome.results, 2);
    const QImage image = QImage::fromData(png);
    if (image.isNull())
        return;
    auto& sheet = book.addSheet(WorkbookWords::tr("Model"));
    sheet.add({Cell(WorkbookWords::tr("Where cases wait"), Style::Title)});
    QSize size = image.size() / 2;
    if (size.width() > pictureWide)
        size.scale(pictureWide, size.height(), Qt::KeepAspectRatio);
    sheet.addPicture(png, size);
}

void addActivities(Xlsx& book, const ReportSubject& subject)
{
    const results::Results& results = subject.outcome.results;
    auto& sheet = book.addSheet(WorkbookWords::tr("Activities"));
    const auto add = [&](const std::vector<results::ActivityResults>& elements) {
        for (const results::ActivityResults& one : elements) {
            Xlsx::Row row {Cell(saidOf(one.name, one.element))};
            addFigure(row, one.count.estimate);
            addFigure(row, one.waitingTime.estimate, minuteSeconds);
            addFigure(row, one.processingTime.estimate, minuteSeconds);
            addFigure(row, one.cycleTime.estimate, minuteSeconds);
            addFigure(row, one.cost.estimate);
            for (const results::Kpi& cause : one.waitingCauses)
                row.push_back(cause.estimate.isMeasured() ? Cell(cause.estimate.mean / minuteSeconds) : Cell());
            sheet.add(std::move(row));
        }
    };
    Xlsx::Row head = headOf({WorkbookWords::tr("Activity")},
        {WorkbookWords::tr("Times"), WorkbookWords::tr("Waiting (min)"), WorkbookWords::tr("Processing (min)"),
            WorkbookWords::tr("Cycle time (min)"), WorkbookWords::tr("Cost of a visit")});
    // As results::WaitingCause has them.
    for (const QString& cause : {WorkbookWords::tr("Staff busy (min)"), WorkbookWords::tr("Off hours (min)"),
             WorkbookWords::tr("Paused overnight (min)"), WorkbookWords::tr("Set-up and way (min)"),
             WorkbookWords::tr("For other branches (min)"), WorkbookWords::tr("For a batch (min)"),
             WorkbookWords::tr("For a timer (min)"), WorkbookWords::tr("For a message (min)"),
             WorkbookWords::tr("For a limit (min)")})
        head.emplace_back(cause, Style::HeadRight);
    sheet.add(std::move(head));
    sheet.setWidths(
        {30, 11, 11, 11, 13, 11, 11, 15, 11, 11, 15, 11, 11, 14, 11, 11, 15, 15, 19, 18, 22, 17, 17, 18, 16});
    sheet.freeze(1);
    add(results.activities);
    add(results.events);
}

void addPools(Xlsx& book, const ReportSubject& subject)
{
    const results::Results& results = subject.outcome.results;
    if (results.resources.empty())
        return;
    auto& sheet = book.addSheet(WorkbookWords::tr("Pools"));
    sheet.setWidths({24, 9, 26, 13, 11, 11, 13, 11, 11, 15, 11, 11, 15, 11, 11, 20, 11, 11});
    sheet.freeze(1);
    sheet.add(headOf({WorkbookWords::tr("Pool"), WorkbookWords::tr("People"), WorkbookWords::tr("Queue")},
        {WorkbookWords::tr("Utilisation"), WorkbookWords::tr("Queue, mean"), WorkbookWords::tr("Work (hours)"),
            WorkbookWords::tr("Paid (hours)"), WorkbookWords::tr("Cost of a replication")}));
    for (const results::ResourceResults& pool : results.resources) {
        Xlsx::Row row {Cell(QString::fromStdString(pool.name)), Cell(pool.capacity, Style::Count),
            Cell(kernel::nameOf(pool.discipline))};
        addFigure(row, pool.utilisation.estimate, 1, Style::Percent);
        addFigure(row, pool.queueLength.estimate);
        addFigure(row, pool.busyTime.estimate, hourSeconds);
        addFigure(row, pool.paidTime.estimate, hourSeconds);
        addFigure(row, pool.cost.estimate);
        sheet.add(std::move(row));
    }
}

void addOutcomes(Xlsx& book, const ReportSubject& subject)
{
    if (subject.outcome.results.outcomes.empty())
        return;
    auto& sheet = book.addSheet(WorkbookWords::tr("Outcomes"));
    sheet.setWidths({34, 12, 12, 12});
    sheet.add(headOf({WorkbookWords::tr("How cases end")}, {WorkbookWords::tr("Share")}));
    for (const results::OutcomeResults& outcome : subject.outcome.results.outcomes) {
        Xlsx::Row row {Cell(saidOf(outcome.name, outcome.element))};
        addFigure(row, outcome.share.estimate, 1, Style::Percent);
        sheet.add(std::move(row));
    }
}

/// Tables of texts, as the report's page has them.
void addInputs(Xlsx& book, const ReportSubject& subject)
{
    auto& sheet = book.addSheet(WorkbookWords::tr("Inputs"));
    sheet.setWidths({36, 48, 30, 30, 16, 60});
    for (const ScenarioTable& table : scenarioTexts(subject)) {
        if (table.rows.empty())
            continue;
        Xlsx::Row head;
        for (const QString& title : table.header)
            head.emplace_back(title, Style::Head);
        sheet.add(std::move(head));
        for (const QStringList& cells : table.rows) {
            Xlsx::Row row;
            for (const QString& cell : cells)
                row.emplace_back(cell);
            sheet.add(std::move(row));
        }
        sheet.add({});
    }
}

void addNotes(Xlsx& book, const ReportSubject& subject)
{
    const results::RunDescription& run = subject.outcome.description;
    auto& sheet = book.addSheet(WorkbookWords::tr("Notes"));
    sheet.setWidths({130});
    const auto add = [&](const QString& title, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        sheet.add({Cell(title, Style::Head)});
        for (const QString& line : lines)
            sheet.add({Cell(line, Style::Wrapped)});
        sheet.add({});
    };
    QStringList bottlenecks;
    for (const results::Bottleneck& one : subject.outcome.results.bottlenecks)
        bottlenecks << one.explanation;
    add(WorkbookWords::tr("Warnings"), run.warnings);
    add(WorkbookWords::tr("Bottlenecks"), bottlenecks);
    add(WorkbookWords::tr("Assumed where the scenario says nothing"), run.assumptions);
    add(WorkbookWords::tr("Other processes with the same people"), results::besideWords(subject.outcome.processes));
    add(WorkbookWords::tr("Calculated before the run"), run.forecast);
    add(WorkbookWords::tr("Checked by queueing theory"), results::explanationsOf(run.expectations));
}

/// The scenario's file, line by line, and what to do with it.
void addScenarioFile(Xlsx& book, const ReportSubject& subject)
{
    auto& sheet = book.addSheet(WorkbookWords::tr("Scenario file"));
    sheet.setWidths({130});
    sheet.add({Cell(WorkbookWords::tr("How to repeat it"), Style::Head)});
    sheet.add({Cell(howToRepeat(subject), Style::Wrapped)});
    sheet.add({Cell(commandToRepeat(subject), Style::Wrapped)});
    sheet.add({});
    sheet.add({Cell(scenarioFileName(subject), Style::Head)});
    for (const QString& line : QString::fromUtf8(scenarioFile(subject)).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        sheet.add({Cell(line)});
}

} // namespace

Xlsx reportWorkbook(const ReportSubject& subject)
{
    Xlsx book;
    addSummary(book, subject);
    addActivities(book, subject);
    addPools(book, subject);
    addOutcomes(book, subject);
    addInputs(book, subject);
    addNotes(book, subject);
    addScenarioFile(book, subject);
    addPictureSheet(book, subject);
    return book;
}

QByteArray reportXlsx(const ReportSubject& subject)
{
    return reportWorkbook(subject).finished();
}

} // namespace millrace::app::exporting
