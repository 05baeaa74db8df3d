// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/missing_layout.h"

#include "tests/modeler/layout/diagrams.h"
#include "tests/modeler/layout/random_diagram.h"

#include <rapidcheck/gtest.h>

namespace millrace::layout {

namespace {

class MissingLayoutTest : public ::testing::Test {
protected:
    MissingLayoutTest()
    {
        start = b.start();
        first = b.task();
        second = b.task();
        end = b.start();
        b.chain({start, first, second, end});
        drawn = layOut(b.diagram);
    }
    /// As if these had never been drawn.
    void forget(std::initializer_list<int> nodes)
    {
        for (const int node : nodes) {
            drawn.nodes[std::size_t(node)] = QRectF();
            for (std::size_t i = 0; i < b.diagram.edges.size(); ++i)
                if (b.diagram.edges[i].source == node || b.diagram.edges[i].target == node)
                    drawn.edges[i].clear();
        }
    }
    void grow()
    {
        drawn.nodes.resize(b.diagram.nodes.size());
        drawn.nodeLabels.resize(b.diagram.nodes.size());
        drawn.edges.resize(b.diagram.edges.size());
        drawn.edgeLabels.resize(b.diagram.edges.size());
    }

    DiagramBuilder b;
    int start, first, second, end;
    Placement drawn;
};

TEST_F(MissingLayoutTest, LeavesACompleteDrawingAsItIs)
{
    const Placement after = layOutMissing(b.diagram, drawn);
    EXPECT_EQ(after.nodes, drawn.nodes);
    EXPECT_EQ(after.edges, drawn.edges);
}

TEST_F(MissingLayoutTest, PutsWhatIsMissingNearWhatItIsJoinedToAndMovesNothing)
{
    const int branch = b.task();
    b.edge(first, branch);
    b.boundary(second);
    grow();
    const Placement after = layOutMissing(b.diagram, drawn);
    expectTidy(b.diagram, after);
    for (const int node : {start, first, second, end})
        EXPECT_EQ(after.nodes[std::size_t(node)], drawn.nodes[std::size_t(node)]);
    EXPECT_LT(
        (after.nodes[std::size_t(branch)].center() - after.nodes[std::size_t(first)].center()).manhattanLength(), 400);
    EXPECT_GE(after.edges.back().size(), 2);
}

TEST_F(MissingLayoutTest, FillsAGapInAChain)
{
    const QRectF old = drawn.nodes[std::size_t(second)];
    forget({second});
    const Placement after = layOutMissing(b.diagram, drawn);
    expectTidy(b.diagram, after);
    EXPECT_EQ(after.nodes[std::size_t(second)], old);
}

TEST_F(MissingLayoutTest, DrawsAWholeSubProcessThatIsMissing)
{
    const int scope = b.node(Node::Kind::Scope);
    b.chain({b.start(scope), b.task(scope)});
    b.edge(end, scope);
    grow();
    expectTidy(b.diagram, layOutMissing(b.diagram, drawn));
}

TEST_F(MissingLayoutTest, GrowsTheSubProcessThatGetsMore)
{
    DiagramBuilder in;
    const int scope = in.node(Node::Kind::Scope), task = in.task(scope);
    Placement present = layOut(in.diagram);
    for (int i = 0; i < 3; ++i)
        in.edge(task, in.task(scope));
    present.nodes.resize(in.diagram.nodes.size());
    present.nodeLabels.resize(in.diagram.nodes.size());
    present.edges.resize(in.diagram.edges.size());
    present.edgeLabels.resize(in.diagram.edges.size());
    const Placement after = layOutMissing(in.diagram, present);
    expectTidy(in.diagram, after);
    EXPECT_EQ(after.nodes[std::size_t(task)], present.nodes[std::size_t(task)]);
    EXPECT_GT(after.nodes[std::size_t(scope)].width(), present.nodes[std::size_t(scope)].width());
}

/// Any part of a drawing is taken away, what stands in it and hangs on it too: it finds room again.
RC_GTEST_PROP(MissingLayoutLaw, WhatIsMissingIsDrawnTidily, ())
{
    const Diagram diagram = randomDiagram();
    Placement drawn = layOut(diagram);
    std::vector<char> isMissing;
    for (const Node& node : diagram.nodes) {
        const bool mayMiss = node.kind != Node::Kind::Pool && node.kind != Node::Kind::Lane;
        isMissing.push_back(mayMiss && *rc::gen::inRange(0, 4) == 0 ? 1 : 0);
    }
    const auto misses = [&isMissing](int node) { return node != none && isMissing[std::size_t(node)]; };
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        if (misses(diagram.nodes[i].parent) || misses(diagram.nodes[i].host))
            isMissing[i] = 1;
        if (isMissing[i])
            drawn.nodes[i] = drawn.nodeLabels[i] = QRectF();
    }
    for (std::size_t i = 0; i < diagram.edges.size(); ++i)
        if (misses(diagram.edges[i].source) || misses(diagram.edges[i].target)) {
            drawn.edges[i].clear();
            drawn.edgeLabels[i] = QRectF();
        }
    const Placement after = layOutMissing(diagram, drawn);
    const Metrics metrics = measure(diagram, after);
    RC_ASSERT(metrics.shapes == int(diagram.nodes.size()));
    RC_ASSERT(metrics.edges == int(diagram.edges.size()));
    RC_ASSERT(metrics.overlaps == 0);
    RC_ASSERT(metrics.outsideParents == 0);
    RC_ASSERT(metrics.throughShapes == 0);
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i)
        if (const int lane = diagram.nodes[i].lane; lane != none && diagram.nodes[i].host == none)
            RC_ASSERT(after.nodes[std::size_t(lane)].contains(after.nodes[i]));
}

} // namespace

} // namespace millrace::layout
