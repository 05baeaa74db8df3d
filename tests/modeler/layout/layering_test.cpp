// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/layering.h"

#include <gtest/gtest.h>

namespace millrace::layout {

namespace {

Layering layered(int nodes, std::vector<std::pair<int, int>> arcs, std::vector<int> starts = {0})
{
    FlowGraph graph;
    graph.nodes = nodes;
    graph.arcs = std::move(arcs);
    graph.isStart.assign(std::size_t(nodes), 0);
    for (const int start : starts)
        graph.isStart[std::size_t(start)] = 1;
    return assignLayers(graph);
}

TEST(Layering, PutsEveryNodeBehindTheLastOfThoseBeforeIt)
{
    const Layering result = layered(4, {{0, 1}, {1, 2}, {0, 3}, {2, 3}});
    EXPECT_EQ(result.layer, (std::vector<int> {0, 1, 2, 3}));
}

TEST(Layering, ReversesTheArcThatLeadsBackToWhereTheWalkCameFrom)
{
    const Layering result = layered(4, {{0, 1}, {1, 2}, {2, 1}, {2, 3}});
    EXPECT_EQ(result.layer, (std::vector<int> {0, 1, 2, 3}));
    EXPECT_EQ(result.isReversed, (std::vector<char> {0, 0, 1, 0}));
}

TEST(Layering, DrawsATaskThatOnlyLeadsBackOnTheWayBack)
{
    // 0 start, 1 merge, 2 task, 3 decision, 4 end, 5 repair
    const Layering result = layered(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {3, 5}, {5, 1}});
    EXPECT_EQ(result.isReturn[5], 1);
    EXPECT_EQ(result.layer[5], 2);
    EXPECT_EQ(result.layer[3], 3);
}

TEST(Layering, PullsWhatNothingLeadsToBeforeWhatItLeadsTo)
{
    const Layering result = layered(5, {{0, 1}, {1, 2}, {2, 3}, {4, 3}});
    EXPECT_EQ(result.layer[4], 2);
    EXPECT_EQ(layered(5, {{0, 1}, {1, 2}, {2, 3}, {4, 3}}, {0, 4}).layer[4], 0); // a start stays at the left
}

TEST(Layering, NumbersConnectedParts)
{
    EXPECT_EQ(layered(4, {{0, 1}, {2, 3}}).component, (std::vector<int> {0, 0, 1, 1}));
}

TEST(Layering, HandlesCirclesWithoutStartSelfLoopsAndLongChains)
{
    const Layering circle = layered(3, {{0, 1}, {1, 2}, {2, 0}, {1, 1}}, {});
    EXPECT_EQ(circle.layer, (std::vector<int> {0, 1, 2}));
    std::vector<std::pair<int, int>> arcs;
    for (int i = 0; i + 1 < 100'000; ++i)
        arcs.emplace_back(i, i + 1);
    EXPECT_EQ(layered(100'000, arcs).layer.back(), 99'999);
    EXPECT_TRUE(layered(0, {}, {}).layer.empty());
}

} // namespace

} // namespace millrace::layout
