// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "simulator/results/comparison.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenario.h"

#include <optional>
#include <vector>

namespace millrace::app::simulation {

/// The cycle time of each variant against that of the scenario, under the same draws; none where one could not be run.
using CycleTimeChanges = std::vector<std::optional<results::Comparison>>;

/// Runs variants of a scenario one after another, and holds each against the scenario: what one change by itself would
/// do.
class VariantRuns : public BackgroundWork {
    Q_OBJECT
public:
    using BackgroundWork::BackgroundWork;
    void start(run::Model model, const scenario::Scenario& scenario, std::vector<scenario::Scenario> variants);

Q_SIGNALS:
    /// Of runs made so far, of so many.
    void progressed(int done, int total);
    /// In the order of the variants, judged all together.
    void ended(const millrace::app::simulation::CycleTimeChanges& changes);
};

} // namespace millrace::app::simulation
