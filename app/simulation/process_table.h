// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/figure_table.h"
#include "simulator/results/named_figures.h"
#include "simulator/results/results.h"
#include "simulator/scenario/scenario.h"

class QStandardItemModel;

namespace millrace::app::simulation {

/// All key figures of the process with their intervals and percentiles, what the time of a case consists of, and how
/// cases end; the chief ones of the processes beside it.
class ProcessTable : public FigureTable {
    Q_OBJECT
public:
    enum Column { Figure, Mean, Half, NineOfTen, NineteenOfTwenty, columns };

    explicit ProcessTable(QWidget* parent = nullptr);
    /// `processes`: as of an Outcome.
    void setResults(const results::Results& results, const scenario::Scenario& scenario,
        const std::vector<results::ProcessShare>& processes = {});

private:
    void addBeside(const results::ProcessShare& beside, const QString& currency);
    void addHeading(const QString& words);
    void addRow(const QString& words, const results::Kpi& kpi, results::FigureKind kind, const QString& currency);
    void append(const QStringList& texts);

    QStandardItemModel* cells_;
};

} // namespace millrace::app::simulation
