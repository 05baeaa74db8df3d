// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/kpi_row.h"
#include "app/charts/stacked_bars.h"
#include "app/monitoring/finished_cases.h"
#include "modeler/drawing/overlays.h"
#include "modeler/metamodel/tree.h"

namespace millrace::app::monitoring {

/// What the diagram is coloured by.
enum class HeatBy { Frequency, TimeOpen };

/// The figures of finished cases in words: median cycle time, finished, rework, automation.
std::vector<charts::Kpi> kpisOf(const FinishedCases& cases);
/// By activity, what cases wait for: people, timers, messages, other branches; the longest first, at most `most`.
charts::StackedBarsData waitsOf(const FinishedCases& cases, std::size_t most = 8);
/// Of each element of `tree` that cases visited: how often, or how long it was open on average.
std::unordered_map<metamodel::Key, drawing::Heat> heatOf(
    const FinishedCases& cases, HeatBy by, const metamodel::Tree& tree);

} // namespace millrace::app::monitoring
