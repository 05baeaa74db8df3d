// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/free_edges.h"

#include "tests/modeler/layout/diagrams.h"

namespace millrace::layout {

namespace {

class FreeEdgesTest : public ::testing::Test {
protected:
    int put(Node::Kind kind, const QRectF& rect)
    {
        placement.nodes.push_back(rect);
        placement.nodeLabels.emplace_back();
        return b.node(kind);
    }
    void join(int source, int target, const bpmn::Waypoints& line = {})
    {
        b.edge(source, target);
        placement.edges.push_back(line);
        placement.edgeLabels.emplace_back();
    }

    DiagramBuilder b;
    Placement placement;
};

TEST_F(FreeEdgesTest, BranchesOfAGatewayDoNotCrossWhereTheOrderOfDrawingMadeThem)
{
    const int gateway = put(Node::Kind::Gateway, {0, 0, 50, 50});
    const int near = put(Node::Kind::Activity, {132, 284, 100, 80});
    const int far = put(Node::Kind::Event, {164, 404, 36, 36});
    join(gateway, near);
    join(gateway, far);
    drawFreeEdges(b.diagram, placement);
    expectTidy(b.diagram, placement);
    EXPECT_EQ(measure(b.diagram, placement).crossings, 0);
}

TEST_F(FreeEdgesTest, AMessageDocksBesideTheFlowThatLeavesThere)
{
    const int event = put(Node::Kind::Event, {0, 0, 36, 36});
    const int task = put(Node::Kind::Activity, {86, 100, 100, 80});
    const int pool = put(Node::Kind::Pool, {-100, 400, 600, 60});
    join(event, task, {{18, 36}, {18, 140}, {86, 140}});
    join(pool, event);
    b.diagram.edges.back().kind = Edge::Kind::Message;
    drawFreeEdges(b.diagram, placement, {0, 1});
    const QPointF end = placement.edges.back().last();
    EXPECT_NE(end, QPointF(18, 36));
    for (qsizetype i = 1; i < placement.edges.back().size(); ++i) {
        const QRectF stretch = QRectF(placement.edges.back()[i - 1], placement.edges.back()[i]).normalized();
        EXPECT_FALSE(stretch.adjusted(-2, -2, 2, 2).intersects(QRectF(16, 40, 4, 90))) << i;
    }
}

TEST_F(FreeEdgesTest, OnlyTheLinesThatMayBeAreDrawnAnew)
{
    const int left = put(Node::Kind::Activity, {0, 0, 100, 80});
    put(Node::Kind::Activity, {200, 0, 100, 80});
    const int right = put(Node::Kind::Activity, {400, 0, 100, 80});
    const bpmn::Waypoints straight {{100, 40}, {400, 40}};
    join(left, right, straight);
    join(left, right, straight);
    drawFreeEdges(b.diagram, placement, {0, 1});
    EXPECT_EQ(placement.edges[0], straight);
    EXPECT_GT(placement.edges[1].size(), 2) << "goes round what is between";
}

} // namespace

} // namespace millrace::layout
