// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "engine/log/event_record.h"
#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/results/legend.h"
#include "simulator/results/results.h"
#include "simulator/results/to_json.h"
#include "simulator/scenario/scenario.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace millrace::run {

using base::Microseconds;

/// What a run may say otherwise than its scenario; what is left out is the scenario's, else 1,000 cases, 30
/// replications, no warm-up and seed 1.
struct Options {
    std::optional<std::int64_t> cases; ///< arrivals in each replication
    std::optional<Microseconds> duration; ///< simulated; the replication ends then, whatever is open
    std::optional<int> replications;
    std::optional<Microseconds> warmup;
    bool findWarmup = false; ///< by MSER-5, from pilot replications
    /// More replications, in batches, until the half width of the confidence interval of the mean cycle time is at most
    /// this share of it.
    std::optional<double> precision;
    std::optional<std::uint64_t> seed;
    int threads = 0; ///< 0: as many as there are processors
    log::EventSink* log = nullptr; ///< gets all records of the first replication, as they happen, on its thread
    std::stop_token stop;
    /// Called as replications end, on whatever thread, one at a time. The total grows under `precision`.
    std::function<void(int done, int total)> progress;
};

/// What a simulation came to: the results, what was assumed on the way and how to reproduce it.
struct Outcome {
    std::shared_ptr<const execution::Program> program;
    std::shared_ptr<const results::Legend> legend; ///< what the indexes in logged records stand for
    results::Results results;
    results::RunDescription description; ///< with assumptions and warnings
    base::Problems problems; ///< of scenario and model; with an error among them nothing was simulated
    bool stopped = false; ///< by the stop token: the results are of the replications that had ended
    bool hasResults() const { return results.replications > 0; }
};

/// Simulates the model's process under the scenario. The same seed gives the same outcome but for wallTime, whatever the
/// number of threads. Blocks until done; to be called on a thread of its own by a window.
Outcome simulate(const metamodel::Tree& model, const scenario::Scenario& scenario, const Options& options = {});

} // namespace millrace::run
