// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/heat.h"

#include <QString>
#include <functional>
#include <vector>

namespace millrace::app::simulation {

/// How the diagram is coloured: one figure of each activity on a scale from 0 to a round end.
struct HeatScale {
    double end = 0; ///< in the measure's unit; 0: nothing to be coloured
    QString range; ///< "0 to 8 h"
    std::function<QString(double)> text; ///< "2.1 h"; all in one unit
    double least = 0; ///< what is below would show as nothing
    double levelOf(double value) const { return end > 0 ? value / end : 0; }
};

/// `legend` tells which pool does an activity.
HeatScale heatScaleOf(const results::Results& now, results::HeatMeasure measure, const results::Legend& legend,
    const QString& currency = QString());
/// Those that tell apart anything in these results, what bottlenecks are about first.
std::vector<results::HeatMeasure> heatMeasuresOf(const results::Results& now, const results::Legend& legend);
/// "2.1 h"; empty for what would show as nothing
QString heatBadge(double value, const HeatScale& scale);

} // namespace millrace::app::simulation
