// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;
using testing::HasSubstr;
using testing::SizeIs;

ProcessBuilder exclusiveSplit(const std::string& first, const std::string& second, const std::string& defaultFlow)
{
    return ProcessBuilder()
        .start("S")
        .exclusive("X", defaultFlow)
        .task("A")
        .task("B")
        .task("C")
        .flow("S", "X")
        .flow("X", "A", first)
        .flow("X", "B", second)
        .flow("X", "C");
}

TEST(Exclusive, takesTheFirstConditionThatHolds)
{
    Case c(exclusiveSplit("amount > 100", "amount > 10", "X_C"));
    c.host.variables.put("amount", 500);
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Completed X", "Enabled A"}));
    c.host.variables.put("amount", 50);
    c.start();
    EXPECT_EQ(c.trace().back(), "Enabled B");
    EXPECT_TRUE(c.compiled.problems.empty());
}

TEST(Exclusive, takesTheDefaultFlowElse)
{
    Case c(exclusiveSplit("amount > 100", "${amount > 10}", "X_C"));
    c.host.variables.put("amount", 1);
    c.start();
    EXPECT_EQ(c.trace().back(), "Enabled C");
}

TEST(Exclusive, aFlowWithoutConditionComesLast)
{
    Case c(ProcessBuilder().start("S").exclusive("X").task("A").task("B").flow("S", "X").flow("X", "A").flow(
        "X", "B", "=yes"));
    c.host.variables.put("yes", true);
    c.start();
    EXPECT_EQ(c.trace().back(), "Enabled B");
    c.host.variables.put("yes", false);
    c.start();
    EXPECT_EQ(c.trace().back(), "Enabled A");
    EXPECT_THAT(c.problemsAt("X"), SizeIs(1));
}

TEST(Exclusive, withoutATrueConditionIsAnIncident)
{
    Case c(ProcessBuilder()
               .start("S")
               .exclusive("X")
               .task("A")
               .task("B")
               .flow("S", "X")
               .flow("X", "A", "n = 1")
               .flow("X", "B", "n = 2"));
    c.host.variables.put("n", 3);
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Incident X"}));
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_EQ(c.instance.incidents()[0].kind, Incident::Kind::NoFlowChosen);
    EXPECT_TRUE(c.instance.isStuck());
    c.host.variables.put("n", 2);
    c.machine.retry(c.instance, c.instance.incidents()[0].token);
    EXPECT_EQ(c.trace(), Lines({"Completed X", "Enabled B"}));
    EXPECT_TRUE(c.instance.incidents().empty());
}

TEST(Exclusive, aConditionThatFailsIsAnIncident)
{
    Case c(exclusiveSplit("unknown > 5", "true", ""));
    c.start();
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_EQ(c.instance.incidents()[0].kind, Incident::Kind::Expression);
    EXPECT_THAT(c.instance.incidents()[0].message, HasSubstr("unknown > 5"));
    EXPECT_EQ(c.host.incidents, Lines({c.instance.incidents()[0].message}));
    c.machine.cancel(c.instance);
    EXPECT_TRUE(c.instance.hasEnded());
}

TEST(Exclusive, mergesEveryToken)
{
    Case c(ProcessBuilder()
               .start("S")
               .exclusive("X")
               .task("A")
               .end("E")
               .flow("S", "X", "", "one")
               .flow("S", "X", "", "two")
               .chain({"X", "A", "E"}));
    c.start();
    EXPECT_EQ(c.countAt("A"), 2);
}

TEST(Parallel, joinsAllBranches)
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
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Completed F", "Enabled A", "Enabled B"}));
    c.complete("B");
    EXPECT_EQ(c.trace(), Lines({"Completed B", "Enabled J"}));
    EXPECT_EQ(c.host.records.back().cause, log::Cause::Synchronisation);
    const std::int32_t visit = c.host.records.back().token;
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed J", "Completed E", "CaseCompleted E"}));
    EXPECT_EQ(
        std::count_if(c.host.records.begin(), c.host.records.end(), [&](const auto& r) { return r.token == visit; }),
        3);
}

TEST(Parallel, waitsForEachFlowAndKeepsTheRest)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .task("B")
               .exclusive("M")
               .parallel("J")
               .task("After")
               .flow("S", "A")
               .flow("S", "B")
               .flow("S", "M")
               .chain({"A", "M", "J", "After"})
               .flow("B", "J"));
    c.start(); // a token of S waits at J on M's flow
    c.complete("A"); // and a second one on the same flow
    EXPECT_FALSE(c.waitsAt("After"));
    EXPECT_EQ(positions(c.program, c.instance).size(), 2U);
    c.trace();
    c.complete("B");
    EXPECT_EQ(c.trace(), Lines({"Completed B", "Enabled J", "Completed J", "Enabled After"}));
    c.complete("After");
    EXPECT_EQ(c.instance.incidents().at(0).kind, Incident::Kind::Deadlock);
    EXPECT_THAT(c.instance.incidents().at(0).message, HasSubstr("1 of its 2"));
    EXPECT_TRUE(c.instance.isStuck());
}

TEST(Parallel, cancelledJoinsAreRecorded)
{
    Case c(ProcessBuilder().start("S").task("A").task("B").parallel("J").chain({"S", "A", "J"}).chain({"S", "B", "J"}));
    c.start().complete("A");
    c.trace();
    c.machine.cancel(c.instance);
    EXPECT_EQ(c.trace(), Lines({"Cancelled B", "Cancelled J", "CaseCancelled"}));
}

ProcessBuilder inclusiveBlock()
{
    return ProcessBuilder()
        .start("S")
        .inclusive("O", "O_C")
        .task("A")
        .task("B")
        .task("C")
        .inclusive("J")
        .task("After")
        .flow("S", "O")
        .flow("O", "A", "a")
        .flow("O", "B", "b")
        .flow("O", "C")
        .chain({"A", "J"})
        .chain({"B", "J"})
        .chain({"C", "J", "After"});
}

void choose(Case& c, bool a, bool b)
{
    c.host.variables.put("a", a);
    c.host.variables.put("b", b);
}

TEST(Inclusive, takesAllThatHoldAndWaitsForThem)
{
    Case c(inclusiveBlock());
    choose(c, true, true);
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Completed O", "Enabled A", "Enabled B"}));
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Enabled J"}));
    c.complete("B");
    EXPECT_EQ(c.trace(), Lines({"Completed B", "Completed J", "Enabled After"}));
}

TEST(Inclusive, waitsOnlyForTokensThatCanStillArrive)
{
    Case c(inclusiveBlock());
    choose(c, false, true);
    c.start();
    c.complete("B");
    EXPECT_TRUE(c.waitsAt("After"));
}

TEST(Inclusive, takesTheDefaultFlowElse)
{
    Case c(inclusiveBlock());
    choose(c, false, false);
    c.start();
    EXPECT_TRUE(c.waitsAt("C"));
    c.complete("C").complete("After");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Inclusive, goesOnWhenTheOtherTokenGoesElsewhere)
{
    Case c(ProcessBuilder()
               .start("S")
               .parallel("F")
               .task("A")
               .task("B")
               .exclusive("X", "X_End")
               .inclusive("J")
               .task("After")
               .end("End")
               .chain({"S", "F", "A", "J", "After"})
               .chain({"F", "B", "X"})
               .flow("X", "J", "back")
               .flow("X", "End"));
    c.host.variables.put("back", false);
    c.start().complete("A");
    EXPECT_FALSE(c.waitsAt("After"));
    c.complete("B");
    EXPECT_TRUE(c.waitsAt("After"));
}

TEST(Inclusive, waitsForATokenThatMayComeThroughABoundaryEvent)
{
    Case c(ProcessBuilder()
               .start("S")
               .parallel("F")
               .task("A")
               .task("B")
               .end("End")
               .boundaryTimer("T", "B", "PT1H")
               .inclusive("J")
               .task("After")
               .chain({"S", "F", "A", "J", "After"})
               .chain({"F", "B", "End"})
               .flow("T", "J"));
    c.start().complete("A");
    EXPECT_FALSE(c.waitsAt("After"));
    c.trigger("T");
    EXPECT_TRUE(c.waitsAt("After"));
    EXPECT_EQ(c.countAt("After"), 1);
}

TEST(Inclusive, doesNotWaitForWhatComesOnlyThroughItself)
{
    // J -> A -> X -> back to J: when the token is at J there is nobody else, so it goes on.
    Case c(ProcessBuilder()
               .start("S")
               .inclusive("J")
               .task("A")
               .exclusive("X", "X_E")
               .end("E")
               .chain({"S", "J", "A", "X", "E"})
               .flow("X", "J", "again"));
    c.host.variables.put("again", true);
    c.start().complete("A");
    EXPECT_TRUE(c.waitsAt("A"));
    c.host.variables.put("again", false);
    c.complete("A");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Inclusive, ofTwoInACircleOneGoesOn)
{
    // Each could get a token from the other, but that path also reaches a flow that already has one.
    Case c(ProcessBuilder()
               .start("S")
               .parallel("F")
               .inclusive("J1")
               .inclusive("J2")
               .exclusive("X1", "X1_A")
               .exclusive("X2", "X2_B")
               .task("A")
               .task("B")
               .chain({"S", "F", "J1", "X1", "A"})
               .chain({"F", "J2", "X2", "B"})
               .flow("X1", "J2", "toOther")
               .flow("X2", "J1", "toOther"));
    c.host.variables.put("toOther", false);
    c.start();
    EXPECT_TRUE(c.instance.isStuck());
    EXPECT_THAT(c.instance.incidents(), SizeIs(2)) << "by the specification both wait for each other";
}

TEST(EventBased, theFirstEventDecides)
{
    Case c(ProcessBuilder()
               .start("S")
               .eventBased("G")
               .message("intermediateCatchEvent", "M", "reply")
               .timer("intermediateCatchEvent", "T", "P1D")
               .node("receiveTask", "R")
               .task("A")
               .task("B")
               .flow("S", "G")
               .flow("G", "R")
               .chain({"G", "M", "A"})
               .chain({"G", "T", "B"}));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Enabled G"}));
    EXPECT_EQ(c.host.asked.size(), 3U);
    c.trigger("T");
    EXPECT_EQ(c.trace(), Lines({"Completed G", "Completed T", "Enabled B"}));
    EXPECT_EQ(c.host.flows, Lines({"S_G", "G_T", "T_B"}));
    EXPECT_EQ(c.host.asked.size(), 1U);
    c.start().trigger("R");
    EXPECT_TRUE(c.isCompleted());
}

TEST(EventBased, withoutEventsIsExclusive)
{
    Case c(
        ProcessBuilder().start("S").eventBased("G").task("A").task("B").flow("S", "G").flow("G", "A").flow("G", "B"));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Completed G", "Enabled A"}));
    EXPECT_THAT(c.problemsAt("G"), SizeIs(1));
}

TEST(ConditionalFlows, leaveAnActivity)
{
    Case c(ProcessBuilder()
               .start("S")
               .node("task", "A", "default=\"A_D\"")
               .task("B")
               .task("C")
               .task("D")
               .flow("S", "A")
               .flow("A", "B", "b")
               .flow("A", "C")
               .flow("A", "D"));
    c.host.variables.put("b", false);
    c.start().complete("A");
    EXPECT_FALSE(c.waitsAt("B"));
    EXPECT_TRUE(c.waitsAt("C")) << "unconditional";
    EXPECT_TRUE(c.waitsAt("D")) << "default: no condition is true";
    c.host.asked.clear();
    c.host.variables.put("b", true);
    c.start().complete("A");
    EXPECT_TRUE(c.waitsAt("B"));
    EXPECT_TRUE(c.waitsAt("C"));
    EXPECT_FALSE(c.waitsAt("D"));
}

TEST(ConditionalFlows, failingAfterTheWorkAreRetriedWithoutTheWork)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .task("B")
               .task("C")
               .flow("S", "A")
               .flow("A", "B", "b")
               .flow("A", "C", "c"));
    c.host.variables.put("b", false);
    c.host.variables.put("c", false);
    c.start().complete("A");
    EXPECT_EQ(c.trace().back(), "Incident A");
    c.host.variables.put("c", true);
    c.machine.retry(c.instance, c.instance.incidents().at(0).token);
    EXPECT_EQ(c.trace(), Lines({"Enabled C"}));
}

} // namespace
} // namespace millrace::execution
