// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Work by pools: queues, shifts, several people at once, what it costs.

namespace millrace::run {

using namespace support;
using testing::ElementsAre;

TEST(PoolsTest, CasesQueueInTheOrderOfTheirWork)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("R", 1).work("A", minutes(25), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(3)),
        ElementsAre("0:00 Started A", "0:25 Completed A", "0:25 Started A", "0:50 Completed A", "0:50 Started A",
            "1:15 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(3));
    const results::ActivityResults* a = outcome.results.activity("A");
    ASSERT_TRUE(a);
    EXPECT_DOUBLE_EQ(a->waitingTime.estimate.mean, (0 + 15 + 30) * 60 / 3.0);
    EXPECT_DOUBLE_EQ(a->processingTime.estimate.mean, 25 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->utilisation.estimate.mean, 1);
    EXPECT_EQ(outcome.description.cases, 3);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(PoolsTest, WorkPausesAtTheEndOfTheShiftAndGoesOnAtTheNext)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-09T16:00:00Z"); // a Friday
    scenario.officeHours("C").arrivals(minutes(30)).pool("R", 1, 0, "C").work("A", minutes(90), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "1:00 Paused A", "65:00 Resumed A", "65:30 Completed A", "65:30 Started A",
            "67:00 Completed A"));
}

TEST(PoolsTest, ElapsedTimePassesOverNightWithThePeople)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-05T16:00:00Z");
    scenario.officeHours("C").arrivals(minutes(30)).pool("R", 1, 60, "C").work("A", minutes(90), "R");
    scenario.get().elements[QStringLiteral("A")].isElapsed = true;
    // What has begun goes on; the next begins in working hours as ever
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "1:30 Completed A", "17:00 Started A", "18:30 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 2 * 90 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->overtime.estimate.mean, 30 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.process.processingTime.estimate.mean, 90 * 60);
}

TEST(PoolsTest, WorkOfNobodyMayPassInWorkingTime)
{
    // Given three hours within office hours, from a Friday at 15:00 and at 20:00 on
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-09T15:00:00Z");
    scenario.officeHours("C").arrivals(minutes(5 * 60)).work("A", minutes(180));
    scenario.get().elements[QStringLiteral("A")].hours = QStringLiteral("C");
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "2:00 Paused A", "5:00 Started A", "5:00 Paused A", "66:00 Resumed A",
            "66:00 Resumed A", "67:00 Completed A", "69:00 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 180 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.process.elapsed.waiting[std::size_t(results::WaitingCause::Pause)].estimate.mean,
        (64 + 61) * 3600 / 2.0);
}

TEST(PoolsTest, WorkBeginsInWorkingHoursOnly)
{
    ScenarioBuilder scenario; // begins on a Monday at midnight
    scenario.officeHours("C").arrivals(minutes(60)).pool("R", 2, 0, "C").work("A", minutes(20), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(3), {log::EventKind::Started}),
        ElementsAre("9:00 Started A", "9:00 Started A", "9:20 Started A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(3));
    const results::ActivityResults* a = outcome.results.activity("A");
    EXPECT_NEAR(
        a->waitingCauses[std::size_t(results::WaitingCause::Calendar)].estimate.mean, (9 + 8 + 7) * 3600 / 3.0, 1e-6);
    EXPECT_NEAR(a->waitingCauses[std::size_t(results::WaitingCause::Staff)].estimate.mean, 20 * 60 / 3.0, 1e-6);
}

TEST(PoolsTest, WorkThatEndsWithTheShiftDoesNotPause)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-05T16:00:00Z");
    scenario.officeHours("C").arrivals(minutes(60)).pool("R", 1, 0, "C").work("A", minutes(60), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "1:00 Completed A", "17:00 Started A", "18:00 Completed A"));
}

TEST(PoolsTest, WorkOfSeveralPeopleWaitsForAllOfThemAndNobodyGetsBetween)
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").task("C").parallel("J").end("E");
    process.chain({"S", "P", "A", "J", "E"}).chain({"P", "B", "J"}).chain({"P", "C", "J"});
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).pool("R", 2);
    scenario.work("A", minutes(10), "R").work("B", minutes(5), "R", 2).work("C", minutes(7), "R");
    EXPECT_THAT(story(process, scenario, options(1)),
        ElementsAre("0:00 Started A", "0:10 Completed A", "0:10 Started B", "0:15 Completed B", "0:15 Started C",
            "0:22 Completed C"));
    scenario.get().pools[0].costPerHour = 60;
    const Outcome outcome = simulated(process, scenario, options(1));
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, (10 + 2 * 5 + 7) * 60);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 10 + 2 * 5 + 7);
}

TEST(PoolsTest, CostsComeFromPoolsAndElements)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1, 60).work("A", minutes(30), "R");
    scenario.get().elements[QStringLiteral("A")].fixedCost = 7;
    scenario.get().elements[QStringLiteral("A")].costPerHour = 10;
    const Outcome outcome = simulated(oneTask(), scenario, options(5));
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 7 + 0.5 * 60 + 0.5 * 10);
}

TEST(PoolsTest, WhoGivesPartOfTheTimeWorksLongerAndIsPaidForThatPart)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1, 60).work("A", minutes(20), "R");
    scenario.get().pools[0].share = 0.4;
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "0:50 Completed A", "1:00 Started A", "1:50 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(2));
    const results::ResourceResults* pool = outcome.results.resource("R");
    EXPECT_DOUBLE_EQ(pool->busyTime.estimate.mean, 40 * 60);
    EXPECT_DOUBLE_EQ(pool->paidTime.estimate.mean, 110 * 60 * 0.4);
    EXPECT_DOUBLE_EQ(pool->utilisation.estimate.mean, 100 / 110.0);
    EXPECT_DOUBLE_EQ(pool->cost.estimate.mean, 44);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 20);
    EXPECT_THAT(support::joined(outcome.description.assumptions), testing::HasSubstr("40 % of their time"));
}

TEST(PoolsTest, EachPieceOfWorkMayCostSomething)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 3, 60).work("A", minutes(30), "R", 2);
    scenario.get().pools[0].costPerUse = 7;
    const Outcome outcome = simulated(oneTask(), scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 2 * (30 + 7));
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->cost.estimate.mean, 3 * 90 + 4 * 7);
    scenario.teamwork("A", minutes(30), "1 R or 2 R"); // done by people who are told apart
    scenario.get().pools[0].absence.emplace();
    scenario.get().pools[0].absence->between = kernel::Distribution::constant(1e9);
    scenario.get().pools[0].absence->length = kernel::Distribution::constant(1);
    const Outcome inTeams = simulated(oneTask(), scenario, options(2));
    EXPECT_DOUBLE_EQ(inTeams.results.process.cost.estimate.mean, 30 + 7);
    EXPECT_DOUBLE_EQ(inTeams.results.resource("R")->cost.estimate.mean, 3 * 90 + 2 * 7);
}

} // namespace millrace::run
