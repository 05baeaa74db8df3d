// SPDX-License-Identifier: GPL-3.0-or-later
// How much room a node needs, with all that hangs on it: the part of ScopeLayout that knows shapes.
#include "modeler/layout/scope_layout.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double besideSign = 0.3; ///< share of the width from the middle
constexpr double widestCentred = 160; ///< wider ones have their anchor where a task's would be
constexpr double labelDistance = 4;
constexpr double satelliteDistance = 30;
constexpr double satelliteGap = 20;
constexpr double attachedGap = 14; ///< between boundary events on one border
constexpr double cornerDistance = 14;
constexpr double loopRoom = 20; ///< for a flow from a node to itself

} // namespace

double ScopeLayout::widestOf(const std::vector<int>& nodes) const
{
    double widest = 0;
    for (const int index : nodes)
        widest = std::max(widest, relations_.sizes[std::size_t(index)].width());
    return widest;
}

bool ScopeLayout::standsInLane(int index) const
{
    return node(index).kind != Node::Kind::Data && node(index).kind != Node::Kind::Annotation;
}

int ScopeLayout::bandFor(int index) const
{
    if (const auto band = bandOf_.find(node(index).lane); band != bandOf_.end())
        return band->second;
    return int(bands_.size()) - 1; // that outside of all lanes, or the last lane
}

Cell ScopeLayout::cellFor(int index)
{
    const Node& one = node(index);
    QSizeF size = relations_.sizes[std::size_t(index)];
    const auto& attached = relations_.attached[std::size_t(index)];
    if (!attached.empty())
        size.setWidth(std::max(size.width(), double(attached.size()) * (widestOf(attached) + attachedGap) - 4));
    Cell cell;
    const double left = size.width() <= widestCentred ? size.width() / 2 : 50;
    cell.body = QRectF(-left, -std::round(size.height() / 2), size.width(), size.height());
    cell.left = left;
    cell.right = size.width() - left;
    cell.up = -cell.body.top();
    cell.down = cell.body.bottom();
    cell.band = bandFor(index);
    cell.isGateway = one.kind == Node::Kind::Gateway;
    cell.isStart = one.kind == Node::Kind::Event && !one.isApart && !entered_.contains(index);
    if (one.place)
        cell.hint = one.place->center().y();
    if (!one.label.isEmpty()) {
        cell.left = std::max(cell.left, one.label.width() / 2);
        cell.right = std::max(cell.right, one.label.width() / 2);
        (cell.isGateway ? cell.up : cell.down) += labelDistance + one.label.height();
    }
    addBoundaryEvents(index, cell);
    addSatellites(index, cell);
    if (joinedToThemselves_.contains(index)) {
        cell.up += loopRoom;
        cell.right += loopRoom;
        cell.isTopTaken = true;
    }
    return cell;
}

/// Along the lower border; each has a height of its own at which its flow can turn right, that of the rightmost on top.
void ScopeLayout::addBoundaryEvents(int index, Cell& cell)
{
    const auto& attached = relations_.attached[std::size_t(index)];
    if (attached.empty())
        return;
    const double border = cell.body.bottom();
    double label = 0, below = 0;
    for (const int event : attached) {
        label = std::max(label, node(event).label.height());
        below = std::max(below, relations_.sizes[std::size_t(event)].height() / 2);
    }
    const auto count = double(attached.size());
    const double distance = std::max(widestOf(attached) + attachedGap, cell.body.width() / (count + 1));
    // One alone stands beside the sign of its host, not upon it.
    const double beside = attached.size() == 1 && node(index).hasSign ? besideSign * cell.body.width() : 0;
    const double first = cell.body.center().x() - (count - 1) * distance / 2 - beside;
    const int cellIndex = int(cells_.size());
    for (std::size_t i = 0; i < attached.size(); ++i) {
        const QSizeF size = relations_.sizes[std::size_t(attached[i])];
        const double x = std::round(first + double(i) * distance);
        const QRectF rect(x - size.width() / 2, border - size.height() / 2, size.width(), size.height());
        beside_.push_back({cellIndex, {attached[i], rect}});
        const double corner = border + below + labelDistance + label + cornerDistance * (count - double(i));
        ports_[attached[i]] = {QPointF(x, rect.bottom()), corner};
        cell.right = std::max(cell.right, x + 8 + node(attached[i]).label.width());
    }
    cell.down = border + below + labelDistance + label + cornerDistance * (count + 0.5);
    cell.isBottomTaken = true;
}

/// Annotations above; data below, or above where boundary events are below.
void ScopeLayout::addSatellites(int index, Cell& cell)
{
    std::vector<int> above, below;
    for (const int satellite : relations_.satellites[std::size_t(index)])
        (node(satellite).kind == Node::Kind::Annotation || cell.isBottomTaken ? above : below).push_back(satellite);
    addRow(above, true, cell);
    addRow(below, false, cell);
}

void ScopeLayout::addRow(const std::vector<int>& nodes, bool above, Cell& cell)
{
    if (nodes.empty())
        return;
    double width = -satelliteGap, height = 0;
    const auto widthOf = [this](int index) {
        return std::max(relations_.sizes[std::size_t(index)].width(), node(index).label.width());
    };
    const auto heightOf = [this](int index) {
        const double label = node(index).label.height();
        return relations_.sizes[std::size_t(index)].height() + (label > 0 ? labelDistance + label : 0);
    };
    for (const int index : nodes) {
        width += widthOf(index) + satelliteGap;
        height = std::max(height, heightOf(index));
    }
    const double middle = cell.body.width() <= widestCentred ? cell.body.center().x() : cell.body.left() + width / 2;
    double x = middle - width / 2;
    const int cellIndex = int(cells_.size());
    const double start = above ? -cell.up - satelliteDistance : cell.down + satelliteDistance;
    for (const int index : nodes) {
        const QSizeF size = relations_.sizes[std::size_t(index)];
        const double left = x + (widthOf(index) - size.width()) / 2;
        beside_.push_back(
            {cellIndex, {index, QRectF(QPointF(std::round(left), above ? start - size.height() : start), size)}});
        x += widthOf(index) + satelliteGap;
    }
    cell.left = std::max(cell.left, width / 2 - middle);
    cell.right = std::max(cell.right, width / 2 + middle);
    (above ? cell.up : cell.down) += satelliteDistance + height;
    (above ? cell.isTopTaken : cell.isBottomTaken) = true;
}

/// The event whose flow leads highest gets the rightmost place, so that their flows do not cross.
void ScopeLayout::orderBoundaryEvents()
{
    std::vector<int> place(graph_.items.size(), 0);
    for (const auto& layer : graph_.layers)
        for (std::size_t i = 0; i < layer.size(); ++i)
            place[std::size_t(layer[i])] = int(i);
    std::map<int, int> leadsTo; // by event: place of where its first flow goes
    for (std::size_t i = 0; i < graph_.links.size(); ++i)
        if (linkEdges_[i] != none && graph_.links[i].port && graph_.chains[i].items.size() > 1)
            leadsTo.emplace(
                diagram_.edges[std::size_t(linkEdges_[i])].source, place[std::size_t(graph_.chains[i].items[1])]);
    for (const int host : content_.nodes) {
        std::vector<int> events;
        for (const int event : relations_.attached[std::size_t(host)])
            if (leadsTo.contains(event))
                events.push_back(event);
        if (events.size() < 2)
            continue;
        std::vector<int> sorted = events;
        std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) { return leadsTo.at(a) > leadsTo.at(b); });
        exchangePlaces(events, sorted);
    }
    for (std::size_t i = 0; i < graph_.links.size(); ++i) {
        Link& link = graph_.links[i];
        if (linkEdges_[i] == none || !link.port)
            continue;
        const auto& [point, corner] = ports_.at(diagram_.edges[std::size_t(linkEdges_[i])].source);
        link.port = point;
        link.corner = corner;
    }
    for (Arc& arc : graph_.arcs)
        if (arc.leftOffset > 0)
            arc.leftOffset = graph_.links[std::size_t(arc.link)].corner;
}

/// Each of the sorted events gets the place of the one that it stands for.
void ScopeLayout::exchangePlaces(const std::vector<int>& events, const std::vector<int>& sorted)
{
    std::map<int, std::pair<QPointF, double>> ports;
    std::map<int, QPointF> centres;
    for (std::size_t i = 0; i < events.size(); ++i) {
        ports[sorted[i]] = ports_.at(events[i]);
        for (const auto& [cell, one] : beside_)
            if (one.node == events[i])
                centres[sorted[i]] = one.rect.center();
    }
    for (const auto& [event, port] : ports)
        ports_[event] = port;
    for (auto& [cell, one] : beside_)
        if (const auto centre = centres.find(one.node); centre != centres.end())
            one.rect.moveCenter(centre->second);
}

} // namespace millrace::layout
