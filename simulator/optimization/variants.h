// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/goal.h"
#include "simulator/results/comparison.h"
#include "simulator/run/simulation.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace millrace::optimization {

/// What is asked of compareVariants().
struct VariantOptions {
    std::string kpi = "process.cycleTime"; ///< "process." may be left out
    /// Of each simulation: cases, duration, replications, seed, threads and the stop token. A warm-up that is to be
    /// found is found once, for the scenario. Log, precision and progress do not matter.
    run::Options run;
    /// Called on the same thread, with the simulations that are done, of so many.
    std::function<void(int done, int total)> progress;
};

/// What single changes of a scenario come to, each by itself.
struct VariantChanges {
    Goal goal; ///< the figure
    results::Estimate now; ///< of the scenario as it is
    /// Each variant against the scenario under the same draws, judged all together; none for one that cannot be
    /// simulated or has no such figure.
    std::vector<std::optional<results::Comparison>> changes;
    bool isStopped = false; ///< by the stop token: those that were not tried have no change
    std::uint64_t seed = 1;
    int replications = 0;
    double warmup = 0; ///< seconds
    QStringList remarks; ///< on the warm-up; translated
};

/// Throws base::Failure where the results have no such figure.
VariantChanges compareVariants(const run::Model& model, const scenario::Scenario& scenario,
    const std::vector<scenario::Scenario>& variants, const VariantOptions& options);

} // namespace millrace::optimization
