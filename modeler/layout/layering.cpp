// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/layering.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/depth_first_search.hpp>
#include <boost/graph/topological_sort.hpp>

namespace millrace::layout {

namespace {

using ArcIndex = boost::property<boost::edge_index_t, int>;
using Directed = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, ArcIndex>;
using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// Marks the arcs that lead back to a node the walk is still inside of.
struct BackArcs : boost::default_dfs_visitor {
    explicit BackArcs(std::vector<char>& marks)
        : marks_(&marks)
    { }
    template <typename Arc, typename Graph> void back_edge(const Arc& arc, const Graph& graph) const
    {
        (*marks_)[std::size_t(boost::get(boost::edge_index, graph, arc))] = 1;
    }
    std::vector<char>* marks_;
};

class Layerer {
public:
    explicit Layerer(const FlowGraph& graph)
        : graph_(graph)
        , directed_(std::size_t(graph.nodes))
        , ins_(std::size_t(graph.nodes))
        , outs_(std::size_t(graph.nodes))
    {
        result_.isReversed.assign(graph.arcs.size(), 0);
        result_.isReturn.assign(std::size_t(graph.nodes), 0);
        for (int i = 0; i < int(graph.arcs.size()); ++i) {
            const auto [from, to] = graph.arcs[std::size_t(i)];
            if (from == to)
                continue;
            boost::add_edge(std::size_t(from), std::size_t(to), ArcIndex(i), directed_);
            outs_[std::size_t(from)].push_back(i);
            ins_[std::size_t(to)].push_back(i);
        }
    }

    Layering run()
    {
        cutCycles();
        findComponents();
        rank();
        if (turnReturnPaths())
            rank();
        return std::move(result_);
    }

private:
    void cutCycles()
    {
        std::vector<boost::default_color_type> colours(std::size_t(graph_.nodes), boost::white_color);
        const auto map = boost::make_iterator_property_map(colours.begin(), boost::get(boost::vertex_index, directed_));
        const auto visit = [&](int node) {
            if (colours[std::size_t(node)] == boost::white_color)
                boost::depth_first_visit(directed_, std::size_t(node), BackArcs(result_.isReversed), map);
        };
        for (int node = 0; node < graph_.nodes; ++node) {
            if (graph_.isStart[std::size_t(node)])
                visit(node);
        }
        for (int node = 0; node < graph_.nodes; ++node) {
            if (ins_[std::size_t(node)].empty())
                visit(node);
        }
        for (int node = 0; node < graph_.nodes; ++node)
            visit(node);
    }

    void findComponents()
    {
        Undirected undirected(std::size_t(graph_.nodes));
        for (const auto& [from, to] : graph_.arcs)
            boost::add_edge(std::size_t(from), std::size_t(to), undirected);
        result_.component.resize(std::size_t(graph_.nodes));
        if (graph_.nodes > 0)
            boost::connected_components(undirected, result_.component.data());
    }

    std::pair<int, int> oriented(int arc) const
    {
        const auto [from, to] = graph_.arcs[std::size_t(arc)];
        return result_.isReversed[std::size_t(arc)] ? std::pair(to, from) : std::pair(from, to);
    }

    void rank()
    {
        Directed forward(std::size_t(graph_.nodes));
        for (int i = 0; i < int(graph_.arcs.size()); ++i) {
            const auto [from, to] = oriented(i);
            if (from != to)
                boost::add_edge(std::size_t(from), std::size_t(to), ArcIndex(i), forward);
        }
        std::vector<std::size_t> backwards;
        boost::topological_sort(forward, std::back_inserter(backwards));
        result_.layer.assign(std::size_t(graph_.nodes), 0);
        for (auto node = backwards.rbegin(); node != backwards.rend(); ++node) {
            for (const auto& arc : boost::make_iterator_range(boost::out_edges(*node, forward))) {
                int& layer = result_.layer[boost::target(arc, forward)];
                layer = std::max(layer, result_.layer[*node] + 1);
            }
        }
        pullRight(forward, backwards);
    }

    /// What nothing leads to stands just before what it leads to, not at the far left.
    void pullRight(const Directed& forward, const std::vector<std::size_t>& backwards)
    {
        std::vector<int> before(std::size_t(graph_.nodes), 0);
        for (const auto& arc : boost::make_iterator_range(boost::edges(forward)))
            ++before[boost::target(arc, forward)];
        for (const std::size_t node : backwards) {
            if (before[node] > 0 || boost::out_degree(node, forward) == 0 || graph_.isStart[node])
                continue;
            int latest = graph_.nodes;
            for (const auto& arc : boost::make_iterator_range(boost::out_edges(node, forward)))
                latest = std::min(latest, result_.layer[boost::target(arc, forward)] - 1);
            result_.layer[node] = latest;
        }
    }

    /// A task that only leads back stands on the way back, below (or above) what is done again. True when one does.
    bool turnReturnPaths()
    {
        bool turned = false;
        for (int arc = 0; arc < int(graph_.arcs.size()); ++arc) {
            if (!result_.isReversed[std::size_t(arc)])
                continue;
            const auto [last, goal] = graph_.arcs[std::size_t(arc)];
            if (last == goal || !isPassage(last))
                continue;
            const int entry = ins_[std::size_t(last)].front();
            const int branch = graph_.arcs[std::size_t(entry)].first;
            const int room = result_.layer[std::size_t(branch)] - result_.layer[std::size_t(goal)];
            if (result_.isReversed[std::size_t(entry)] || branch == goal || room < 2)
                continue;
            result_.isReversed[std::size_t(entry)] = 1;
            result_.isReturn[std::size_t(last)] = 1;
            turned = true;
        }
        return turned;
    }

    bool isPassage(int node) const
    {
        return ins_[std::size_t(node)].size() == 1 && outs_[std::size_t(node)].size() == 1
            && !graph_.isStart[std::size_t(node)];
    }

    const FlowGraph& graph_;
    Directed directed_;
    std::vector<std::vector<int>> ins_;
    std::vector<std::vector<int>> outs_;
    Layering result_;
};

} // namespace

Layering assignLayers(const FlowGraph& graph)
{
    return Layerer(graph).run();
}

} // namespace millrace::layout
