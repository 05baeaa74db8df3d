// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/activity_table.h"

#include "app/charts/format.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/input_text.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr int activityNameWidth = 170, activityPoolWidth = 120, activityNumberWidth = 76;

const QString notSaid(QChar(0x2013)); ///< where nothing was said or measured a 0 would be a claim

bool isTimeColumn(int column)
{
    return column == ActivityModel::Duration || column == ActivityModel::Waiting || column == ActivityModel::Processing;
}
} // namespace

void ActivityModel::setResults(const results::Results& results, const scenario::Scenario& scenario)
{
    beginResetModel();
    rows_.clear();
    currency_ = scenario.currency;
    for (const results::ActivityResults& activity : results.activities) {
        Row row;
        row.element = QString::fromStdString(activity.element);
        row.name = titleOf(activity.name, activity.element);
        if (const scenario::ElementInputs* inputs = scenario.element(row.element)) {
            if (inputs->duration)
                row.duration = inputs->duration->mean();
            else if (inputs->wait)
                row.duration = inputs->wait->mean();
            if (const scenario::Pool* pool = scenario.pool(inputs->staff.pool))
                row.pool = pool->name.isEmpty() ? pool->id : pool->name;
            else
                row.pool = scenario::toText(inputs->staff, scenario.pools);
        }
        row.values[Duration] = row.duration.value_or(-1);
        row.values[Count] = activity.count.estimate.mean;
        row.values[Waiting] = activity.waitingTime.estimate.mean;
        row.values[Processing] = activity.processingTime.estimate.mean;
        row.values[Cost] = activity.cost.estimate.mean;
        const auto say = [&](Column column, results::FigureKind kind, const results::Kpi& kpi) {
            if (kpi.estimate.isMeasured() && kpi.estimate.halfWidth() > 0)
                row.intervals[column]
                    = tr("%1, the 95 % interval over replications").arg(figureText({}, kind, kpi.estimate, currency_));
        };
        say(Count, results::FigureKind::Number, activity.count);
        say(Waiting, results::FigureKind::Time, activity.waitingTime);
        say(Processing, results::FigureKind::Time, activity.processingTime);
        say(Cost, results::FigureKind::Money, activity.cost);
        rows_.push_back(std::move(row));
    }
    headers_ = {tr("Activity"), tr("Done by"), tr("Duration"), tr("Visits"), tr("Waiting"), tr("Processing"),
        currency_.isEmpty() ? tr("Cost a visit") : tr("Cost a visit (%1)").arg(currency_)};
    for (int column = 0; column < columns; ++column) {
        if (!isTimeColumn(column))
            continue;
        double most = 0;
        for (const Row& row : rows_)
            most = std::max(most, row.values[column]);
        const charts::TimeUnit unit = charts::timeUnitFor(most);
        unitSeconds_[column] = unit.seconds;
        headers_[column] = tr("%1 (%2)").arg(headers_[column], unit.name);
    }
    endResetModel();
}

void ActivityModel::clear()
{
    beginResetModel();
    rows_.clear();
    endResetModel();
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

double ActivityModel::valueOf(const Row& row, int column) const
{
    return isTimeColumn(column) ? row.values[column] / unitSeconds_[column] : row.values[column];
}

QString ActivityModel::textOf(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case PoolName:
        return row.pool.isEmpty() ? notSaid : row.pool;
    case Cost:
        return row.values[Cost] > 0 ? QLocale().toString(row.values[Cost], 'f', 2) : notSaid;
    case Duration:
        return row.duration ? charts::figure(valueOf(row, column)) : notSaid;
    case Waiting:
        return row.pool.isEmpty() && row.values[Waiting] <= 0 ? notSaid : charts::figure(valueOf(row, column));
    case Processing:
        return row.values[Processing] > 0 ? charts::figure(valueOf(row, column)) : notSaid;
    default:
        return charts::figure(valueOf(row, column));
    }
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    const Row& row = rows_[std::size_t(index.row())];
    const bool isText = index.column() <= PoolName;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (textOf(row, index.column()) == notSaid)
            return tr("Not said yet: click the row, and enter it at the right");
        return row.intervals[index.column()].isEmpty() ? QVariant() : QVariant(row.intervals[index.column()]);
    case sortRole:
        return isText ? QVariant(textOf(row, index.column())) : QVariant(row.values[index.column()]);
    case elementRole:
        return row.element;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= headers_.size())
        return {};
    if (role == Qt::DisplayRole)
        return headers_[section];
    if (role == Qt::ToolTipRole && section == Count)
        return tr("How often it is completed in a replication, on average");
    if (role == Qt::TextAlignmentRole)
        return int((section <= PoolName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

ActivityTable::ActivityTable(QWidget* parent)
    : FigureTable(parent)
    , model_(new ActivityModel(this))
    , sorted_(new QSortFilterProxyModel(this))
{
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(ActivityModel::sortRole);
    sorted_->setSortLocaleAware(true);
    sorted_->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(sorted_);
    setSortingEnabled(true);
    sortByColumn(ActivityModel::Waiting, Qt::DescendingOrder);
    setAccessibleName(tr("Activities"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const auto choose
        = [this](const QModelIndex& index) { Q_EMIT elementChosen(index.data(ActivityModel::elementRole).toString()); };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
}

void ActivityTable::setResults(const results::Results& results, const scenario::Scenario& scenario)
{
    const int place = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    model_->setResults(results, scenario);
    for (int column = ActivityModel::PoolName; column < ActivityModel::columns; ++column) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        const int wanted = column == ActivityModel::PoolName ? activityPoolWidth : activityNumberWidth;
        setColumnWidth(column, std::max(wanted, horizontalHeader()->sectionSizeHint(column)));
    }
    placeColumns();
    verticalScrollBar()->setValue(place);
}

/// The names take what the numbers leave, and never less than they need to be told apart: then the table scrolls.
void ActivityTable::placeColumns()
{
    int others = 0;
    for (int column = ActivityModel::PoolName; column < ActivityModel::columns; ++column)
        others += columnWidth(column);
    const bool hasRoom = viewport()->width() - others >= activityNameWidth;
    horizontalHeader()->setSectionResizeMode(
        ActivityModel::Name, hasRoom ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!hasRoom)
        setColumnWidth(ActivityModel::Name, activityNameWidth);
}

void ActivityTable::resizeEvent(QResizeEvent* event)
{
    FigureTable::resizeEvent(event);
    placeColumns();
}

void ActivityTable::clear()
{
    model_->clear();
}

} // namespace millrace::app::simulation
