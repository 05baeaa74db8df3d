// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/metrics.h"

#include "tests/modeler/layout/diagrams.h"

namespace millrace::layout {

namespace {

Placement placed(const DiagramBuilder& b, std::vector<QRectF> rects, std::vector<bpmn::Waypoints> lines = {})
{
    Placement placement;
    placement.nodes = std::move(rects);
    placement.edges = std::move(lines);
    placement.nodes.resize(b.diagram.nodes.size());
    placement.edges.resize(b.diagram.edges.size());
    return placement;
}

TEST(Metrics, CountsShapesThatLieUponEachOtherButNotThoseThatTouch)
{
    DiagramBuilder b;
    b.task();
    b.task();
    EXPECT_EQ(measure(b.diagram, placed(b, {{0, 0, 100, 80}, {90, 40, 100, 80}})).overlaps, 1);
    EXPECT_EQ(measure(b.diagram, placed(b, {{0, 0, 100, 80}, {100, 0, 100, 80}})).overlaps, 0);
}

TEST(Metrics, AllowsWhatStandsInAndOnThings)
{
    DiagramBuilder b;
    const int scope = b.node(Node::Kind::Scope), task = b.task(scope);
    b.boundary(task);
    const Metrics metrics = measure(b.diagram, placed(b, {{0, 0, 300, 200}, {50, 50, 100, 80}, {80, 112, 36, 36}}));
    EXPECT_EQ(metrics.overlaps, 0);
    EXPECT_EQ(metrics.outsideParents, 0);
    EXPECT_EQ(measure(b.diagram, placed(b, {{0, 0, 300, 200}, {250, 50, 100, 80}})).outsideParents, 1);
}

TEST(Metrics, EventsThatSayTheySitOnEachOtherStandInTheirPool)
{
    DiagramBuilder b;
    const int pool = b.node(Node::Kind::Pool), first = b.start(pool), second = b.boundary(first);
    b.diagram.nodes[std::size_t(first)].host = second;
    const auto measured = [&](QRectF at) {
        return measure(b.diagram, placed(b, {{0, 0, 600, 200}, {50, 50, 36, 36}, at}));
    };
    EXPECT_EQ(measured({150, 50, 36, 36}).overlaps, 0);
    EXPECT_EQ(measured({150, 50, 36, 36}).outsideParents, 0);
    EXPECT_EQ(measured({150, 500, 36, 36}).outsideParents, 1);
    EXPECT_EQ(measured({60, 60, 36, 36}).overlaps, 1);
}

TEST(Metrics, CountsAFlowThroughAShapeOnce)
{
    DiagramBuilder b;
    const int a = b.task(), c = b.task();
    b.task();
    b.edge(a, c);
    const std::vector<QRectF> rects {{0, 0, 100, 80}, {400, 0, 100, 80}, {200, 0, 100, 80}};
    EXPECT_EQ(measure(b.diagram, placed(b, rects, {{{100, 40}, {400, 40}}})).throughShapes, 1);
    EXPECT_EQ(measure(b.diagram, placed(b, rects, {{{100, 40}, {150, 40}, {150, 80}, {350, 80}, {350, 40}, {400, 40}}}))
                  .throughShapes,
        0); // along the border
}

TEST(Metrics, ALineEntersThePoolInWhichItsDataAreDrawn)
{
    DiagramBuilder b;
    const int first = b.node(Node::Kind::Pool);
    b.node(Node::Kind::Pool);
    const int task = b.task(first);
    b.edge(task, b.node(Node::Kind::Data, first), Edge::Kind::Data);
    const auto through = [&](const QRectF& data) {
        return measure(b.diagram,
            placed(
                b, {{0, 0, 400, 200}, {0, 220, 400, 200}, {50, 50, 100, 80}, data}, {{{100, 130}, {100, data.top()}}}))
            .throughShapes;
    };
    EXPECT_EQ(through({70, 300, 60, 60}), 0) << "the data store stands in the other pool";
    EXPECT_EQ(through({70, 500, 60, 60}), 1) << "beyond it";
}

TEST(Metrics, CountsCrossingsAndLinesUponEachOther)
{
    DiagramBuilder b;
    const int nodes[] = {b.task(), b.task(), b.task(), b.task()};
    b.edge(nodes[0], nodes[1]);
    b.edge(nodes[2], nodes[3]);
    const auto metrics = [&b](bpmn::Waypoints first, bpmn::Waypoints second) {
        return measure(b.diagram, placed(b, {}, {first, second}));
    };
    EXPECT_EQ(metrics({{0, 0}, {100, 0}}, {{50, -50}, {50, 50}}).crossings, 1);
    EXPECT_EQ(metrics({{0, 0}, {100, 0}}, {{50, 0}, {50, 50}}).crossings, 0); // ends upon it
    EXPECT_EQ(metrics({{0, 0}, {100, 0}}, {{50, 0}, {150, 0}}).covered, 1);
    EXPECT_EQ(metrics({{0, 0}, {100, 0}}, {{50, 5}, {150, 5}}).covered, 0);
}

} // namespace

} // namespace millrace::layout
