// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/complexity.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

namespace millrace::lint {

using Kind = StepFact::Kind;
using metamodel::Key;

namespace {

using FlowGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;
using FlowVertex = boost::graph_traits<FlowGraph>::vertex_descriptor;

constexpr std::size_t mostSearched = 600;
constexpr int leastPart = 4; ///< steps
constexpr int mostPart = 25;

/// Who every way to a node leads through, as a tree with the times of entering and leaving its nodes.
class Dominators {
public:
    Dominators(const FlowGraph& graph, FlowVertex root)
        : above_(boost::num_vertices(graph), FlowGraph::null_vertex())
        , enter_(above_.size(), -1)
        , leave_(above_.size(), -1)
    {
        boost::lengauer_tarjan_dominator_tree(
            graph, root, boost::make_iterator_property_map(above_.begin(), boost::get(boost::vertex_index, graph)));
        std::vector<std::vector<FlowVertex>> below(above_.size());
        for (FlowVertex v = 0; v < above_.size(); ++v)
            if (above_[v] != FlowGraph::null_vertex())
                below[above_[v]].push_back(v);
        int time = 0;
        std::vector<std::pair<FlowVertex, std::size_t>> work {{root, 0}};
        enter_[root] = time++;
        while (!work.empty()) {
            auto& [vertex, next] = work.back();
            if (next < below[vertex].size()) {
                const FlowVertex child = below[vertex][next++];
                enter_[child] = time++;
                work.emplace_back(child, 0);
            } else {
                leave_[vertex] = time++;
                work.pop_back();
            }
        }
    }
    bool dominates(FlowVertex a, FlowVertex b) const
    {
        return enter_[a] >= 0 && enter_[b] >= 0 && enter_[a] <= enter_[b] && leave_[b] <= leave_[a];
    }
    FlowVertex above(FlowVertex v) const { return above_[v]; }

private:
    std::vector<FlowVertex> above_;
    std::vector<int> enter_, leave_;
};

/// The steps that are reached from `first` without passing `last`, both included; gives up when there are too many.
std::vector<Key> between(const Net& net, FlowVertex first, FlowVertex last)
{
    std::vector<FlowVertex> found {first};
    for (std::size_t i = 0; i < found.size() && found.size() <= mostPart; ++i) {
        if (found[i] == last)
            continue;
        for (const int out : net.nodes[found[i]].out) {
            const auto to = static_cast<FlowVertex>(net.edges[static_cast<std::size_t>(out)].to);
            if (std::find(found.begin(), found.end(), to) == found.end())
                found.push_back(to);
        }
    }
    std::vector<Key> keys;
    for (const FlowVertex vertex : found)
        keys.push_back(net.nodes[vertex].key);
    return keys;
}

/// The largest part of a handy size: everything between a step and one that all ways from it lead through.
std::vector<Key> handyPart(const Net& net)
{
    const FlowVertex exit = net.nodes.size();
    FlowGraph forward(exit + 1), backward(exit + 1);
    const auto connect = [&](FlowVertex from, FlowVertex to) {
        boost::add_edge(from, to, forward);
        boost::add_edge(to, from, backward);
    };
    for (const Net::Edge& edge : net.edges)
        connect(static_cast<FlowVertex>(edge.from), static_cast<FlowVertex>(edge.to));
    for (FlowVertex v = 0; v < exit; ++v)
        if (net.nodes[v].out.empty() || net.nodes[v].isFinal)
            connect(v, exit);
    const Dominators before(forward, 0), behind(backward, exit);
    std::vector<Key> best;
    for (FlowVertex first = 1; first < exit; ++first) {
        FlowVertex last = behind.above(first);
        for (int step = 0; step < mostPart && last != FlowGraph::null_vertex() && last != exit;
             ++step, last = behind.above(last)) {
            if (!before.dominates(first, last))
                continue;
            const std::vector<Key> part = between(net, first, last);
            if (part.size() > mostPart)
                break;
            if (part.size() >= leastPart && part.size() > best.size()) {
                best = part;
                std::erase(best, net.nodes[first].key);
                std::erase(best, net.nodes[last].key);
                best.insert(best.begin(), net.nodes[first].key);
                best.push_back(net.nodes[last].key);
            }
        }
    }
    return best;
}

} // namespace

Complexity complexityOf(const ScopeFacts& facts, const Net& net)
{
    Complexity complexity;
    complexity.steps = static_cast<int>(facts.steps.size());
    for (const Net::Node& node : net.nodes) {
        const auto ways = static_cast<int>(node.out.size());
        const auto step = ways < 2 ? facts.steps.end() : facts.steps.find(node.key);
        if (step == facts.steps.end())
            continue;
        const Kind kind = step->second.kind;
        if (kind == Kind::Inclusive || kind == Kind::Complex)
            complexity.controlFlow += (1 << std::min(ways, 10)) - 1;
        else
            complexity.controlFlow += kind == Kind::Parallel ? 1 : ways;
    }
    const bool isTooMuch = complexity.steps > readableSteps || complexity.controlFlow > readableControlFlow;
    if (isTooMuch && net.nodes.size() <= mostSearched)
        complexity.part = handyPart(net);
    return complexity;
}

} // namespace millrace::lint
