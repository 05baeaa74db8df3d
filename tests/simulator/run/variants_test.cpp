// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

namespace millrace::support {

namespace {

/// One task of 8 minutes by one clerk, every 10 minutes on average.
struct Desk {
    ProcessBuilder process = oneTask();
    ScenarioBuilder scenario;
    std::unique_ptr<metamodel::Tree> model = modelOf(process);

    Desk()
    {
        scenario.arrivals(Distribution::exponential(600)).pool("Clerk", 1, 30);
        scenario.work("A", Distribution::exponential(480), "Clerk");
    }
};

} // namespace

TEST(Variants, OtherPeopleGiveWhatAScenarioWithThemGives)
{
    Desk desk;
    const run::Simulation base(*desk.model, desk.scenario.get());
    std::vector<scenario::Pool> pools = desk.scenario.get().pools;
    pools[0].capacity = 3;
    pools[0].costPerHour = 12;
    pools[0].discipline = kernel::Discipline::Lifo;
    const run::Simulation varied(base, pools);
    ASSERT_TRUE(varied.canRun());
    desk.scenario.get().pools = pools;
    const run::Simulation anew(*desk.model, desk.scenario.get());
    EXPECT_EQ(jsonOf(varied.run(options(500, 3))), jsonOf(anew.run(options(500, 3))));
    EXPECT_EQ(varied.scenario(), anew.scenario());
    EXPECT_EQ(base.scenario().pools[0].capacity, 1);
}

TEST(Variants, ReplicationsGoOnWhereTheyWereLeft)
{
    Desk desk;
    const run::Simulation simulation(*desk.model, desk.scenario.get());
    const auto whole = simulation.run(options(200, 5)).results.process.cycleTime.replications;
    run::Options rest = options(200, 3);
    rest.firstReplication = 2;
    auto parts = simulation.run(options(200, 2)).results.process.cycleTime.replications;
    const auto added = simulation.run(rest).results.process.cycleTime.replications;
    parts.insert(parts.end(), added.begin(), added.end());
    EXPECT_EQ(parts, whole);
}

TEST(Variants, LoadIsWorkOverWhatCanBeDone)
{
    Desk desk;
    const run::Simulation simulation(*desk.model, desk.scenario.get());
    const auto loads = simulation.run(options(5'000, 10)).loads;
    ASSERT_EQ(loads.size(), 1u);
    EXPECT_NEAR(loads[0].mean, 0.8, 0.02);
    EXPECT_FALSE(simulation.run(options(20)).loads[0].isMeasured());
}

} // namespace millrace::support
