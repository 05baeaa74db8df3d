// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/process_table.h"

#include "app/simulation/figures_text.h"
#include "simulator/results/paid_costs.h"
#include "simulator/results/wording.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

namespace millrace::app::simulation {

using results::FigureKind;
using results::Kpi;

ProcessTable::ProcessTable(QWidget* parent)
    : FigureTable(parent)
    , cells_(new QStandardItemModel(0, columns, this))
{
    setModel(cells_);
    setAccessibleName(tr("Key figures of the process"));
}

void ProcessTable::setResults(const results::Results& results, const scenario::Scenario& scenario,
    const std::vector<results::ProcessShare>& processes)
{
    const int place = verticalScrollBar()->value();
    const QStringList heads {tr("Of a case"), tr("Mean, with its 95 % interval"), tr("Half stay below"),
        tr("9 of 10 stay below"), tr("19 of 20 stay below")};
    for (int column = 0; column < columns; ++column) {
        auto* head = new QStandardItem(heads[column]);
        head->setTextAlignment((column == Figure ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        cells_->setHorizontalHeaderItem(column, head);
    }
    clearSpans();
    cells_->setRowCount(0);
    const results::ProcessResults& process = results.process;
    const QString& currency = scenario.currency;
    addRow(tr("Cycle time"), process.cycleTime, FigureKind::Time, currency);
    addRow(tr("Waiting, all activities added up"), process.waitingTime, FigureKind::Time, currency);
    addRow(tr("Work, all activities added up"), process.processingTime, FigureKind::Time, currency);
    addRow(tr("Cost of work and visits"), process.cost, FigureKind::Money, currency);
    addRow(tr("Paid, idle time included"), results::paidPerCase(results, processes), FigureKind::Money, currency);
    addRow(tr("Hand-offs"), process.handOffs, FigureKind::Number, currency);
    for (const results::KeyFigureResults& own : process.custom)
        addRow(QString::fromStdString(own.name), own.kpi, FigureKind::Number, currency);
    addHeading(tr("Of all cases"));
    if (process.slaAttainment)
        addRow(tr("Within the target (%1)").arg(results::targetWords(process)), *process.slaAttainment,
            FigureKind::Share, currency);
    addRow(tr("Right first time"), process.firstPassYield, FigureKind::Share, currency);
    addRow(tr("With rework"), process.reworkRate, FigureKind::Share, currency);
    addRow(tr("With errors"), process.errorRate, FigureKind::Share, currency);
    append({tr("Throughput, cases a day"),
        figureText("process.throughput", FigureKind::Number, process.throughput.estimate, currency)});
    addRow(tr("In the process at a time"), process.wip, FigureKind::Number, currency);
    addHeading(tr("Where the time of a case goes, each moment counted once"));
    for (const results::ElapsedPart& part : results::elapsedParts(process))
        append({part.name, figureText({}, FigureKind::Time, part.time->estimate, currency),
            tr("%1 of the cycle time").arg(results::readableShare(part.share))});
    addHeading(tr("How cases end"));
    for (const results::OutcomeResults& outcome : results.outcomes)
        addRow(titleOf(outcome.name, outcome.element), outcome.share, FigureKind::Share, currency);
    for (std::size_t beside = 1; beside < processes.size(); ++beside)
        addBeside(processes[beside], currency);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Figure, QHeaderView::Stretch);
    verticalScrollBar()->setValue(place);
}

void ProcessTable::addBeside(const results::ProcessShare& beside, const QString& currency)
{
    const results::ProcessResults& process = beside.results.process;
    addHeading(tr("Cases of “%1”, beside this process").arg(QString::fromStdString(beside.name)));
    addRow(tr("Cycle time"), process.cycleTime, FigureKind::Time, currency);
    addRow(tr("Waiting, all activities added up"), process.waitingTime, FigureKind::Time, currency);
    addRow(tr("Work, all activities added up"), process.processingTime, FigureKind::Time, currency);
    addRow(tr("Cost of work and visits"), process.cost, FigureKind::Money, currency);
    if (process.slaAttainment)
        addRow(tr("Within the target (%1)").arg(results::targetWords(process)), *process.slaAttainment,
            FigureKind::Share, currency);
    append({tr("Throughput, cases a day"),
        figureText("process.throughput", FigureKind::Number, process.throughput.estimate, currency)});
    addRow(tr("In the process at a time"), process.wip, FigureKind::Number, currency);
}

void ProcessTable::addHeading(const QString& words)
{
    append({words});
    const int row = cells_->rowCount() - 1;
    setSpan(row, Figure, 1, columns);
    QStandardItem* item = cells_->item(row, Figure);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(bold);
}

void ProcessTable::addRow(const QString& words, const Kpi& kpi, FigureKind kind, const QString& currency)
{
    QStringList texts {words, figureText({}, kind, kpi.estimate, currency)};
    if (kpi.percentiles)
        for (const results::Estimate* one : {&kpi.percentiles->p50, &kpi.percentiles->p90, &kpi.percentiles->p95})
            texts << figureText({}, kind, *one, currency);
    append(texts);
}

void ProcessTable::append(const QStringList& texts)
{
    QList<QStandardItem*> row;
    for (int column = 0; column < columns; ++column) {
        row << new QStandardItem(texts.value(column));
        if (column != Figure)
            row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    cells_->appendRow(row);
}

} // namespace millrace::app::simulation
