// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/figure_table.h"
#include "simulator/results/results.h"
#include "simulator/scenario/scenario.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

class QSortFilterProxyModel;

namespace millrace::app::simulation {

/// All activities with their inputs and results; durations of a column share a unit, which its header says.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, PoolName, Duration, Count, Waiting, Processing, Cost, columns };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int elementRole = Qt::UserRole + 1; ///< id

    using QAbstractTableModel::QAbstractTableModel;
    void setResults(const results::Results& results, const scenario::Scenario& scenario);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString element, name, pool;
        std::optional<double> duration; ///< mean of the input, seconds
        double values[columns] = {}; ///< by column; seconds, visits, money
        QString intervals[columns]; ///< by column, in words; empty: none
    };
    double valueOf(const Row& row, int column) const;
    QString textOf(const Row& row, int column) const;

    std::vector<Row> rows_;
    double unitSeconds_[columns] = {};
    QStringList headers_;
    QString currency_;
};

/// The table: sorts by a click on a header.
class ActivityTable : public FigureTable {
    Q_OBJECT
public:
    explicit ActivityTable(QWidget* parent = nullptr);
    void setResults(const results::Results& results, const scenario::Scenario& scenario);
    void clear();

Q_SIGNALS:
    void elementChosen(const QString& id);

private:
    void placeColumns();
    void resizeEvent(QResizeEvent* event) override;

    ActivityModel* model_;
    QSortFilterProxyModel* sorted_;
};

} // namespace millrace::app::simulation
