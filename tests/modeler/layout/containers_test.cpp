// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/containers.h"

#include "tests/modeler/layout/diagrams.h"

namespace millrace::layout {

namespace {

using Kind = Node::Kind;

/// A sub-process with an event on its lower border, before a task and above another, in a pool; a second pool below.
class ContainersTest : public ::testing::Test {
protected:
    ContainersTest()
    {
        pool = b.node(Kind::Pool);
        scope = b.node(Kind::Scope, pool);
        event = b.boundary(scope);
        after = b.task(pool);
        below = b.task(pool);
        other = b.node(Kind::Pool);
        flow = b.edge(scope, after);
        exception = b.edge(event, below);
        placement.nodes = {{0, 0, 600, 400}, {60, 40, 200, 100}, {142, 122, 36, 36}, {300, 50, 100, 80},
            {110, 200, 100, 80}, {0, 440, 600, 100}};
        placement.nodeLabels.resize(6);
        placement.edges = {{{260, 90}, {300, 90}}, {{160, 158}, {160, 200}}};
        placement.edgeLabels.resize(2);
    }
    QRectF at(int node) const { return placement.nodes[std::size_t(node)]; }
    bpmn::Waypoints line(int edge) const { return placement.edges[std::size_t(edge)]; }

    DiagramBuilder b;
    int pool, scope, event, after, below, other, flow, exception;
    Placement placement;
};

TEST_F(ContainersTest, StretchingPushesOnWhatIsInTheWayWithItsLines)
{
    stretch(b.diagram, placement, scope, Side::Bottom, 100);
    EXPECT_EQ(at(scope), QRectF(60, 40, 200, 200));
    EXPECT_EQ(at(event), QRectF(142, 222, 36, 36)) << "goes with the border";
    EXPECT_EQ(at(below), QRectF(110, 300, 100, 80));
    EXPECT_EQ(at(pool), QRectF(0, 0, 600, 500));
    EXPECT_EQ(at(other), QRectF(0, 540, 600, 100));
    EXPECT_EQ(at(after), QRectF(300, 50, 100, 80)) << "is not below";
    EXPECT_TRUE(line(exception).isEmpty()) << "one end is not where it was";
    EXPECT_EQ(line(flow), bpmn::Waypoints({{260, 90}, {300, 90}}));
}

TEST_F(ContainersTest, StretchingIntoFreeRoomMovesNothing)
{
    const Placement before = placement;
    stretch(b.diagram, placement, pool, Side::Bottom, 10);
    EXPECT_EQ(at(pool).height(), 410);
    EXPECT_EQ(at(other), before.nodes[std::size_t(other)]);
    EXPECT_EQ(placement.edges, before.edges);
}

TEST_F(ContainersTest, AContainerGrowsAroundWhatIsPutIntoIt)
{
    grow(b.diagram, placement, scope, {80, 70, 220, 50});
    EXPECT_EQ(at(scope).right(), 320);
    EXPECT_EQ(at(after).left(), 360) << "pushed on";
    EXPECT_EQ(at(below), QRectF(110, 200, 100, 80));
    EXPECT_EQ(at(pool).width(), 660);
    grow(b.diagram, placement, pool, {700, 60, 100, 80});
    EXPECT_EQ(at(pool).right(), 820);
}

TEST_F(ContainersTest, ALanePushesOnAllThatIsBelow)
{
    const int upper = b.node(Kind::Lane, pool), lower = b.node(Kind::Lane, pool);
    for (const int node : {scope, after})
        b.inLane(node, upper);
    b.inLane(below, lower);
    placement.nodes.insert(placement.nodes.end(), {{30, 0, 570, 180}, {30, 180, 570, 220}});
    placement.nodeLabels.resize(8);
    stretch(b.diagram, placement, upper, Side::Bottom, 50);
    EXPECT_EQ(at(upper), QRectF(30, 0, 570, 230));
    EXPECT_EQ(at(lower), QRectF(30, 230, 570, 220));
    EXPECT_EQ(at(below), QRectF(110, 250, 100, 80));
    EXPECT_EQ(at(pool).height(), 450);
    EXPECT_EQ(at(scope), QRectF(60, 40, 200, 100));
    EXPECT_EQ(line(exception), bpmn::Waypoints({{160, 158}, {160, 250}}));
}

} // namespace

} // namespace millrace::layout
