// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/results.h"
#include "simulator/run/simulation.h"

#include <QString>
#include <vector>

namespace millrace::app::exporting {

/// A key figure in words: its interval is empty where there is none.
struct ReportTile {
    QString name;
    QString value;
    QString range; ///< "45.7 h - 47.3 h", of 95 %
};
/// Costs are told where something costs anything.
std::vector<ReportTile> reportTiles(const run::Outcome& outcome, const QString& currency);

// Pieces of HTML for a report's tables; their classes are those of report_style.h. Figures with their 95 % intervals;
// costs where there are any.

/// What makes cases wait, in sentences; empty where nothing was measured.
QString bottlenecks(const results::Results& results);
QString activityTable(const std::vector<results::ActivityResults>& activities, const QString& currency);
QString eventTable(const std::vector<results::ActivityResults>& events);
QString resourceTable(const std::vector<results::ResourceResults>& resources, const QString& currency);
QString percentileTable(const results::ProcessResults& process);
/// What the mean cycle time consists of, each moment counted once. Empty without cases.
QString elapsedTable(const results::ProcessResults& process);
/// Those that ran beside the first.
QString besideTable(const std::vector<results::ProcessShare>& processes, const QString& currency);
QString outcomeTable(const std::vector<results::OutcomeResults>& outcomes);

} // namespace millrace::app::exporting
