// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <QString>
#include <vector>

namespace millrace::app::exporting {

/// What a visit of each activity waits for and how long it is worked on, those that wait longest first.
struct WaitingBars {
    struct Part {
        QString name;
        const char* colour; ///< "#0F766E"
    };
    struct Row {
        QString name;
        std::vector<double> seconds; ///< by part
        double sum = 0;
    };
    std::vector<Part> parts;
    std::vector<Row> rows;
};
WaitingBars waitingBars(const std::vector<results::ActivityResults>& activities);
/// Red for pools that are busy almost always.
const char* utilisationColour(double share);

/// Between marks on an axis of time: round in the unit in which people would say it; seconds, as `least`, or more.
double reportStep(double least);

// Pieces of HTML for a report's charts; their classes are those of report_style.h.

/// How long cases take, as inline SVG, with marks at P50, P90 and P95. Empty without cases.
QString cycleTimeChart(const results::ProcessResults& process);
/// A bar for each pool, with a whisker for the confidence interval.
QString utilisationChart(const std::vector<results::ResourceResults>& resources);
/// For each activity what a visit waits for and how long it is worked on, those that wait longest first.
QString waitingChart(const std::vector<results::ActivityResults>& activities);

} // namespace millrace::app::exporting
