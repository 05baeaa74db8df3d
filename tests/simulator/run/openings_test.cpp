// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Cases that are open as the run begins.

namespace millrace::run {

using namespace support;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

void openAt(ScenarioBuilder& scenario, const char* task, std::int64_t cases)
{
    scenario.get().elements[QLatin1String(task)].openAtStart = cases;
}

/// A, then B, C and D side by side, then again from A on in some cases.
ProcessBuilder loopAroundBranches()
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").parallel("P").task("B").task("C").parallel("Q").task("D").task("F");
    process.parallel("R").parallel("J").exclusive("X").end("E");
    process.chain({"S", "M", "A", "P", "B", "J", "X", "E"});
    process.flow("P", "C").flow("C", "Q").flow("Q", "D").flow("Q", "F").flow("D", "R").flow("F", "R").flow("R", "J");
    process.flow("X", "M");
    return process;
}

} // namespace

TEST(OpeningsTest, WhatIsOpenComesFirstAndItsTimesDoNotCount)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("R", 1, 60).work("A", minutes(20), "R");
    openAt(scenario, "A", 2);
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("0:00 Started A", "0:19 Completed A", "0:19 Started A", "0:39 Completed A", "0:39 Started A",
            "0:59 Completed A")); // a microsecond early, as they were there before
    const Outcome outcome = simulated(oneTask(), scenario, options(1));
    EXPECT_EQ(outcome.description.cases, 1);
    EXPECT_EQ(outcome.description.openCases, 0);
    EXPECT_EQ(outcome.results.process.cycleTime.cases->count, 1);
    EXPECT_NEAR(outcome.results.process.cycleTime.estimate.mean, 60 * 60, 0.001) << "forty minutes of them queueing";
    EXPECT_NEAR(outcome.results.resource("R")->busyTime.estimate.mean, 60 * 60, 0.001);
    EXPECT_NEAR(outcome.results.resource("R")->cost.estimate.mean, 60, 0.001);
    EXPECT_THAT(support::joined(outcome.description.assumptions), HasSubstr("2 case"));
}

TEST(OpeningsTest, BranchesBesideTheOneWhereACaseStandsAreDone)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).share("X_M", 0).share("X_E", 1);
    scenario.get().arrivals[0].times = {1000 * base::hour};
    for (const char* task : {"A", "B", "C", "D", "F"})
        scenario.work(task, minutes(task[0] - 'A' + 1));
    const auto storyOf = [&](const char* task) {
        ScenarioBuilder with = scenario;
        openAt(with, task, 1);
        Options all = options(1);
        all.duration = base::day;
        const Outcome outcome = simulated(loopAroundBranches(), with, all);
        EXPECT_EQ(outcome.description.openCases, 0) << task;
        return story(loopAroundBranches(), with, all, {log::EventKind::Started});
    };
    EXPECT_THAT(storyOf("D"), ElementsAre("0:00 Started D"));
    EXPECT_THAT(storyOf("C"), testing::UnorderedElementsAre("0:00 Started C", "0:02 Started D", "0:02 Started F"));
    EXPECT_THAT(storyOf("A"),
        testing::UnorderedElementsAre(
            "0:00 Started A", "0:00 Started B", "0:00 Started C", "0:03 Started D", "0:03 Started F"));
}

TEST(OpeningsTest, TheyArePartOfAClosedPopulation)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1).work("A", minutes(30), "R");
    scenario.get().arrivals[0].population = 3;
    openAt(scenario, "A", 2);
    EXPECT_THAT(story(oneTask(), scenario, options(1), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:29 Started A", "0:59 Started A"));
}

TEST(OpeningsTest, DrawsOfOtherCasesStayTheSame)
{
    ScenarioBuilder scenario;
    scenario.arrivals(kernel::Distribution::exponential(1e9)).work("A", kernel::Distribution::exponential(600));
    const double alone = simulated(oneTask(), scenario, options(5)).results.process.processingTime.estimate.mean;
    openAt(scenario, "A", 7);
    EXPECT_DOUBLE_EQ(simulated(oneTask(), scenario, options(5)).results.process.processingTime.estimate.mean, alone);
}

} // namespace millrace::run
