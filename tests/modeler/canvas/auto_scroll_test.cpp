// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/auto_scroll.h"

#include "tests/modeler/canvas/fixture.h"

#include <rapidcheck/gtest.h>

namespace millrace::canvas {
namespace {

using AutoScrollTest = test::ViewTest;

TEST(AutoScroll, StandsStillInTheMiddleAndIsFasterTowardsTheBorder)
{
    const QSize size(800, 600);
    EXPECT_TRUE(AutoScroll::stepAt({400, 300}, size).isNull());
    EXPECT_GT(AutoScroll::stepAt({10, 300}, size).x(), AutoScroll::stepAt({20, 300}, size).x());
    EXPECT_GT(AutoScroll::stepAt({20, 300}, size).x(), 0);
    EXPECT_LT(AutoScroll::stepAt({400, 595}, size).y(), 0);
    EXPECT_TRUE(AutoScroll::stepAt({2, 2}, QSize(60, 60)).isNull());
}

RC_GTEST_PROP(AutoScroll, GoesTheSameSpeedTowardsOppositeBorders, ())
{
    const QSize size(*rc::gen::inRange(120, 3000), *rc::gen::inRange(120, 3000));
    const QPointF at(*rc::gen::inRange(-200, 3200), *rc::gen::inRange(-200, 3200));
    const QPointF there = AutoScroll::stepAt(at, size);
    const QPointF opposite = AutoScroll::stepAt(QPointF(size.width(), size.height()) - at, size);
    RC_ASSERT(qFuzzyIsNull(there.x() + opposite.x()));
    RC_ASSERT(qFuzzyIsNull(there.y() + opposite.y()));
}

TEST_F(AutoScrollTest, TakesWhatIsDraggedAlongBeyondTheBorder)
{
    load(test::smallProcess());
    const double before = boxOf(u"B").left();
    const double seenUntil = view.viewport().visible(view.size()).right();
    mouse(QEvent::MouseMove, {350, 140}, Qt::NoButton);
    mouse(QEvent::MouseButtonPress, {350, 140}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {450, 140}, Qt::LeftButton);
    mouse(QEvent::MouseMove, view.viewport().toDiagram(QPointF(view.width() - 2, 300)), Qt::LeftButton);
    const QPointF origin = view.viewport().origin();
    wait(500);
    EXPECT_GT(view.viewport().origin().x(), origin.x() + 20);
    mouse(QEvent::MouseButtonRelease, view.viewport().toDiagram(QPointF(view.width() - 2, 300)), Qt::NoButton);
    const QPointF rest = view.viewport().origin();
    wait(100);
    EXPECT_EQ(view.viewport().origin(), rest);
    EXPECT_GT(boxOf(u"B").right(), seenUntil);
    EXPECT_GT(boxOf(u"B").left(), before);
    document->undo();
    EXPECT_EQ(boxOf(u"B").left(), before);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(AutoScrollTest, EscapeStopsIt)
{
    load(test::smallProcess());
    mouse(QEvent::MouseButtonPress, {350, 140}, Qt::LeftButton);
    mouse(QEvent::MouseMove, {450, 140}, Qt::LeftButton);
    mouse(QEvent::MouseMove, view.viewport().toDiagram(QPointF(view.width() - 2, 300)), Qt::LeftButton);
    key(Qt::Key_Escape);
    const QPointF rest = view.viewport().origin();
    wait(120);
    EXPECT_EQ(view.viewport().origin(), rest);
    EXPECT_FALSE(document->canUndo());
}

} // namespace
} // namespace millrace::canvas
