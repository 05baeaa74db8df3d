// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_fixture.h"

namespace millrace::support {

namespace {

class LayoutCommand : public CliFixture { };

const QByteArray undrawn
    = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"urn:t\">"
      "<process id=\"P\"><startEvent id=\"s\"/><userTask id=\"t\"/>"
      "<sequenceFlow id=\"f\" sourceRef=\"s\" targetRef=\"t\"/></process></definitions>";

TEST_F(LayoutCommand, DrawsAFileWithoutADiagram)
{
    write("in.bpmn", undrawn);
    const Ran ran = run("layout in.bpmn -o out.bpmn --format json");
    ASSERT_EQ(ran.code, 0) << ran.text();
    EXPECT_EQ(ran.json().value(QLatin1String("shapes")).toInt(), 2);
    EXPECT_EQ(ran.json().value(QLatin1String("edges")).toInt(), 1);
    EXPECT_EQ(ran.json().value(QLatin1String("crossings")).toInt(-1), 0);
    EXPECT_EQ(ran.json().value(QLatin1String("overlaps")).toInt(-1), 0);
    EXPECT_TRUE(read("out.bpmn").contains("bpmnElement=\"t\""));
    EXPECT_EQ(run("info out.bpmn").code, 0);
}

TEST_F(LayoutCommand, LeavesADrawnFileUntouchedWhenNothingIsMissing)
{
    write("in.bpmn", smallModel);
    ASSERT_EQ(run("layout in.bpmn -o out.bpmn --missing").code, 0);
    EXPECT_EQ(read("out.bpmn"), smallModel);
}

TEST_F(LayoutCommand, RearrangesTheNamedOnesAlone)
{
    write("raw.bpmn", undrawn);
    ASSERT_EQ(run("layout raw.bpmn -o in.bpmn").code, 0);
    QByteArray shifted = read("in.bpmn");
    const qsizetype task = shifted.indexOf("bpmnElement=\"t\"");
    const qsizetype top = shifted.indexOf("y=\"", task) + 3;
    shifted.replace(top, shifted.indexOf('"', top) - top, "900");
    write("in.bpmn", shifted);
    ASSERT_EQ(run("layout in.bpmn -o out.bpmn --only s,t").code, 0);
    EXPECT_FALSE(read("out.bpmn").contains("y=\"900\"")) << "in one row with the start again";
    ASSERT_EQ(run("layout in.bpmn -o out.bpmn --only t").code, 0);
    EXPECT_TRUE(read("out.bpmn").contains("y=\"900\"")) << "one alone has nothing to be arranged with";
    const Ran ran = run("layout in.bpmn -o out.bpmn --only s,nobody");
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains("nobody")) << ran.text();
}

TEST_F(LayoutCommand, WantsToKnowWhereToWrite)
{
    write("in.bpmn", undrawn);
    EXPECT_EQ(run("layout in.bpmn").code, 2);
}

TEST_F(LayoutCommand, WarnsWhereThereIsNothingToDraw)
{
    write("in.bpmn", "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>");
    const Ran ran = run("layout in.bpmn -o out.bpmn");
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.err.contains("nothing to draw"));
}

TEST_F(LayoutCommand, RefusesWhatIsNoModel)
{
    write("in.bpmn", "no model");
    const Ran ran = run("layout in.bpmn -o out.bpmn");
    EXPECT_EQ(ran.code, 1);
    EXPECT_FALSE(exists("out.bpmn"));
}

} // namespace

} // namespace millrace::support
