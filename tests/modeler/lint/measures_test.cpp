// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/measures.h"

#include "tests/modeler/lint/lint_fixture.h"

namespace millrace::lint {

namespace {

using namespace lint::testing;

const QByteArray namedEnds = "<startEvent id='s' name='s'/><endEvent id='e' name='e'/>";

TEST(Measures, OfASequence)
{
    const auto all = measuresOf(*processOf(namedEnds + nodes("task", "a b") + chain("s a b e")));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().steps, 4);
    EXPECT_EQ(all.front().flows, 3);
    EXPECT_DOUBLE_EQ(all.front().connectivity, 0.75);
    EXPECT_EQ(all.front().controlFlow, 0);
    EXPECT_EQ(all.front().nesting, 0);
    EXPECT_EQ(all.front().mostWays, 0);
    EXPECT_FALSE(all.front().isTooMuch);
    EXPECT_FALSE(all.front().advice.isEmpty());
}

TEST(Measures, WaysAtGatewaysAndNesting)
{
    const QByteArray inner
        = nodes("exclusiveGateway", "x y") + nodes("task", "a b c") + nodes("parallelGateway", "p q");
    const auto all
        = measuresOf(*processOf(namedEnds + inner + chain("s p x a y q e") + chain("x b y") + chain("p c q")));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().controlFlow, 3) << "two at the choice, one at the parallel split";
    EXPECT_EQ(all.front().nesting, 2);
    EXPECT_EQ(all.front().mostWays, 3);
}

TEST(Measures, EachLevelByItself)
{
    const auto tree = processOf(namedEnds
        + "<subProcess id='u' name='u'><task id='a'/><subProcess id='v'><task id='b'/>"
          "</subProcess></subProcess>"
        + chain("s u e"));
    const auto all = measuresOf(*tree);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].steps, 3);
    EXPECT_EQ(all[1].level, 1);
    EXPECT_EQ(all[1].steps, 2);
    EXPECT_EQ(all[2].level, 2);
    EXPECT_EQ(tree->find(all[2].scope)->id(), QStringLiteral("v"));
}

TEST(Measures, SayWhatToSplit)
{
    QByteArray content = namedEnds, path = "s";
    for (int i = 0; i < 60; ++i) {
        content += nodes("task", "t" + QByteArray::number(i));
        path += " t" + QByteArray::number(i);
    }
    const auto all = measuresOf(*processOf(content + chain(path + " e")));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all.front().isTooMuch);
    EXPECT_FALSE(all.front().part.empty());
    EXPECT_TRUE(all.front().advice.contains(QStringLiteral("sub-process")));
}

TEST(Measures, LoopsAndLooseEndsAreMeasuredToo)
{
    EXPECT_EQ(measuresOf(*processOf(nodes("task", "a b") + chain("a b a"))).front().nesting, 0);
    EXPECT_TRUE(measuresOf(*processOf("")).empty());
}

} // namespace

} // namespace millrace::lint
