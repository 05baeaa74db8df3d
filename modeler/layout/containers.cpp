// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/containers.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double scopeBorder = 50; ///< lanes that fill a sub-process are less than this away from its border

/// Opens a gap at one side of containers.
class Stretcher {
public:
    Stretcher(const Diagram& diagram, Placement& placement, Side side)
        : diagram_(diagram)
        , placement_(placement)
        , side_(side)
    { }

    void stretch(int container, double distance)
    {
        const double border = end(rect(container));
        Flags isMoving = beyond(container, border);
        const bool isHit = node(container).kind == Node::Kind::Lane || isInTheWay(isMoving, container, distance);
        Flags isGrowing(diagram_.nodes.size(), 0);
        isGrowing[std::size_t(container)] = 1;
        if (isHit) {
            markHolders(container, isGrowing);
            push(isMoving, border, distance);
        } else {
            isMoving.assign(isMoving.size(), 0);
        }
        markLanes(isMoving, isGrowing);
        widen(isGrowing, distance);
        if (!isHit)
            stretchHolders(container);
    }

private:
    using Flags = std::vector<char>; ///< by node

    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }
    QRectF& rect(int index) { return placement_.nodes[std::size_t(index)]; }
    bool isDown() const { return side_ == Side::Bottom; }
    double along(QPointF point) const { return isDown() ? point.y() : point.x(); }
    double begin(const QRectF& r) const { return along(r.topLeft()); }
    double end(const QRectF& r) const { return along(r.bottomRight()); }
    QPointF step(double distance) const { return isDown() ? QPointF(0, distance) : QPointF(distance, 0); }
    void lengthen(QRectF& r, double distance) const { r.setBottomRight(r.bottomRight() + step(distance)); }

    int holderOf(int index) const { return node(index).host != none ? node(index).host : node(index).parent; }

    /// All that begins beyond a border of the container, with what is in it, but not what the container stands in.
    Flags beyond(int container, double border)
    {
        const std::size_t count = diagram_.nodes.size();
        Flags result(count, 0);
        for (std::size_t i = 0; i < count; ++i) {
            int unit = int(i);
            for (std::size_t steps = 0; steps <= count; ++steps) {
                const int up = holderOf(unit);
                if (up == none || standsIn(diagram_, container, up))
                    break;
                unit = up;
            }
            const bool isBeside = !standsIn(diagram_, int(i), container) && !standsIn(diagram_, container, unit);
            result[i] = isBeside && !rect(unit).isEmpty() && begin(rect(unit)) >= border - 1 ? 1 : 0;
        }
        return result;
    }

    bool isInTheWay(const Flags& isMoving, int container, double distance)
    {
        QRectF taken = rect(container).adjusted(-containerMargin, -containerMargin, containerMargin, containerMargin);
        lengthen(taken, distance);
        for (std::size_t i = 0; i < isMoving.size(); ++i) {
            const Node::Kind kind = diagram_.nodes[i].kind;
            if (isMoving[i] && kind != Node::Kind::Lane && kind != Node::Kind::Group
                && taken.intersects(placement_.nodes[i]))
                return true;
        }
        return false;
    }

    /// What a node stands in; lanes are as high, but not as wide.
    void markHolders(int index, Flags& isMarked) const
    {
        std::vector<int> open {index};
        while (!open.empty()) {
            const int at = open.back();
            open.pop_back();
            for (const int up : {holderOf(at), isDown() ? node(at).lane : none}) {
                if (up == none || isMarked[std::size_t(up)])
                    continue;
                isMarked[std::size_t(up)] = 1;
                open.push_back(up);
            }
        }
    }

    /// Lanes go on filling what they are in.
    void markLanes(const Flags& isMoving, Flags& isGrowing)
    {
        const Flags growing = isGrowing;
        for (int i = 0; i < int(growing.size()); ++i) {
            if (node(i).kind != Node::Kind::Lane || isMoving[std::size_t(i)])
                continue;
            for (int up = node(i).parent; up != none; up = node(up).parent) {
                const double reach = node(up).kind == Node::Kind::Scope ? scopeBorder : 1;
                if (growing[std::size_t(up)] && std::abs(end(rect(i)) - end(rect(up))) < reach)
                    isGrowing[std::size_t(i)] = 1;
            }
        }
    }

    /// Moves nodes with their lines, and of other lines what lies beyond the border where the gap opens.
    void push(const Flags& isMoving, double border, double distance)
    {
        for (std::size_t i = 0; i < diagram_.nodes.size(); ++i)
            if (isMoving[i])
                move(i, distance);
        const auto moves = [&](int at) { return at != none && isMoving[std::size_t(at)]; };
        const auto isBeyond = [&](QPointF point) { return along(point) >= border - 1; };
        for (std::size_t i = 0; i < diagram_.edges.size(); ++i) {
            const Edge& edge = diagram_.edges[i];
            bpmn::Waypoints& line = placement_.edges[i];
            if (line.isEmpty() || (!moves(edge.source) && !moves(edge.target)))
                continue;
            if ((!moves(edge.source) && isBeyond(line.first())) || (!moves(edge.target) && isBeyond(line.last()))) {
                line.clear();
                continue;
            }
            for (QPointF& point : line)
                if (isBeyond(point))
                    point += step(distance);
            if (QRectF& label = placement_.edgeLabels[i]; !label.isEmpty() && isBeyond(label.center()))
                label.translate(step(distance));
        }
    }

    void move(std::size_t index, double distance)
    {
        for (QRectF* r : {&placement_.nodes[index], &placement_.nodeLabels[index]})
            if (!r->isEmpty())
                r->translate(step(distance));
    }

    /// Boundary events go with the border that they sit on.
    void widen(const Flags& isGrowing, double distance)
    {
        for (int i = 0; i < int(isGrowing.size()); ++i) {
            const int host = node(i).host;
            if (host == none || !isGrowing[std::size_t(host)] || rect(i).isEmpty())
                continue;
            const double border = end(rect(host));
            if (border >= begin(rect(i)) && border <= end(rect(i)))
                move(std::size_t(i), distance);
        }
        for (std::size_t i = 0; i < isGrowing.size(); ++i)
            if (isGrowing[i] && !placement_.nodes[i].isEmpty())
                lengthen(placement_.nodes[i], distance);
    }

    void stretchHolders(int container)
    {
        if (const int lane = node(container).lane; isDown() && lane != none && !rect(lane).isEmpty()) {
            const double missing = end(rect(container)) + containerMargin - end(rect(lane));
            if (missing > 0)
                stretch(lane, missing);
        }
        if (const int holder = holderOf(container); holder != none && !rect(holder).isEmpty()) {
            const double missing = end(rect(container)) - end(contentOf(diagram_, placement_, holder));
            if (missing > 0)
                stretch(holder, missing);
        }
    }

    const Diagram& diagram_;
    Placement& placement_;
    const Side side_;
};

/// Lanes that stand in no pool reach as far as what is put into them.
void widenLanes(const Diagram& diagram, Placement& placement, const QRectF& content)
{
    std::vector<QRectF*> lanes;
    QRectF all;
    for (std::size_t i = 0; i < diagram.nodes.size(); ++i) {
        int at = int(i);
        while (at != none && diagram.nodes[std::size_t(at)].kind == Node::Kind::Lane)
            at = diagram.nodes[std::size_t(at)].parent;
        if (at != none || placement.nodes[i].isEmpty())
            continue;
        lanes.push_back(&placement.nodes[i]);
        all |= placement.nodes[i];
    }
    if (all.contains(QPointF(content.left(), content.center().y())))
        for (QRectF* lane : lanes)
            lane->setRight(std::max(lane->right(), content.right() + containerMargin));
}

/// To the left and upwards, whatever is there.
void growBack(const Diagram& diagram, Placement& placement, int parent, QRectF needed)
{
    for (int at = parent; at != none; at = diagram.nodes[std::size_t(at)].parent) {
        QRectF& r = placement.nodes[std::size_t(at)];
        if (r.isEmpty())
            return;
        const QRectF old = r, content = contentOf(diagram, placement, at);
        r.adjust(std::min(0.0, needed.left() - content.left()), std::min(0.0, needed.top() - content.top()), 0, 0);
        for (std::size_t i = 0; r != old && i < diagram.nodes.size(); ++i) {
            QRectF& lane = placement.nodes[i];
            if (diagram.nodes[i].kind != Node::Kind::Lane || lane.isEmpty() || !standsIn(diagram, int(i), at))
                continue;
            const bool isFirst = std::abs(lane.top() - old.top()) < 1;
            lane.adjust(r.left() - old.left(), isFirst ? r.top() - old.top() : 0, 0, 0);
        }
        needed = r;
    }
}

} // namespace

bool standsIn(const Diagram& diagram, int node, int scope)
{
    std::size_t steps = 0;
    for (int at = node; at != none && steps <= diagram.nodes.size();
         at = diagram.nodes[std::size_t(at)].parent, ++steps)
        if (at == scope)
            return true;
    return false;
}

QRectF contentOf(const Diagram& diagram, const Placement& placement, int container)
{
    constexpr double headOfPool = 30, headOfScope = 30;
    if (container == none)
        return {};
    const QRectF& r = placement.nodes[std::size_t(container)];
    return diagram.nodes[std::size_t(container)].kind == Node::Kind::Pool
        ? r.adjusted(headOfPool + containerMargin, containerMargin, -containerMargin, -containerMargin)
        : r.adjusted(containerMargin, headOfScope, -containerMargin, -containerMargin);
}

void stretch(const Diagram& diagram, Placement& placement, int container, Side side, double distance)
{
    Stretcher(diagram, placement, side).stretch(container, distance);
}

void grow(const Diagram& diagram, Placement& placement, int parent, const QRectF& rect)
{
    if (parent == none)
        return widenLanes(diagram, placement, rect);
    if (placement.nodes[std::size_t(parent)].isEmpty())
        return;
    if (const double missing = rect.right() - contentOf(diagram, placement, parent).right(); missing > 0)
        stretch(diagram, placement, parent, Side::Right, missing);
    if (const double missing = rect.bottom() - contentOf(diagram, placement, parent).bottom(); missing > 0)
        stretch(diagram, placement, parent, Side::Bottom, missing);
    growBack(diagram, placement, parent, rect);
}

} // namespace millrace::layout
