// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bounds.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// What can be simulated, what is assumed, and what is said of it.

namespace millrace::run {

using namespace support;
using testing::HasSubstr;

TEST(SimulationTest, ADraftIsSimulatedAndSaysWhatItAssumes)
{
    ProcessBuilder process;
    process.start("S")
        .task("A")
        .exclusive("X")
        .end("E1")
        .end("E2")
        .chain({"S", "A", "X"})
        .flow("X", "E1")
        .flow("X", "E2");
    ScenarioBuilder scenario;
    const Outcome outcome = simulated(process, scenario, options(100, 2));
    EXPECT_EQ(outcome.results.replications, 2);
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.estimate.mean, 600);
    const std::string assumed = joined(outcome.description.assumptions);
    EXPECT_THAT(assumed, HasSubstr("10 minutes"));
    EXPECT_THAT(assumed, HasSubstr("30 minutes apart"));
    EXPECT_THAT(assumed, HasSubstr("as likely: X"));
}

TEST(SimulationTest, WithoutAnyTimeEverythingHappensAtOnce)
{
    ProcessBuilder process;
    process.start("S").message("intermediateCatchEvent", "M", "m").end("E").chain({"S", "M", "E"});
    ScenarioBuilder scenario;
    const Outcome outcome = simulated(process, scenario, options(10));
    EXPECT_EQ(outcome.results.process.cycleTime.estimate.mean, 0);
    EXPECT_THAT(joined(outcome.description.assumptions), HasSubstr("there at once: M"));
}

TEST(SimulationTest, NegativeSamplesCountAsNothingAndAreReported)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).work("A", Distribution::normal(1, 10));
    const Outcome outcome = simulated(oneTask(), scenario, options(500));
    EXPECT_EQ(outcome.results.process.cycleTime.cases->min, 0);
    EXPECT_THAT(joined(outcome.description.warnings), HasSubstr("negative"));
}

TEST(SimulationTest, EndlessRoundsAreStoppedAndSaid)
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X").end("E");
    process.flow("S", "M").flow("M", "A").flow("A", "X").flow("X", "M").flow("X", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1)).share("X_M", 1);
    const Outcome outcome = simulated(process, scenario, options(2));
    EXPECT_EQ(outcome.description.openCases, 2);
    EXPECT_THAT(joined(outcome.description.warnings),
        testing::AllOf(HasSubstr("round without end"), testing::ContainsRegex("'[AMX]'")));
    // Without any time in the loop the machine names the case as stuck.
    scenario.work("A", minutes(0));
    EXPECT_THAT(joined(simulated(process, scenario, options(2)).description.warnings), HasSubstr("stuck"));
}

TEST(SimulationTest, AfterARunawayNoFurtherReplicationsAreMadeWhereThatIsAskedFor)
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X").end("E");
    process.flow("S", "M").flow("M", "A").flow("A", "X").flow("X", "M").flow("X", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1)).share("X_M", 1);
    Options asked = options(2);
    asked.replications = 5;
    asked.endsAtRunaway = true;
    asked.threads = 2;
    const Outcome outcome = simulated(process, scenario, asked);
    EXPECT_FALSE(outcome.isStopped);
    EXPECT_EQ(outcome.description.replications, 1);
    EXPECT_THAT(joined(outcome.description.warnings),
        testing::AllOf(HasSubstr("round without end"), HasSubstr("No further replications")));
}

TEST(SimulationTest, WhatIsDrawnBeyondAHundredYearsIsCutAndSaid)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).work("A", Distribution::exponential(scenario::longestTime / 2));
    const Outcome outcome = simulated(oneTask(), scenario, options(500));
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.cases->max, scenario::longestTime);
    EXPECT_THAT(joined(outcome.description.warnings), HasSubstr("longer than 100 years"));
}

TEST(SimulationTest, AnOverloadThatGrowsWithoutEndIsStoppedAndSaid)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::constant(0.001)).pool("Desk", 1).work("A", minutes(1), "Desk");
    const Outcome outcome = simulated(oneTask(), scenario, options(1'000'000'000));
    EXPECT_LT(outcome.description.cases, 3'000'000);
    EXPECT_GT(outcome.description.openCases, 1'900'000);
    EXPECT_THAT(joined(outcome.description.warnings), HasSubstr("faster than 'Desk'"));
}

TEST(SimulationTest, WhatIsNotSaidYetStaysAssumedWhileValuesAreGathered)
{
    ProcessBuilder process;
    process.start("S").task("A").task("B").end("E").chain({"S", "A", "B", "E"});
    ScenarioBuilder scenario;
    scenario.work("A", minutes(1));
    const auto cycleTime
        = [&] { return simulated(process, scenario, options(20)).results.process.cycleTime.estimate.mean; };
    EXPECT_DOUBLE_EQ(cycleTime(), 60) << "as BPSim has it";
    scenario.get().assumesDurations = true;
    EXPECT_DOUBLE_EQ(cycleTime(), 660);
    EXPECT_THAT(joined(simulated(process, scenario, options(20)).description.assumptions),
        HasSubstr("take 10 minutes, as nobody has said how long: B."));
}

TEST(SimulationTest, AScenarioWithErrorsIsNotRun)
{
    const auto model = support::modelOf(oneTask());
    ScenarioBuilder scenario;
    scenario.pool("R", 0).work("A", minutes(1), "R");
    const Simulation simulation(*model, scenario.get());
    EXPECT_FALSE(simulation.canRun());
    ASSERT_TRUE(base::hasErrors(simulation.problems()));
    EXPECT_EQ(simulation.problems().front().element, QStringLiteral("R"));
}

TEST(SimulationTest, AProcessThatIsNoneIsNotRun)
{
    const auto loaded
        = bpmn::load(QByteArrayLiteral("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                       "targetNamespace=\"urn:x\"><process id=\"P\"/></definitions>"));
    ASSERT_TRUE(loaded.tree);
    const Simulation simulation(*loaded.tree, {});
    EXPECT_FALSE(simulation.canRun());
    EXPECT_TRUE(base::hasErrors(simulation.problems()));
}

} // namespace millrace::run
