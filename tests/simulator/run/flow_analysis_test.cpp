// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"
#include "tests/support/loan.h"

#include <gmock/gmock.h>

namespace millrace::support {

namespace {

std::optional<std::vector<double>> offered(const ProcessBuilder& process, ScenarioBuilder& scenario)
{
    const auto model = modelOf(process);
    const run::Simulation simulation(*model, scenario.get());
    EXPECT_TRUE(simulation.canRun());
    return simulation.offeredWork();
}

/// Every 10 minutes a case, to a clerk of 8.
ScenarioBuilder flowDesk()
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("Clerk", 1);
    scenario.work("A", Distribution::exponential(480), "Clerk");
    return scenario;
}

std::string warningsOf(const ProcessBuilder& process, ScenarioBuilder& scenario)
{
    const auto model = modelOf(process);
    const run::Simulation simulation(*model, scenario.get());
    std::string all;
    for (const base::Problem& problem : simulation.problems())
        all += base::toText(problem).toStdString() + '\n';
    return all;
}

} // namespace

TEST(FlowAnalysis, WorkIsRateTimesDuration)
{
    ScenarioBuilder scenario = flowDesk();
    EXPECT_NEAR(offered(oneTask(), scenario)->front(), 0.8, 1e-12);
    scenario.work("A", Distribution::exponential(480), "Clerk", 2).get().pools[0].capacity = 2;
    EXPECT_NEAR(offered(oneTask(), scenario)->front(), 1.6, 1e-12);
    scenario.get().arrivals[0].batch = 3;
    EXPECT_NEAR(offered(oneTask(), scenario)->front(), 4.8, 1e-12);
}

TEST(FlowAnalysis, HoursCount)
{
    ScenarioBuilder scenario = flowDesk();
    scenario.officeHours("day");
    scenario.get().pools[0].calendar = QStringLiteral("day");
    EXPECT_NEAR(offered(oneTask(), scenario)->front(), 0.8 * 168 / 40, 1e-9);
    scenario.get().arrivals[0].calendar = QStringLiteral("day");
    EXPECT_NEAR(offered(oneTask(), scenario)->front(), 0.8, 1e-9);
    scenario.get().arrivals[0].calendar.clear();
    scenario.get().pools[0].calendar.clear();
    scenario.get().arrivals[0].rates.assign(168, 0.5);
    scenario.get().arrivals[0].rates[3] = 84.5;
    EXPECT_NEAR(offered(oneTask(), scenario)->front(), 0.8, 1e-3);
}

TEST(FlowAnalysis, LoopsForksAndSharesAreFollowed)
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X").parallel("F").task("B").task("C").parallel("J").end("E");
    process.chain({"S", "M", "A", "X", "F", "B", "J", "E"}).chain({"F", "C", "J"}).chain({"X", "M"});
    ScenarioBuilder scenario = flowDesk();
    scenario.pool("Boss", 3).work("B", minutes(5), "Boss").work("C", minutes(10), "Boss").share("X_M", 0.2);
    const auto work = offered(process, scenario);
    ASSERT_TRUE(work);
    EXPECT_NEAR((*work)[0], 0.8 / 0.8, 1e-9);
    EXPECT_NEAR((*work)[1], 1.5, 1e-9);
}

TEST(FlowAnalysis, TheLoanNeedsWhatItsArithmeticSays)
{
    const auto model = loanModel();
    const run::Simulation simulation(*model, loanScenario());
    const auto work = simulation.offeredWork();
    ASSERT_TRUE(work);
    const double perHour = 2 * 168.0 / 40 / 60; // cases an hour of working time, in minutes
    EXPECT_NEAR((*work)[0], perHour * (12.5 + 2.5 + 15 + 0.3 * 5 + 0.7 * 15 + 0.35 * 5), 1e-6);
    EXPECT_NEAR((*work)[3], perHour * 0.7 * (20 + 15), 1e-6);
    const auto loads = simulation.run(options(4'000, 10)).loads;
    for (std::size_t pool = 0; pool < loads.size(); ++pool)
        EXPECT_NEAR(loads[pool].mean, (*work)[pool] / simulation.scenario().pools[pool].capacity, 0.03) << pool;
}

TEST(FlowAnalysis, SubProcessesAreGoneThrough)
{
    ProcessBuilder process;
    process.start("S").open("Sub").start("T").task("A").end("U").chain({"T", "A", "U"}).close();
    process.task("B").end("E").chain({"S", "Sub", "B", "E"});
    ScenarioBuilder scenario = flowDesk();
    scenario.pool("Boss", 1).work("B", minutes(6), "Boss");
    const auto work = offered(process, scenario);
    ASSERT_TRUE(work);
    EXPECT_NEAR((*work)[0], 0.8, 1e-9);
    EXPECT_NEAR((*work)[1], 0.6, 1e-9);
}

TEST(FlowAnalysis, SaysNothingWhereSharesDoNotTell)
{
    ScenarioBuilder scenario = flowDesk();
    scenario.get().arrivals[0].population = 4;
    EXPECT_FALSE(offered(oneTask(), scenario));
    ProcessBuilder lame; // a join that one of both ways reaches now and then
    lame.start("S").parallel("F").exclusive("X").task("A").parallel("J").end("E").end("Z");
    lame.chain({"S", "F", "X", "J", "A", "E"}).chain({"X", "Z"}).chain({"F", "J"});
    ScenarioBuilder other = flowDesk();
    other.share("X_Z", 0.5);
    EXPECT_FALSE(offered(lame, other));
}

TEST(FlowAnalysis, OverloadIsToldBeforeTheRun)
{
    ScenarioBuilder scenario = flowDesk();
    EXPECT_EQ(warningsOf(oneTask(), scenario), "");
    scenario.work("A", Distribution::exponential(612), "Clerk");
    EXPECT_THAT(warningsOf(oneTask(), scenario),
        ::testing::AllOf(::testing::HasSubstr("cannot keep up: by calculation"), ::testing::HasSubstr("1.02 people")));
    scenario.get().arrivals[0].count = 20;
    EXPECT_EQ(warningsOf(oneTask(), scenario), "") << "twenty cases are over soon";
}

} // namespace millrace::support
