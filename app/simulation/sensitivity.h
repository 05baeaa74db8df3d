// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/tornado_bars.h"
#include "simulator/optimization/sensitivity.h"

#include <QString>
#include <vector>

namespace millrace::app::simulation {

/// Which inputs a figure hangs on, as a chart.
struct Sensitivities {
    charts::TornadoData chart;
    std::vector<QString> elements; ///< ids, by row
};
Sensitivities sensitivitiesFound(
    const std::vector<optimization::Sensitivity>& found, const QString& currency = QString());

} // namespace millrace::app::simulation
