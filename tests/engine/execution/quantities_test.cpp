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
using testing::SizeIs;

TEST(Quantities, anActivityGivesAsManyTokensAsItSays)
{
    ProcessBuilder p;
    p.start("S").node("task", "A", "completionQuantity='3'").task("B").chain({"S", "A", "B"});
    Case c(p);
    c.start().complete("A");
    EXPECT_EQ(c.countAt("B"), 3);
    EXPECT_EQ(std::count(c.host.trace.begin(), c.host.trace.end(), "Completed A"), 1);
}

TEST(Quantities, anActivityBeginsWithAsManyTokensAsItSays)
{
    ProcessBuilder p;
    p.start("S").node("task", "A", "completionQuantity='5'").task("B").node("task", "C", "startQuantity='2'").end("E");
    p.chain({"S", "A", "B", "C", "E"});
    Case c(p);
    c.start().complete("A").complete("B");
    EXPECT_FALSE(c.waitsAt("C"));
    c.complete("B");
    EXPECT_EQ(c.countAt("C"), 1);
    c.complete("B").complete("B");
    EXPECT_EQ(c.countAt("C"), 2);
    c.complete("C").complete("C");
    EXPECT_FALSE(c.isCompleted());
    c.complete("B"); // the fifth finds no other
    EXPECT_THAT(c.host.incidents, ElementsAre(HasSubstr("it has 1 of the 2 that it begins with")));
}

TEST(Quantities, countOverAllFlowsThatLeadThere)
{
    ProcessBuilder p;
    p.start("S").parallel("G").task("A").task("B").node("subProcess", "C", "startQuantity='2'", "<task id='D'/>");
    p.end("E").chain({"S", "G", "A", "C", "E"}).chain({"G", "B", "C"});
    Case c(p);
    c.start().complete("A");
    EXPECT_FALSE(c.waitsAt("D"));
    c.complete("B");
    EXPECT_EQ(c.countAt("D"), 1);
    c.complete("D");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Quantities, holdForActivitiesThatRepeat)
{
    ProcessBuilder p;
    p.start("S")
        .node("task", "A", "completionQuantity='2'")
        .node("task", "B", "startQuantity='2'",
            "<multiInstanceLoopCharacteristics><loopCardinality>3</loopCardinality></"
            "multiInstanceLoopCharacteristics>");
    p.end("E").chain({"S", "A", "B", "E"});
    Case c(p);
    c.start().complete("A");
    EXPECT_EQ(c.countAt("B"), 3);
    c.complete("B").complete("B").complete("B");
    EXPECT_TRUE(c.isCompleted());
}

TEST(Quantities, areWholeNumbersFromOne)
{
    for (const char* wrong : {"startQuantity='0'", "completionQuantity='-1'", "startQuantity='many'"}) {
        ProcessBuilder p;
        p.start("S").node("task", "A", wrong).end("E").chain({"S", "A", "E"});
        Case c(p);
        ASSERT_THAT(c.compiled.problems, SizeIs(1)) << wrong;
        EXPECT_EQ(c.compiled.problems.front().severity, base::Severity::Error);
    }
}

} // namespace
} // namespace millrace::execution
