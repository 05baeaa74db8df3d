// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/figure_table.h"
#include "simulator/results/results.h"
#include "simulator/scenario/scenario.h"

class QStandardItemModel;

namespace millrace::app::simulation {

/// Each pool, and below it everybody in it who has a name: how busy, how long, for how much. With intervals.
class PoolTable : public FigureTable {
    Q_OBJECT
public:
    enum Column { Who, People, Busy, Waits, Worked, Paid, Overtime, Cost, Queue, columns };

    explicit PoolTable(QWidget* parent = nullptr);
    void setResults(const results::Results& results, const scenario::Scenario& scenario);

Q_SIGNALS:
    void poolChosen(const QString& id);

private:
    void addRow(const QStringList& cells, const QString& poolId, bool isPerson);

    QStandardItemModel* cells_;
};

} // namespace millrace::app::simulation
