// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/auto_layout.h"
#include "modeler/layout/metrics.h"

#include <gtest/gtest.h>

namespace millrace::layout {

/// Builds a diagram node by node.
class DiagramBuilder {
public:
    int node(Node::Kind kind, int parent = none, QSizeF size = {})
    {
        Node one;
        one.kind = kind;
        one.parent = parent;
        one.size = size;
        diagram.nodes.push_back(one);
        return int(diagram.nodes.size()) - 1;
    }
    int start(int parent = none) { return node(Node::Kind::Event, parent); }
    int task(int parent = none) { return node(Node::Kind::Activity, parent); }
    int gateway(int parent = none) { return node(Node::Kind::Gateway, parent); }
    int inLane(int index, int lane)
    {
        diagram.nodes[std::size_t(index)].lane = lane;
        return index;
    }
    int boundary(int host)
    {
        const int event = node(Node::Kind::Event, diagram.nodes[std::size_t(host)].parent);
        diagram.nodes[std::size_t(event)].host = host;
        return event;
    }
    int edge(int source, int target, Edge::Kind kind = Edge::Kind::Sequence)
    {
        Edge one;
        one.kind = kind;
        one.source = source;
        one.target = target;
        diagram.edges.push_back(one);
        return int(diagram.edges.size()) - 1;
    }
    void chain(std::initializer_list<int> nodes)
    {
        for (const int* at = nodes.begin(); at + 1 < nodes.end(); ++at)
            edge(at[0], at[1]);
    }

    Diagram diagram;
};

inline void expectTidy(const Diagram& diagram, const Placement& placement)
{
    const Metrics metrics = measure(diagram, placement);
    EXPECT_EQ(metrics.overlaps, 0);
    EXPECT_EQ(metrics.throughShapes, 0);
    EXPECT_EQ(metrics.outsideParents, 0);
    EXPECT_EQ(metrics.shapes, int(diagram.nodes.size()));
}

} // namespace millrace::layout
