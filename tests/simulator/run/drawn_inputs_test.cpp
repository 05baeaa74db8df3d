// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/drawn_inputs.h"

#include "simulator/results/accumulator.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Inputs that are known as ranges: drawn for each replication, alike for scenarios that are compared.

namespace millrace::run {

using scenario::NumberOf;
using namespace support;

namespace {

const QString rangedTask = QStringLiteral("A");

ScenarioBuilder rangedStation()
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("R", 3, 30);
    scenario.work("A", Distribution::exponential(600), "R", 2);
    return scenario;
}

scenario::Scenario drawn(const ScenarioBuilder& scenario, std::uint32_t replication,
    const ProcessBuilder& process = oneTask(), std::uint64_t seed = 1)
{
    const auto model = modelOf(process);
    ScenarioBuilder copy = scenario;
    const Simulation simulation(*model, copy.get());
    return drawnInputs(copy.get(), simulation.program(), seed, replication);
}

} // namespace

TEST(DrawnInputsTest, EachReplicationHasItsOwnWithinTheRange)
{
    ScenarioBuilder scenario = rangedStation();
    scenario.get().ranges[{rangedTask, NumberOf::Duration}] = {480, 600, 900};
    results::Accumulator means;
    for (std::uint32_t number = 0; number < 2000; ++number) {
        const kernel::Distribution duration = *drawn(scenario, number).elements[rangedTask].duration;
        EXPECT_EQ(duration.kind(), Distribution::Kind::Exponential) << "the shape stays";
        means.add(duration.mean());
    }
    EXPECT_GE(means.min(), 480);
    EXPECT_LE(means.max(), 900);
    EXPECT_NEAR(means.mean(), 660, 4 * means.standardDeviation() / std::sqrt(2000.0));
    EXPECT_EQ(drawn(scenario, 5), drawn(scenario, 5));
}

TEST(DrawnInputsTest, ScenariosDrawAlikeWhateverElseTheyHave)
{
    ScenarioBuilder base = rangedStation();
    base.get().ranges[{rangedTask, NumberOf::Duration}] = {480, 600, 900};
    ScenarioBuilder quicker = base;
    quicker.work("A", Distribution::exponential(300), "R", 2);
    quicker.get().ranges[{QStringLiteral("R"), NumberOf::HourlyCost}] = {20, 30, 40};
    for (std::uint32_t number = 0; number < 20; ++number)
        EXPECT_NEAR(drawn(quicker, number).elements[rangedTask].duration->mean(),
            drawn(base, number).elements[rangedTask].duration->mean() / 2, 1e-9)
            << "half as long, whatever the range";
}

TEST(DrawnInputsTest, ANumberOfPeopleIsWholeAndEnoughForTheWork)
{
    ScenarioBuilder scenario = rangedStation();
    scenario.get().ranges[{QStringLiteral("R"), NumberOf::Capacity}] = {1, 3, 5};
    std::set<int> seen;
    for (std::uint32_t number = 0; number < 200; ++number)
        seen.insert(drawn(scenario, number).pools[0].capacity);
    EXPECT_EQ(seen, (std::set<int> {2, 3, 4, 5})) << "the work takes two";
}

TEST(DrawnInputsTest, OtherWaysTakeUpWhatADrawnShareLeaves)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").task("A").task("B").task("C").end("E");
    process.chain({"S", "X", "A", "E"}).chain({"X", "B", "E"}).chain({"X", "C", "E"});
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).share("X_A", 0.5).share("X_B", 0.3).share("X_C", 0.2);
    scenario.get().ranges[{QStringLiteral("X_A"), NumberOf::Share}] = {0.2, 0.5, 0.9};
    for (std::uint32_t number = 0; number < 50; ++number) {
        scenario::Scenario one = drawn(scenario, number, process);
        const double a = *one.elements[QStringLiteral("X_A")].probability;
        const double b = *one.elements[QStringLiteral("X_B")].probability;
        const double c = *one.elements[QStringLiteral("X_C")].probability;
        EXPECT_GE(a, 0.2);
        EXPECT_LE(a, 0.9);
        EXPECT_NEAR(a + b + c, 1, 1e-12);
        EXPECT_NEAR(b / c, 1.5, 1e-9);
    }
}

TEST(DrawnInputsTest, IntervalsHoldTheRangesAndSaySo)
{
    // Given work of 10 minutes, give or take 4, for a case in an hour: all that differs is the input
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1, 60).work("A", minutes(10), "R");
    scenario.get().ranges[{rangedTask, NumberOf::Duration}] = {360, 600, 840};
    Options some = options(50, 400);
    const Outcome certain = simulated(oneTask(), scenario, some);
    EXPECT_NEAR(certain.results.process.cycleTime.estimate.halfWidth(), 0, 1e-9);
    EXPECT_FALSE(certain.description.intervals.holdInputs);
    // When each replication draws it
    some.drawInputs = true;
    const Outcome open = simulated(oneTask(), scenario, some);
    // Then the interval is where 95 % of a triangular distribution lie
    const auto triangular = Distribution::triangular(360, 600, 840);
    const results::Estimate& cycleTime = open.results.process.cycleTime.estimate;
    EXPECT_NEAR(*cycleTime.low, triangular.quantile(0.025), 20);
    EXPECT_NEAR(*cycleTime.high, triangular.quantile(0.975), 20);
    EXPECT_NEAR(*open.results.process.cycleTime.percentiles->p90.low, triangular.quantile(0.025), 20);
    EXPECT_TRUE(open.description.intervals.holdInputs);
    EXPECT_THAT(results::inWords(open.description.intervals).toStdString(), testing::HasSubstr("ranges"));
    EXPECT_THAT(results::inWords(certain.description.intervals).toStdString(), testing::HasSubstr("chance alone"));
    // And it is the same again
    EXPECT_EQ(support::jsonOf(open), support::jsonOf(simulated(oneTask(), scenario, some)));
}

TEST(DrawnInputsTest, ADrawnCostOfPeopleIsPaid)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1, 60).work("A", minutes(10), "R");
    scenario.get().ranges[{QStringLiteral("R"), NumberOf::HourlyCost}] = {30, 60, 120};
    Options some = options(50, 100);
    some.drawInputs = true;
    const results::ResourceResults clerk = simulated(oneTask(), scenario, some).results.resources[0];
    const double hours = clerk.paidTime.estimate.mean / 3600;
    EXPECT_GT(*clerk.cost.estimate.high, 90 * hours);
    EXPECT_LT(*clerk.cost.estimate.low, 45 * hours);
    EXPECT_NEAR(clerk.cost.estimate.mean, 70 * hours, 8 * hours);
}

TEST(DrawnInputsTest, PairsOfScenariosShareTheirInputs)
{
    ScenarioBuilder today = rangedStation();
    today.get().ranges[{rangedTask, NumberOf::Duration}] = {300, 600, 1200};
    ScenarioBuilder more = today;
    more.get().pools[0].capacity = 4;
    const auto model = modelOf(oneTask());
    const Simulation a(*model, today.get());
    const Simulation b(*model, more.get());
    Options some = options(200, 40);
    some.drawInputs = true;
    const auto outcomes = runPaired({&a, &b}, some);
    const auto& first = outcomes[0].results.activity("A")->processingTime.replications;
    const auto& second = outcomes[1].results.activity("A")->processingTime.replications;
    EXPECT_THAT(first, testing::Pointwise(testing::DoubleNear(1e-6), second));
}

} // namespace millrace::run
