// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/snapshot.h"
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;
using testing::SizeIs;

/// "Sub" with task A, and in it the event sub-process "Help": Trigger -> B -> EH. After Sub: C.
ProcessBuilder withHelp(const std::string& start)
{
    ProcessBuilder p;
    p.start("S").open("Sub").start("S2").task("A").end("E2").chain({"S2", "A", "E2"});
    p.open("Help", "subProcess", "triggeredByEvent=\"true\"")
        .node("startEvent", "Trigger", start.substr(0, start.find('|')), start.substr(start.find('|') + 1));
    p.task("B").end("EH").chain({"Trigger", "B", "EH"}).close().close();
    return p.task("C").end("E").chain({"S", "Sub", "C", "E"});
}

const char* const onTimer = "|<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>";
const char* const onMessageBeside = "isInterrupting=\"false\"|<messageEventDefinition/>";
const char* const onError = "|<errorEventDefinition/>";

TEST(EventSubProcess, isLeftAloneWhileNothingHappens)
{
    Case c(withHelp(onTimer));
    c.start();
    EXPECT_EQ(
        c.trace(), Lines({"CaseStarted", "Completed S", "Enabled Sub", "Started Sub", "Completed S2", "Enabled A"}));
    EXPECT_TRUE(c.waitsAt("Trigger"));
    EXPECT_THAT(positions(c.program, c.instance), SizeIs(2)); // Sub and A
    c.complete("A");
    EXPECT_FALSE(c.waitsAt("Trigger"));
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed E2", "Completed Sub", "Enabled C"}));
    c.complete("C");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_TRUE(c.host.asked.empty());
}

TEST(EventSubProcess, interruptsAllElseInItsScope)
{
    Case c(withHelp(onTimer));
    c.start().trace();
    c.trigger("Trigger");
    EXPECT_EQ(c.trace(), Lines({"Cancelled A", "Enabled Help", "Started Help", "Completed Trigger", "Enabled B"}));
    EXPECT_FALSE(c.waitsAt("A"));
    c.complete("B");
    EXPECT_EQ(c.trace(), Lines({"Completed B", "Completed EH", "Completed Help", "Completed Sub", "Enabled C"}));
}

TEST(EventSubProcess, runsBesideAndMoreThanOnce)
{
    Case c(withHelp(onMessageBeside));
    c.start().trigger("Trigger").trigger("Trigger").trace();
    EXPECT_EQ(c.countAt("B"), 2);
    c.complete("A").complete("B");
    EXPECT_TRUE(c.waitsAt("Trigger"));
    c.complete("B");
    EXPECT_FALSE(c.waitsAt("Trigger"));
    EXPECT_TRUE(c.waitsAt("C"));
}

TEST(EventSubProcess, timerBesideHappensOnceUnlessItRepeats)
{
    const std::string once = std::string("isInterrupting=\"false\"") + onTimer;
    Case c(withHelp(once));
    c.start().trigger("Trigger");
    EXPECT_FALSE(c.waitsAt("Trigger"));
    Case d(withHelp(
        "isInterrupting=\"false\"|<timerEventDefinition><timeCycle>R2/PT1H</timeCycle></timerEventDefinition>"));
    d.start().trigger("Trigger");
    EXPECT_TRUE(d.waitsAt("Trigger"));
    d.trigger("Trigger");
    EXPECT_FALSE(d.waitsAt("Trigger"));
}

TEST(EventSubProcess, ofTheProcessActsOnTheWholeCase)
{
    ProcessBuilder p;
    p.start("S").task("A").end("E").chain({"S", "A", "E"}).open("Help", "subProcess", "triggeredByEvent=\"true\"");
    p.node("startEvent", "Trigger", {}, "<messageEventDefinition/>").end("EH").flow("Trigger", "EH").close();
    Case c(p);
    c.start().trigger("Trigger");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_EQ(c.trace().back(), "CaseCompleted Help");
    Case d(p);
    d.start().complete("A");
    EXPECT_TRUE(d.isCompleted());
    EXPECT_TRUE(d.host.asked.empty());
}

TEST(EventSubProcess, catchesErrorsBeforeTheBoundaryOfItsScope)
{
    ProcessBuilder p = withHelp(onError);
    p.boundaryError("Caught", "Sub").task("D").flow("Caught", "D");
    Case c(p);
    c.start().throwError("A", "broken").trace();
    EXPECT_TRUE(c.waitsAt("B"));
    EXPECT_FALSE(c.waitsAt("D"));
    c.throwError("B", "again"); // not by itself once more
    EXPECT_TRUE(c.waitsAt("D"));
    EXPECT_FALSE(c.waitsAt("B"));
}

TEST(EventSubProcess, catchesItsOwnErrorCodeAlone)
{
    ProcessBuilder p;
    p.endError("unused", "Other").start("S").task("A").chain({"S", "A"});
    p.open("Help", "subProcess", "triggeredByEvent=\"true\"");
    p.node("startEvent", "Trigger", {}, "<errorEventDefinition errorRef=\"error_Other\"/>")
        .task("B")
        .flow("Trigger", "B");
    p.close();
    Case c(p);
    c.start().throwError("A", "Broken");
    EXPECT_THAT(c.instance.incidents(), SizeIs(1));
    Case d(p);
    d.start().throwError("A", "Other");
    EXPECT_TRUE(d.waitsAt("B"));
}

TEST(EventSubProcess, interruptedScopeWaitsForNoOtherStart)
{
    ProcessBuilder p;
    p.start("S").task("A").chain({"S", "A"});
    for (const char* n : {"1", "2"}) {
        p.open(std::string("Help") + n, "subProcess", "triggeredByEvent=\"true\"");
        p.node("startEvent", std::string("Trigger") + n, {}, "<signalEventDefinition/>").task(std::string("B") + n);
        p.flow(std::string("Trigger") + n, std::string("B") + n).close();
    }
    Case c(p);
    c.start().trigger("Trigger1");
    EXPECT_TRUE(c.waitsAt("B1"));
    EXPECT_FALSE(c.waitsAt("Trigger2"));
}

TEST(EventSubProcess, survivesASnapshot)
{
    Case c(withHelp(onMessageBeside));
    c.start().trigger("Trigger");
    const auto read = fromBytes(toBytes(c.instance), c.program);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read, c.instance);
}

TEST(EventSubProcess, itsTimerThatFailsIsRetried)
{
    Case c(withHelp(onTimer));
    c.start().fail("Trigger", "no such date");
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_TRUE(c.waitsAt("A"));
    c.machine.retry(c.instance, c.instance.incidents().front().token);
    EXPECT_TRUE(c.waitsAt("Trigger"));
    EXPECT_TRUE(c.instance.incidents().empty());
}

TEST(EventSubProcess, inclusiveJoinsDoNotWaitForIt)
{
    ProcessBuilder p;
    p.start("S").inclusive("Split").task("A").task("B").inclusive("Join").end("E");
    p.chain({"S", "Split", "A", "Join", "E"}).chain({"Split", "B", "Join"});
    p.open("Help", "subProcess", "triggeredByEvent=\"true\"")
        .node("startEvent", "Trigger", {}, "<messageEventDefinition/>");
    p.task("H").flow("Trigger", "H").close();
    Case c(p);
    c.start().complete("A").complete("B");
    EXPECT_TRUE(c.isCompleted());
}

TEST(EventSubProcess, withoutATriggerIsNamed)
{
    Case c(withHelp("|"));
    EXPECT_THAT(c.problemsAt("Trigger"), SizeIs(1));
    c.start().complete("A").complete("C");
    EXPECT_TRUE(c.isCompleted());
    ProcessBuilder p;
    p.start("S").end("E").flow("S", "E").open("Help", "subProcess", "triggeredByEvent=\"true\"").close();
    p.open("Other", "subProcess", "triggeredByEvent=\"true\"").node("startEvent", "T", {}, "<messageEventDefinition/>");
    p.close().flow("Other", "E");
    Case d(p);
    EXPECT_THAT(d.problemsAt("Help"), SizeIs(1));
    EXPECT_THAT(d.problemsAt("Other_E"), SizeIs(1));
}

// --- escalations

/// "Sub": A, then an escalation, then B; `escalation` is the element that throws.
ProcessBuilder withEscalation(bool interrupting)
{
    ProcessBuilder p;
    p.start("S").open("Sub").start("S2").task("A").task("B").chain({"S2", "A", "Up", "B"});
    p.node("intermediateThrowEvent", "Up", {}, "<escalationEventDefinition/>").close();
    p.node("boundaryEvent", "Caught",
        std::string("attachedToRef=\"Sub\" cancelActivity=\"") + (interrupting ? "true" : "false") + "\"",
        "<escalationEventDefinition/>");
    return p.task("Boss").task("C").chain({"S", "Sub", "C"}).flow("Caught", "Boss");
}

TEST(Escalation, isCaughtBesideTheWork)
{
    Case c(withEscalation(false));
    c.start().trace();
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed Up", "Completed Caught", "Enabled Boss", "Enabled B"}));
}

TEST(Escalation, interruptsWhereTheEventSaysSo)
{
    Case c(withEscalation(true));
    c.start().trace();
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed Up", "Cancelled Sub", "Completed Caught", "Enabled Boss"}));
    EXPECT_FALSE(c.waitsAt("B"));
}

/// Caught at "Sub" by one event for each of `caught`, ids of escalations.
ProcessBuilder withCodes(const std::vector<std::string>& caught)
{
    ProcessBuilder p;
    p.root("<escalation id='Late' escalationCode='late'/><escalation id='Lost' escalationCode='lost'/>"
           "<escalation id='Any' name='whatever'/>");
    p.start("S").open("Sub").start("S2").task("B").node(
        "intermediateThrowEvent", "Up", {}, "<escalationEventDefinition escalationRef='Late'/>");
    p.chain({"S2", "Up", "B"}).close().chain({"S", "Sub"});
    for (const std::string& id : caught)
        p.node("boundaryEvent", "Caught" + id, "attachedToRef='Sub' cancelActivity='false'",
             "<escalationEventDefinition escalationRef='" + id + "'/>")
            .task("After" + id)
            .flow("Caught" + id, "After" + id);
    return p;
}

TEST(Escalation, isCaughtByItsCode)
{
    Case c(withCodes({"Lost", "Any", "Late"}));
    c.start();
    EXPECT_TRUE(c.waitsAt("AfterLate"));
    EXPECT_FALSE(c.waitsAt("AfterLost"));
    EXPECT_FALSE(c.waitsAt("AfterAny"));
}

// BPMN 2.0.2, 10.5.5: without a code, an event catches every escalation.
TEST(Escalation, isCaughtByWhatNamesNoCode)
{
    Case c(withCodes({"Lost", "Any"}));
    c.start();
    EXPECT_TRUE(c.waitsAt("AfterAny"));
}

TEST(Escalation, thatNobodyCatchesPasses)
{
    ProcessBuilder p;
    p.start("S").node("endEvent", "Up", {}, "<escalationEventDefinition/>").flow("S", "Up");
    Case c(p);
    c.start();
    EXPECT_TRUE(c.isCompleted());
}

TEST(Escalation, beginsAnEventSubProcess)
{
    ProcessBuilder p;
    p.start("S")
        .node("intermediateThrowEvent", "Up", {}, "<escalationEventDefinition/>")
        .task("A")
        .chain({"S", "Up", "A"});
    p.open("Help", "subProcess", "triggeredByEvent=\"true\"");
    p.node("startEvent", "Trigger", "isInterrupting=\"false\"", "<escalationEventDefinition/>")
        .task("B")
        .flow("Trigger", "B");
    p.close();
    Case c(p);
    c.start();
    EXPECT_TRUE(c.waitsAt("A"));
    EXPECT_TRUE(c.waitsAt("B"));
}

TEST(Escalation, ofAnEventSubProcessBeginsAnother)
{
    ProcessBuilder p;
    p.start("S")
        .node("intermediateThrowEvent", "Up", {}, "<escalationEventDefinition escalationRef='One'/>")
        .task("A")
        .chain({"S", "Up", "A"});
    p.root("<escalation id='One' escalationCode='1'/><escalation id='Two' escalationCode='2'/>");
    const auto help = [&](const std::string& name, const std::string& caught) -> ProcessBuilder& {
        return p.open("Help" + name, "subProcess", "triggeredByEvent=\"true\"")
            .node("startEvent", "Trigger" + name, "isInterrupting=\"false\"",
                "<escalationEventDefinition escalationRef='" + caught + "'/>");
    };
    help("A", "One")
        .node("endEvent", "More", {}, "<escalationEventDefinition escalationRef='Two'/>")
        .flow("TriggerA", "More")
        .close();
    help("B", "Two").task("B").flow("TriggerB", "B").close();
    Case c(p);
    c.start();
    EXPECT_TRUE(c.waitsAt("A"));
    EXPECT_TRUE(c.waitsAt("B"));
}

} // namespace
} // namespace millrace::execution
