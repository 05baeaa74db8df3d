// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/snapshot.h"
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// An activity on which a compensation event sits, with the task "undo ID" for it.
void undoable(ProcessBuilder& p, const std::string& id, const std::string& content = {})
{
    p.node("task", id, {}, content);
    p.node("boundaryEvent", "B" + id, "attachedToRef='" + id + "'", "<compensateEventDefinition/>");
    p.node("task", "undo" + id, "isForCompensation='true'");
    p.node("association", "a" + id, "sourceRef='B" + id + "' targetRef='undo" + id + "'");
}

std::string thrown(const std::string& activity = {})
{
    return "<compensateEventDefinition" + (activity.empty() ? "" : " activityRef='" + activity + "'") + "/>";
}

/// S -> A -> B -> T (undoes) -> E
ProcessBuilder twoToUndo(const std::string& element = "intermediateThrowEvent", const std::string& activity = {})
{
    ProcessBuilder p;
    p.start("S");
    undoable(p, "A");
    undoable(p, "B");
    p.node(element, "T", {}, thrown(activity));
    p.chain({"S", "A", "B", "T"});
    if (element == "intermediateThrowEvent")
        p.end("E").chain({"T", "E"});
    return p;
}

TEST(Compensation, undoesInReverseOrderOneByOne)
{
    Case c(twoToUndo());
    EXPECT_THAT(c.compiled.problems, IsEmpty());
    c.start().complete("A").complete("B");
    EXPECT_TRUE(c.waitsAt("undoB"));
    EXPECT_FALSE(c.waitsAt("undoA"));
    c.trace();
    c.complete("undoB");
    EXPECT_EQ(c.trace(), Lines({"Completed undoB", "Enabled undoA"}));
    c.complete("undoA");
    EXPECT_EQ(c.trace(), Lines({"Completed undoA", "Completed T", "Completed E", "CaseCompleted E"}));
}

TEST(Compensation, endEventUndoesToo)
{
    Case c(twoToUndo("endEvent"));
    c.start().complete("A").complete("B").complete("undoB").complete("undoA");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_EQ(c.host.trace.back(), "CaseCompleted T");
}

TEST(Compensation, ofOneActivityUndoesThatAlone)
{
    Case c(twoToUndo("intermediateThrowEvent", "A"));
    c.start().complete("A").complete("B");
    EXPECT_FALSE(c.waitsAt("undoB"));
    EXPECT_TRUE(c.complete("undoA").isCompleted());
    Case unknown(twoToUndo("intermediateThrowEvent", "Nobody"));
    EXPECT_THAT(unknown.problemsAt("T"), SizeIs(1));
}

TEST(Compensation, withNothingToUndoGoesOn)
{
    ProcessBuilder p;
    p.start("S").node("intermediateThrowEvent", "T", {}, thrown()).end("E").chain({"S", "T", "E"});
    Case c(p);
    EXPECT_TRUE(c.start().isCompleted());
    EXPECT_EQ(
        c.trace(), Lines({"CaseStarted", "Completed S", "Enabled T", "Completed T", "Completed E", "CaseCompleted E"}));
}

TEST(Compensation, happensOnce)
{
    ProcessBuilder q;
    q.start("S");
    undoable(q, "A");
    q.node("intermediateThrowEvent", "T", {}, thrown()).node("intermediateThrowEvent", "T2", {}, thrown()).end("E");
    Case c(q.chain({"S", "A", "T", "T2", "E"}));
    EXPECT_TRUE(c.start().complete("A").complete("undoA").isCompleted());
}

TEST(Compensation, whatWasNotDoneIsNotUndone)
{
    ProcessBuilder p;
    p.start("S").parallel("F");
    undoable(p, "A");
    undoable(p, "B");
    p.node("intermediateThrowEvent", "T", {}, thrown()).task("C");
    Case c(p.chain({"S", "F", "A", "T", "C"}).flow("F", "B"));
    c.start().complete("A").complete("undoA");
    EXPECT_TRUE(c.waitsAt("C"));
    EXPECT_TRUE(c.waitsAt("B"));
    EXPECT_FALSE(c.waitsAt("undoB"));
}

TEST(Compensation, reachesIntoCompletedSubProcesses)
{
    for (const char* wanted : {"", "Sub"}) {
        ProcessBuilder p;
        p.start("S").open("Sub").start("S2");
        undoable(p, "A");
        p.chain({"S2", "A"}).close();
        undoable(p, "B");
        p.node("intermediateThrowEvent", "T", {}, thrown(wanted)).end("E").chain({"S", "Sub", "B", "T", "E"});
        Case c(p);
        c.start().complete("A").complete("B");
        if (*wanted == '\0')
            c.complete("undoB");
        EXPECT_FALSE(c.waitsAt("undoB"));
        EXPECT_TRUE(c.complete("undoA").isCompleted()) << wanted;
    }
}

TEST(Compensation, subProcessThatHasItsOwnIsUndoneByThat)
{
    ProcessBuilder p;
    p.start("S").open("Sub").start("S2");
    undoable(p, "A");
    p.chain({"S2", "A"}).close();
    p.node("boundaryEvent", "BSub", "attachedToRef='Sub'", "<compensateEventDefinition/>");
    p.node("task", "undoSub", "isForCompensation='true'");
    p.node("association", "aSub", "sourceRef='BSub' targetRef='undoSub'");
    p.node("endEvent", "T", {}, thrown()).chain({"S", "Sub", "T"});
    Case c(p);
    c.start().complete("A");
    EXPECT_FALSE(c.waitsAt("undoA"));
    EXPECT_TRUE(c.complete("undoSub").isCompleted());
}

TEST(Compensation, eachRepetitionIsUndone)
{
    ProcessBuilder p;
    p.start("S");
    undoable(p, "A",
        "<multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></multiInstanceLoopCharacteristics>");
    p.node("endEvent", "T", {}, thrown()).chain({"S", "A", "T"});
    Case c(p);
    c.start().complete("A").complete("A").complete("A");
    c.complete("undoA").complete("undoA").complete("undoA");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Compensation, whatIsCancelledMeanwhileStaysSo)
{
    ProcessBuilder p;
    p.start("S").open("Sub").start("S2");
    undoable(p, "A");
    p.node("endEvent", "T", {}, thrown()).chain({"S2", "A", "T"}).close();
    p.boundaryTimer("Late", "Sub", "PT1H").end("E").flow("S", "Sub").flow("Late", "E");
    Case c(p);
    c.start().complete("A");
    EXPECT_TRUE(c.waitsAt("undoA"));
    c.trigger("Late");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_THAT(c.host.asked, IsEmpty());
    EXPECT_THAT(c.host.trace, testing::Contains("Cancelled undoA"));
}

TEST(Compensation, saysWhatIsMissing)
{
    ProcessBuilder p;
    p.start("S").task("A").chain({"S", "A"});
    p.node("boundaryEvent", "B", "attachedToRef='A'", "<compensateEventDefinition/>");
    p.node("task", "alone", "isForCompensation='true'");
    Case c(p);
    EXPECT_THAT(c.problemsAt("B"), testing::ElementsAre(HasSubstr("\"A\"")));
    EXPECT_THAT(c.problemsAt("alone"), SizeIs(1));
    EXPECT_TRUE(c.start().complete("A").isCompleted());
}

TEST(Compensation, goesOnFromASnapshot)
{
    Case c(twoToUndo());
    c.start().complete("A");
    const std::string bytes = toBytes(c.instance);
    const auto copy = fromBytes(bytes, c.program);
    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ(*copy, c.instance);
    EXPECT_THAT(copy->undoable(), SizeIs(1));
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(fromBytes(bytes.substr(0, length), c.program).has_value()) << length;
}

TEST(Compensation, snapshotsFromBeforeItAreRead)
{
    Case c(twoToUndo());
    c.start();
    std::string bytes = toBytes(c.instance);
    bytes[3] = 1;
    bytes.resize(bytes.size() - 4); // no list
    const auto copy = fromBytes(bytes, c.program);
    ASSERT_TRUE(copy.has_value());
    EXPECT_EQ(*copy, c.instance);
}

} // namespace
} // namespace millrace::execution
