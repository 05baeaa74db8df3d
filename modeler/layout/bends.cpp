// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/columns.h"
#include "modeler/layout/tracks.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace millrace::layout {

namespace {

constexpr double level = 0.5; ///< rows nearer than this are one
constexpr double clear = 8; ///< between a line and what it passes

/// The upright stretches in a column that are taken already.
class Uprights {
public:
    bool isFree(double x, double from, double to, int net) const
    {
        const auto line = lines_.find(std::lround(x / 4));
        if (line == lines_.end())
            return true;
        for (auto it = line->second.begin(); it != line->second.end() && it->first < to; ++it)
            if (it->second.first > from && it->second.second != net)
                return false;
        return true;
    }
    void take(double x, double from, double to, int net)
    {
        lines_[std::lround(x / 4)].emplace(from, std::pair(to, net));
    }

private:
    std::map<long, std::multimap<double, std::pair<double, int>>> lines_;
};

class LinkBender {
public:
    LinkBender(const LayeredGraph& graph, const std::vector<double>& y)
        : graph_(graph)
        , y_(y)
        , place_(graph.items.size(), 0)
        , ins_(graph.cells.size(), 0)
        , outs_(graph.cells.size(), 0)
        , taken_(graph.layers.size())
    {
        for (const auto& layer : graph.layers)
            for (std::size_t i = 0; i < layer.size(); ++i)
                place_[std::size_t(layer[i])] = int(i);
        for (const Link& link : graph.links) {
            ++outs_[std::size_t(link.source)];
            ++ins_[std::size_t(link.target)];
        }
    }

    Bends run()
    {
        Bends bends;
        bends.links.resize(graph_.links.size());
        for (int i = 0; i < int(graph_.links.size()); ++i)
            if (!graph_.chains[std::size_t(i)].items.empty() && !graph_.links[std::size_t(i)].isHidden)
                bends.links[std::size_t(i)] = bendsOf(i);
        bends.tracks = assignTracks(graph_, bends.links);
        return bends;
    }

private:
    const Item& item(int index) const { return graph_.items[std::size_t(index)]; }
    double y(int index) const { return y_[std::size_t(index)]; }

    std::vector<Bend> bendsOf(int index)
    {
        const Link& link = graph_.links[std::size_t(index)];
        const Chain& chain = graph_.chains[std::size_t(index)];
        std::vector<Bend> bends;
        double row = y(chain.items.front());
        for (std::size_t i = 0; i + 1 < chain.items.size(); ++i) {
            const int here = chain.items[i], next = chain.items[i + 1];
            const bool isFirst = i == 0, isLast = i + 2 == chain.items.size();
            if (isFirst && link.port) {
                leaveDownwards(index, bends, row);
                if (std::abs(row - y(next)) < level)
                    continue;
            }
            const double to = y(next);
            if (std::abs(row - to) < level)
                continue;
            Bend bend;
            bend.from = row;
            bend.to = to;
            bend.channel = channelOf(chain, i);
            bend.net = isFirst && (!isLast || ins_[std::size_t(link.target)] < 2) ? 2 * link.source
                : isLast                                                          ? 2 * link.target + 1
                         : 2 * int(graph_.cells.size()) + index;
            const bool leaves = isFirst && !link.port && leavesUpright(index, chain, here, to, bend);
            if (!leaves && isLast)
                entersUpright(index, chain, next, row, bend);
            bends.push_back(bend);
            row = to;
        }
        return bends;
    }

    int channelOf(const Chain& chain, std::size_t step) const
    {
        const int layer = item(chain.items[step]).layer;
        if (!chain.isReversed)
            return layer + 1;
        return step == 0 && chain.turnsAtSource ? layer + 1 : layer;
    }

    /// From a boundary event straight down to the next row, or to the corner that is kept free for it.
    void leaveDownwards(int index, std::vector<Bend>& bends, double& row)
    {
        const Link& link = graph_.links[std::size_t(index)];
        const Chain& chain = graph_.chains[std::size_t(index)];
        const int source = chain.items.front();
        const double start = row + link.port->y();
        Bend bend;
        bend.channel = item(source).layer + 1;
        bend.cell = source;
        bend.dx = link.port->x();
        bend.net = 2 * int(graph_.cells.size()) + index;
        bend.from = start;
        bend.to = row + link.corner;
        const double next = y(chain.items[1]);
        if (!chain.isReversed && next > bend.to && isClear(source, bend.dx, next, 1, chain.items[1]))
            bend.to = next;
        taken_[std::size_t(item(source).layer)].take(bend.dx, bend.from, bend.to, bend.net);
        row = bend.to;
        bends.push_back(bend);
    }

    bool leavesUpright(int index, const Chain& chain, int source, double to, Bend& bend)
    {
        const Link& link = graph_.links[std::size_t(index)];
        const Cell& cell = graph_.cellOf(item(source));
        const bool mayLeave = chain.turnsAtSource || (cell.isGateway && outs_[std::size_t(link.source)] > 1);
        if (!mayLeave || (chain.isReversed && !chain.turnsAtSource))
            return false;
        return standUpright(source, cell, to, 2 * link.source, chain.isReversed ? -1 : 1,
            chain.turnsAtSource ? chain.items[1] : -1, bend);
    }

    bool entersUpright(int index, const Chain& chain, int target, double from, Bend& bend)
    {
        const Link& link = graph_.links[std::size_t(index)];
        const Cell& cell = graph_.cellOf(item(target));
        const bool mayEnter = chain.turnsAtTarget || (cell.isGateway && ins_[std::size_t(link.target)] > 1);
        if (!mayEnter || (chain.isReversed && !chain.turnsAtTarget))
            return false;
        return standUpright(target, cell, from, 2 * link.target + 1, chain.isReversed ? 1 : -1,
            chain.turnsAtTarget ? chain.items[chain.items.size() - 2] : -1, bend);
    }

    /// Puts the bend in the middle of the cell when nothing is in its way between the cell and the row at `to`.
    bool standUpright(int at, const Cell& cell, double to, int net, int side, int own, Bend& bend)
    {
        const bool down = to > y(at);
        if (down ? cell.isBottomTaken : cell.isTopTaken)
            return false;
        const double border = y(at) + (down ? cell.body.bottom() : cell.body.top());
        if (down ? to < border + clear : to > border - clear)
            return false;
        const auto [low, high] = std::minmax({border, to});
        if (!taken_[std::size_t(item(at).layer)].isFree(0, low - 1, high + 1, net) || !isClear(at, 0, to, side, own))
            return false;
        taken_[std::size_t(item(at).layer)].take(0, low, high, net);
        bend.cell = at;
        bend.dx = 0;
        bend.net = net;
        return true;
    }

    /// Whether the column is free from the item to the row at `to`, and there from dx to its right (side 1) or left
    /// border.
    bool isClear(int at, double dx, double to, int side, int own) const
    {
        const auto& layer = graph_.layers[std::size_t(item(at).layer)];
        const int step = to > y(at) ? 1 : -1;
        for (int i = place_[std::size_t(at)] + step; i >= 0 && i < int(layer.size()); i += step) {
            const int other = layer[std::size_t(i)];
            if (other == own)
                continue;
            const double top = y(other) - graph_.up(other) - clear, bottom = y(other) + graph_.down(other) + clear;
            if (step > 0 ? top > to : bottom < to)
                return true;
            const bool isAtRow = top < to && to < bottom;
            if (graph_.isDummy(other)) {
                if (isAtRow)
                    return false;
                continue;
            }
            const Cell& cell = graph_.cellOf(item(other));
            const bool isUnder = -cell.left - clear < dx && dx < cell.right + clear;
            const bool isBeside = side > 0 ? cell.right + clear > dx : -cell.left - clear < dx;
            if (isUnder || (isAtRow && isBeside))
                return false;
        }
        return true;
    }

    const LayeredGraph& graph_;
    const std::vector<double>& y_;
    std::vector<int> place_;
    std::vector<int> ins_, outs_;
    std::vector<Uprights> taken_;
};

} // namespace

Bends bendLinks(const LayeredGraph& graph, const std::vector<double>& y)
{
    return LinkBender(graph, y).run();
}

} // namespace millrace::layout
