// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/element_charts.h"
#include "app/simulation/runner.h"

namespace millrace::app::charts {
class CycleTimeHistogram;
class UtilisationBars;
class WaitingCauses;
} // namespace millrace::app::charts

namespace millrace::app::simulation {

/// "Charts": how long cases take, where and what for they wait, and how busy people are.
class OverviewSheet : public ElementCharts {
    Q_OBJECT
public:
    explicit OverviewSheet(QWidget* parent = nullptr);
    /// `observed`: cycle times of a log (seconds), drawn over those of the answer; none: no log.
    void showAnswer(const RunAnswer& answer, const std::vector<double>& observed);

Q_SIGNALS:
    void casesChosen(double from, double to); ///< by cycle time, seconds

private:
    charts::CycleTimeHistogram* histogram_;
    charts::WaitingCauses* causes_;
    charts::UtilisationBars* utilisation_;
    std::vector<QString> causeElements_; ///< ids, by row of the chart
    std::vector<QString> utilisationPools_;
};

} // namespace millrace::app::simulation
