// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/element_charts.h"

namespace millrace::app::charts {
class TornadoBars;
}

namespace millrace::app::simulation {

class ReliefList;
struct Sensitivities;

/// "Why slow": what one more person in each pool would bring, and which inputs the cycle time hangs on.
class WhySheet : public ElementCharts {
    Q_OBJECT
public:
    explicit WhySheet(QWidget* parent = nullptr);
    ReliefList& reliefs() { return *reliefs_; }
    /// `words` stand there while nothing was found yet, or nothing can be.
    void showSensitivities(const Sensitivities& found, const QString& words);

private:
    ReliefList* reliefs_;
    charts::TornadoBars* tornado_;
    std::vector<QString> tornadoElements_; ///< ids, by row of the chart
};

} // namespace millrace::app::simulation
