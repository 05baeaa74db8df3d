// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "simulator/results/comparison.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace millrace::app::simulation {

/// A figure of each variant against that of the scenario, under the same draws; none where one could not be run.
using FigureChanges = std::vector<std::optional<results::Comparison>>;

/// Runs variants of a scenario one after another, and holds each against the scenario: what one change by itself would
/// do.
class VariantRuns : public BackgroundWork {
    Q_OBJECT
public:
    using BackgroundWork::BackgroundWork;
    /// `figure`: as results::namedFigures() names it.
    void start(run::Model model, const scenario::Scenario& scenario, std::vector<scenario::Scenario> variants,
        std::string figure = "process.cycleTime");

Q_SIGNALS:
    /// Of runs made so far, of so many.
    void progressed(int done, int total);
    /// In the order of the variants, judged all together.
    void ended(const millrace::app::simulation::FigureChanges& changes);
};

} // namespace millrace::app::simulation
