// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/auto_layout.h"
#include "modeler/layout/label_placement.h"

#include "tests/modeler/layout/diagrams.h"
#include "tests/modeler/layout/random_diagram.h"

#include <cmath>
#include <limits>
#include <rapidcheck/gtest.h>

namespace millrace::layout {

namespace {

using Kind = Node::Kind;

TEST(AutoLayout, DrawsNothingFromNothing)
{
    const Placement placement = layOut({});
    EXPECT_TRUE(placement.nodes.empty());
    EXPECT_TRUE(placement.edges.empty());
}

TEST(AutoLayout, DrawsASequenceAsOneStraightLine)
{
    DiagramBuilder b;
    b.chain({b.start(), b.task(), b.gateway(), b.task(), b.start()});
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    for (std::size_t i = 1; i < placement.nodes.size(); ++i) {
        EXPECT_GE(placement.nodes[i].left(), placement.nodes[i - 1].right() + 40);
        EXPECT_EQ(placement.nodes[i].center().y(), placement.nodes[0].center().y());
    }
    for (const bpmn::Waypoints& line : placement.edges)
        EXPECT_EQ(line.size(), 2);
    EXPECT_EQ(placement.nodes[1].size(), QSizeF(100, 80));
}

TEST(AutoLayout, KeepsTheLongestPathStraightAndBranchesAtTheGateway)
{
    DiagramBuilder b;
    const int start = b.start(), split = b.gateway(), yes = b.task(), no = b.task(), join = b.gateway(),
              end = b.start();
    b.chain({start, split, yes, join, end});
    const int out = b.edge(split, no);
    const int in = b.edge(no, join);
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_EQ(placement.nodes[std::size_t(yes)].center().y(), placement.nodes[std::size_t(split)].center().y());
    EXPECT_GT(placement.nodes[std::size_t(no)].top(), placement.nodes[std::size_t(yes)].bottom());
    // Out at the lower corner of the diamond with one bend, and in likewise.
    EXPECT_EQ(placement.edges[std::size_t(out)].size(), 3);
    EXPECT_EQ(placement.edges[std::size_t(out)].first().x(), placement.nodes[std::size_t(split)].center().x());
    EXPECT_EQ(placement.edges[std::size_t(in)].last().x(), placement.nodes[std::size_t(join)].center().x());
}

TEST(AutoLayout, LeadsALoopBackAroundWhatItRepeats)
{
    DiagramBuilder b;
    const int start = b.start(), merge = b.gateway(), task = b.task(), decide = b.gateway(), end = b.start();
    b.chain({start, merge, task, decide, end});
    const int back = b.edge(decide, merge);
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_LT(placement.nodes[std::size_t(merge)].right(), placement.nodes[std::size_t(decide)].left());
    EXPECT_EQ(measure(b.diagram, placement).crossings, 0);
    EXPECT_EQ(placement.edges[std::size_t(back)].size(), 4);
}

TEST(AutoLayout, StandsBoundaryEventsOnTheLowerBorder)
{
    DiagramBuilder b;
    const int task = b.task(), next = b.task(), repair = b.task(), other = b.task();
    b.chain({b.start(), task, next});
    const int first = b.boundary(task), second = b.boundary(task);
    const int out = b.edge(first, repair);
    b.edge(second, other);
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    const QRectF host = placement.nodes[std::size_t(task)];
    for (const int event : {first, second})
        EXPECT_EQ(placement.nodes[std::size_t(event)].center().y(), host.bottom());
    EXPECT_EQ(placement.edges[std::size_t(out)].first().y(), placement.nodes[std::size_t(first)].bottom());
    EXPECT_EQ(measure(b.diagram, placement).crossings, 0);
}

TEST(AutoLayout, ABoundaryEventStandsBesideTheSignOfItsHost)
{
    DiagramBuilder b;
    const int host = b.task();
    b.diagram.nodes[std::size_t(host)].hasSign = true;
    const int event = b.boundary(host);
    const Placement placement = layOut(b.diagram);
    const QRectF &box = placement.nodes[std::size_t(host)], &ring = placement.nodes[std::size_t(event)];
    EXPECT_EQ(ring.center().y(), box.bottom());
    EXPECT_GE(ring.left(), box.left());
    EXPECT_LE(ring.right(), box.center().x() - 10);
}

TEST(AutoLayout, WidensAHostThatHasMoreBoundaryEventsThanRoom)
{
    DiagramBuilder b;
    const int task = b.task();
    for (int i = 0; i < 6; ++i)
        b.boundary(task);
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
}

TEST(AutoLayout, StacksLanesInTheirOrderAndKeepsNodesInThem)
{
    DiagramBuilder b;
    const int pool = b.node(Kind::Pool);
    const int upper = b.node(Kind::Lane, pool), lower = b.node(Kind::Lane, pool), nested = b.node(Kind::Lane, lower);
    const int start = b.inLane(b.start(pool), upper), task = b.inLane(b.task(pool), nested),
              end = b.inLane(b.start(pool), upper);
    b.chain({start, task, end});
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    const auto rect = [&](int node) { return placement.nodes[std::size_t(node)]; };
    EXPECT_EQ(rect(upper).bottom(), rect(lower).top());
    EXPECT_EQ(rect(lower).right(), rect(pool).right());
    EXPECT_TRUE(rect(lower).contains(rect(nested)));
    EXPECT_TRUE(rect(upper).contains(rect(start)));
    EXPECT_TRUE(rect(upper).contains(rect(end)));
    EXPECT_TRUE(rect(nested).contains(rect(task)));
    EXPECT_EQ(rect(upper).height() + rect(lower).height(), rect(pool).height());
}

TEST(AutoLayout, LeavesWhatIsInNoLaneOutsideOfAllLanes)
{
    DiagramBuilder b;
    const int pool = b.node(Kind::Pool), lane = b.node(Kind::Lane, pool);
    b.inLane(b.task(pool), lane);
    const int stray = b.task(pool);
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_FALSE(placement.nodes[std::size_t(lane)].intersects(placement.nodes[std::size_t(stray)]));
}

TEST(AutoLayout, DrawsMessagesUprightBetweenPools)
{
    DiagramBuilder b;
    const int customer = b.node(Kind::Pool), supplier = b.node(Kind::Pool);
    const int ask = b.task(customer), wait = b.task(customer), receive = b.start(supplier), answer = b.task(supplier);
    b.chain({b.start(customer), ask, wait});
    b.chain({receive, answer});
    const int question = b.edge(ask, receive, Edge::Kind::Message);
    b.edge(answer, wait, Edge::Kind::Message);
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_EQ(placement.edges[std::size_t(question)].size(), 2);
    EXPECT_EQ(placement.nodes[std::size_t(customer)].width(), placement.nodes[std::size_t(supplier)].width());
}

TEST(AutoLayout, SizesSubProcessesByWhatIsInside)
{
    DiagramBuilder b;
    const int outer = b.node(Kind::Scope), inner = b.node(Kind::Scope, outer);
    b.chain({b.start(inner), b.task(inner), b.task(inner), b.start(inner)});
    b.chain({b.start(outer), inner});
    b.chain({b.start(), outer, b.task()});
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
}

TEST(AutoLayout, PutsArtifactsBesideWhatTheyBelongTo)
{
    DiagramBuilder b;
    const int task = b.task(), next = b.task(), note = b.node(Kind::Annotation), data = b.node(Kind::Data);
    const int flow = b.edge(task, next);
    b.edge(note, task, Edge::Kind::Association);
    b.edge(data, next, Edge::Kind::Data);
    const int remark = b.node(Kind::Annotation);
    const int toFlow = b.edge(remark, none, Edge::Kind::Association);
    b.diagram.edges[std::size_t(toFlow)].targetEdge = flow;
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_LT(placement.nodes[std::size_t(note)].bottom(), placement.nodes[std::size_t(task)].top());
    EXPECT_LT(
        std::abs(placement.nodes[std::size_t(data)].center().x() - placement.nodes[std::size_t(next)].center().x()),
        60);
    EXPECT_GE(placement.edges[std::size_t(toFlow)].size(), 2);
}

TEST(AutoLayout, DrawsAFlowFromATaskToItself)
{
    DiagramBuilder b;
    const int task = b.task();
    const int loop = b.edge(task, task);
    b.chain({b.start(), task, b.task()});
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_GE(placement.edges[std::size_t(loop)].size(), 4);
}

TEST(AutoLayout, KeepsTheOrderAndTheCornerOfTheOldDrawing)
{
    DiagramBuilder b;
    const int split = b.gateway(), first = b.task(), second = b.task(), join = b.gateway();
    b.chain({split, first, join});
    b.chain({split, second, join});
    b.diagram.nodes[std::size_t(split)].place = QRectF(700, 300, 50, 50);
    b.diagram.nodes[std::size_t(first)].place = QRectF(800, 500, 100, 80);
    b.diagram.nodes[std::size_t(second)].place = QRectF(800, 200, 100, 80);
    b.diagram.nodes[std::size_t(join)].place = QRectF(1000, 300, 50, 50);
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_LT(placement.nodes[std::size_t(second)].top(), placement.nodes[std::size_t(first)].top());
    EXPECT_EQ(placement.nodes[std::size_t(split)].left(), 700);
}

TEST(AutoLayout, MovesLittleAfterASmallEdit)
{
    DiagramBuilder b;
    const int start = b.start(), split = b.gateway(), a = b.task(), c = b.task(), join = b.gateway(), end = b.start();
    b.chain({start, split, a, join, end});
    b.chain({split, c, join});
    const Placement before = layOut(b.diagram);
    for (std::size_t i = 0; i < before.nodes.size(); ++i)
        b.diagram.nodes[i].place = before.nodes[i];
    b.edge(c, b.task());
    const Placement after = layOut(b.diagram);
    expectTidy(b.diagram, after);
    for (const int node : {start, split, a, join, end, c})
        EXPECT_LT(
            (after.nodes[std::size_t(node)].center() - before.nodes[std::size_t(node)].center()).manhattanLength(), 60);
}

TEST(AutoLayout, GivesLabelsAPlaceOfTheirOwn)
{
    DiagramBuilder b;
    const int split = b.gateway(), yes = b.task(), no = b.task();
    b.diagram.nodes[std::size_t(split)].label = QSizeF(80, 28);
    const int first = b.edge(split, yes), second = b.edge(split, no);
    for (const int edge : {first, second})
        b.diagram.edges[std::size_t(edge)].label = QSizeF(40, 14);
    const Placement placement = layOut(b.diagram);
    std::vector<QRectF> all {placement.nodeLabels[std::size_t(split)], placement.edgeLabels[std::size_t(first)],
        placement.edgeLabels[std::size_t(second)]};
    all.insert(all.end(), placement.nodes.begin(), placement.nodes.end());
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_FALSE(all[i].isEmpty());
        for (std::size_t j = i + 1; j < all.size(); ++j)
            EXPECT_FALSE(all[i].intersects(all[j])) << i << " and " << j;
    }
}

// --- what files may say

TEST(AutoLayout, NamesOfGatewaysStandAtTheirCornersWhereLinesLeaveAllSides)
{
    DiagramBuilder b;
    const int gateway = b.gateway();
    b.diagram.nodes[0].label = QSizeF(60, 14);
    for (int side = 0; side < 4; ++side)
        b.edge(gateway, b.task());
    Placement placement;
    placement.nodes
        = {{300, 300, 50, 50}, {75, 285, 100, 80}, {475, 285, 100, 80}, {275, 85, 100, 80}, {275, 485, 100, 80}};
    placement.nodeLabels.resize(5);
    placement.edges
        = {{{300, 325}, {175, 325}}, {{350, 325}, {475, 325}}, {{325, 300}, {325, 165}}, {{325, 350}, {325, 485}}};
    placement.edgeLabels.resize(4);
    placeLabels(b.diagram, placement);
    const QRectF label = placement.nodeLabels[0];
    EXPECT_GT(label.left(), 325);
    EXPECT_LT(label.bottom(), 312) << "clear of the diamond's side and of the line to the right";
    EXPECT_GT(label.bottom(), 295) << "and close to it";
}

TEST(AutoLayout, SurvivesSenselessInput)
{
    DiagramBuilder b;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const int a = b.node(Kind::Scope), c = b.node(Kind::Scope, a), lane = b.node(Kind::Lane, c);
    b.diagram.nodes[std::size_t(a)].parent = c; // in a circle
    const int task = b.node(Kind::Activity, 99, QSizeF(nan, -4));
    b.diagram.nodes[std::size_t(task)].lane = lane;
    b.diagram.nodes[std::size_t(task)].host = task;
    b.diagram.nodes[std::size_t(task)].place = QRectF(nan, 1e300, 0, 0);
    b.diagram.nodes[std::size_t(task)].label = QSizeF(nan, nan);
    const int event = b.start();
    b.diagram.nodes[std::size_t(event)].host = -7;
    b.diagram.nodes[std::size_t(event)].members = {4711};
    b.edge(task, 1234);
    b.edge(none, none, Edge::Kind::Message);
    b.edge(a, c);
    const Placement placement = layOut(b.diagram);
    for (const QRectF& r : placement.nodes)
        EXPECT_TRUE(std::isfinite(r.x() + r.y() + r.width() + r.height()));
    EXPECT_FALSE(placement.nodes[std::size_t(task)].isEmpty());
}

TEST(AutoLayout, NestsAThousandDeep)
{
    DiagramBuilder b;
    int scope = none;
    for (int i = 0; i < 1000; ++i)
        scope = b.node(Kind::Scope, scope);
    b.task(scope);
    expectTidy(b.diagram, layOut(b.diagram));
}

TEST(AutoLayout, DrawsManyThingsThatNothingJoins)
{
    DiagramBuilder b;
    for (int i = 0; i < 300; ++i)
        b.task();
    const Placement placement = layOut(b.diagram);
    expectTidy(b.diagram, placement);
    EXPECT_GT(placement.nodes[1].left(), placement.nodes[0].left()); // side by side, not one tall pile
}

RC_GTEST_PROP(AutoLayoutLaw, RandomProcessesAreDrawnWithoutOverlaps, ())
{
    const Diagram diagram = randomDiagram();
    const Placement placement = layOut(diagram);
    const Metrics metrics = measure(diagram, placement);
    RC_ASSERT(metrics.overlaps == 0);
    RC_ASSERT(metrics.outsideParents == 0);
    RC_ASSERT(metrics.throughShapes == 0);
    RC_ASSERT(metrics.shapes == int(diagram.nodes.size()));
    RC_ASSERT(metrics.edges == int(diagram.edges.size()));
    for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
        if (diagram.edges[i].kind != Edge::Kind::Sequence)
            continue;
        const bpmn::Waypoints& line = placement.edges[i];
        for (qsizetype j = 1; j < line.size(); ++j)
            RC_ASSERT(std::abs(line[j].x() - line[j - 1].x()) < 0.01 || std::abs(line[j].y() - line[j - 1].y()) < 0.01);
    }
}

RC_GTEST_PROP(AutoLayoutLaw, TheSameDiagramIsDrawnTheSame, ())
{
    const Diagram diagram = randomDiagram();
    const Placement first = layOut(diagram), second = layOut(diagram);
    RC_ASSERT(first.nodes == second.nodes);
    RC_ASSERT(first.edges == second.edges);
    RC_ASSERT(first.nodeLabels == second.nodeLabels);
}

} // namespace

} // namespace millrace::layout
