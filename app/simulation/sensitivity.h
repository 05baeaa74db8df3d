// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/tornado_bars.h"
#include "simulator/optimization/sensitivity.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

/// Which inputs the cycle time hangs on, as a chart.
struct Sensitivities {
    charts::TornadoData chart;
    std::vector<QString> elements; ///< ids, by row
};
Sensitivities sensitivitiesFound(const std::vector<optimization::Sensitivity>& found);

} // namespace millrace::app::simulation
