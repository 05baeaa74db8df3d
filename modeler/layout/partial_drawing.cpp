// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/partial_drawing.h"

#include "modeler/layout/containers.h"
#include "modeler/layout/free_edges.h"
#include "modeler/layout/label_placement.h"
#include "modeler/layout/mixed_layout.h"
#include "modeler/layout/obstacles.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double nameStrip = 30;
constexpr double laneSide = 5; ///< between the ends of a lane and what stands in it

} // namespace

PartialDrawing::PartialDrawing(const Diagram& diagram, Placement placement)
    : diagram_(sanitized(diagram))
    , placement_(std::move(placement))
    , room_(diagram_, placement_)
    , isNew_(diagram_.nodes.size(), 0)
    , isRedrawn_(diagram_.edges.size(), 0)
    , before_(placement_.nodes)
{ }

std::vector<int> PartialDrawing::unitOf(int root) const
{
    std::vector<char> isIn(diagram_.nodes.size(), 0);
    std::vector<int> unit;
    const auto& children = childrenOf();
    std::vector<int> open {root};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (isIn[std::size_t(at)])
            continue;
        isIn[std::size_t(at)] = 1;
        unit.push_back(at);
        open.insert(open.end(), children[std::size_t(at)].begin(), children[std::size_t(at)].end());
    }
    return unit;
}

std::vector<QPointF> PartialDrawing::roomInLanes(
    const std::vector<InLane>& strips, int scope, const std::vector<char>& except)
{
    const auto inPlace = [&] {
        std::vector<FreeRoom::Strip> result;
        for (const InLane& one : strips) {
            const QRectF& lane = rect(one.lane);
            result.push_back({one.wish.translated(0, lane.top()),
                lane.adjusted(nameStrip + laneSide, one.above, -laneSide, -one.below)});
        }
        return result;
    };
    for (const InLane& one : strips) {
        const double missing = one.wish.height() + one.above + one.below - rect(one.lane).height();
        if (missing > 0)
            stretch(diagram_, placement_, one.lane, Side::Bottom, std::ceil(missing));
    }
    if (const auto corners = room_.find(inPlace(), scope, except))
        return *corners;
    for (const InLane& one : strips)
        stretch(diagram_, placement_, one.lane, Side::Bottom, std::ceil(one.wish.height()) + 2 * containerMargin);
    if (const auto corners = room_.find(inPlace(), scope, except))
        return *corners;
    std::vector<QPointF> lowest;
    for (const FreeRoom::Strip& strip : inPlace())
        lowest.emplace_back(strip.wish.left(), strip.within.bottom() - strip.wish.height());
    return lowest;
}

Placement PartialDrawing::finish()
{
    openDetached();
    drawFreeEdges(diagram_, placement_, isRedrawn_);
    Diagram labelled = diagram_;
    for (std::size_t i = 0; i < labelled.nodes.size(); ++i) {
        if (isNew_[i])
            placement_.nodeLabels[i] = QRectF();
        else
            labelled.nodes[i].label = QSizeF();
    }
    for (std::size_t i = 0; i < labelled.edges.size(); ++i)
        if (!isRedrawn_[i])
            labelled.edges[i].label = QSizeF();
        else
            placement_.edgeLabels[i] = QRectF();
    placeLabels(labelled, placement_);
    return std::move(placement_);
}

/// Lines that no longer reach what they join, or that something has been put upon.
void PartialDrawing::openDetached()
{
    std::vector<int> changed;
    for (int i = 0; i < int(before_.size()); ++i)
        if (node(i).kind != Node::Kind::Lane && node(i).kind != Node::Kind::Group && rect(i) != before_[std::size_t(i)])
            changed.push_back(i);
    const auto reaches = [this](int end, QPointF point) {
        if (end == none || rect(end) == before_[std::size_t(end)])
            return true;
        const QRectF& r = rect(end);
        return r.adjusted(-1, -1, 1, 1).contains(point) && !r.adjusted(1, 1, -1, -1).contains(point);
    };
    const auto isCovered = [&](const bpmn::Waypoints& line) {
        for (qsizetype i = 1; i < line.size(); ++i)
            for (const int one : changed)
                if (passesThrough(line[i - 1], line[i], rect(one)))
                    return true;
        return false;
    };
    for (std::size_t i = 0; i < diagram_.edges.size(); ++i) {
        const Edge& edge = diagram_.edges[i];
        bpmn::Waypoints& line = placement_.edges[i];
        if (line.size() >= 2 && (!reaches(edge.source, line.first()) || !reaches(edge.target, line.last())))
            line.clear();
        if (line.size() < 2 || isCovered(line))
            isRedrawn_[i] = 1;
    }
}

const std::vector<std::vector<int>>& PartialDrawing::childrenOf() const
{
    if (children_.empty()) {
        children_.resize(diagram_.nodes.size());
        for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
            if (node(i).parent != none && node(i).host == none)
                children_[std::size_t(node(i).parent)].push_back(i);
            if (node(i).host != none)
                children_[std::size_t(node(i).host)].push_back(i);
        }
    }
    return children_;
}

Placement inEachDirection(
    const Diagram& diagram, Placement present, const std::vector<char>& nodes, const PartialLayout& layOut)
{
    const Diagram clean = sanitized(diagram);
    const auto upright = [&layOut](Diagram turned, const Placement& placement, const std::vector<char>& part) {
        turned = transposed(turned);
        turned.isVertical = false;
        return transposed(layOut(turned, transposed(placement), part));
    };
    if (clean.isVertical)
        return upright(clean, present, nodes);
    const std::vector<char> stands = standingUpright(clean);
    std::vector<char> lying = nodes, standing = nodes;
    for (std::size_t i = 0; i < clean.nodes.size(); ++i)
        (stands[i] ? lying : standing)[i] = 0;
    present = layOut(clean, std::move(present), lying);
    const bool isAny = std::find(standing.begin(), standing.end(), 1) != standing.end();
    return isAny ? upright(clean, present, standing) : present;
}

} // namespace millrace::layout
