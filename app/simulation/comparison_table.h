// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/figure_table.h"
#include "app/simulation/scenario_differences.h"
#include "simulator/results/results.h"

class QStandardItemModel;

namespace millrace::app::simulation {

/// Two scenarios held against one another, figure by figure, with the difference in words.
class ComparisonTable : public FigureTable {
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget* parent = nullptr);
    /// Of runs with the same seed; titles are those of their scenarios. The inputs that differ come first.
    void setResults(const results::Results& base, const QString& baseTitle, const results::Results& now,
        const QString& nowTitle, const QString& currency, const std::vector<InputDifference>& inputs = {});

Q_SIGNALS:
    /// A row that is of an activity (its id) or of a pool (its name).
    void chosen(const QString& of);

private:
    void addInputs(const std::vector<InputDifference>& inputs);
    void addCells(int row, const QStringList& cells, const QColor& difference);

    QStandardItemModel* cells_;
};

/// A difference of less than this share of a figure matters to nobody.
inline constexpr double leastThatMatters = 0.005;

} // namespace millrace::app::simulation
