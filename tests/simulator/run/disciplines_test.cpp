// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// Who is next in a pool, and what happens at the end of its shift.

namespace millrace::run {

using kernel::Discipline;
using namespace support;
using testing::ElementsAre;

namespace {

/// Two kinds of cases that are worked on by one person: A of the first, B of the second.
ProcessBuilder twoClasses()
{
    ProcessBuilder process;
    process.start("S").message("startEvent", "T", "m").task("A").task("B").end("E");
    process.chain({"S", "A", "E"}).chain({"T", "B", "E"});
    return process;
}

/// A case at the start and two more each 10 minutes, of 15 minutes each.
ScenarioBuilder classesWith(Discipline discipline)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).arrivals(minutes(10), "T").pool("R", 1);
    scenario.work("A", minutes(15), "R").work("B", minutes(15), "R");
    scenario.get().arrivals[0].count = 2;
    scenario.get().arrivals[1].count = 2;
    scenario.get().pools[0].discipline = discipline;
    return scenario;
}

Options once()
{
    Options some;
    some.replications = 1;
    some.threads = 1;
    return some;
}

results::Kpi waitingOf(const Outcome& outcome, const char* task)
{
    return outcome.results.activity(task)->waitingTime;
}

} // namespace

TEST(DisciplinesTest, HigherPriorityGoesFirstButDoesNotInterrupt)
{
    ScenarioBuilder scenario = classesWith(Discipline::Priority);
    scenario.get().elements[QStringLiteral("B")].priority = 5;
    EXPECT_THAT(story(twoClasses(), scenario, once(), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:15 Started B", "0:30 Started B", "0:45 Started A"));
    // The priority of cases does as well, and that of the work goes before it.
    scenario.get().elements[QStringLiteral("B")].priority.reset();
    scenario.get().arrivals[1].priority = 5;
    EXPECT_THAT(story(twoClasses(), scenario, once(), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:15 Started B", "0:30 Started B", "0:45 Started A"));
    scenario.get().elements[QStringLiteral("A")].priority = 6;
    EXPECT_THAT(story(twoClasses(), scenario, once(), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:15 Started A", "0:30 Started B", "0:45 Started B"));
}

TEST(DisciplinesTest, PreemptiveWorkInterruptsAndWhatItInterruptedGoesOnWhereItWas)
{
    ScenarioBuilder scenario = classesWith(Discipline::PreemptivePriority);
    scenario.get().elements[QStringLiteral("B")].priority = 5;
    scenario.get().arrivals[0].count = 1;
    EXPECT_THAT(story(twoClasses(), scenario, once()),
        ElementsAre("0:00 Started A", "0:00 Completed T", "0:00 Paused A", "0:00 Started B", "0:10 Completed T",
            "0:15 Completed B", "0:15 Started B", "0:30 Completed B", "0:30 Resumed A", "0:45 Completed A"));
    const Outcome outcome = simulated(twoClasses(), scenario, once());
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 15 * 60);
    EXPECT_DOUBLE_EQ(waitingOf(outcome, "A").estimate.mean, 30 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 45 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->utilisation.estimate.mean, 1);
}

TEST(DisciplinesTest, WhatIsInterruptedOverNightIsNotResumedBeforeItsTurn)
{
    // Given A that pauses at 17:00, and B, more urgent, that comes at 20:00
    ScenarioBuilder scenario = classesWith(Discipline::PreemptivePriority);
    scenario.get().elements[QStringLiteral("B")].priority = 5;
    scenario.get().start = base::parseDateTime(u"2026-01-05T16:50:00Z");
    scenario.officeHours("C");
    scenario.get().pools[0].calendar = QStringLiteral("C");
    scenario.get().arrivals[0].count = 1;
    scenario.get().arrivals[1] = {QStringLiteral("T"), minutes(190), 2, {}};
    scenario.work("B", Distribution::sequence({0, 15 * 60}), "R");
    EXPECT_THAT(story(twoClasses(), scenario, once(), {log::EventKind::Started, log::EventKind::Completed}),
        ElementsAre("0:00 Started A", "0:00 Completed T", "0:00 Started B", "0:00 Completed B", "3:10 Completed T",
            "16:10 Started B", "16:25 Completed B", "16:30 Completed A"));
}

TEST(DisciplinesTest, TheOldestCaseGoesFirstWhereverItHasBeen)
{
    // Given a case that comes back to the same person, and one that came meanwhile
    ProcessBuilder process;
    process.start("S").task("A").task("W").task("B").end("E").chain({"S", "A", "W", "B", "E"});
    const auto order = [&](Discipline discipline) {
        ScenarioBuilder scenario;
        scenario.arrivals(minutes(4)).pool("R", 1);
        scenario.work("A", minutes(10), "R").work("W", minutes(1)).work("B", minutes(3), "R");
        scenario.get().pools[0].discipline = discipline;
        return story(process, scenario, options(3), {log::EventKind::Started});
    };
    EXPECT_THAT(order(Discipline::Fifo),
        ElementsAre("0:00 Started A", "0:10 Started W", "0:10 Started A", "0:20 Started W", "0:20 Started A",
            "0:30 Started W", "0:30 Started B", "0:33 Started B", "0:36 Started B"));
    EXPECT_THAT(order(Discipline::OldestCase),
        ElementsAre("0:00 Started A", "0:10 Started W", "0:10 Started A", "0:20 Started W", "0:20 Started B",
            "0:23 Started B", "0:26 Started A", "0:36 Started W", "0:37 Started B"));
}

TEST(DisciplinesTest, DueDatesAndTheLengthOfWorkDecideToo)
{
    ScenarioBuilder due = classesWith(Discipline::EarliestDue);
    due.get().arrivals[0].due = 4 * 3600.0;
    due.get().arrivals[1].due = 600;
    EXPECT_THAT(story(twoClasses(), due, once(), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:15 Started B", "0:30 Started B", "0:45 Started A"));
    ScenarioBuilder shortest = classesWith(Discipline::ShortestFirst);
    shortest.work("B", minutes(12), "R");
    EXPECT_THAT(story(twoClasses(), shortest, once(), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:15 Started B", "0:27 Started B", "0:39 Started A"));
    ScenarioBuilder last;
    last.arrivals(minutes(1)).pool("R", 1).work("A", minutes(10), "R");
    last.get().pools[0].discipline = Discipline::Lifo;
    const Outcome outcome = simulated(oneTask(), last, options(3)); // the third waits 8 minutes, the second 19
    EXPECT_DOUBLE_EQ(waitingOf(outcome, "A").cases->max, 19 * 60);
    EXPECT_DOUBLE_EQ(waitingOf(outcome, "A").estimate.mean, (0 + 8 + 19) * 60 / 3.0);
}

TEST(DisciplinesTest, WorkCanBeFinishedInOvertimeWhichIsPaid)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-05T16:30:00Z");
    scenario.officeHours("C").arrivals(minutes(20)).pool("R", 1, 60, "C").work("A", minutes(50), "R");
    scenario.get().pools[0].shiftEnd = scenario::ShiftEnd::Finish;
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "0:50 Completed A", "16:30 Started A", "17:20 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(2));
    const auto& clerk = *outcome.results.resource("R");
    EXPECT_DOUBLE_EQ(clerk.overtime.estimate.mean, 20 * 60);
    EXPECT_DOUBLE_EQ(clerk.paidTime.estimate.mean, (30 + 20 + 50) * 60);
    EXPECT_DOUBLE_EQ(clerk.cost.estimate.mean, 100);
    EXPECT_DOUBLE_EQ(clerk.utilisation.estimate.mean, 1);
}

TEST(DisciplinesTest, EveryResultStatesThem)
{
    ScenarioBuilder scenario = classesWith(Discipline::ShortestFirst);
    EXPECT_THAT(jsonOf(simulated(twoClasses(), scenario, once())).toStdString(),
        testing::AllOf(
            testing::HasSubstr("\"discipline\": \"shortestFirst\""), testing::HasSubstr("\"shiftEnd\": \"pause\"")));
}

// Cobham: Priority assignment in waiting line problems. Operations Research 2 (1954); and for work that is interrupted
// Kleinrock: Queueing systems, volume 2, 'preemptive resume'.
TEST(DisciplinesTest, TwoClassesWaitAsTheFormulasSay)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).arrivals(Distribution::exponential(600), "T").pool("R", 1);
    scenario.work("A", Distribution::exponential(240), "R").work("B", Distribution::exponential(240), "R");
    scenario.get().elements[QStringLiteral("A")].priority = 1;
    Options some;
    some.replications = 20;
    some.cases = 6000;
    some.warmup = 100 * base::hour;
    const auto expectWaits = [&](Discipline discipline, double high, double low) {
        scenario.get().pools[0].discipline = discipline;
        const Outcome outcome = simulated(twoClasses(), scenario, some);
        const auto& a = waitingOf(outcome, "A").estimate;
        const auto& b = waitingOf(outcome, "B").estimate;
        EXPECT_NEAR(a.mean, high, 2 * a.halfWidth()) << qPrintable(kernel::toWord(discipline));
        EXPECT_NEAR(b.mean, low, 2 * b.halfWidth()) << qPrintable(kernel::toWord(discipline));
        EXPECT_LT(b.halfWidth(), 0.12 * low);
    };
    expectWaits(Discipline::Priority, 320, 1600); // W0 = 192 s, 1 - s1 = 0.6, 1 - s1 - s2 = 0.2
    expectWaits(Discipline::PreemptivePriority, 160, 1760); // T1 = 240 / 0.6, T2 = (240 + 192 / 0.2) / 0.6
    expectWaits(Discipline::Fifo, 960, 960);
}

TEST(DisciplinesTest, WorkOfThoseWhoAreToldApartIsInterruptedAsThatOfOthers)
{
    for (const int people : {1, 2}) {
        ScenarioBuilder scenario;
        scenario.arrivals(Distribution::exponential(600)).arrivals(Distribution::exponential(600), "T");
        scenario.pool("R", people).get().pools[0].discipline = Discipline::PreemptivePriority;
        scenario.work("A", Distribution::exponential(240.0 * people), "R");
        scenario.work("B", Distribution::exponential(240.0 * people), "R");
        scenario.get().elements[QStringLiteral("A")].priority = 1;
        Options some = once();
        some.cases = 1500;
        const Outcome alike = simulated(twoClasses(), scenario, some);
        scenario.get().pools[0].people.emplace_back().name = QStringLiteral("Ann");
        const Outcome told = simulated(twoClasses(), scenario, some);
        for (const char* task : {"A", "B"})
            EXPECT_NEAR(waitingOf(told, task).estimate.mean, waitingOf(alike, task).estimate.mean, 1e-3) << people;
        EXPECT_NEAR(told.results.resource("R")->busyTime.estimate.mean,
            alike.results.resource("R")->busyTime.estimate.mean, 1e-3);
        EXPECT_EQ(told.description.openCases, 0);
    }
}

TEST(DisciplinesTest, WhatIsUrgentTakesWhoItNeedsFromTeams)
{
    // Given A by a nurse and a doctor, and B, more urgent, by a doctor at 0:05; the nurse is kept for A meanwhile
    ProcessBuilder process;
    process.start("S").message("startEvent", "T", "m").message("startEvent", "U", "n").task("A").task("B").task("C");
    process.end("E").chain({"S", "A", "E"}).chain({"T", "B", "E"}).chain({"U", "C", "E"});
    ScenarioBuilder scenario;
    for (const char* start : {"S", "T", "U"})
        scenario.arrivals(minutes(600), start);
    scenario.get().arrivals[0].times = {0};
    scenario.get().arrivals[1].times = {5 * base::minute};
    scenario.get().arrivals[2].times = {6 * base::minute};
    scenario.pool("N", 1).pool("D", 1).get().pools[0].discipline = Discipline::PreemptivePriority;
    scenario.teamwork("A", minutes(20), "1 N and 1 D").work("B", minutes(10), "D").work("C", minutes(2), "N");
    scenario.get().elements[QStringLiteral("B")].priority = 5;
    scenario.get().elements[QStringLiteral("C")].priority = -1;
    EXPECT_THAT(
        story(process, scenario, once(), {log::EventKind::Started, log::EventKind::Paused, log::EventKind::Resumed}),
        ElementsAre("0:00 Started A", "0:05 Paused A", "0:05 Started B", "0:15 Resumed A", "0:30 Started C"));
    EXPECT_DOUBLE_EQ(simulated(process, scenario, once()).results.activity("A")->processingTime.estimate.mean, 20 * 60);
}

} // namespace millrace::run
