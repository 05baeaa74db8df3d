// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_host.h"

#include <gmock/gmock.h>

namespace millrace::execution {
namespace {

using support::Case;
using support::Lines;
using support::ProcessBuilder;
using testing::IsEmpty;

/// T: A, which "Undo A" undoes, then beside one another B and (C, cancelled at its end). Cancelled: D, else F.
ProcessBuilder booking(bool hasBoundary = true)
{
    ProcessBuilder p;
    p.start("S").open("T", "transaction").start("S2").task("A").parallel("G").task("B").task("C");
    p.node("boundaryEvent", "ToUndo", "attachedToRef='A'", "<compensateEventDefinition/>");
    p.node("task", "Undo", "isForCompensation='true'");
    p.node("association", "Link", "sourceRef='ToUndo' targetRef='Undo'");
    p.end("E2").node("endEvent", "Cancel", {}, "<cancelEventDefinition/>");
    p.chain({"S2", "A", "G", "B", "E2"}).chain({"G", "C", "Cancel"}).close();
    if (hasBoundary)
        p.node("boundaryEvent", "Cancelled", "attachedToRef='T'", "<cancelEventDefinition/>")
            .task("D")
            .flow("Cancelled", "D");
    return p.task("F").chain({"S", "T", "F"});
}

TEST(Transaction, goesOnWhenNobodyCancelsIt)
{
    ProcessBuilder p;
    p.start("S").open("T", "transaction").task("A").close().end("E").chain({"S", "T", "E"});
    Case c(p);
    EXPECT_THAT(c.problemsAt("T"), IsEmpty());
    c.start().complete("A");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Transaction, thatIsCancelledUndoesWhatWasDoneAndLeavesByItsBoundary)
{
    Case c(booking());
    c.start().complete("A").trace();
    c.complete("C");
    EXPECT_EQ(c.trace(), Lines({"Completed C", "Cancelled B", "Enabled Cancel", "Enabled Undo"}));
    EXPECT_FALSE(c.waitsAt("B"));
    c.complete("Undo");
    EXPECT_EQ(
        c.trace(), Lines({"Completed Undo", "Completed Cancel", "Cancelled T", "Completed Cancelled", "Enabled D"}));
    c.complete("D");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Transaction, withoutABoundaryEventForItEndsThere)
{
    Case c(booking(false));
    c.start().complete("A").complete("C").complete("Undo");
    EXPECT_FALSE(c.waitsAt("F"));
    EXPECT_TRUE(c.isCompleted());
}

TEST(Transaction, isCancelledFromASubProcessInIt)
{
    ProcessBuilder p;
    p.start("S")
        .open("T", "transaction")
        .open("Sub")
        .task("A")
        .node("endEvent", "Cancel", {}, "<cancelEventDefinition/>");
    p.flow("A", "Cancel").close().close();
    p.node("boundaryEvent", "Cancelled", "attachedToRef='T'", "<cancelEventDefinition/>")
        .task("D")
        .flow("Cancelled", "D");
    p.flow("S", "T");
    Case c(p);
    c.start().complete("A");
    EXPECT_TRUE(c.waitsAt("D"));
    EXPECT_EQ(std::count(c.host.trace.begin(), c.host.trace.end(), "Cancelled Sub"), 1);
}

TEST(Transaction, aCancelEndEventElsewhereIsAPlainEnd)
{
    ProcessBuilder p;
    p.start("S").node("endEvent", "E", {}, "<cancelEventDefinition/>").flow("S", "E");
    Case c(p);
    c.start();
    EXPECT_TRUE(c.isCompleted());
}

} // namespace
} // namespace millrace::execution
