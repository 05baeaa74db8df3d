// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/modeler/layout/diagrams.h"

#include <rapidcheck.h>

namespace millrace::layout {

/// A random process: pools with lanes, nested sub-processes, boundary events, any flows inside of scopes, messages.
inline Diagram randomDiagram()
{
    using rc::gen::inRange;
    DiagramBuilder b;
    std::vector<int> scopes, flow;
    std::vector<std::vector<int>> lanes;
    const int pools = *inRange(0, 4);
    for (int i = 0; i < pools; ++i) {
        scopes.push_back(b.node(Node::Kind::Pool));
        b.diagram.nodes.back().isUpright = *inRange(0, 3) == 0;
        lanes.emplace_back();
        for (int lane = *inRange(0, 4); lane > 0; --lane)
            lanes.back().push_back(b.node(Node::Kind::Lane, scopes.back()));
    }
    if (pools == 0) {
        scopes.push_back(none);
        lanes.emplace_back();
    }
    const int count = *inRange(1, 26);
    for (int i = 0; i < count; ++i) {
        const auto at = std::size_t(*inRange(0, int(scopes.size())));
        const Node::Kind kinds[]
            = {Node::Kind::Activity, Node::Kind::Activity, Node::Kind::Gateway, Node::Kind::Event, Node::Kind::Scope};
        const Node::Kind kind = kinds[*inRange(0, 5)];
        const int node = b.node(kind, scopes[at]);
        if (!lanes[at].empty())
            b.inLane(node, lanes[at][std::size_t(*inRange(0, int(lanes[at].size())))]);
        flow.push_back(node);
        if (kind == Node::Kind::Scope) {
            scopes.push_back(node);
            lanes.emplace_back();
        }
        if ((kind == Node::Kind::Activity || kind == Node::Kind::Scope) && *inRange(0, 3) == 0)
            flow.push_back(b.boundary(node));
        if (*inRange(0, 6) == 0)
            b.edge(b.node(Node::Kind::Annotation, scopes[at]), node, Edge::Kind::Association);
    }
    const auto poolOf = [&b](int node) {
        while (node != none && b.diagram.nodes[std::size_t(node)].kind != Node::Kind::Pool)
            node = b.diagram.nodes[std::size_t(node)].parent;
        return node;
    };
    const int edges = *inRange(0, 2 * count + 1);
    for (int i = 0; i < edges; ++i) {
        const int source = flow[std::size_t(*inRange(0, int(flow.size())))];
        const int target = flow[std::size_t(*inRange(0, int(flow.size())))];
        const Node &from = b.diagram.nodes[std::size_t(source)], &to = b.diagram.nodes[std::size_t(target)];
        if (from.parent == to.parent && to.host == none)
            b.edge(source, target);
        else if (poolOf(source) != poolOf(target) && *inRange(0, 3) == 0)
            b.edge(source, target, Edge::Kind::Message);
    }
    return b.diagram;
}

} // namespace millrace::layout
