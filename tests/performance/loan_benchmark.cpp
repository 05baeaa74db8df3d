// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/simulation.h"
#include "tests/support/loan.h"

#include <benchmark/benchmark.h>

// The loan application with its four pools: cases per CPU-second on one thread, without a log.

namespace millrace {

namespace {

void loan(benchmark::State& state)
{
    const auto model = support::loanModel();
    const run::Simulation simulation(*model, support::loanScenario());
    run::Options options;
    options.cases = 100'000;
    options.replications = 1;
    options.threads = 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(simulation.run(options).results.process.cycleTime.estimate.mean);
    state.SetItemsProcessed(state.iterations() * *options.cases);
}
BENCHMARK(loan)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace millrace
