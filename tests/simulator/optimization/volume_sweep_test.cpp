// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/volume_sweep.h"

#include "modeler/base/failure.h"
#include "simulator/results/queueing.h"
#include "simulator/scenario/scaling.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Staff for more and more cases.

namespace millrace::optimization {

using namespace support;

namespace {

ScenarioBuilder callCentre()
{
    ScenarioBuilder scenario; // 8 people's work comes
    scenario.arrivals(Distribution::exponential(30)).pool("R", 10, 20);
    scenario.work("A", Distribution::exponential(240), "R");
    return scenario;
}

SweepOptions sweepOptions()
{
    SweepOptions options;
    options.run = support::options(3000, 10);
    options.run.warmup = 3000 * base::second * 3;
    options.growth = {0, 0.5, 1};
    return options;
}

/// Mean time in the system of M/M/c.
double cycleTime(int people, double growth)
{
    return 240 + results::waitingOfManyServers(people, (1 + growth) / 30, 240);
}

} // namespace

TEST(VolumeSweepTest, FindsWhatErlangSaysThatItTakes)
{
    ScenarioBuilder scenario = callCentre();
    const auto model = modelOf(oneTask());
    const run::Simulation simulation(*model, scenario.get());
    SweepOptions options = sweepOptions();
    options.target = 300;
    const VolumeSweep sweep = sweepVolume(simulation, options);
    ASSERT_EQ(sweep.levels.size(), 3U);
    for (const SweepLevel& level : sweep.levels) {
        EXPECT_TRUE(level.isReached);
        EXPECT_LE(level.kpi.mean, 300);
        const int found = level.staffing[0];
        // One more or fewer where the target lies next to what chance makes of the figure.
        EXPECT_LE(cycleTime(found, level.growth), 300 * 1.04) << found << " at " << level.growth;
        EXPECT_GT(cycleTime(found - 1, level.growth), 300 * 0.96) << found << " at " << level.growth;
        EXPECT_EQ(level.isAsIsOverloaded, level.growth > 0.2);
        EXPECT_NEAR(level.cost.mean, found * 20 * 168.0, 1e-6);
    }
    EXPECT_GT(sweep.levels[2].staffing[0], sweep.levels[1].staffing[0]);
}

TEST(VolumeSweepTest, WithoutATargetItKeepsTheFigureOfToday)
{
    ScenarioBuilder scenario = callCentre();
    const auto model = modelOf(oneTask());
    const run::Simulation simulation(*model, scenario.get());
    SweepOptions options = sweepOptions();
    options.growth = {0, 0.3};
    const VolumeSweep sweep = sweepVolume(simulation, options);
    EXPECT_EQ(sweep.levels[0].staffing, sweep.today);
    EXPECT_NEAR(sweep.levels[0].kpi.mean, sweep.target, 1e-9);
    EXPECT_TRUE(sweep.levels[1].isReached);
    EXPECT_GT(sweep.levels[1].staffing[0], 10);
    EXPECT_LE(sweep.levels[1].kpi.mean, sweep.target);
}

TEST(VolumeSweepTest, WhatPeopleCannotBringIsSaid)
{
    ScenarioBuilder scenario = callCentre();
    const auto model = modelOf(oneTask());
    const run::Simulation simulation(*model, scenario.get());
    SweepOptions options = sweepOptions();
    options.growth = {0.1};
    options.target = 100; // the work alone takes 240
    const VolumeSweep sweep = sweepVolume(simulation, options);
    EXPECT_FALSE(sweep.levels[0].isReached);
    EXPECT_LT(sweep.levels[0].staffing[0], 60) << "people who do not help are not added for ever";
}

TEST(VolumeSweepTest, ThreadsChangeNothing)
{
    ScenarioBuilder scenario = callCentre();
    const auto model = modelOf(oneTask());
    const run::Simulation simulation(*model, scenario.get());
    SweepOptions options = sweepOptions();
    options.growth = {0.4};
    options.run.cases = 500;
    const VolumeSweep one = sweepVolume(simulation, options);
    options.run.threads = 3;
    const VolumeSweep again = sweepVolume(simulation, options);
    EXPECT_EQ(one.levels[0].staffing, again.levels[0].staffing);
    EXPECT_EQ(one.levels[0].kpi.mean, again.levels[0].kpi.mean);
}

TEST(VolumeSweepTest, WhatCannotGrowIsRefused)
{
    const auto model = modelOf(oneTask());
    ScenarioBuilder listed = callCentre();
    listed.get().arrivals[0].times = {0, base::hour};
    EXPECT_THROW(sweepVolume(run::Simulation(*model, listed.get()), sweepOptions()), base::Failure);
    ScenarioBuilder nobody;
    nobody.arrivals(Distribution::exponential(30)).work("A", Distribution::exponential(240));
    EXPECT_THROW(sweepVolume(run::Simulation(*model, nobody.get()), sweepOptions()), base::Failure);
}

TEST(VolumeSweepTest, DemandScalesWhateverMakesCases)
{
    scenario::Scenario scenario = callCentre().get();
    scenario.arrivals[0].count = 100;
    scenario.arrivals.push_back(scenario.arrivals[0]);
    scenario.arrivals[1].population = 10;
    const auto doubled = scenario::withDemand(scenario, 2);
    ASSERT_TRUE(doubled);
    EXPECT_NEAR(doubled->arrivals[0].interval.mean(), 15, 1e-12);
    EXPECT_EQ(doubled->arrivals[0].count, 200);
    EXPECT_EQ(doubled->arrivals[1].population, 20);
    EXPECT_EQ(doubled->arrivals[1].interval, scenario.arrivals[1].interval) << "how long each stays away";
    scenario.arrivals.clear();
    const auto assumed = scenario::withDemand(scenario, 2);
    ASSERT_TRUE(assumed);
    ASSERT_EQ(assumed->arrivals.size(), 1u);
    EXPECT_EQ(assumed->arrivals[0].interval, Distribution::exponential(900)) << "half of what a run assumes";
}

} // namespace millrace::optimization
