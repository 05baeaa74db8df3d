// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

// What stands before the work of an activity: limits of work in progress, the way there, batches, set-up.

namespace millrace::run {

using results::WaitingCause;
using namespace support;
using testing::ElementsAre;

namespace {

const QString taskA = QStringLiteral("A");
const QString taskB = QStringLiteral("B");

double waited(const Outcome& outcome, const char* task, WaitingCause cause)
{
    return outcome.results.activity(task)->waitingCauses[std::size_t(cause)].estimate.mean;
}

ProcessBuilder chainOf(std::initializer_list<std::string> tasks)
{
    ProcessBuilder process;
    process.start("S").end("E");
    std::string before = "S";
    for (const std::string& task : tasks) {
        process.task(task).flow(before, task);
        before = task;
    }
    process.flow(before, "E");
    return process;
}

} // namespace

TEST(LimitsTest, OfTheProcessHoldACaseToItsEnd)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).work("A", minutes(10)).work("B", minutes(20));
    scenario.get().limits = {{QStringLiteral("all"), 1, {}}};
    EXPECT_THAT(story(chainOf({"A", "B"}), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:10 Started B", "0:30 Started A", "0:40 Started B"));
    const Outcome outcome = simulated(chainOf({"A", "B"}), scenario, options(2));
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Limit), 25 * 60 / 2.0);
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->waitingTime.estimate.mean, 25 * 60 / 2.0);
    EXPECT_EQ(outcome.description.openCases, 0);
}

TEST(LimitsTest, OfAPartHoldACaseThatGoesOnWithinIt)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).work("A", minutes(10)).work("B", minutes(20)).work("C", minutes(60));
    scenario.get().limits = {{QStringLiteral("bench"), 1, {taskA, taskB}}};
    EXPECT_THAT(story(chainOf({"A", "B", "C"}), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:10 Started B", "0:30 Started C", "0:30 Started A", "0:40 Started B",
            "1:00 Started C"));
    // What lies between its activities and is none of them, is outside of it.
    scenario.get().limits = {{QStringLiteral("bench"), 1, {taskA, QStringLiteral("C")}}};
    EXPECT_THAT(story(chainOf({"A", "B", "C"}), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("0:00 Started A", "0:10 Started B", "0:10 Started A", "0:20 Started B", "0:30 Started C",
            "1:30 Started C"));
}

TEST(LimitsTest, SeveralAreKeptAtOnceAndNobodyStaysBehind)
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").parallel("J").task("C").end("E");
    process.flow("S", "P").flow("P", "A").flow("P", "B").flow("A", "J").flow("B", "J").flow("J", "C").flow("C", "E");
    ScenarioBuilder scenario;
    scenario.arrivals(Distribution::exponential(600)).pool("R", 2);
    scenario.work("A", Distribution::exponential(300), "R").work("B", Distribution::exponential(400));
    scenario.work("C", Distribution::exponential(300), "R");
    scenario.get().limits = {{QStringLiteral("all"), 4, {}}, {QStringLiteral("one"), 2, {taskA, QStringLiteral("C")}},
        {QStringLiteral("other"), 1, {taskB, QStringLiteral("C")}}};
    const Outcome outcome = simulated(process, scenario, options(500, 2));
    EXPECT_EQ(outcome.description.openCases, 0);
    for (const char* task : {"A", "B", "C"}) {
        double sum = 0;
        for (const results::Kpi& cause : outcome.results.activity(task)->waitingCauses)
            sum += cause.estimate.mean;
        // Waiting at the join counts under the activity before it, beyond its own.
        EXPECT_GE(sum, outcome.results.activity(task)->waitingTime.estimate.mean - 1e-6);
        EXPECT_GT(waited(outcome, task, WaitingCause::Limit), 0);
    }
    Options log = options(500);
    support::Recorder recorder;
    log.log = &recorder;
    simulated(process, scenario, log);
    int inC = 0;
    const auto model = support::modelOf(process);
    const Simulation simulation(*model, scenario.get());
    for (const log::EventRecord& record : recorder.records) {
        if (record.element < 0 || simulation.legend().elements[std::size_t(record.element)].id != "C")
            continue;
        inC += record.kind == log::EventKind::Started ? 1 : record.kind == log::EventKind::Completed ? -1 : 0;
        EXPECT_LE(inC, 1);
    }
}

TEST(LimitsTest, APlaceIsGivenBackByWhatIsTakenBack)
{
    ProcessBuilder process = chainOf({"A"});
    process.boundaryMessage("T", "A", "m").end("F").flow("T", "F");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(60)).wait("T", minutes(25));
    scenario.get().limits = {{QStringLiteral("bench"), 1, {taskA}}};
    EXPECT_THAT(story(process, scenario, options(3), {log::EventKind::Started, log::EventKind::Cancelled}),
        ElementsAre("0:00 Started A", "0:25 Cancelled A", "0:25 Started A", "0:35 Cancelled A", "0:35 Started A",
            "0:45 Cancelled A"));
}

TEST(BatchesTest, DoneTogetherAreOnePieceOfWork)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).pool("R", 1, 60).work("A", minutes(30), "R");
    scenario.get().elements[taskA].batch = scenario::Batch {3};
    EXPECT_THAT(story(oneTask(), scenario, options(6), {log::EventKind::Started}),
        ElementsAre("0:10 Started A", "0:10 Started A", "0:10 Started A", "0:40 Started A", "0:40 Started A",
            "0:40 Started A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(6));
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 60 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 10);
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Batch), 5 * 60);
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Staff), 15 * 60 / 2.0);
    EXPECT_DOUBLE_EQ(outcome.results.activity("A")->processingTime.estimate.mean, 30 * 60);
}

TEST(BatchesTest, WaitNoLongerThanTheyMayAndAreNeverLost)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(5));
    scenario.get().elements[taskA].batch = scenario::Batch {4, 15 * 60.0};
    EXPECT_THAT(story(oneTask(), scenario, options(5), {log::EventKind::Started}),
        ElementsAre("0:15 Started A", "0:15 Started A", "0:35 Started A", "0:35 Started A", "0:55 Started A"));
    scenario.get().elements[taskA].batch = scenario::Batch {4};
    EXPECT_THAT(story(oneTask(), scenario, options(5), {log::EventKind::Started}),
        ElementsAre("0:30 Started A", "0:30 Started A", "0:30 Started A", "0:30 Started A", "0:40 Started A"));
    EXPECT_EQ(simulated(oneTask(), scenario, options(5)).description.openCases, 0);
}

TEST(BatchesTest, LetThroughAtTheSameTimeAreDoneOneByOne)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).pool("R", 1).work("A", minutes(10), "R");
    scenario.get().elements[taskA].batch = scenario::Batch {2, {}, false};
    EXPECT_THAT(story(oneTask(), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("0:05 Started A", "0:15 Started A"));
    EXPECT_DOUBLE_EQ(simulated(oneTask(), scenario, options(2)).results.resource("R")->busyTime.estimate.mean, 1200);
}

TEST(BatchesTest, GoOnWithoutACaseThatIsTakenBack)
{
    ProcessBuilder process = chainOf({"A"});
    process.boundaryMessage("T", "A", "m").end("F").flow("T", "F");
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).pool("R", 1, 60).work("A", minutes(20), "R").wait("T", minutes(25));
    scenario.get().elements[taskA].batch = scenario::Batch {2};
    // Given a first case that is taken back in the middle of the work, and a second that stays
    EXPECT_THAT(story(process, scenario, options(2),
                    {log::EventKind::Started, log::EventKind::Cancelled, log::EventKind::Completed}),
        ElementsAre("0:10 Started A", "0:10 Started A", "0:25 Cancelled A", "0:25 Completed T", "0:25 Completed F",
            "0:30 Completed A"));
    const Outcome outcome = simulated(process, scenario, options(2));
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 20 * 60);
    // And one whose cases are all taken back: nobody is held for it any more.
    scenario.work("A", minutes(200), "R");
    const Outcome none = simulated(process, scenario, options(4));
    EXPECT_EQ(none.description.openCases, 0);
    EXPECT_DOUBLE_EQ(none.results.resource("R")->busyTime.estimate.mean, (25 + 20) * 60);
}

TEST(TransferTest, TakesTimeOnTheWayAndNobodysWork)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(5)).pool("R", 1).work("A", minutes(10), "R");
    scenario.get().elements[taskA].transfer = minutes(30);
    EXPECT_THAT(story(oneTask(), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("0:30 Started A", "0:40 Started A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(2));
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Setup), 30 * 60);
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Staff), 5 * 60 / 2.0);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->queueLength.estimate.mean, 5.0 / 50);
}

TEST(SetUpTest, IsNeededWhenSomebodyChangesFromOneActivityToAnother)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(100)).pool("R", 1, 60).work("A", minutes(10), "R").work("B", minutes(20), "R");
    scenario.get().elements[taskA].setUp = minutes(5);
    scenario.get().elements[taskB].setUp = minutes(6);
    EXPECT_THAT(story(chainOf({"A", "B"}), scenario, options(2), {log::EventKind::Started, log::EventKind::Completed}),
        ElementsAre("0:00 Started A", "0:10 Completed A", "0:16 Started B", "0:36 Completed B", "1:45 Started A",
            "1:55 Completed A", "2:01 Started B", "2:21 Completed B"));
    const Outcome outcome = simulated(chainOf({"A", "B"}), scenario, options(2));
    EXPECT_DOUBLE_EQ(waited(outcome, "B", WaitingCause::Setup), 6 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.activity("B")->waitingTime.estimate.mean, 6 * 60);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, (2 * 30 + 5 + 12) * 60);
    EXPECT_DOUBLE_EQ(outcome.results.process.cost.estimate.mean, 30 + 17 / 2.0);
    // Of two, each keeps to what she did last.
    scenario.get().pools[0].capacity = 2;
    EXPECT_DOUBLE_EQ(waited(simulated(chainOf({"A", "B"}), scenario, options(2)), "B", WaitingCause::Setup), 0);
    // Each time, where the scenario says so.
    scenario.get().elements[taskA].setsUpEachTime = true;
    EXPECT_DOUBLE_EQ(waited(simulated(chainOf({"A", "B"}), scenario, options(3)), "A", WaitingCause::Setup), 5 * 60);
}

TEST(SetUpTest, PausesAndIsHandedOverAsWorkIs)
{
    ScenarioBuilder scenario;
    scenario.get().start = base::parseDateTime(u"2026-01-05T16:50:00Z");
    scenario.officeHours("C").arrivals(minutes(100)).pool("R", 1, 60, "C").work("A", minutes(30), "R");
    scenario.get().elements[taskA].setUp = minutes(20);
    scenario.get().elements[taskA].setsUpEachTime = true;
    EXPECT_THAT(story(oneTask(), scenario, options(1), {log::EventKind::Started, log::EventKind::Completed}),
        ElementsAre("16:20 Started A", "16:50 Completed A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(1));
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Setup), 20 * 60);
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Pause), 16 * 3600);
    EXPECT_DOUBLE_EQ(outcome.results.resource("R")->busyTime.estimate.mean, 50 * 60);
}

TEST(GatesTest, AllTogetherKeepCausesThatSumToTheWaiting)
{
    const ProcessBuilder process = chainOf({"A", "B", "C"});
    ScenarioBuilder scenario;
    scenario.officeHours("O").arrivals(Distribution::exponential(1800)).pool("R", 3, 20, "O").pool("Q", 1, 40);
    scenario.work("A", Distribution::exponential(1200), "R").teamwork("B", Distribution::exponential(600), "R and Q");
    scenario.work("C", Distribution::exponential(300), "Q");
    scenario.get().elements[taskA].transfer = Distribution::exponential(300);
    scenario.get().elements[taskB].setUp = Distribution::uniform(60, 300);
    scenario.get().elements[taskB].batch = scenario::Batch {3, 7200.0};
    scenario.get().elements[QStringLiteral("C")].setUp = minutes(2);
    scenario.get().limits = {{QStringLiteral("all"), 12, {}}, {QStringLiteral("x"), 4, {taskB}}};
    scenario.get().pools[0].shiftEnd = scenario::ShiftEnd::HandOver;
    scenario.get().pools[1].absence = kernel::AbsencePattern {Distribution::exponential(90'000), minutes(90)};
    const Outcome outcome = simulated(process, scenario, options(400, 4));
    EXPECT_EQ(outcome.description.openCases, 0);
    for (const char* task : {"A", "B", "C"}) {
        const results::ActivityResults& activity = *outcome.results.activity(task);
        double sum = 0;
        for (const results::Kpi& cause : activity.waitingCauses)
            sum += cause.estimate.mean;
        EXPECT_NEAR(sum, activity.waitingTime.estimate.mean, 1e-6) << task;
    }
    for (const WaitingCause cause : {WaitingCause::Batch, WaitingCause::Setup, WaitingCause::Staff})
        EXPECT_GT(waited(outcome, "B", cause), 0);
    for (const results::ResourceResults& resource : outcome.results.resources)
        EXPECT_LE(resource.utilisation.estimate.mean, 1);
    Options two = options(400, 4);
    two.threads = 2;
    EXPECT_EQ(support::jsonOf(simulated(process, scenario, two)), support::jsonOf(outcome));
}

TEST(BatchTest, BeginsAsSoonAsItsConditionIsMet)
{
    // Given cases that weigh 10, 20, 30 ... and a lorry that goes with 50 at the latest, or as something urgent comes
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(1));
    scenario.get().attributes = {{QStringLiteral("weight"), Distribution::sequence({10, 20, 30, 40, 5, 6}), false},
        {QStringLiteral("urgent"), scenario::Expression {QStringLiteral("weight = 5")}, false}};
    auto& batch = scenario.get().elements[taskA].batch;
    batch = scenario::Batch {100};
    batch->condition = QStringLiteral("urgent or sum(batch.weight) >= 50");
    EXPECT_THAT(story(oneTask(), scenario, options(6), {log::EventKind::Started}),
        ElementsAre("0:20 Started A", "0:20 Started A", "0:20 Started A", "0:40 Started A", "0:40 Started A",
            "0:50 Started A"));
    const Outcome outcome = simulated(oneTask(), scenario, options(6));
    EXPECT_DOUBLE_EQ(waited(outcome, "A", WaitingCause::Batch), (20 + 10 + 10) * 60 / 6.0);
    EXPECT_THAT(outcome.description.warnings.join(u' ').toStdString(), testing::Not(testing::HasSubstr("batch")));
}

TEST(BatchTest, WhoseConditionCannotBeWorkedOutGoesBySizeAndTime)
{
    ScenarioBuilder scenario;
    scenario.arrivals(minutes(10)).work("A", minutes(1));
    scenario.get().attributes = {{QStringLiteral("weight"), Distribution::constant(10), false}};
    auto& batch = scenario.get().elements[taskA].batch;
    batch = scenario::Batch {2};
    batch->condition = QStringLiteral("weight + \"x\" > 3");
    EXPECT_THAT(story(oneTask(), scenario, options(2), {log::EventKind::Started}),
        ElementsAre("0:10 Started A", "0:10 Started A"));
    EXPECT_THAT(simulated(oneTask(), scenario, options(2)).description.warnings.join(u' ').toStdString(),
        testing::HasSubstr("when a batch of 'A' is complete could not be worked out"));
}

} // namespace millrace::run
