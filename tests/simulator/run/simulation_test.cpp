// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

namespace millrace::run {

using support::Distribution;
using support::options;
using support::ProcessBuilder;
using support::ScenarioBuilder;
using support::simulated;
using support::story;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

Distribution minutes(double value)
{
    return Distribution::constant(value * 60);
}

ProcessBuilder oneTask()
{
    ProcessBuilder process;
    process.start("S").task("A").end("E").chain({"S", "A", "E"});
    return process;
}

std::string joined(const QStringList& lines)
{
    return lines.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST(SimulationTest, CasesQueueInTheOrderOfTheirWork)
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

TEST(SimulationTest, WorkPausesAtTheEndOfTheShiftAndGoesOnAtTheNext)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-09T16:00:00Z"); // a Friday
    scenario.officeHours("C").arrivals(minutes(30)).pool("R", 1, 0, "C").work("A", minutes(90), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "1:00 Paused A", "65:00 Resumed A", "65:30 Completed A", "65:30 Started A",
            "67:00 Completed A"));
}

TEST(SimulationTest, WorkBeginsInWorkingHoursOnly)
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

TEST(SimulationTest, WorkThatEndsWithTheShiftDoesNotPause)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-05T16:00:00Z");
    scenario.officeHours("C").arrivals(minutes(60)).pool("R", 1, 0, "C").work("A", minutes(60), "R");
    EXPECT_THAT(story(oneTask(), scenario, options(2)),
        ElementsAre("0:00 Started A", "1:00 Completed A", "17:00 Started A", "18:00 Completed A"));
}

TEST(SimulationTest, WorkOfSeveralPeopleWaitsForAllOfThemAndNobodyGetsBetween)
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").task("C").parallel("J").end("E");
    process.flow("S", "P")
        .flow("P", "A")
        .flow("P", "B")
        .flow("P", "C")
        .flow("A", "J")
        .flow("B", "J")
        .flow("C", "J")
        .flow("J", "E");
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

TEST(SimulationTest, AFirstEventTakesTheOthersWithIt)
{
    ProcessBuilder process;
    process.start("S")
        .eventBased("G")
        .timer("intermediateCatchEvent", "T", "PT2H")
        .message("intermediateCatchEvent", "M", "m");
    process.end("ET").end("EM").flow("S", "G").flow("G", "T").flow("G", "M").flow("T", "ET").flow("M", "EM");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).wait("M", Distribution::sequence({3600, 10800}));
    EXPECT_THAT(story(process, scenario, options(2), {log::EventKind::Completed}),
        ElementsAre("1:00 Completed M", "1:00 Completed EM", "2:01 Completed T", "2:01 Completed ET"));
    // With shares it is they who decide.
    scenario.share("G_T", 1);
    EXPECT_THAT(story(process, scenario, options(1), {log::EventKind::Completed}),
        ElementsAre("2:00 Completed T", "2:00 Completed ET"));
}

TEST(SimulationTest, ABoundaryTimerInterruptsWorkAndFreesItsPerson)
{
    ProcessBuilder process;
    process.start("S")
        .task("A")
        .boundaryTimer("B", "A", "PT30M")
        .end("E")
        .end("L")
        .chain({"S", "A", "E"})
        .flow("B", "L");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).pool("R", 1).work("A", Distribution::sequence({40 * 60, 20 * 60}), "R");
    EXPECT_THAT(story(process, scenario, options(2)),
        ElementsAre("0:00 Started A", "0:30 Cancelled A", "0:30 Completed B", "0:30 Completed L", "0:30 Started A",
            "0:35 Cancelled A", "0:35 Completed B", "0:35 Completed L"));
}

TEST(SimulationTest, QueuedWorkThatIsTakenBackLeavesTheQueue)
{
    ProcessBuilder process;
    process.start("S")
        .task("A")
        .boundaryTimer("B", "A", "PT10M")
        .end("E")
        .end("L")
        .chain({"S", "A", "E"})
        .flow("B", "L");
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(minutes(1)).pool("R", 1, 0, "C").work("A", minutes(5), "R");
    EXPECT_THAT(story(process, scenario, options(2), {log::EventKind::Cancelled, log::EventKind::Started}),
        ElementsAre("0:10 Cancelled A", "0:11 Cancelled A"));
}

TEST(SimulationTest, ErrorsHappenWithTheirProbabilityWhenTheWorkIsDone)
{
    ProcessBuilder process;
    process.start("S").task("A").boundaryError("B", "A", "x").end("E").end("L").chain({"S", "A", "E"}).flow("B", "L");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(3)).share("B", 0.25);
    const Outcome outcome = simulated(process, scenario, options(4000, 5));
    ASSERT_EQ(outcome.results.outcomes.size(), 2u);
    const auto& late
        = outcome.results.outcomes[0].element == "L" ? outcome.results.outcomes[0] : outcome.results.outcomes[1];
    EXPECT_NEAR(late.share.estimate.mean, 0.25, 0.02);
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.cases->min, 180);
}

TEST(SimulationTest, UnspecifiedSharesShareTheRestEqually)
{
    ProcessBuilder process;
    process.start("S").exclusive("X").end("E1").end("E2").end("E3").flow("S", "X").flow("X", "E1").flow("X", "E2").flow(
        "X", "E3");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).share("X_E1", 0.5);
    const Outcome outcome = simulated(process, scenario, options(20000, 3));
    for (const results::OutcomeResults& end : outcome.results.outcomes)
        EXPECT_NEAR(end.share.estimate.mean, end.element == "E1" ? 0.5 : 0.25, 0.015) << end.element;
    EXPECT_THAT(joined(outcome.description.assumptions), Not(HasSubstr("as likely")));
}

TEST(SimulationTest, InclusiveWaysAreIndependentAndOneIsAlwaysTaken)
{
    ProcessBuilder process;
    process.start("S").inclusive("O").task("A").task("B").inclusive("J").end("E");
    process.flow("S", "O").flow("O", "A").flow("O", "B").flow("A", "J").flow("B", "J").flow("J", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1)).work("B", minutes(1)).share("O_A", 0.6).share("O_B", 0.5);
    const Outcome outcome = simulated(process, scenario, options(20000, 3));
    const double any = 1 - 0.4 * 0.5;
    EXPECT_NEAR(outcome.results.activity("A")->count.estimate.mean / 20000, 0.6 / any, 0.01);
    EXPECT_NEAR(outcome.results.activity("B")->count.estimate.mean / 20000, 0.5 / any, 0.01);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(SimulationTest, ConditionsThatNeedNoDataDecide)
{
    ProcessBuilder process;
    process.start("S")
        .exclusive("X")
        .end("E1")
        .end("E2")
        .flow("S", "X")
        .flow("X", "E1", "=1 > 2")
        .flow("X", "E2", "=2 > 1");
    ScenarioBuilder scenario;
    const Outcome outcome = simulated(process, scenario, options(50));
    ASSERT_FALSE(outcome.results.outcomes.empty());
    for (const auto& end : outcome.results.outcomes)
        EXPECT_EQ(end.share.estimate.mean, end.element == "E2" ? 1 : 0);
}

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

TEST(SimulationTest, AConditionOnDataThatNoCaseHasIsNotTakenForFalse)
{
    // Given a loop that is left only when a variable says so, and a scenario that knows nothing of it
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X", "again").end("E").chain({"S", "M", "A", "X"});
    process.flow("X", "E", "complete = true").flow("X", "M", {}, "again");
    ScenarioBuilder scenario;
    // When it is simulated, then both ways are as likely, and cases get out
    const Outcome outcome = simulated(process, scenario, options(200, 2));
    EXPECT_EQ(outcome.description.openCases, 0);
    EXPECT_THAT(joined(outcome.description.assumptions), HasSubstr("as likely: X"));
    EXPECT_NEAR(outcome.results.activity("A")->count.estimate.mean, 400, 60);
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

TEST(SimulationTest, TheScenarioSaysHowLongUnlessTheOptionsDo)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(15));
    scenario.get().arrivals[0].count = 7;
    scenario.get().replications = 3;
    scenario.get().seed = 99;
    Options none;
    none.threads = 1;
    Outcome outcome = simulated(oneTask(), scenario, none);
    EXPECT_EQ(outcome.description.cases, 7);
    EXPECT_EQ(outcome.description.replications, 3);
    EXPECT_EQ(outcome.description.seed, 99u);
    outcome = simulated(oneTask(), scenario, options(4, 2, 5));
    EXPECT_EQ(outcome.description.cases, 4);
    EXPECT_EQ(outcome.description.replications, 2);
    EXPECT_EQ(outcome.description.seed, 5u);
    scenario.get().arrivals[0].count.reset();
    none.duration = base::hour; // arrivals at 0, 10 ... 60 minutes; the last of them, and those of 50 and 60, stay open
    outcome = simulated(oneTask(), scenario, none);
    EXPECT_EQ(outcome.description.cases, 7);
    EXPECT_EQ(outcome.description.openCases, 3 * 2);
    EXPECT_DOUBLE_EQ(outcome.description.simulatedTime, 3 * 3600);
}

TEST(SimulationTest, ArrivalsKeepToTheirHours)
{
    ScenarioBuilder scenario;
    scenario.officeHours("C").arrivals(minutes(180)).work("A", minutes(1));
    scenario.get().arrivals[0].calendar = QStringLiteral("C");
    EXPECT_THAT(story(oneTask(), scenario, options(4), {log::EventKind::Started}),
        ElementsAre("9:00 Started A", "12:00 Started A", "15:00 Started A", "34:00 Started A"));
}

TEST(SimulationTest, SeveralStartEventsEachHaveTheirArrivals)
{
    ProcessBuilder process;
    process.start("S").message("startEvent", "T", "m").task("A").end("E").flow("S", "A").flow("T", "A").flow("A", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).arrivals(minutes(25), "T").work("A", minutes(1));
    scenario.get().arrivals[0].count = 3;
    scenario.get().arrivals[1].count = 2;
    Options once;
    once.replications = 1;
    const Outcome outcome = simulated(process, scenario, once);
    EXPECT_EQ(outcome.description.cases, 5);
    for (const results::FlowResults& flow : outcome.results.flows)
        EXPECT_EQ(flow.count.estimate.mean, flow.element == "S_A" ? 3 : flow.element == "T_A" ? 2 : 5) << flow.element;
}

TEST(SimulationTest, TheWarmUpIsLeftOut)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(5));
    Options some = options(10);
    some.warmup = base::hour;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_EQ(outcome.results.process.cycleTime.cases->count, 4); // those of 60, 70, 80 and 90 minutes
    EXPECT_EQ(outcome.description.warmup, 3600);
    some.warmup = base::day;
    EXPECT_THAT(joined(simulated(oneTask(), scenario, some).description.warnings), HasSubstr("warm-up"));
}

TEST(SimulationTest, CostsComeFromPoolsAndElements)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).pool("R", 1, 60).work("A", minutes(30), "R");
    scenario.get().elements[QStringLiteral("A")].fixedCost = 7;
    scenario.get().elements[QStringLiteral("A")].costPerHour = 10;
    const Outcome outcome = simulated(oneTask(), scenario, options(5));
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 7 + 0.5 * 60 + 0.5 * 10);
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
    EXPECT_THAT(joined(outcome.description.warnings), HasSubstr("round without end"));
    // Without any time in the loop the machine names the case as stuck.
    scenario.work("A", minutes(0));
    EXPECT_THAT(joined(simulated(process, scenario, options(2)).description.warnings), HasSubstr("stuck"));
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

TEST(SimulationTest, MayBeStoppedAtAnyTime)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    std::stop_source source;
    Options some = options(2000, 50);
    some.stop = source.get_token();
    some.progress = [&](int done, int total) {
        EXPECT_EQ(total, 50);
        if (done == 3)
            source.request_stop();
    };
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_GE(outcome.results.replications, 3);
    EXPECT_LT(outcome.results.replications, 50);
}

TEST(SimulationTest, BeginsNoReplicationAfterItWasStopped)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    std::stop_source source;
    Options some = options(1, 100000);
    some.stop = source.get_token();
    some.threads = 2;
    int last = 0;
    some.progress = [&](int done, int) {
        last = done;
        if (done == 10)
            source.request_stop();
    };
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_LE(last, 11) << "but for the one that the other thread was at";
    EXPECT_GE(outcome.results.replications, 10 - 1);
    EXPECT_LE(outcome.results.replications, 11);
}

TEST(SimulationTest, StoppedBeforeItBeginsSimulatesNothing)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(1)).work("A", minutes(1));
    std::stop_source source;
    source.request_stop();
    Options some = options(10, 3);
    some.stop = source.get_token();
    const Outcome outcome = simulated(oneTask(), scenario, some);
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_EQ(outcome.results.replications, 0);
}

TEST(SimulationTest, PrecisionMakesAsManyReplicationsAsItTakes)
{
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("R", 1).work("A", Distribution::exponential(400), "R");
    Options some = options(300, 5);
    some.precision = 0.05;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    const results::Estimate& cycleTime = outcome.results.process.cycleTime.estimate;
    EXPECT_GT(outcome.results.replications, 5);
    EXPECT_LE(cycleTime.halfWidth(), 0.05 * cycleTime.mean);
    some.precision = 1e-6;
    some.mostReplications = 12;
    const Outcome bounded = simulated(oneTask(), scenario, some);
    EXPECT_EQ(bounded.results.replications, 12);
    EXPECT_THAT(joined(bounded.description.warnings), HasSubstr("precision"));
}

namespace {

ProcessBuilder oneReceipt()
{
    ProcessBuilder process;
    process.start("S").node("receiveTask", "A").end("E").chain({"S", "A", "E"});
    return process;
}

double caused(const Outcome& outcome, results::WaitingCause cause)
{
    return outcome.results.activity("A")->waitingCauses[std::size_t(cause)].estimate.mean;
}

} // namespace

TEST(SimulationTest, AReceiveTaskWaitsForItsMessageAndNobodyWorks)
{
    ScenarioBuilder asEvent, asDuration; // tools know both ways to say it
    asEvent.arrivals(minutes(10)).wait("A", minutes(90));
    asDuration.arrivals(minutes(10)).work("A", minutes(90));
    for (ScenarioBuilder* scenario : {&asEvent, &asDuration}) {
        EXPECT_THAT(story(oneReceipt(), *scenario, options(2)), ElementsAre("1:30 Completed A", "1:40 Completed A"));
        const Outcome outcome = simulated(oneReceipt(), *scenario, options(2));
        EXPECT_DOUBLE_EQ(outcome.results.activity("A")->waitingTime.estimate.mean, 90 * 60);
        EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 0);
        EXPECT_DOUBLE_EQ(caused(outcome, results::WaitingCause::Message), 90 * 60);
        EXPECT_DOUBLE_EQ(outcome.results.process.processingTime.estimate.mean, 0);
    }
}

TEST(SimulationTest, WhatAReceiveTaskGotMayBeWorkForPeople)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("R", 1).work("A", minutes(20), "R").wait("A", minutes(60));
    EXPECT_THAT(story(oneReceipt(), scenario, options(2), {log::EventKind::Started, log::EventKind::Completed}),
        ElementsAre("1:00 Started A", "1:20 Completed A", "1:20 Started A", "1:40 Completed A"));
    const Outcome outcome = simulated(oneReceipt(), scenario, options(2));
    EXPECT_DOUBLE_EQ(caused(outcome, results::WaitingCause::Message), 60 * 60);
    EXPECT_DOUBLE_EQ(caused(outcome, results::WaitingCause::Staff), (0 + 10) * 60 / 2.0);
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 20 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 40 * 60) << "not while it waits";
}

TEST(SimulationTest, AMessageThatIsNotTimedIsThereAtOnceAndThatIsSaid)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10));
    const Outcome outcome = simulated(oneReceipt(), scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.process.cycleTime.estimate.mean, 0);
    EXPECT_THAT(joined(outcome.description.assumptions), HasSubstr("at once"));
}

TEST(SimulationTest, ATimerTakesAReceiveTaskAway)
{
    ProcessBuilder process;
    process.start("S")
        .node("receiveTask", "A")
        .boundaryTimer("B", "A", "PT30M")
        .end("E")
        .end("L")
        .chain({"S", "A", "E"})
        .flow("B", "L");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).wait("A", Distribution::sequence({10 * 60, 90 * 60}));
    EXPECT_THAT(story(process, scenario, options(2), {log::EventKind::Completed, log::EventKind::Cancelled}),
        ElementsAre("0:10 Completed A", "1:30 Cancelled A", "1:30 Completed B", "1:30 Completed L"));
}

TEST(SimulationTest, AWarmupThatSwallowsAllSaysHowManyCasesAreNeeded)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(60)).work("A", minutes(10));
    Options some = options(25); // the last arrives after a day
    some.warmup = 2 * base::day;
    const Outcome outcome = simulated(oneTask(), scenario, some);
    ASSERT_EQ(outcome.description.casesNeeded, 100);
    ASSERT_FALSE(outcome.description.warnings.isEmpty());
    EXPECT_THAT(outcome.description.warnings.first().toStdString(), testing::AllOf(HasSubstr("100"), HasSubstr("25")));
    some.cases = outcome.description.casesNeeded;
    const Outcome enough = simulated(oneTask(), scenario, some);
    EXPECT_FALSE(enough.description.casesNeeded);
    EXPECT_THAT(enough.description.warnings, IsEmpty());
    EXPECT_EQ(enough.results.process.cycleTime.cases->count, 100 - 48);
}

} // namespace millrace::run
