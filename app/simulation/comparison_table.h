// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/figure_table.h"
#include "app/simulation/scenario_differences.h"
#include "simulator/results/comparison.h"
#include "simulator/results/results.h"

class QStandardItemModel;

namespace millrace::app::simulation {

/// Two scenarios held against one another, figure by figure, with the difference in words.
class ComparisonTable : public FigureTable {
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget* parent = nullptr);
    struct Side {
        const results::Results& results;
        QString title; ///< of its scenario
        std::vector<results::ProcessShare> processes {}; ///< as of an Outcome
    };
    /// Of runs with the same seed. The inputs that differ come first.
    void setResults(
        const Side& base, const Side& now, const QString& currency, const std::vector<InputDifference>& inputs = {});
    /// A difference of less than this share of a figure does not matter (of shares: this much itself), from now on.
    void setThreshold(double share);
    static constexpr double usualThreshold = 0.005;

Q_SIGNALS:
    /// A row that is of an activity (its id) or of a pool (its name).
    void chosen(const QString& of);

private:
    /// How a figure is called here.
    struct Named {
        QString words;
        int better = 0; ///< -1: lower, 1: higher, 0: neither
        QString leadsTo {}; ///< the id of an activity, or the name of a pool
    };
    static Named nameOf(const std::string& figure, const results::Results& now);
    void fill();
    void addInputs();
    void addCells(int row, const QStringList& cells, const QColor& difference);

    QStandardItemModel* cells_;
    std::vector<InputDifference> inputs_;
    std::vector<results::Comparison> compared_;
    std::vector<Named> names_; ///< as compared_
    QString currency_;
    double threshold_ = usualThreshold;
};

} // namespace millrace::app::simulation
