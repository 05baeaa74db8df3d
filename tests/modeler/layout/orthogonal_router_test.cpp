// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/orthogonal_router.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace millrace::layout {

namespace {

using Shape = Outline::Shape;

bool isRightAngled(const bpmn::Waypoints& points)
{
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (std::abs(points[i].x() - points[i - 1].x()) > 0.5 && std::abs(points[i].y() - points[i - 1].y()) > 0.5)
            return false;
    }
    return true;
}

bool isOnBorder(const QRectF& r, QPointF p)
{
    return r.adjusted(-0.6, -0.6, 0.6, 0.6).contains(p) && !r.adjusted(0.6, 0.6, -0.6, -0.6).contains(p);
}

} // namespace

TEST(OrthogonalRouterTest, NeighboursInARowAreJoinedByOneLine)
{
    const auto route = routeOrthogonal({{0, 0, 100, 80}}, {{150, 0, 100, 80}});
    EXPECT_EQ(route, (bpmn::Waypoints {{100, 40}, {150, 40}}));
}

TEST(OrthogonalRouterTest, AGatewaysBranchTurnsOnce)
{
    const auto route = routeOrthogonal({{0, 0, 50, 50}, Shape::Diamond}, {{100, 100, 100, 80}});
    EXPECT_EQ(route, (bpmn::Waypoints {{25, 50}, {25, 140}, {100, 140}}));
}

TEST(OrthogonalRouterTest, ALoopBackGoesAroundBelow)
{
    const auto route = routeOrthogonal({{200, 0, 100, 80}}, {{0, 0, 100, 80}});
    EXPECT_EQ(route, (bpmn::Waypoints {{250, 80}, {250, 100}, {50, 100}, {50, 80}}));
}

TEST(OrthogonalRouterTest, MessageFlowsRunVertically)
{
    const auto route = routeOrthogonal({{0, 0, 100, 80}}, {{300, 200, 100, 80}}, true);
    EXPECT_EQ(route.first(), QPointF(50, 80));
    EXPECT_EQ(route.last(), QPointF(350, 200));
}

TEST(OrthogonalRouterTest, BendsMadeByHandAreKeptWhenOneEndMoves)
{
    const bpmn::Waypoints old {{100, 40}, {180, 40}, {180, 240}, {300, 240}};
    const Outline source {{0, 0, 100, 80}};
    const auto route = repairRoute(old, source, source, {{300, 200, 100, 80}}, {{320, 260, 100, 80}});
    EXPECT_EQ(route, (bpmn::Waypoints {{100, 40}, {180, 40}, {180, 300}, {320, 300}}));
}

TEST(OrthogonalRouterTest, AssociationsAreCutAtTheOutline)
{
    const auto route = routeStraight({{0, 0, 50, 50}, Shape::Ellipse}, {{100, 0, 50, 50}, Shape::Diamond});
    EXPECT_NEAR(route.first().x(), 50, 0.01);
    EXPECT_NEAR(route.last().x(), 100, 0.01);
}

TEST(OrthogonalRouterTest, WhatIsTooNearForABendBetweenIsEnteredFromAboveOrBelow)
{
    const auto route = routeOrthogonal({{0, 200, 100, 80}}, {{106, 40, 36, 36}, Shape::Ellipse});
    EXPECT_EQ(route, (bpmn::Waypoints {{100, 240}, {124, 240}, {124, 76}}));
}

TEST(OrthogonalRouterTest, AStretchMovesSidewaysWithItsNeighbours)
{
    const Outline source {{0, 0, 100, 80}};
    const Outline target {{300, 200, 100, 80}};
    const bpmn::Waypoints line {{100, 40}, {180, 40}, {180, 240}, {300, 240}};
    EXPECT_EQ(moveStretch(line, 1, {30, 99}, source, target),
        (bpmn::Waypoints {{100, 40}, {210, 40}, {210, 240}, {300, 240}}));
    // Docks slide along the border.
    EXPECT_EQ(moveStretch(line, 0, {5, 20}, source, target),
        (bpmn::Waypoints {{100, 60}, {180, 60}, {180, 240}, {300, 240}}));
    EXPECT_EQ(moveStretch(line, 2, {0, -20}, source, target),
        (bpmn::Waypoints {{100, 40}, {180, 40}, {180, 220}, {300, 220}}));
}

TEST(OrthogonalRouterTest, AStretchThatLeavesItsShapesSideGoesAroundTheCorner)
{
    const Outline source {{0, 0, 100, 80}};
    const Outline target {{300, 0, 100, 80}};
    const bpmn::Waypoints line {{100, 40}, {300, 40}};
    EXPECT_EQ(
        moveStretch(line, 0, {0, 100}, source, target), (bpmn::Waypoints {{50, 80}, {50, 140}, {350, 140}, {350, 80}}));
    EXPECT_EQ(moveStretch(line, 0, {0, 10}, source, target), (bpmn::Waypoints {{100, 50}, {300, 50}}));
    EXPECT_EQ(moveStretch({{0, 0}, {5, 9}}, 0, {0, 10}, source, target), (bpmn::Waypoints {{0, 0}, {5, 9}}));
}

TEST(OrthogonalRouterTest, AMovedDockTakesTheBendBesideItAlong)
{
    const bpmn::Waypoints line {{100, 40}, {180, 40}, {180, 240}, {300, 240}};
    EXPECT_EQ(moveDock(line, true, {100, 60}), (bpmn::Waypoints {{100, 60}, {180, 60}, {180, 240}, {300, 240}}));
    EXPECT_EQ(moveDock(line, false, {300, 220}), (bpmn::Waypoints {{100, 40}, {180, 40}, {180, 220}, {300, 220}}));
    EXPECT_EQ(moveDock({{100, 40}, {300, 40}}, false, {300, 60}),
        (bpmn::Waypoints {{100, 40}, {200, 40}, {200, 60}, {300, 60}}));
}

TEST(OrthogonalRouterTest, ALineOffTheMiddleCrossesAnEllipseWhereItsBorderIs)
{
    const QPointF at = crossing({{0, 0, 36, 36}, Shape::Ellipse}, {18, 26}, {100, 26});
    EXPECT_NEAR(at.y(), 26, 1e-9);
    EXPECT_NEAR(std::hypot(at.x() - 18, at.y() - 18), 18, 1e-9);
}

RC_GTEST_PROP(OrthogonalRouterProperty, RoutesAreRightAngledAndDockOnBothBorders, ())
{
    const auto outline = [] {
        const auto x = *rc::gen::inRange(-500, 500);
        const auto y = *rc::gen::inRange(-500, 500);
        const auto shape = *rc::gen::element(Shape::Rectangle, Shape::Diamond, Shape::Ellipse);
        return Outline {shape == Shape::Rectangle ? QRectF(x, y, 100, 80) : QRectF(x, y, 50, 50), shape};
    };
    const Outline source = outline();
    const Outline target = outline();
    RC_PRE(!source.bounds.intersects(target.bounds));
    const auto route = routeOrthogonal(source, target, *rc::gen::arbitrary<bool>());
    RC_ASSERT(route.size() >= 2);
    RC_ASSERT(isRightAngled(route));
    RC_ASSERT(isOnBorder(source.bounds, route.first()));
    RC_ASSERT(isOnBorder(target.bounds, route.last()));

    const Outline moved {
        target.bounds.translated(*rc::gen::inRange(-300, 300), *rc::gen::inRange(-300, 300)), target.shape};
    RC_PRE(!source.bounds.intersects(moved.bounds));
    const auto repaired = repairRoute(route, source, source, target, moved);
    RC_ASSERT(isRightAngled(repaired));
    RC_ASSERT(isOnBorder(moved.bounds, repaired.last()));
}

} // namespace millrace::layout
