// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/excerpt.h"

#include "modeler/layout/auto_layout.h"

#include <algorithm>
#include <map>

namespace millrace::layout {

Excerpt::Excerpt(
    const Diagram& diagram, const Placement& present, const std::vector<int>& nodes, const std::vector<int>& lanes)
{
    std::map<int, int> hosts;
    for (const int index : nodes)
        hosts[index] = addNode(diagram, present, index);
    for (int i = 0; i < int(diagram.nodes.size()); ++i) {
        const auto host = hosts.find(diagram.nodes[std::size_t(i)].host);
        if (host == hosts.end() || present.nodes[std::size_t(i)].isEmpty())
            continue;
        const int event = addNode(diagram, present, i);
        part_.nodes[std::size_t(event)].host = host->second;
    }
    addLanes(present, lanes);
    addEdges(diagram);
    arranged_ = layOut(part_);
}

int Excerpt::addNode(const Diagram& diagram, const Placement& present, int index)
{
    Node copy = diagram.nodes[std::size_t(index)];
    copy.parent = copy.lane = none;
    copy.kind = copy.kind == Node::Kind::Scope ? Node::Kind::Activity : copy.kind;
    copy.size = present.nodes[std::size_t(index)].size();
    copy.place = present.nodes[std::size_t(index)];
    copy.members.clear();
    members_.push_back(index);
    part_.nodes.push_back(copy);
    return int(members_.size()) - 1;
}

void Excerpt::addLanes(const Placement& present, const std::vector<int>& lanes)
{
    const auto laneOf = [&](std::size_t member) {
        const int host = part_.nodes[member].host;
        return lanes[std::size_t(members_[host == none ? member : std::size_t(host)])];
    };
    const auto topOf = [&](int lane) { return lane == none ? 0 : present.nodes[std::size_t(lane)].top(); };
    for (std::size_t i = 0; i < members_.size(); ++i)
        lanes_.push_back(laneOf(i));
    std::sort(
        lanes_.begin(), lanes_.end(), [&](int a, int b) { return std::pair(topOf(a), a) < std::pair(topOf(b), b); });
    lanes_.erase(std::unique(lanes_.begin(), lanes_.end()), lanes_.end());
    for (std::size_t i = 0; i < members_.size(); ++i) {
        strips_.push_back(int(std::find(lanes_.begin(), lanes_.end(), laneOf(i)) - lanes_.begin()));
        if (strips() > 1)
            part_.nodes[i].lane = int(members_.size()) + strips_.back();
    }
    for (std::size_t i = 0; strips() > 1 && i < lanes_.size(); ++i) {
        Node lane;
        lane.kind = Node::Kind::Lane;
        lane.place = present.nodes[std::size_t(lanes_[i])];
        part_.nodes.push_back(lane);
    }
}

void Excerpt::addEdges(const Diagram& diagram)
{
    std::map<int, int> places;
    for (std::size_t i = 0; i < members_.size(); ++i)
        places[members_[i]] = int(i);
    for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
        Edge copy = diagram.edges[i];
        const auto source = places.find(copy.source), target = places.find(copy.target);
        if (source == places.end() || target == places.end())
            continue;
        copy.source = source->second;
        copy.target = target->second;
        copy.sourceEdge = copy.targetEdge = none;
        part_.edges.push_back(copy);
        edges_.push_back(int(i));
    }
}

QRectF Excerpt::bodies(int strip) const
{
    QRectF all;
    for (std::size_t i = 0; i < members_.size(); ++i)
        if (strips_[i] == strip)
            all |= arranged_.nodes[i];
    return all;
}

QRectF Excerpt::extent(int strip) const
{
    QRectF all = bodies(strip);
    for (std::size_t i = 0; i < members_.size(); ++i)
        if (strips_[i] == strip)
            all |= arranged_.nodeLabels[i];
    for (std::size_t i = 0; i < edges_.size(); ++i)
        if (stripOfSource(i) == strip && staysInStrip(i))
            for (const QPointF& point : arranged_.edges[i])
                all = QRectF(QPointF(std::min(all.left(), point.x()), std::min(all.top(), point.y())),
                    QPointF(std::max(all.right(), point.x()), std::max(all.bottom(), point.y())));
    return all;
}

QRectF Excerpt::extent() const
{
    QRectF all;
    for (int i = 0; i < strips(); ++i)
        all |= extent(i);
    return all;
}

int Excerpt::stripOfSource(std::size_t edge) const
{
    return strips_[std::size_t(part_.edges[edge].source)];
}

const QRectF& Excerpt::laneAt(int strip) const
{
    return arranged_.nodes[members_.size() + std::size_t(strip)];
}

bool Excerpt::staysInStrip(std::size_t edge) const
{
    const int strip = stripOfSource(edge);
    if (strips_[std::size_t(part_.edges[edge].target)] != strip)
        return false;
    const bpmn::Waypoints& line = arranged_.edges[edge];
    return strips() == 1
        || std::all_of(line.begin(), line.end(), [&](QPointF point) { return laneAt(strip).contains(point); });
}

int Excerpt::stripAt(double y) const
{
    int strip = 0;
    while (strip + 1 < strips() && laneAt(strip + 1).top() <= y)
        ++strip;
    return strip;
}

std::vector<Excerpt::Line> Excerpt::linesAfter(const std::vector<QPointF>& steps) const
{
    std::vector<Line> lines;
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        Line line {edges_[i], arranged_.edges[i]};
        for (QPointF& point : line.points)
            point += steps[std::size_t(stripAt(point.y()))];
        lines.push_back(line);
    }
    return lines;
}

} // namespace millrace::layout
