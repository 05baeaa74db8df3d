// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/partial_layout.h"

#include "tests/modeler/layout/diagrams.h"

namespace millrace::layout {

namespace {

class PartialLayoutTest : public ::testing::Test {
protected:
    PartialLayoutTest()
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

TEST_F(PartialLayoutTest, LeavesACompleteDrawingAsItIs)
{
    const Placement after = layOutMissing(b.diagram, drawn);
    EXPECT_EQ(after.nodes, drawn.nodes);
    EXPECT_EQ(after.edges, drawn.edges);
}

TEST_F(PartialLayoutTest, PutsWhatIsMissingNearWhatItIsJoinedToAndMovesNothing)
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

TEST_F(PartialLayoutTest, FillsAGapInAChain)
{
    const QRectF old = drawn.nodes[std::size_t(second)];
    forget({second});
    const Placement after = layOutMissing(b.diagram, drawn);
    expectTidy(b.diagram, after);
    EXPECT_EQ(after.nodes[std::size_t(second)], old);
}

TEST_F(PartialLayoutTest, DrawsAWholeSubProcessThatIsMissing)
{
    const int scope = b.node(Node::Kind::Scope);
    b.chain({b.start(scope), b.task(scope)});
    b.edge(end, scope);
    grow();
    expectTidy(b.diagram, layOutMissing(b.diagram, drawn));
}

TEST_F(PartialLayoutTest, GrowsTheSubProcessThatGetsMore)
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

TEST_F(PartialLayoutTest, RearrangesTheSelectionAlone)
{
    const int muddled[] = {b.task(), b.task(), b.task()};
    b.chain({muddled[0], muddled[1], muddled[2]});
    grow();
    for (int i = 0; i < 3; ++i)
        drawn.nodes[std::size_t(muddled[i])] = QRectF(400 - 30 * i, 600 + 20 * i, 100, 80); // upon each other
    std::vector<char> isSelected(b.diagram.nodes.size(), 0);
    for (const int node : muddled)
        isSelected[std::size_t(node)] = 1;
    const Placement after = layOutSelection(b.diagram, drawn, isSelected);
    expectTidy(b.diagram, after);
    for (const int node : {start, first, second, end})
        EXPECT_EQ(after.nodes[std::size_t(node)], drawn.nodes[std::size_t(node)]);
    EXPECT_LT(after.nodes[std::size_t(muddled[0])].right(), after.nodes[std::size_t(muddled[1])].left());
}

} // namespace

} // namespace millrace::layout
