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
