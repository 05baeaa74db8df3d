// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;
using testing::ElementsAre;
using testing::HasSubstr;

ProcessBuilder threeSteps()
{
    return ProcessBuilder().start("S").task("A").end("E").chain({"S", "A", "E"});
}

TEST(Sequence, runsFromStartToEnd)
{
    Case c(threeSteps());
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Enabled A"}));
    EXPECT_TRUE(c.instance.isRunning());
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed E", "CaseCompleted E"}));
    EXPECT_EQ(c.host.flows, Lines({"S_A", "A_E"}));
    EXPECT_TRUE(c.isCompleted());
    EXPECT_TRUE(c.compiled.problems.empty());
}

TEST(Sequence, recordsCaseTimeVisitAndResource)
{
    Case c(threeSteps());
    c.host.time = 1000;
    c.start();
    const TokenIndex token = c.awaited("A");
    const std::int32_t visit = c.instance.token(token).visit;
    c.host.time = 2000;
    c.machine.begin(c.instance, token, 4);
    c.machine.pause(c.instance, token, log::Cause::Pause);
    c.machine.proceed(c.instance, token);
    c.host.time = 3000;
    c.complete("A");
    EXPECT_EQ(c.trace(),
        Lines({"CaseStarted", "Completed S", "Enabled A", "Started A", "Paused A", "Resumed A", "Completed A",
            "Completed E", "CaseCompleted E"}));
    std::vector<log::EventRecord> ofTask;
    for (const auto& record : c.host.records)
        if (record.token == visit && record.kind != log::EventKind::FlowTaken)
            ofTask.push_back(record);
    ASSERT_EQ(ofTask.size(), 5U);
    EXPECT_EQ(ofTask[0].time, 1000);
    EXPECT_EQ(ofTask[0].caseNumber, 7);
    EXPECT_EQ(ofTask[0].resource, none);
    EXPECT_EQ(ofTask[1].time, 2000);
    EXPECT_EQ(ofTask[1].resource, 4);
    EXPECT_EQ(ofTask[2].cause, log::Cause::Pause);
    EXPECT_EQ(ofTask[4].time, 3000);
    EXPECT_EQ(ofTask[4].resource, 4);
}

TEST(Sequence, ignoresALateHost)
{
    Case c(threeSteps());
    c.start();
    const TokenIndex token = c.awaited("A");
    c.complete("A");
    c.trace();
    c.machine.complete(c.instance, token);
    c.machine.trigger(c.instance, token);
    c.machine.throwError(c.instance, token, "x");
    c.machine.complete(c.instance, 4711);
    EXPECT_TRUE(c.trace().empty());
}

TEST(Sequence, workDoneAtOnceIsQueued)
{
    Case c(threeSteps());
    c.host.performer = [&](Instance& instance, TokenIndex token) {
        c.host.asked.clear();
        c.machine.complete(instance, token);
    };
    c.start();
    EXPECT_TRUE(c.isCompleted());
    EXPECT_EQ(
        c.trace(), Lines({"CaseStarted", "Completed S", "Enabled A", "Completed A", "Completed E", "CaseCompleted E"}));
}

TEST(Sequence, cancelledFromOutside)
{
    Case c(threeSteps());
    c.start();
    c.trace();
    c.machine.cancel(c.instance);
    EXPECT_EQ(c.trace(), Lines({"Cancelled A", "CaseCancelled"}));
    EXPECT_EQ(c.instance.status(), Instance::Status::Cancelled);
    EXPECT_TRUE(c.host.asked.empty());
}

TEST(Tasks, ofAllKindsAreWorkForTheHost)
{
    for (const char* kind : {"task", "userTask", "manualTask", "serviceTask", "scriptTask", "businessRuleTask",
             "sendTask", "receiveTask", "callActivity"}) {
        Case c(ProcessBuilder().start("S").node(kind, "A").end("E").chain({"S", "A", "E"}));
        c.start().complete("A");
        EXPECT_TRUE(c.isCompleted()) << kind;
        EXPECT_EQ(c.problemsAt("A").empty(), std::string(kind) != "callActivity") << kind;
    }
}

TEST(UncontrolledFlow, splitsAndMergesWithoutGateways)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .task("B")
               .task("C")
               .end("E")
               .chain({"S", "A", "C", "E"})
               .chain({"S", "B", "C"}));
    c.start();
    c.complete("A").complete("B");
    EXPECT_EQ(c.countAt("C"), 2);
    c.complete("C");
    EXPECT_FALSE(c.isCompleted());
    c.complete("C");
    EXPECT_TRUE(c.isCompleted());
}

TEST(UncontrolledFlow, withoutEventsStartsAtAllThatNoFlowLeadsTo)
{
    Case c(ProcessBuilder().task("A").task("B").task("C").flow("A", "C"));
    c.start();
    EXPECT_TRUE(c.waitsAt("A"));
    EXPECT_TRUE(c.waitsAt("B"));
    c.complete("A").complete("B");
    EXPECT_FALSE(c.isCompleted());
    c.complete("C");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_EQ(c.host.trace.back(), "CaseCompleted C");
    EXPECT_EQ(c.problemsAt("P").size(), 1U);
}

TEST(UncontrolledFlow, besideAStartEventIsNeverReached)
{
    Case c(ProcessBuilder().start("S").task("A").task("Lost").end("E").chain({"S", "A", "E"}));
    c.start();
    EXPECT_FALSE(c.waitsAt("Lost"));
    EXPECT_EQ(c.problemsAt("Lost").size(), 1U);
}

TEST(UncontrolledFlow, anEmptyProcessEndsAtOnce)
{
    Case c {ProcessBuilder()};
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "CaseCompleted"}));
}

TEST(Starts, oneOfSeveralBegins)
{
    Case c(ProcessBuilder()
               .message("startEvent", "M", "order")
               .start("S")
               .timer("startEvent", "T", "R/PT1H")
               .task("A")
               .flow("M", "A")
               .flow("S", "A")
               .flow("T", "A"));
    EXPECT_EQ(c.program.title(c.program.defaultStart()), "S");
    c.start("M");
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed M", "Enabled A"}));
    c.start("T");
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed T", "Enabled A"}));
}

TEST(Events, throwAndEndWithAMessageThroughTheHost)
{
    Case c(ProcessBuilder()
               .start("S")
               .message("intermediateThrowEvent", "T", "ping")
               .node("intermediateThrowEvent", "Mark")
               .message("endEvent", "E", "pong")
               .chain({"S", "T", "Mark", "E"}));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Enabled T"}));
    c.complete("T");
    EXPECT_EQ(c.trace(), Lines({"Completed T", "Completed Mark", "Enabled E"}));
    c.complete("E");
    EXPECT_EQ(c.trace(), Lines({"Completed E", "CaseCompleted E"}));
}

TEST(Events, waitForTimersAndMessages)
{
    Case c(ProcessBuilder()
               .start("S")
               .timer("intermediateCatchEvent", "T", "PT10M")
               .message("intermediateCatchEvent", "M", "paid")
               .signal("intermediateCatchEvent", "G", "go")
               .end("E")
               .chain({"S", "T", "M", "G", "E"}));
    c.host.time = 5 * base::second;
    c.start();
    ASSERT_EQ(c.host.asked.size(), 1U);
    EXPECT_EQ(c.host.asked[0].due, 605 * base::second);
    EXPECT_EQ(c.host.records.back().cause, log::Cause::Timer);
    c.trigger("T");
    const Node& message = c.program.nodes[static_cast<std::size_t>(c.host.asked[0].node)];
    EXPECT_EQ(c.program.eventNames[static_cast<std::size_t>(message.eventName)].name, "paid");
    c.trigger("M").trigger("G");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Events, linksJump)
{
    Case c(ProcessBuilder()
               .start("S")
               .node("intermediateThrowEvent", "From", {}, "<linkEventDefinition name=\"x\"/>")
               .node("intermediateCatchEvent", "To", {}, "<linkEventDefinition name=\"x\"/>")
               .task("A")
               .chain({"S", "From"})
               .chain({"To", "A"}));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Completed From", "Completed To", "Enabled A"}));
    EXPECT_EQ(c.host.flows, Lines({"S_From", "To_A"}));
    EXPECT_TRUE(c.compiled.problems.empty());
}

TEST(Terminate, endsEverythingAtOnce)
{
    Case c(ProcessBuilder().start("S").task("A").task("B").endTerminate("X").chain({"S", "A", "X"}).flow("S", "B"));
    c.start();
    c.trace();
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed X", "Cancelled B", "CaseCompleted X"}));
    EXPECT_EQ(c.host.records.back().cause, log::Cause::Terminate);
    EXPECT_TRUE(c.host.asked.empty());
}

TEST(Instances, areReusedWithIdenticalStreams)
{
    Case c(ProcessBuilder()
               .start("S")
               .parallel("F")
               .task("A")
               .task("B")
               .parallel("J")
               .end("E")
               .chain({"S", "F", "A", "J", "E"})
               .chain({"F", "B", "J"}));
    const auto run = [&] {
        c.host.records.clear();
        c.host.asked.clear();
        c.start().complete("B").complete("A");
        return c.host.records;
    };
    const auto first = run();
    EXPECT_EQ(run(), first);
    c.start().complete("B"); // left in the middle
    c.host.records.clear();
    c.host.asked.clear();
    EXPECT_EQ(run(), first);
    Instance fresh;
    c.host.records.clear();
    std::swap(c.instance, fresh);
    EXPECT_EQ(run(), first);
    EXPECT_EQ(c.instance, fresh);
}

} // namespace
} // namespace millrace::execution
