// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/columns.h"

#include "modeler/layout/orthogonal_router.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double leastChannel = 50; ///< between the shapes of two columns
constexpr double widestForLabel = 120;
constexpr double trackDistance = 14;
constexpr double trackMargin = 18; ///< between a column and the first track

double channelWidth(int tracks)
{
    return tracks == 0 ? 0 : 2 * trackMargin + (tracks - 1) * trackDistance;
}

/// Room for a flow's label right behind what it leaves.
double roomForLabel(const LayeredGraph& graph, const Link& link, const std::vector<Bend>& bends, double right)
{
    if (link.labelWidth <= 0 || link.port)
        return 0;
    const Cell& source = graph.cells[std::size_t(link.source)];
    const bool isUpright = !bends.empty() && bends.front().cell >= 0;
    const double taken = right - (isUpright ? 0 : source.body.right());
    return std::min(widestForLabel, link.labelWidth + 18 - taken);
}

double trackAt(const Columns& columns, const Bends& bends, const Bend& bend)
{
    const auto channel = std::size_t(bend.channel);
    const double start = channel == 0 ? columns.x[0] - columns.left[0] - columns.channel[0]
                                      : columns.x[channel - 1] + columns.right[channel - 1];
    const double end
        = channel == columns.x.size() ? start + columns.channel[channel] : columns.x[channel] - columns.left[channel];
    const double used = (bends.tracks[channel] - 1) * trackDistance;
    return std::round(start + (end - start - used) / 2 + bend.track * trackDistance);
}

class LinkPainter {
public:
    LinkPainter(const LayeredGraph& graph, const std::vector<double>& y, const Bends& bends, const Columns& columns)
        : graph_(graph)
        , y_(y)
        , bends_(bends)
        , columns_(columns)
    { }

    bpmn::Waypoints draw(std::size_t index) const
    {
        const Link& link = graph_.links[index];
        const Chain& chain = graph_.chains[index];
        if (link.isHidden || chain.items.empty())
            return {};
        const std::vector<Bend>& bends = bends_.links[index];
        bpmn::Waypoints points {start(link, chain, bends)};
        for (const Bend& bend : bends) {
            const double x = bend.cell >= 0 ? xOf(bend.cell) + bend.dx : trackAt(columns_, bends_, bend);
            points << QPointF(x, bend.from) << QPointF(x, bend.to);
        }
        points << end(link, chain, bends);
        // The row inside of the shape that it leaves or enters upright.
        if (!bends.empty() && bends.back().cell == chain.items.back())
            points.removeAt(points.size() - 2);
        if (!bends.empty() && bends.front().cell == chain.items.front())
            points.removeAt(1);
        return simplified(points);
    }

private:
    double xOf(int item) const { return columns_.x[std::size_t(graph_.items[std::size_t(item)].layer)]; }
    QPointF anchor(int item) const { return {xOf(item), y_[std::size_t(item)]}; }

    QPointF start(const Link& link, const Chain& chain, const std::vector<Bend>& bends) const
    {
        const int source = chain.items.front();
        const QRectF& body = graph_.cells[std::size_t(link.source)].body;
        if (link.port)
            return anchor(source) + *link.port;
        if (!bends.empty() && bends.front().cell == source)
            return anchor(source) + QPointF(0, bends.front().to > y_[std::size_t(source)] ? body.bottom() : body.top());
        return anchor(source) + QPointF(chain.isReversed && !chain.turnsAtSource ? body.left() : body.right(), 0);
    }

    QPointF end(const Link& link, const Chain& chain, const std::vector<Bend>& bends) const
    {
        const int target = chain.items.back();
        const QRectF& body = graph_.cells[std::size_t(link.target)].body;
        if (!bends.empty() && bends.back().cell == target)
            return anchor(target)
                + QPointF(0, bends.back().from > y_[std::size_t(target)] ? body.bottom() : body.top());
        return anchor(target) + QPointF(chain.isReversed && !chain.turnsAtTarget ? body.right() : body.left(), 0);
    }

    const LayeredGraph& graph_;
    const std::vector<double>& y_;
    const Bends& bends_;
    const Columns& columns_;
};

} // namespace

Columns placeColumns(const LayeredGraph& graph, const Bends& bends)
{
    Columns columns;
    const std::size_t count = graph.layers.size();
    columns.left.assign(count, 0);
    columns.right.assign(count, 0);
    for (std::size_t i = 0; i < graph.cells.size(); ++i) {
        const auto layer = std::size_t(graph.items[i].layer);
        columns.left[layer] = std::max(columns.left[layer], graph.cells[i].left);
        columns.right[layer] = std::max(columns.right[layer], graph.cells[i].right);
    }
    columns.channel.assign(count + 1, leastChannel);
    columns.channel.front() = 0;
    columns.channel.back() = 0;
    for (std::size_t i = 0; i <= count; ++i)
        columns.channel[i] = std::max(columns.channel[i], channelWidth(bends.tracks[i]));
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const Link& link = graph.links[i];
        if (graph.chains[i].items.empty() || graph.chains[i].isReversed)
            continue;
        const auto layer = std::size_t(graph.items[std::size_t(link.source)].layer);
        double& channel = columns.channel[layer + 1];
        channel = std::max(channel, roomForLabel(graph, link, bends.links[i], columns.right[layer]));
    }
    double x = 0;
    for (std::size_t i = 0; i < count; ++i) {
        x += columns.channel[i] + columns.left[i];
        columns.x.push_back(x);
        x += columns.right[i];
    }
    columns.width = x + (count > 0 ? columns.channel[count] : 0);
    return columns;
}

std::vector<bpmn::Waypoints> drawLinks(
    const LayeredGraph& graph, const std::vector<double>& y, const Bends& bends, const Columns& columns)
{
    const LinkPainter painter(graph, y, bends, columns);
    std::vector<bpmn::Waypoints> lines;
    for (std::size_t i = 0; i < graph.links.size(); ++i)
        lines.push_back(painter.draw(i));
    return lines;
}

} // namespace millrace::layout
