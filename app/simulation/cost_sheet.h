// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/element_charts.h"
#include "app/simulation/runner.h"

namespace millrace::app::charts {
class StackedBars;
class WaitingProcessing;
} // namespace millrace::app::charts

namespace millrace::app::simulation {

/// "Costs": waiting and work of each activity, and what a case costs.
class CostSheet : public ElementCharts {
    Q_OBJECT
public:
    explicit CostSheet(QWidget* parent = nullptr);
    void showAnswer(const RunAnswer& answer);

private:
    charts::WaitingProcessing* split_;
    charts::StackedBars* costs_;
    std::vector<QString> splitElements_; ///< ids, by row of the chart
    std::vector<QString> costElements_; ///< pools, and activities that cost something by themselves
};

} // namespace millrace::app::simulation
