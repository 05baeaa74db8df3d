// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/front.h"
#include "simulator/optimization/optimization.h"
#include "tests/support/loan.h"

#include <benchmark/benchmark.h>

// The loan's staffing, paid cost against the mean cycle time, beside what simulating every staffing of the same bounds
// gives. Limits: 60 s, and 98 % of the hypervolume (counter "hypervolume").

namespace millrace {

namespace {

using optimization::Objectives;
using optimization::Outcome;
using optimization::Staffing;

run::Options length()
{
    run::Options options;
    options.cases = 1'000;
    options.replications = 30;
    options.seed = 1;
    return options;
}

/// Every staffing, measured as the front was.
std::vector<Objectives> exhaustive(const run::Simulation& base, const Outcome& outcome)
{
    std::vector<Objectives> points;
    for (const Staffing& staffing : optimization::StaffingSpace(outcome.decisions).all()) {
        run::Options options = length();
        options.seed = outcome.confirmationSeed;
        const scenario::Scenario staffed = optimization::staffed(base.scenario(), outcome.decisions, staffing);
        const run::Simulation one(base, staffed);
        double cost = 0;
        for (std::size_t i = 0; i < staffed.pools.size(); ++i)
            cost += staffed.pools[i].capacity * outcome.pools[i].costPerWeek;
        points.push_back({cost, one.run(options).results.process.cycleTime.estimate.mean});
    }
    return points;
}

double shareOfExhaustive(const run::Simulation& base, const Outcome& outcome)
{
    const std::vector<Objectives> all = exhaustive(base, outcome);
    const std::vector<std::size_t> best = optimization::frontOf(all);
    const Objectives reference {all[best.back()].cost, all[best.front()].value};
    std::vector<Objectives> found;
    for (const optimization::Point& point : outcome.front)
        found.push_back({point.cost.mean, point.kpi.mean});
    return optimization::hypervolume(found, reference) / optimization::hypervolume(all, reference);
}

void staffing(benchmark::State& state)
{
    const auto model = support::loanModel();
    const run::Simulation simulation(*model, support::loanScenario());
    optimization::Options options;
    options.run = length();
    options.mostEnumerated = 0;
    Outcome outcome;
    for (auto _ : state)
        outcome = optimize(simulation, options);
    state.counters["replications"] = double(outcome.simulated);
    state.counters["staffings"] = outcome.staffings;
    state.counters["evaluated"] = double(outcome.evaluated);
    state.counters["front"] = double(outcome.front.size());
    state.counters["hypervolume"] = shareOfExhaustive(simulation, outcome);
}
BENCHMARK(staffing)->Unit(benchmark::kSecond)->Iterations(1)->UseRealTime()->MeasureProcessCPUTime();

} // namespace

} // namespace millrace
