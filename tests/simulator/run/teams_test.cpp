// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenarios.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Several people for one piece of work, and alternatives.

namespace millrace::run {

using results::WaitingCause;
using namespace support;
using testing::ElementsAre;

namespace {

double waited(const Outcome& outcome, const char* task, WaitingCause cause)
{
    return outcome.results.activity(task)->waitingCauses[std::size_t(cause)].estimate.mean;
}

double sumOfCauses(const results::ActivityResults& activity)
{
    double sum = 0;
    for (const results::Kpi& cause : activity.waitingCauses)
        sum += cause.estimate.mean;
    return sum;
}

/// A and B of one case side by side, or one after the other.
ProcessBuilder sideBySide()
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").parallel("J").end("E");
    process.flow("S", "P").flow("P", "A").flow("P", "B").flow("A", "J").flow("B", "J").flow("J", "E");
    return process;
}

} // namespace

TEST(TeamsTest, WorkBeginsWhenEveryPoolHasSomebodyFree)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("N", 2, 60).pool("D", 1, 120);
    scenario.work("A", minutes(30), "D").teamwork("B", minutes(10), "2 N and 1 D");
    EXPECT_THAT(story(sideBySide(), scenario, options(1)),
        ElementsAre("0:00 Started A", "0:30 Completed A", "0:30 Started B", "0:40 Completed B"));
    const Outcome outcome = simulated(sideBySide(), scenario, options(1));
    EXPECT_DOUBLE_EQ(outcome.results.resource("N")->busyTime.estimate.mean, 2 * 10 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("D")->busyTime.estimate.mean, 40 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("D")->utilisation.estimate.mean, 1);
    EXPECT_DOUBLE_EQ(outcome.results.resource("N")->paidTime.estimate.mean, 2 * 40 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 2 * 10 + 2 * 40);
    EXPECT_DOUBLE_EQ(waited(outcome, "B", WaitingCause::Staff), 30 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("N")->queueLength.estimate.mean, 30.0 / 40);
    EXPECT_EQ(outcome.results.bottlenecks.front().resource, "D") << "the busiest of the team";
}

TEST(TeamsTest, TheFirstAlternativeThatIsFreeDoesIt)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).pool("N", 1).pool("D", 1, 60).pool("S", 1, 120);
    scenario.teamwork("A", minutes(20), "1 D or 1 S");
    const Outcome outcome = simulated(oneTask(), scenario, options(3));
    EXPECT_DOUBLE_EQ(outcome.results.resource("D")->busyTime.estimate.mean, 40 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("S")->busyTime.estimate.mean, 20 * 60);
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Staff), 10 * 60 / 3.0);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, (20 + 20 + 40) / 3.0);
}

TEST(TeamsTest, WaitingOutsideTheHoursOfAllTeamsIsForTheCalendar)
{
    // Given one who is there around the clock and one from 9 to 17
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(minutes(60)).pool("N", 1).pool("D", 1, 0, "C");
    scenario.teamwork("A", minutes(60), "1 N and 1 D");
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("9:00 Started A", "10:00 Completed A", "10:00 Started A", "11:00 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(2));
    EXPECT_NEAR(waited(outcome, "A", WaitingCause::Calendar), (9 + 8) * 3600 / 2.0, 1e-6);
    EXPECT_NEAR(waited(outcome, "A", WaitingCause::Staff), 3600 / 2.0, 1e-6);
    // With an alternative around the clock it is for staff alone.
    scenario.teamwork("A", minutes(60), "(1 N and 1 D) or 1 N");
    EXPECT_NEAR(waited(simulated(oneTask(), scenario, options(2)), "A", WaitingCause::Calendar), 0, 1e-9);
}

TEST(TeamsTest, PausesTogetherAndGoesOnWhenAllAreBack)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-05T16:30:00Z");
    scenario.officeHours("C").arrivals(minutes(60)).pool("N", 1, 60).pool("D", 1, 60, "C");
    scenario.teamwork("A", minutes(90), "1 N and 1 D");
    EXPECT_THAT(story(oneTask(), scenario, options(1)),
        ElementsAre("0:00 Started A", "0:30 Paused A", "16:30 Resumed A", "17:30 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(1));
    EXPECT_DOUBLE_EQ(outcome.results.resource("N")->busyTime.estimate.mean, 90 * 60);
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Pause), 16 * 3600);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 2 * 90);
    // Elapsed time passes with both, in overtime of who has hours.
    scenario.get().elements[QStringLiteral("A")].isElapsed = true;
    EXPECT_THAT(story(oneTask(), scenario, options(1)), ElementsAre("0:00 Started A", "1:30 Completed A"));
    EXPECT_DOUBLE_EQ(simulated(oneTask(), scenario, options(1)).results.resource("D")->overtime.estimate.mean, 3600);
    scenario.get().elements[QStringLiteral("A")].isElapsed = false;
    // Who finishes first stays, and the others with him; his own hours are overtime.
    scenario.get().pools[1].shiftEnd = scenario::ShiftEnd::Finish;
    EXPECT_THAT(story(oneTask(), scenario, options(1)), ElementsAre("0:00 Started A", "1:30 Completed A"));
    const Outcome finished = simulated(oneTask(), scenario, options(1));
    EXPECT_DOUBLE_EQ(finished.results.resource("D")->overtime.estimate.mean, 3600);
    EXPECT_DOUBLE_EQ(finished.results.resource("N")->overtime.estimate.mean, 0);
}

TEST(TeamsTest, WorkOfATeamCanBeTakenBack)
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    process.boundaryMessage("T", "A", "m").end("F").flow("T", "F");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("N", 1).pool("D", 1);
    scenario.teamwork("A", minutes(50), "1 N and 1 D").wait("T", minutes(25));
    EXPECT_THAT(story(process, scenario, options(2), {log::EventKind::Started, log::EventKind::Cancelled}),
        ElementsAre("0:00 Started A", "0:25 Cancelled A", "0:25 Started A", "0:35 Cancelled A"));
    const Outcome outcome = simulated(process, scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.resource("D")->busyTime.estimate.mean, 35 * 60);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(TeamsTest, CausesSumToWaitingAndBusyTimeToTheWorkDone)
{
    ProcessBuilder process;
    process.start("S").task("A").task("B").task("C").end("E").chain({"S", "A", "B", "C", "E"});
    ScenarioBuilder scenario;
    scenario.officeHours("Office").arrivals(support::Distribution::exponential(2400));
    scenario.pool("N", 5, 20, "Office").pool("D", 1, 60, "Office").pool("S", 1, 90).pool("X", 1, 10);
    scenario.teamwork("A", support::Distribution::exponential(600), "2 N and (1 D or 1 S)");
    scenario.work("B", support::Distribution::exponential(900), "N");
    scenario.work("C", support::Distribution::exponential(300), "X");
    const Outcome outcome = simulated(process, scenario, options(400, 3));
    double work = 0;
    for (const char* task : {"A", "B", "C"}) {
        const results::ActivityResults& activity = *outcome.results.activity(task);
        EXPECT_NEAR(sumOfCauses(activity), activity.waitingTime.estimate.mean, 1e-6) << task;
        work += (task[0] == 'A' ? 3 : 1) * 400 * activity.processingTime.estimate.mean;
    }
    double busy = 0;
    for (const results::ResourceResults& resource : outcome.results.resources)
        busy += resource.busyTime.estimate.mean;
    EXPECT_NEAR(busy, work, 1e-3);
    EXPECT_GT(outcome.results.resource("S")->busyTime.estimate.mean, 0);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(TeamsTest, AreFoundToBeTooFewByCalculationAndByTheRun)
{
    ScenarioBuilder scenario;
    scenario.arrivals(support::Distribution::exponential(600)).pool("N", 3).pool("D", 1);
    scenario.teamwork("A", support::Distribution::exponential(700), "2 N and 1 D");
    const auto model = support::modelOf(oneTask());
    const Simulation simulation(*model, scenario.get());
    ASSERT_EQ(simulation.problems().size(), 1u) << "the doctor, not the nurses";
    EXPECT_EQ(simulation.problems()[0].element, QStringLiteral("D"));
    const auto work = simulation.offeredWork();
    ASSERT_TRUE(work);
    EXPECT_NEAR((*work)[0], 2 * 700.0 / 600, 1e-9);
    EXPECT_NEAR((*work)[1], 700.0 / 600, 1e-9);
    const Outcome outcome = simulation.run(options(5000, 5));
    EXPECT_NEAR(outcome.loads[1].mean, 700.0 / 600, 0.06);
    EXPECT_NEAR(outcome.loads[0].mean, 2 * 700.0 / 600 / 3, 0.04);
    EXPECT_TRUE(simulation.expectations(outcome.results).empty()) << "no law holds";
}

TEST(TeamsTest, OfASinglePoolBehaveAsItsPlainQueue)
{
    // Given work of one pool, once plain and once in a queue that teams share
    ScenarioBuilder plain;
    plain.officeHours("C").arrivals(support::Distribution::exponential(900)).pool("N", 2, 30, "C").pool("D", 1);
    plain.work("A", support::Distribution::exponential(500), "N");
    ScenarioBuilder team = plain;
    team.get().pools[0].shiftEnd = scenario::ShiftEnd::HandOver; // all go and come together: as a pause
    team.get().pools[0].people = {{QStringLiteral("Ann"), {}, 1, {}, {}, {}}};
    team.get().pools[0].shiftEnd = scenario::ShiftEnd::Pause;
    const Outcome a = simulated(oneTask(), plain, options(500, 3));
    const Outcome b = simulated(oneTask(), team, options(500, 3));
    for (const char* name : {"N"}) {
        EXPECT_NEAR(
            a.results.resource(name)->busyTime.estimate.mean, b.results.resource(name)->busyTime.estimate.mean, 1e-6);
        EXPECT_NEAR(
            a.results.resource(name)->paidTime.estimate.mean, b.results.resource(name)->paidTime.estimate.mean, 1e-6);
        EXPECT_NEAR(a.results.resource(name)->cost.estimate.mean, b.results.resource(name)->cost.estimate.mean, 1e-6);
        EXPECT_NEAR(a.results.resource(name)->queueLength.estimate.mean,
            b.results.resource(name)->queueLength.estimate.mean, 1e-9);
    }
    for (std::size_t cause = 0; cause < results::waitingCauseCount; ++cause)
        EXPECT_NEAR(a.results.activity("A")->waitingCauses[cause].estimate.mean,
            b.results.activity("A")->waitingCauses[cause].estimate.mean, 1e-6);
    EXPECT_NEAR(a.results.process.cost.estimate.mean, b.results.process.cost.estimate.mean, 1e-9);
}

TEST(TeamsTest, AreTheSameFromBpsim)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("N", 2).pool("D", 1).pool("S", 1);
    scenario.teamwork("A", minutes(30), "2 N and (1 D or 1 S)");
    scenario.get().id = QStringLiteral("s");
    const auto model = support::modelOf(oneTask());
    const QByteArray bytes = scenario::writeBpsim({}, scenario.get(), *model);
    EXPECT_TRUE(bytes.contains("orResource")) << bytes.constData();
    const auto read = scenario::readBpsim(bytes, *model);
    ASSERT_EQ(read.found.size(), 1u);
    EXPECT_TRUE(read.problems.empty());
    EXPECT_EQ(read.found[0].scenario.elements, scenario.get().elements);
}

} // namespace millrace::run
