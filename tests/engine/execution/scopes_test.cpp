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

ProcessBuilder withSubProcess()
{
    ProcessBuilder p;
    p.start("S").open("Sub").start("S2").task("A").task("B").end("E2").chain({"S2", "A", "E2"}).flow("S2", "B").close();
    return p.task("After").end("E").chain({"S", "Sub", "After", "E"});
}

TEST(SubProcess, isCompletedWithItsLastToken)
{
    Case c(withSubProcess());
    c.start();
    EXPECT_EQ(c.trace(),
        Lines({"CaseStarted", "Completed S", "Enabled Sub", "Started Sub", "Completed S2", "Enabled A", "Enabled B"}));
    c.complete("A");
    EXPECT_EQ(c.trace(), Lines({"Completed A", "Completed E2"}));
    c.complete("B");
    EXPECT_EQ(c.trace(), Lines({"Completed B", "Completed Sub", "Enabled After"}));
}

TEST(SubProcess, startsAllOfItsStarts)
{
    ProcessBuilder p;
    p.start("S").open("Sub").task("A").task("B").close().chain({"S", "Sub"});
    Case c(p);
    c.start();
    EXPECT_TRUE(c.waitsAt("A"));
    EXPECT_TRUE(c.waitsAt("B"));
    ProcessBuilder q;
    q.start("S").open("Sub").start("S1").start("S2").task("A").task("B").flow("S1", "A").flow("S2", "B").close().chain(
        {"S", "Sub"});
    Case d(q);
    d.start();
    EXPECT_TRUE(d.waitsAt("A"));
    EXPECT_TRUE(d.waitsAt("B"));
}

TEST(SubProcess, emptyIsOnePieceOfWork)
{
    ProcessBuilder p;
    p.start("S").open("Sub").close().end("E").chain({"S", "Sub", "E"});
    Case c(p);
    c.start().complete("Sub");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_THAT(c.problemsAt("Sub"), SizeIs(1));
}

TEST(SubProcess, nestsDeeply)
{
    ProcessBuilder p;
    p.start("S");
    const int depth = 200;
    for (int i = 0; i < depth; ++i)
        p.open("Sub" + std::to_string(i));
    p.task("A");
    for (int i = 0; i < depth; ++i)
        p.close();
    p.flow("S", "Sub0").end("E").flow("Sub0", "E");
    Case c(p);
    c.start().complete("A");
    EXPECT_TRUE(c.isCompleted());
}

TEST(SubProcess, severalInstancesKeepTheirJoinsApart)
{
    ProcessBuilder p;
    p.start("S")
        .task("X")
        .open("Sub")
        .task("A")
        .task("B")
        .parallel("J")
        .task("C")
        .chain({"A", "J", "C"})
        .flow("B", "J")
        .close();
    p.flow("S", "Sub", "", "one").flow("S", "Sub", "", "two");
    Case c(p);
    c.start();
    EXPECT_EQ(c.countAt("A"), 2);
    c.complete("A").complete("A");
    EXPECT_FALSE(c.waitsAt("C"));
    c.complete("B");
    EXPECT_EQ(c.countAt("C"), 1);
    c.complete("B");
    EXPECT_EQ(c.countAt("C"), 2);
    c.complete("C").complete("C");
    EXPECT_TRUE(c.isCompleted());
}

TEST(SubProcess, terminateEndsItAlone)
{
    ProcessBuilder p;
    p.start("S").open("Sub").task("A").task("B").endTerminate("X").flow("A", "X").close().task("After").chain(
        {"S", "Sub", "After"});
    Case c(p);
    c.start().complete("A");
    EXPECT_EQ(c.host.trace.back(), "Enabled After");
    EXPECT_FALSE(c.waitsAt("B"));
    EXPECT_EQ(c.host.trace[c.host.trace.size() - 3], "Cancelled B");
}

TEST(Boundary, interruptingTimerTakesTheActivitysPlace)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .boundaryTimer("T", "A", "PT1H")
               .task("Late")
               .end("E")
               .chain({"S", "A", "E"})
               .flow("T", "Late"));
    c.start();
    EXPECT_EQ(c.trace(), Lines({"CaseStarted", "Completed S", "Enabled A"}));
    c.trigger("T");
    EXPECT_EQ(c.trace(), Lines({"Cancelled A", "Completed T", "Enabled Late"}));
    EXPECT_FALSE(c.waitsAt("A"));
    c.complete("Late");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_EQ(c.host.flows, Lines({"S_A", "T_Late"}));
}

TEST(Boundary, isWithdrawnWhenTheActivityIsDone)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .boundaryTimer("T", "A", "PT1H")
               .boundaryMessage("M", "A", "m")
               .end("E")
               .chain({"S", "A", "E"}));
    c.start();
    EXPECT_EQ(c.host.asked.size(), 3U);
    c.complete("A");
    EXPECT_TRUE(c.host.asked.empty());
    EXPECT_TRUE(c.isCompleted());
}

TEST(Boundary, notInterruptingHappensBesideAndAgain)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .boundaryMessage("M", "A", "m", false)
               .task("Note")
               .end("E")
               .chain({"S", "A", "E"})
               .flow("M", "Note"));
    c.start();
    c.trace();
    c.trigger("M");
    EXPECT_EQ(c.trace(), Lines({"Completed M", "Enabled Note"}));
    c.trigger("M");
    EXPECT_EQ(c.countAt("Note"), 2);
    c.complete("A");
    EXPECT_FALSE(c.isCompleted());
    EXPECT_FALSE(c.waitsAt("M"));
    c.complete("Note").complete("Note");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Boundary, timersRepeatAsTheirCycleSays)
{
    for (const auto& [timer, times] : {std::pair("PT10M", 1), std::pair("R3/PT10M", 3), std::pair("R/PT10M", 50)}) {
        Case c(ProcessBuilder()
                   .start("S")
                   .task("A")
                   .boundaryTimer("T", "A", timer, false)
                   .end("E")
                   .chain({"S", "A", "E"}));
        c.start();
        int fired = 0;
        while (c.waitsAt("T") && fired < 50) {
            const auto armed
                = std::find_if(c.host.asked.begin(), c.host.asked.end(), [](const auto& a) { return a.due >= 0; });
            ASSERT_NE(armed, c.host.asked.end());
            EXPECT_EQ(armed->due, c.host.time + 10 * base::minute);
            c.host.time = armed->due;
            c.trigger("T");
            ++fired;
        }
        EXPECT_EQ(fired, times) << timer;
        c.complete("A");
        EXPECT_TRUE(c.isCompleted());
    }
}

TEST(Boundary, interruptsASubProcessWithAllInIt)
{
    ProcessBuilder p;
    p.start("S").open("Sub").task("A").open("Inner").task("B").boundaryTimer("T2", "B", "PT5M").close().close();
    p.boundaryMessage("M", "Sub", "stop").task("After").flow("S", "Sub").flow("M", "After");
    Case c(p);
    c.start();
    c.trace();
    EXPECT_EQ(c.host.asked.size(), 4U);
    c.trigger("M");
    EXPECT_EQ(c.trace(),
        Lines({"Cancelled Sub", "Cancelled A", "Cancelled Inner", "Cancelled B", "Completed M", "Enabled After"}));
    EXPECT_EQ(c.host.asked.size(), 1U);
    EXPECT_EQ(c.host.records.back().cause, log::Cause::None);
    c.complete("After");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Boundary, onAnotherElementNeverHappens)
{
    Case c(ProcessBuilder().start("S").exclusive("X").boundaryTimer("T", "X", "PT1H").task("A").chain({"S", "X", "A"}));
    c.start();
    EXPECT_EQ(c.host.asked.size(), 1U);
    EXPECT_THAT(c.problemsAt("T"), SizeIs(1));
}

TEST(Errors, areCaughtByTheNearest)
{
    ProcessBuilder p;
    p.start("S").open("Outer").open("Inner").start("S2").endError("X", "E42").flow("S2", "X").close().close();
    p.boundaryError("Wrong", "Inner", "E1").boundaryError("Right", "Outer", "E42").boundaryError("All", "Outer");
    p.task("Handle").flow("S", "Outer").flow("Right", "Handle");
    // Wrong stands outside of Inner's scope, so it is drawn wrongly and listed.
    Case c(p);
    c.start();
    EXPECT_TRUE(c.waitsAt("Handle"));
    EXPECT_THAT(c.problemsAt("Wrong"), SizeIs(1));
    const Lines trace = c.trace();
    EXPECT_EQ(Lines(trace.end() - 5, trace.end()),
        Lines({"Completed X", "Cancelled Outer", "Cancelled Inner", "Completed Right", "Enabled Handle"}));
}

TEST(Errors, uncaughtEndTheCase)
{
    Case c(ProcessBuilder().start("S").task("A").task("B").endError("X", "E42").chain({"S", "A", "X"}).flow("S", "B"));
    c.start().complete("A");
    EXPECT_EQ(c.host.trace.back(), "CaseCompleted X");
    EXPECT_EQ(c.host.records.back().cause, log::Cause::Error);
    EXPECT_TRUE(c.host.asked.empty());
}

TEST(Errors, ofWorkAreCaughtAtTheActivity)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .boundaryError("Any", "A")
               .boundaryError("Exact", "A", "E42")
               .task("H1")
               .task("H2")
               .flow("S", "A")
               .flow("Any", "H1")
               .flow("Exact", "H2"));
    c.start().throwError("A", "E42");
    EXPECT_TRUE(c.waitsAt("H2"));
    c.host.asked.clear();
    c.start().throwError("A", "other");
    EXPECT_TRUE(c.waitsAt("H1"));
    EXPECT_EQ(c.host.trace[c.host.trace.size() - 3], "Cancelled A");
}

TEST(Errors, ofWorkUncaughtAreIncidents)
{
    Case c(ProcessBuilder().start("S").task("A").end("E").chain({"S", "A", "E"}));
    c.start().throwError("A", "E42");
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_EQ(c.instance.incidents()[0].kind, Incident::Kind::UncaughtError);
    EXPECT_THAT(c.instance.incidents()[0].message, HasSubstr("E42"));
    c.trace();
    c.machine.retry(c.instance, c.instance.incidents()[0].token);
    EXPECT_EQ(c.trace(), Lines({"Cancelled A", "Enabled A"}));
    c.complete("A");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Incidents, ofWorkKeepBoundaryEventsArmed)
{
    Case c(ProcessBuilder()
               .start("S")
               .task("A")
               .boundaryTimer("T", "A", "PT1H")
               .end("E")
               .end("E2")
               .chain({"S", "A", "E"})
               .flow("T", "E2"));
    c.start().fail("A", "the server does not answer");
    EXPECT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_FALSE(c.instance.isStuck());
    c.trigger("T");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_TRUE(c.instance.incidents().empty());
    EXPECT_EQ(c.host.trace.back(), "CaseCompleted E2");
}

TEST(Incidents, ofBoundaryTimersLeaveTheWorkAlone)
{
    Case c(ProcessBuilder().start("S").task("A").boundaryTimer("T", "A", "=x").end("E").chain({"S", "A", "E"}));
    c.start().fail("T", "x is not there");
    EXPECT_THAT(c.instance.incidents(), SizeIs(1));
    c.machine.retry(c.instance, c.instance.incidents()[0].token);
    EXPECT_TRUE(c.waitsAt("T"));
    c.fail("T", "x is not there");
    c.complete("A");
    EXPECT_TRUE(c.isCompleted());
    EXPECT_TRUE(c.instance.incidents().empty());
}

TEST(EndlessLoop, isStoppedAndNamed)
{
    Case c(ProcessBuilder().start("S").exclusive("X").exclusive("Y").chain({"S", "X", "Y", "X"}));
    c.start();
    ASSERT_THAT(c.instance.incidents(), SizeIs(1));
    EXPECT_EQ(c.instance.incidents()[0].kind, Incident::Kind::EndlessLoop);
    const std::string& message = c.instance.incidents()[0].message;
    EXPECT_TRUE(message.find("X \u2192 Y \u2192 X") != std::string::npos
        || message.find("Y \u2192 X \u2192 Y") != std::string::npos)
        << message;
    EXPECT_TRUE(c.instance.isStuck());
    c.machine.cancel(c.instance);
    EXPECT_TRUE(c.instance.hasEnded());
}

TEST(EndlessLoop, thatMultipliesTokensIsBounded)
{
    Case c(ProcessBuilder()
               .start("S")
               .parallel("X")
               .parallel("Y")
               .chain({"S", "X"})
               .flow("X", "Y", "", "f")
               .flow("X", "Y", "", "g")
               .flow("Y", "X"));
    c.machine.setStepLimit(5000);
    c.start();
    EXPECT_TRUE(c.instance.isStuck());
    EXPECT_FALSE(c.instance.incidents().empty());
}

} // namespace
} // namespace millrace::execution
