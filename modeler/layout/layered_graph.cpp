// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/layered_graph.h"

#include <algorithm>
#include <numeric>

namespace millrace::layout {

namespace {

class LayersBuilder {
public:
    LayersBuilder(std::vector<Cell> cells, std::vector<Link> links, int bands)
    {
        graph_.cells = std::move(cells);
        graph_.links = std::move(links);
        graph_.bands = std::max(1, bands);
    }

    LayeredGraph run()
    {
        rank();
        makeItems();
        walk();
        rateArcs();
        fillLayers();
        return std::move(graph_);
    }

private:
    void rank()
    {
        FlowGraph flow;
        flow.nodes = int(graph_.cells.size());
        for (const Link& link : graph_.links)
            flow.arcs.emplace_back(link.source, link.target);
        for (const Cell& cell : graph_.cells)
            flow.isStart.push_back(cell.isStart ? 1 : 0);
        layering_ = assignLayers(flow);
    }

    void makeItems()
    {
        for (int i = 0; i < int(graph_.cells.size()); ++i) {
            const Cell& cell = graph_.cells[std::size_t(i)];
            graph_.items.push_back({layering_.layer[std::size_t(i)], cell.band,
                cell.rank * int(graph_.cells.size()) + layering_.component[std::size_t(i)], i, -1});
        }
        graph_.chains.resize(graph_.links.size());
    }

    /// Cells and dummies in the order in which a walk from the starts meets them, first ways out first.
    void walk()
    {
        std::vector<std::vector<int>> outs(graph_.cells.size());
        std::vector<int> ins(graph_.cells.size(), 0);
        for (int i = 0; i < int(graph_.links.size()); ++i) {
            const auto [left, right] = ends(i);
            if (left == right)
                continue;
            outs[std::size_t(left)].push_back(i);
            ++ins[std::size_t(right)];
        }
        for (auto& out : outs) {
            std::stable_sort(out.begin(), out.end(), [this](int a, int b) { return leaves(a) < leaves(b); });
        }
        std::vector<char> seen(graph_.cells.size(), 0);
        std::vector<int> starts;
        for (const bool wanted : {true, false}) {
            for (int i = 0; i < int(graph_.cells.size()); ++i) {
                if ((ins[std::size_t(i)] == 0) == wanted)
                    starts.push_back(i);
            }
        }
        for (const int start : starts)
            walkFrom(start, outs, seen);
    }

    void walkFrom(int start, const std::vector<std::vector<int>>& outs, std::vector<char>& seen)
    {
        std::vector<std::pair<int, std::size_t>> path;
        const auto enter = [&](int cell) {
            if (seen[std::size_t(cell)])
                return;
            seen[std::size_t(cell)] = 1;
            met_.push_back(cell);
            path.emplace_back(cell, 0);
        };
        enter(start);
        while (!path.empty()) {
            auto& [cell, next] = path.back();
            if (next == outs[std::size_t(cell)].size()) {
                path.pop_back();
                continue;
            }
            const int link = outs[std::size_t(cell)][next++];
            makeChain(link);
            enter(ends(link).second);
        }
    }

    /// Flows forward first, then those that leave downwards, then ways back.
    int leaves(int link) const
    {
        const Link& one = graph_.links[std::size_t(link)];
        return (layering_.isReversed[std::size_t(link)] ? 2 : 0) + (one.port ? 1 : 0);
    }

    /// The cells of a link from left to right.
    std::pair<int, int> ends(int link) const
    {
        const Link& one = graph_.links[std::size_t(link)];
        return layering_.isReversed[std::size_t(link)] ? std::pair(one.target, one.source)
                                                       : std::pair(one.source, one.target);
    }

    void makeChain(int index)
    {
        const Link& link = graph_.links[std::size_t(index)];
        Chain& chain = graph_.chains[std::size_t(index)];
        const auto [left, right] = ends(index);
        chain.isReversed = layering_.isReversed[std::size_t(index)] != 0;
        chain.turnsAtSource = chain.isReversed && !layering_.isReturn[std::size_t(link.source)];
        chain.turnsAtTarget = chain.isReversed && !layering_.isReturn[std::size_t(link.target)];
        const int first = layerOf(left) + (chain.turnsAtTarget ? 0 : 1);
        const int last = layerOf(right) - (chain.turnsAtSource ? 0 : 1);
        dummies_ += std::max(0, last - first + 1);
        if (dummies_ > mostDummies())
            return;
        // From left to right first.
        chain.items.push_back(left);
        for (int layer = first; layer <= last; ++layer) {
            chain.items.push_back(int(graph_.items.size()));
            met_.push_back(int(graph_.items.size()));
            graph_.items.push_back({layer, bandOf(index), graph_.items[std::size_t(left)].group, -1, index});
        }
        chain.items.push_back(right);
        addArcs(index, chain);
        if (chain.isReversed)
            std::reverse(chain.items.begin(), chain.items.end());
    }

    void addArcs(int index, const Chain& chain)
    {
        const Link& link = graph_.links[std::size_t(index)];
        for (std::size_t i = 1; i < chain.items.size(); ++i) {
            const int left = chain.items[i - 1];
            const int right = chain.items[i];
            if (i == 1 && chain.turnsAtTarget)
                graph_.turns.push_back({left, right});
            else if (i + 1 == chain.items.size() && chain.turnsAtSource)
                graph_.turns.push_back({right, left});
            else
                graph_.arcs.push_back({left, right, index, i == 1 && link.port ? link.corner : 0, 0});
        }
    }

    /// A flow between two lanes runs in the lane that it leaves, one that leaves a gateway in the lane it leads to.
    int bandOf(int index) const
    {
        const Link& link = graph_.links[std::size_t(index)];
        const Cell& source = graph_.cells[std::size_t(link.source)];
        return source.isGateway ? graph_.cells[std::size_t(link.target)].band : source.band;
    }

    int layerOf(int cell) const { return layering_.layer[std::size_t(cell)]; }
    std::ptrdiff_t mostDummies() const { return 50'000 + 10 * std::ptrdiff_t(graph_.links.size()); }

    /// The longest way through a part is its main path and stays straight first of all; long flows come next.
    void rateArcs()
    {
        std::vector<int> after(graph_.items.size(), 0), before(graph_.items.size(), 0);
        std::vector<int> order(graph_.arcs.size());
        std::iota(order.begin(), order.end(), 0);
        const auto arc = [this](int i) -> Arc& { return graph_.arcs[std::size_t(i)]; };
        const auto weight = [this](const Arc& a) { return graph_.isDummy(a.left) ? 0 : 1; };
        std::stable_sort(
            order.begin(), order.end(), [&](int a, int b) { return layerAt(arc(a).left) < layerAt(arc(b).left); });
        const auto counts
            = [&](const Arc& a) { return graph_.chains[std::size_t(a.link)].isReversed == false && a.leftOffset == 0; };
        for (const int i : order) {
            if (counts(arc(i)))
                before[std::size_t(arc(i).right)]
                    = std::max(before[std::size_t(arc(i).right)], before[std::size_t(arc(i).left)] + weight(arc(i)));
        }
        for (auto i = order.rbegin(); i != order.rend(); ++i) {
            if (counts(arc(*i)))
                after[std::size_t(arc(*i).left)]
                    = std::max(after[std::size_t(arc(*i).left)], after[std::size_t(arc(*i).right)] + weight(arc(*i)));
        }
        for (Arc& a : graph_.arcs) {
            if (a.leftOffset != 0)
                a.straightness = -1;
            else if (graph_.isDummy(a.left) && graph_.isDummy(a.right))
                a.straightness = 1'000'000;
            else
                a.straightness = counts(a) ? before[std::size_t(a.left)] + after[std::size_t(a.right)] + 1 : 0;
        }
        markMainPaths(before, after);
    }

    /// From each start along the ways that lead furthest.
    void markMainPaths(const std::vector<int>& before, const std::vector<int>& after)
    {
        std::vector<int> best(graph_.items.size(), -1);
        std::vector<char> hasIn(graph_.items.size(), 0);
        for (int i = 0; i < int(graph_.arcs.size()); ++i) {
            const Arc& a = graph_.arcs[std::size_t(i)];
            if (graph_.chains[std::size_t(a.link)].isReversed || a.leftOffset != 0)
                continue;
            hasIn[std::size_t(a.right)] = 1;
            int& chosen = best[std::size_t(a.left)];
            if (chosen < 0 || after[std::size_t(a.right)] > after[std::size_t(graph_.arcs[std::size_t(chosen)].right)])
                chosen = i;
        }
        std::vector<char> isOn(graph_.items.size(), 0);
        for (const int start : met_) {
            if (hasIn[std::size_t(start)] || before[std::size_t(start)] > 0)
                continue;
            for (int at = start; !isOn[std::size_t(at)] && best[std::size_t(at)] >= 0;) {
                isOn[std::size_t(at)] = 1;
                Arc& a = graph_.arcs[std::size_t(best[std::size_t(at)])];
                a.straightness = std::max(a.straightness, 2'000'000);
                at = a.right;
            }
        }
    }

    int layerAt(int item) const { return graph_.items[std::size_t(item)].layer; }

    void fillLayers()
    {
        int layers = 0;
        for (const Item& item : graph_.items)
            layers = std::max(layers, item.layer + 1);
        graph_.layers.resize(std::size_t(layers));
        for (const int item : met_)
            graph_.layers[std::size_t(layerAt(item))].push_back(item);
        for (auto& layer : graph_.layers) {
            std::stable_sort(layer.begin(), layer.end(), [this](int a, int b) {
                const Item& x = graph_.items[std::size_t(a)];
                const Item& y = graph_.items[std::size_t(b)];
                return std::pair(x.band, x.group) < std::pair(y.band, y.group);
            });
        }
    }

    LayeredGraph graph_;
    Layering layering_;
    std::vector<int> met_; ///< items in the order of the walk
    std::ptrdiff_t dummies_ = 0;
};

} // namespace

LayeredGraph buildLayers(std::vector<Cell> cells, std::vector<Link> links, int bands)
{
    return LayersBuilder(std::move(cells), std::move(links), bands).run();
}

} // namespace millrace::layout
