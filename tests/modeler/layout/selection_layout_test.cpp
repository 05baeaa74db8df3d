// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/selection_layout.h"

#include "tests/modeler/layout/diagrams.h"
#include "tests/modeler/layout/random_diagram.h"

#include <rapidcheck/gtest.h>
#include <set>

namespace millrace::layout {

namespace {

using Kind = Node::Kind;

std::vector<char> selected(const Diagram& diagram, const std::vector<int>& nodes)
{
    std::vector<char> isSelected(diagram.nodes.size(), 0);
    for (const int node : nodes)
        isSelected[std::size_t(node)] = 1;
    return isSelected;
}

TEST(SelectionLayout, RearrangesTheSelectionAlone)
{
    DiagramBuilder b;
    const int start = b.start(), first = b.task(), second = b.task(), end = b.start();
    b.chain({start, first, second, end});
    const int muddled[] = {b.task(), b.task(), b.task()};
    b.chain({muddled[0], muddled[1], muddled[2]});
    Placement drawn = layOut(b.diagram);
    for (int i = 0; i < 3; ++i)
        drawn.nodes[std::size_t(muddled[i])] = QRectF(400 - 30 * i, 600 + 20 * i, 100, 80); // upon each other
    const Placement after
        = layOutSelection(b.diagram, drawn, selected(b.diagram, {muddled[0], muddled[1], muddled[2]}));
    expectTidy(b.diagram, after);
    for (const int node : {start, first, second, end})
        EXPECT_EQ(after.nodes[std::size_t(node)], drawn.nodes[std::size_t(node)]);
    EXPECT_LT(after.nodes[std::size_t(muddled[0])].right(), after.nodes[std::size_t(muddled[1])].left());
}

TEST(SelectionLayout, LeavesWhatIsTidyWithAnOpenSubProcessInIt)
{
    DiagramBuilder b;
    const int pool = b.node(Kind::Pool);
    const int first = b.task(pool), around = b.node(Kind::Scope, pool), last = b.task(pool);
    const int start = b.start(around), inner = b.task(around);
    b.chain({first, around, last});
    b.chain({start, inner});
    const Placement drawn = layOut(b.diagram);
    for (const std::vector<int>& part : {std::vector {first, around}, {around, last}, {first, around, last}}) {
        const Placement after = layOutSelection(b.diagram, drawn, selected(b.diagram, part));
        EXPECT_EQ(after.nodes, drawn.nodes) << part.size();
        expectTidy(b.diagram, after);
    }
}

/// A pool of two lanes; the flow goes through both of them.
class SelectionInLanesTest : public ::testing::Test {
protected:
    SelectionInLanesTest()
    {
        pool = b.node(Kind::Pool);
        upper = b.node(Kind::Lane, pool);
        lower = b.node(Kind::Lane, pool);
        for (const int lane : {upper, upper, lower, upper, lower, upper})
            steps.push_back(b.inLane(b.task(pool), lane));
        for (std::size_t i = 1; i < steps.size(); ++i)
            flows.push_back(b.edge(steps[i - 1], steps[i]));
        drawn = layOut(b.diagram);
    }
    QRectF& at(int node) { return drawn.nodes[std::size_t(node)]; }
    void format(const std::vector<int>& nodes)
    {
        after = layOutSelection(b.diagram, drawn, selected(b.diagram, nodes));
        expectTidy(b.diagram, after);
        for (const int step : steps) {
            const int lane = b.diagram.nodes[std::size_t(step)].lane;
            EXPECT_TRUE(after.nodes[std::size_t(lane)].contains(after.nodes[std::size_t(step)])) << step;
        }
        const std::set<int> are(nodes.begin(), nodes.end());
        for (std::size_t i = 1; i < steps.size(); ++i) {
            const int from = steps[i - 1], to = steps[i];
            if (are.contains(from) && are.contains(to)) {
                EXPECT_LT(after.nodes[std::size_t(from)].right(), after.nodes[std::size_t(to)].left()) << i;
            }
        }
    }

    DiagramBuilder b;
    int pool, upper, lower;
    std::vector<int> steps, flows;
    Placement drawn, after;
};

TEST_F(SelectionInLanesTest, KeepsTheOrderOfStepsWhoseFlowLeadsThroughAnotherLane)
{
    at(steps[2]).moveLeft(at(steps[3]).left());
    at(steps[3]).moveLeft(at(steps[1]).left() + 10); // before what leads to it
    format({steps[1], steps[2], steps[3], steps[4]});
    EXPECT_EQ(after.nodes[std::size_t(upper)], at(upper));
    EXPECT_EQ(after.nodes[std::size_t(lower)], at(lower));
    for (const int other : {steps.front(), steps.back()})
        EXPECT_EQ(after.nodes[std::size_t(other)], at(other));
}

TEST_F(SelectionInLanesTest, WhatNothingJoinsInTheSelectionStaysWhereItIs)
{
    format({steps[1], steps[4]});
    EXPECT_EQ(after.nodes, drawn.nodes);
    at(steps[3]).moveCenter(at(steps[1]).center() + QPointF(20, 10));
    format({steps[1], steps[3]});
    EXPECT_EQ(after.nodes[std::size_t(upper)], at(upper)) << "one of two that lie upon each other moves aside";
}

TEST_F(SelectionInLanesTest, WhatIsDrawnInALaneStaysThereWithoutAReference)
{
    for (const int step : steps)
        b.diagram.nodes[std::size_t(step)].lane = none;
    at(steps[2]).moveLeft(at(steps[4]).left() - 20);
    const Placement result = layOutSelection(b.diagram, drawn, selected(b.diagram, {steps[2], steps[3], steps[4]}));
    EXPECT_TRUE(result.nodes[std::size_t(lower)].contains(result.nodes[std::size_t(steps[2])]));
    EXPECT_TRUE(result.nodes[std::size_t(upper)].contains(result.nodes[std::size_t(steps[3])]));
    EXPECT_LT(result.nodes[std::size_t(steps[2])].right(), result.nodes[std::size_t(steps[3])].left());
}

TEST_F(SelectionInLanesTest, ALaneGrowsThatIsTooLow)
{
    const int branch = b.inLane(b.task(pool), upper), other = b.task();
    b.edge(steps[0], branch);
    b.edge(branch, steps[3]);
    drawn.nodes.resize(b.diagram.nodes.size());
    drawn.nodeLabels.resize(b.diagram.nodes.size());
    drawn.edges.resize(b.diagram.edges.size());
    drawn.edgeLabels.resize(b.diagram.edges.size());
    at(branch) = at(steps[1]).translated(0, 30);
    at(other) = QRectF(at(pool).left(), at(pool).bottom() + 40, 100, 80);
    const double height = at(upper).height();
    format({steps[0], steps[1], branch, steps[3]});
    EXPECT_GT(after.nodes[std::size_t(upper)].height(), height);
    EXPECT_EQ(after.nodes[std::size_t(lower)].height(), at(lower).height());
    EXPECT_EQ(after.nodes[std::size_t(upper)].bottom(), after.nodes[std::size_t(lower)].top());
    EXPECT_EQ(after.nodes[std::size_t(pool)].bottom(), after.nodes[std::size_t(lower)].bottom());
    EXPECT_EQ(after.nodes[std::size_t(other)].top(), after.nodes[std::size_t(pool)].bottom() + 40);
}

TEST_F(SelectionInLanesTest, GoesRoundWhatStaysInALane)
{
    const int resting = b.inLane(b.task(pool), lower);
    drawn.nodes.resize(b.diagram.nodes.size());
    drawn.nodeLabels.resize(b.diagram.nodes.size());
    at(lower).setHeight(260);
    at(pool).setHeight(at(pool).height() + at(lower).bottom() - at(pool).bottom());
    at(resting) = at(steps[2]).translated(0, 20);
    at(steps[2]).translate(0, 100);
    at(steps[2]).moveLeft(at(steps[4]).left() - 30);
    format({steps[2], steps[3], steps[4]});
    EXPECT_EQ(after.nodes[std::size_t(resting)], at(resting));
    EXPECT_EQ(after.nodes[std::size_t(lower)], at(lower));
}

TEST(SelectionLayout, TheInsideOfASubProcessMovesWithIt)
{
    DiagramBuilder b;
    const int first = b.task(), scope = b.node(Kind::Scope), one = b.task(scope), other = b.task(scope);
    b.edge(first, scope);
    const int inner = b.edge(one, other);
    Placement drawn = layOut(b.diagram);
    bpmn::Waypoints& bent = drawn.edges[std::size_t(inner)];
    bent = {bent.first(), bent.first() + QPointF(20, 0), bent.first() + QPointF(20, 60), bent.last() + QPointF(-20, 60),
        bent.last() + QPointF(-20, 0), bent.last()};
    for (const int node : {scope, one, other})
        drawn.nodes[std::size_t(node)].translate(-40, 200);
    for (QPointF& point : bent)
        point += QPointF(-40, 200);
    const Placement after = layOutSelection(b.diagram, drawn, selected(b.diagram, {first, scope}));
    expectTidy(b.diagram, after);
    const QPointF step = after.nodes[std::size_t(scope)].topLeft() - drawn.nodes[std::size_t(scope)].topLeft();
    EXPECT_NE(step, QPointF());
    for (QPointF& point : bent)
        point += step;
    EXPECT_EQ(after.edges[std::size_t(inner)], bent);
}

RC_GTEST_PROP(SelectionLayoutLaw, AnyPartOfADrawingStaysTidyAndInItsLanes, ())
{
    const Diagram diagram = randomDiagram();
    const Placement drawn = layOut(diagram);
    std::vector<char> isSelected;
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i)
        isSelected.push_back(*rc::gen::inRange(0, 3) == 0 ? 1 : 0);
    const Placement after = layOutSelection(diagram, drawn, isSelected);
    const Metrics metrics = measure(diagram, after);
    RC_ASSERT(metrics.overlaps == 0);
    RC_ASSERT(metrics.outsideParents == 0);
    RC_ASSERT(metrics.throughShapes == 0);
    RC_ASSERT(metrics.edges == int(diagram.edges.size()));
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        const Node& node = diagram.nodes[i];
        if (node.lane != none && node.host == none)
            RC_ASSERT(after.nodes[std::size_t(node.lane)].contains(after.nodes[i]));
    }
}

/// The steps of a chain in any lanes, pushed about in these: those selected run from left to right again.
RC_GTEST_PROP(SelectionLayoutLaw, AChainThroughLanesRunsForwards, ())
{
    using rc::gen::inRange;
    DiagramBuilder b;
    const int pool = b.node(Kind::Pool);
    std::vector<int> lanes, steps;
    for (int i = *inRange(1, 5); i > 0; --i)
        lanes.push_back(b.node(Kind::Lane, pool));
    for (int i = *inRange(2, 9); i > 0; --i) {
        const int lane = lanes[std::size_t(*inRange(0, int(lanes.size())))];
        steps.push_back(b.inLane(b.task(pool), lane));
        if (steps.size() > 1)
            b.edge(steps[steps.size() - 2], steps.back());
    }
    Placement drawn = layOut(b.diagram);
    for (const int step : steps)
        drawn.nodes[std::size_t(step)].translate(*inRange(-200, 200), *inRange(-20, 20));
    const Placement after = layOutSelection(b.diagram, drawn, selected(b.diagram, steps));
    const Metrics metrics = measure(b.diagram, after);
    RC_ASSERT(metrics.overlaps == 0);
    RC_ASSERT(metrics.outsideParents == 0);
    RC_ASSERT(metrics.throughShapes == 0);
    for (std::size_t i = 1; i < steps.size(); ++i)
        RC_ASSERT(after.nodes[std::size_t(steps[i - 1])].right() < after.nodes[std::size_t(steps[i])].left());
}

} // namespace

} // namespace millrace::layout
