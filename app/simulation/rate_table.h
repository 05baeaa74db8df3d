// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/cell_table.h"
#include "simulator/scenario/scenario.h"

#include <array>

namespace millrace::app::simulation {

/// How many cases come in each hour of the week, from Monday 0:00.
using WeekOfRates = std::array<double, 168>;
WeekOfRates ratesOf(const scenario::Arrivals& arrivals);
/// So many come from now on: the mean interval and its factors say so together, and no factors where all are alike.
/// Some must be above 0.
void setRates(scenario::Arrivals& arrivals, const WeekOfRates& rates);

/// A row an hour, a column a day of the week, to be typed and pasted; the more cases come, the darker.
class RateTable : public CellTable {
    Q_OBJECT
public:
    explicit RateTable(const WeekOfRates& rates, QObject* parent = nullptr);
    const WeekOfRates& rates() const { return rates_; } ///< cells that say nothing, or nothing sound: 0
    QString problem() const; ///< of the first cell that says nothing sound, or where no cases come at all

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 24; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void clearCells(const QModelIndexList& cells) override;
    /// All of the week goes to its place, with or without names of days and hours, and also where days are rows.
    QString paste(const QModelIndex& at, const std::vector<QStringList>& table) override;
    std::vector<QStringList> table(const QModelIndexList& cells) const override;

Q_SIGNALS:
    void edited();

private:
    static std::size_t place(int row, int column) { return std::size_t((column - 1) * 24 + row); }
    QString problemAt(int row, int column) const;
    void readTexts();
    void ended();

    WeekOfRates given_; ///< what is shown of it is rounded
    std::array<QString, 168> shown_;
    std::array<QString, 168> texts_;
    WeekOfRates rates_;
    double most_ = 0; ///< of rates_
};

} // namespace millrace::app::simulation
