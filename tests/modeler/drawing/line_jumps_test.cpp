// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/line_jumps.h"

#include "modeler/drawing/svg.h"
#include "tests/modeler/drawing/diagram.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::drawing {
namespace {

using test::bpmnFile;
using test::Diagram;
using test::edge;
using test::shape;
using testing::ElementsAre;
using testing::IsEmpty;

/// From A to B level, from C down to D across it.
QByteArray crossing()
{
    return bpmnFile("<task id=\"A\"/><task id=\"B\"/><task id=\"C\"/><task id=\"D\"/>"
                    "<sequenceFlow id=\"F\" sourceRef=\"A\" targetRef=\"B\"/>"
                    "<sequenceFlow id=\"G\" sourceRef=\"C\" targetRef=\"D\"/>",
        shape("A", 0, 200, 100, 80) + shape("B", 400, 200, 100, 80) + shape("C", 200, 0, 100, 80)
            + shape("D", 200, 400, 100, 80) + edge("F", {{100, 240}, {400, 240}}) + edge("G", {{250, 80}, {250, 400}}));
}

TEST(LineJumps, LevelLinesHopOverUprightOnes)
{
    const Diagram diagram(crossing());
    EXPECT_THAT(diagram.figures.jumps(diagram.of(u"F")), ElementsAre(QPointF(250, 240)));
    EXPECT_THAT(diagram.figures.jumps(diagram.of(u"G")), IsEmpty());
    EXPECT_THAT(diagram.figures.jumps(diagram.of(u"A")), IsEmpty());
}

TEST(LineJumps, CanBeSwitchedOff)
{
    Diagram diagram(crossing());
    EXPECT_TRUE(diagram.figures.hasLineJumps());
    diagram.figures.setLineJumps(false);
    EXPECT_THAT(diagram.figures.jumps(diagram.of(u"F")), IsEmpty());
    diagram.figures.rebuild(*diagram.tree);
    EXPECT_THAT(diagram.figures.jumps(diagram.of(u"F")), IsEmpty()) << "a choice that lasts";
}

TEST(LineJumps, FollowTheLinesThatMove)
{
    Diagram diagram(crossing());
    ASSERT_EQ(diagram.figures.jumps(diagram.of(u"F")).size(), 1U);
    metamodel::Changes changes;
    for (const metamodel::Element* point : diagram.tree->byId(u"G_di")->children(u"waypoint"))
        changes.push_back(diagram.tree->set(point->key(), u"x", QStringLiteral("280")));
    diagram.figures.update(*diagram.tree, changes);
    EXPECT_THAT(diagram.figures.jumps(diagram.of(u"F")), ElementsAre(QPointF(280, 240)));
}

TEST(LineJumps, LinesThatMeetOrTouchDoNotHop)
{
    Jumps jumps;
    addJumps(jumps, {{0, 0}, {100, 0}}, {{50, 0}, {50, 80}});
    addJumps(jumps, {{0, 0}, {100, 0}}, {{97, -50}, {97, 50}});
    addJumps(jumps, {{0, 0}, {100, 0}}, {{0, -50}, {100, 50}});
    addJumps(jumps, {{0, 0}, {0, 100}}, {{-50, 50}, {50, 50}});
    EXPECT_THAT(jumps, IsEmpty());
    addJumps(jumps, {{100, 0}, {0, 0}}, {{50, 50}, {50, -50}});
    EXPECT_THAT(jumps, ElementsAre(QPointF(50, 0)));
}

TEST(LineJumps, BridgesGoUpAndShareWhereTheyAreNear)
{
    QPainterPath line;
    line.moveTo(200, 10);
    line.lineTo(0, 10);
    line.lineTo(0, 300);
    const QPainterPath hopped = withJumps(line, {{50, 10}, {56, 10}, {120, 10}, {120, 77}});
    EXPECT_NEAR(hopped.controlPointRect().top(), 10 - jumpRadius, 0.01);
    EXPECT_EQ(hopped.currentPosition(), QPointF(0, 300));
    int moves = 0, lines = 0;
    for (int i = 0; i < hopped.elementCount(); ++i) {
        moves += hopped.elementAt(i).isMoveTo() ? 1 : 0;
        lines += hopped.elementAt(i).isLineTo() ? 1 : 0;
    }
    EXPECT_EQ(moves, 1) << "one line still, so that dashes run on";
    EXPECT_EQ(lines, 4) << "to two bridges, to the corner and down";
}

TEST(LineJumps, AreDrawnInPicturesToo)
{
    Diagram diagram(crossing());
    const QByteArray with = toSvg(*diagram.tree, diagram.figures, Theme::light());
    diagram.figures.setLineJumps(false);
    const QByteArray without = toSvg(*diagram.tree, diagram.figures, Theme::light());
    EXPECT_NE(with, without);
}

} // namespace
} // namespace millrace::drawing
