// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"

#include <QString>

namespace millrace::app::exporting {

// Pieces of HTML for a report's charts; their classes are those of report_style.h.

/// How long cases take, as inline SVG, with marks at P50, P90 and P95. Empty without cases.
QString cycleTimeChart(const results::ProcessResults& process);
/// A bar for each pool, with a whisker for the confidence interval.
QString utilisationChart(const std::vector<results::ResourceResults>& resources);
/// For each activity what a visit waits for and how long it is worked on, those that wait longest first.
QString waitingChart(const std::vector<results::ActivityResults>& activities);

} // namespace millrace::app::exporting
