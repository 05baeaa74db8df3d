// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/gantt.h"
#include "app/simulation/case_spans.h"

#include <QByteArray>
#include <unordered_set>

namespace millrace::app::simulation {

/// A stretch of time of which a Gantt chart is made.
struct GanttWindow {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    QByteArray zone;
    std::size_t mostRows = 200; ///< more are left out
    const std::unordered_set<std::int64_t>* cases = nullptr; ///< these alone; null: all
};

/// The cases of which the first and the last thing that takes time lie that far apart, in seconds: from, and below to.
std::unordered_set<std::int64_t> casesTaking(const std::vector<CaseSpan>& spans, double from, double to);

/// A row for each case that is in the process within that time, by when it first does anything: work as bars, waiting
/// as thin ones by cause; what goes on at the same time stands in lanes below one another.
charts::GanttData casesInGantt(
    const std::vector<CaseSpan>& spans, const results::Legend& legend, const GanttWindow& window);

/// A row for each place of each pool: what it works on. A simulation of pools does not tell its people apart, so work
/// goes to the first place that is free; work that takes several takes as many.
charts::GanttData poolsInGantt(
    const std::vector<CaseSpan>& spans, const results::Legend& legend, const GanttWindow& window);

} // namespace millrace::app::simulation
