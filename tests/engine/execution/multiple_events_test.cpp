// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/snapshot.h"
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;
using testing::IsEmpty;
using testing::SizeIs;

const char* const messageAndTimer = "<messageEventDefinition/><timerEventDefinition><timeDuration>PT1H</timeDuration>"
                                    "</timerEventDefinition>";
const char* const messageAndSignal = "<messageEventDefinition/><signalEventDefinition/>";

/// The number of the node behind the event that stands for one of its triggers, from 1.
void triggerPart(Case& c, const std::string& event, int part)
{
    const NodeIndex node = c.program.elementById(event) + part;
    for (std::size_t i = 0; i < c.host.asked.size(); ++i) {
        if (c.host.asked[i].node != node)
            continue;
        const TokenIndex token = c.host.asked[i].token;
        c.host.asked.erase(c.host.asked.begin() + static_cast<std::ptrdiff_t>(i));
        c.machine.trigger(c.instance, token);
        return;
    }
    ADD_FAILURE() << "part " << part << " of " << event << " does not wait";
}

ProcessBuilder caught(const std::string& attributes)
{
    ProcessBuilder p;
    return p.start("S")
        .node("intermediateCatchEvent", "Catch", attributes, messageAndTimer)
        .end("E")
        .chain({"S", "Catch", "E"});
}

TEST(MultipleEvent, isCaughtWithTheFirstOfItsTriggers)
{
    for (const int part : {1, 2}) {
        Case c(caught(""));
        EXPECT_THAT(c.problemsAt("Catch"), SizeIs(1)); // it names no message
        c.start();
        EXPECT_EQ(c.countAt("Catch"), 2);
        EXPECT_THAT(positions(c.program, c.instance), SizeIs(1));
        triggerPart(c, "Catch", part);
        EXPECT_EQ(c.trace(),
            Lines(
                {"CaseStarted", "Completed S", "Enabled Catch", "Completed Catch", "Completed E", "CaseCompleted E"}));
        EXPECT_THAT(c.host.asked, IsEmpty());
    }
}

TEST(MultipleEvent, inParallelNeedsAllOfItsTriggers)
{
    Case c(caught("parallelMultiple='true'"));
    c.start();
    triggerPart(c, "Catch", 2);
    EXPECT_FALSE(c.isCompleted());
    EXPECT_EQ(c.countAt("Catch"), 1);
    // What has come already is part of the state.
    c.instance = fromBytes(toBytes(c.instance), c.program).value();
    triggerPart(c, "Catch", 1);
    EXPECT_TRUE(c.isCompleted());
}

TEST(MultipleEvent, throwsItsTriggersOneAfterTheOther)
{
    for (const char* element : {"intermediateThrowEvent", "endEvent"}) {
        ProcessBuilder p;
        p.start("S").node(element, "Throw", {}, messageAndSignal).flow("S", "Throw");
        Case c(p);
        c.start();
        const NodeIndex event = c.program.elementById("Throw");
        ASSERT_THAT(c.host.asked, SizeIs(1));
        EXPECT_EQ(c.host.asked.front().node, event + 1);
        c.complete("Throw");
        ASSERT_THAT(c.host.asked, SizeIs(1));
        EXPECT_EQ(c.host.asked.front().node, event + 2);
        c.complete("Throw");
        EXPECT_TRUE(c.isCompleted());
        EXPECT_EQ(std::count(c.host.trace.begin(), c.host.trace.end(), "Completed Throw"), 1);
    }
}

TEST(MultipleEvent, thatEndsWithAnErrorThrowsTheRestBefore)
{
    ProcessBuilder p;
    p.start("S").open("Sub").start("S2");
    p.node("endEvent", "Throw", {}, "<signalEventDefinition/><errorEventDefinition/>").flow("S2", "Throw").close();
    p.boundaryError("Caught", "Sub").task("A").end("E").chain({"S", "Sub", "E"}).flow("Caught", "A");
    Case c(p);
    c.start().complete("Throw");
    EXPECT_TRUE(c.waitsAt("A"));
    EXPECT_EQ(std::count(c.host.trace.begin(), c.host.trace.end(), "Completed Throw"), 1);
}

ProcessBuilder atTheBorder(const std::string& attributes)
{
    ProcessBuilder p;
    p.start("S").task("A").end("E").chain({"S", "A", "E"});
    p.node("boundaryEvent", "Border", "attachedToRef='A' " + attributes, messageAndSignal);
    return p.task("B").flow("Border", "B");
}

TEST(MultipleEvent, interruptsAnActivity)
{
    Case c(atTheBorder(""));
    c.start();
    triggerPart(c, "Border", 2);
    EXPECT_FALSE(c.waitsAt("A"));
    EXPECT_FALSE(c.waitsAt("Border"));
    EXPECT_TRUE(c.waitsAt("B"));
    EXPECT_EQ(c.host.trace.at(3), "Cancelled A");
    EXPECT_EQ(c.host.trace.at(4), "Completed Border");
}

TEST(MultipleEvent, besideAnActivityHappensAgainOnceAllHaveComeAgain)
{
    Case c(atTheBorder("cancelActivity='false' parallelMultiple='true'"));
    c.start();
    triggerPart(c, "Border", 1);
    EXPECT_EQ(c.countAt("B"), 0);
    triggerPart(c, "Border", 2);
    EXPECT_EQ(c.countAt("B"), 1);
    EXPECT_EQ(c.countAt("Border"), 2);
    triggerPart(c, "Border", 2);
    EXPECT_EQ(c.countAt("B"), 1);
    triggerPart(c, "Border", 1);
    EXPECT_EQ(c.countAt("B"), 2);
    c.complete("A");
    EXPECT_FALSE(c.waitsAt("Border"));
}

TEST(MultipleEvent, beginsAnEventSubProcess)
{
    for (const bool needsAll : {false, true}) {
        ProcessBuilder p;
        p.start("S").task("A").end("E").chain({"S", "A", "E"}).open("Help", "subProcess", "triggeredByEvent='true'");
        p.node("startEvent", "Start", needsAll ? "parallelMultiple='true'" : "", messageAndSignal).task("B");
        p.flow("Start", "B").close();
        Case c(p);
        c.start();
        triggerPart(c, "Start", 1);
        EXPECT_EQ(c.waitsAt("B"), !needsAll);
        if (needsAll)
            triggerPart(c, "Start", 2);
        EXPECT_TRUE(c.waitsAt("B"));
        EXPECT_FALSE(c.waitsAt("A"));
        EXPECT_FALSE(c.waitsAt("Start"));
    }
}

TEST(MultipleEvent, behindAnEventBasedGatewayDecidesForItsBranch)
{
    ProcessBuilder p;
    p.start("S").eventBased("G").node("intermediateCatchEvent", "Either", {}, messageAndSignal).task("A");
    p.timer("intermediateCatchEvent", "Late", "PT1H").task("B");
    p.chain({"S", "G", "Either", "A"}).chain({"G", "Late", "B"});
    Case c(p);
    c.start();
    triggerPart(c, "Either", 2);
    EXPECT_TRUE(c.waitsAt("A"));
    EXPECT_FALSE(c.waitsAt("Late"));
    EXPECT_EQ(c.host.flows, Lines({"S_G", "G_Either", "Either_A"}));
}

TEST(MultipleEvent, takesDefinitionsThatItRefersTo)
{
    ProcessBuilder p;
    p.start("S")
        .node("intermediateCatchEvent", "Catch", {},
            "<signalEventDefinition/><eventDefinitionRef>Shared</eventDefinitionRef>")
        .end("E")
        .chain({"S", "Catch", "E"});
    std::string xml = p.xml();
    xml.insert(xml.find("<process "),
        "<timerEventDefinition id='Shared'><timeDuration>PT1M</timeDuration>"
        "</timerEventDefinition>");
    Case c(xml);
    c.start();
    ASSERT_THAT(c.host.asked, SizeIs(2));
    EXPECT_EQ(c.host.asked.back().due, 60 * base::second);
}

} // namespace
} // namespace millrace::execution
