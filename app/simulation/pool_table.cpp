// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/pool_table.h"

#include "app/simulation/figures_text.h"
#include "app/simulation/staffing.h"
#include "app/window/theme.h"
#include "simulator/kernel/discipline.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStandardItemModel>
#include <algorithm>

namespace millrace::app::simulation {

using results::Kpi;

namespace {

constexpr double secondsOfHour = 3600;
constexpr int poolIdRole = Qt::UserRole + 1;
const QString nothingThere(QChar(0x2013));

QString shareOf(const Kpi& kpi)
{
    return figureText({}, results::FigureKind::Share, kpi.estimate, {});
}

QString numberOf(const Kpi& kpi, double unit = 1)
{
    results::Estimate scaled = kpi.estimate;
    scaled.mean /= unit;
    if (scaled.low)
        scaled.low = *scaled.low / unit;
    if (scaled.high)
        scaled.high = *scaled.high / unit;
    return figureText({}, results::FigureKind::Number, scaled, {});
}

QString moreThanNothing(const Kpi& kpi, double unit = 1)
{
    return kpi.estimate.mean > 0 ? numberOf(kpi, unit) : nothingThere;
}

} // namespace

PoolTable::PoolTable(QWidget* parent)
    : FigureTable(parent)
    , cells_(new QStandardItemModel(0, columns, this))
{
    setModel(cells_);
    setAccessibleName(tr("Pools and their people"));
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT poolChosen(index.siblingAtColumn(Who).data(poolIdRole).toString());
    };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
}

void PoolTable::setResults(const results::Results& results, const scenario::Scenario& scenario)
{
    const int place = verticalScrollBar()->value();
    const QString cost = scenario.currency.isEmpty() ? tr("Paid") : tr("Paid (%1)").arg(scenario.currency);
    const QStringList heads {tr("Who"), tr("People"), tr("Busy"), tr("Work that waits"), tr("At work (h)"),
        tr("Paid hours (h)"), tr("Overtime (h)"), cost, tr("Who is next")};
    const QString whole = tr("In a replication, on average; with the 95 % interval");
    for (int column = 0; column < columns; ++column) {
        auto* head = new QStandardItem(heads[column]);
        const bool isNumber = column > Who && column < Queue;
        head->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (column >= Worked && column <= Cost)
            head->setToolTip(whole);
        cells_->setHorizontalHeaderItem(column, head);
    }
    cells_->setRowCount(0);
    for (const results::ResourceResults& pool : results.resources) {
        const QString name = QString::fromStdString(pool.name);
        const auto input = std::find_if(scenario.pools.begin(), scenario.pools.end(),
            [&](const scenario::Pool& one) { return titleOf(one) == name; });
        const QString id = input == scenario.pools.end() ? QString() : input->id;
        addRow({name, QLocale().toString(pool.capacity), shareOf(pool.utilisation), numberOf(pool.queueLength),
                   numberOf(pool.busyTime, secondsOfHour), numberOf(pool.paidTime, secondsOfHour),
                   moreThanNothing(pool.overtime, secondsOfHour), moreThanNothing(pool.cost),
                   kernel::nameOf(pool.discipline)},
            id, false);
        for (const results::PersonResults& person : pool.people)
            addRow({QString::fromStdString(person.name), {}, shareOf(person.utilisation), {},
                       numberOf(person.busyTime, secondsOfHour), numberOf(person.paidTime, secondsOfHour), {},
                       moreThanNothing(person.cost), {}},
                id, true);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Queue, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(60);
    verticalScrollBar()->setValue(place);
}

void PoolTable::addRow(const QStringList& cells, const QString& poolId, bool isPerson)
{
    QList<QStandardItem*> row;
    for (int column = 0; column < columns; ++column) {
        row << new QStandardItem(cells[column]);
        if (column > Who && column < Queue)
            row.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (isPerson)
            row.back()->setForeground(window::colors().muted);
    }
    if (isPerson) // below the pool
        row[Who]->setText(QStringLiteral("    ") + cells[Who]);
    row[Who]->setData(poolId, poolIdRole);
    cells_->appendRow(row);
}

} // namespace millrace::app::simulation
