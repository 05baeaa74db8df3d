// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/structure.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

namespace millrace::lint {

namespace {

using Graph = boost::compressed_sparse_row_graph<boost::directedS>;

Graph graphOf(const Net& net)
{
    std::vector<std::pair<int, int>> pairs;
    pairs.reserve(net.edges.size());
    for (const Net::Edge& edge : net.edges)
        if (edge.from >= 0)
            pairs.emplace_back(edge.from, edge.to);
    return {boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(), net.nodes.size()};
}

std::vector<bool> reachedFromBeginning(const Net& net)
{
    std::vector<bool> isReached(net.nodes.size(), false);
    std::vector<int> work {0};
    isReached[0] = true;
    while (!work.empty()) {
        const int node = work.back();
        work.pop_back();
        for (const int out : net.nodes[static_cast<std::size_t>(node)].out) {
            const auto to = static_cast<std::size_t>(net.edges[static_cast<std::size_t>(out)].to);
            if (!isReached[to]) {
                isReached[to] = true;
                work.push_back(static_cast<int>(to));
            }
        }
    }
    return isReached;
}

struct Component {
    std::vector<metamodel::Key> steps; ///< of loops alone
    bool isLoop = false; ///< has an edge within
    bool isLeft = false; ///< has an edge out of it, or an end in it
    bool isEntered = false;
    bool isReached = false;
};

} // namespace

Structure structureOf(const Net& net)
{
    Structure structure;
    structure.isReached = reachedFromBeginning(net);
    std::vector<int> componentOf(net.nodes.size());
    const Graph graph = graphOf(net);
    const auto index = boost::get(boost::vertex_index, graph);
    const int count = boost::strong_components(graph, boost::make_iterator_property_map(componentOf.begin(), index));
    std::vector<Component> components(static_cast<std::size_t>(count));
    for (std::size_t i = 1; i < net.nodes.size(); ++i) {
        Component& own = components[static_cast<std::size_t>(componentOf[i])];
        own.isReached = own.isReached || structure.isReached[i];
        own.isLeft = own.isLeft || net.nodes[i].out.empty() || net.nodes[i].isFinal;
    }
    for (const Net::Edge& edge : net.edges) {
        if (edge.from < 0)
            continue;
        const auto from = static_cast<std::size_t>(componentOf[static_cast<std::size_t>(edge.from)]);
        const auto to = static_cast<std::size_t>(componentOf[static_cast<std::size_t>(edge.to)]);
        components[from].isLoop = components[from].isLoop || from == to;
        components[from].isLeft = components[from].isLeft || from != to;
        components[to].isEntered = components[to].isEntered || from != to;
    }
    for (std::size_t i = 1; i < net.nodes.size(); ++i)
        if (Component& own = components[static_cast<std::size_t>(componentOf[i])]; own.isLoop)
            own.steps.push_back(net.nodes[i].key);
    for (Component& component : components) {
        if (!component.isLoop)
            continue;
        if (component.isReached && !component.isLeft)
            structure.endlessLoops.push_back(component.steps);
        if (!component.isEntered)
            structure.lostLoops.push_back(component.steps);
    }
    return structure;
}

} // namespace millrace::lint
