// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/free_room.h"

#include "modeler/layout/obstacles.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double margin = 20; ///< to other shapes and to the borders of the parent
constexpr double stepWidth = 20;
constexpr int mostRings = 60;

} // namespace

FreeRoom::FreeRoom(const Diagram& diagram, Placement& placement)
    : diagram_(diagram)
    , placement_(placement)
{ }

bool FreeRoom::standsIn(int node, int scope) const
{
    std::size_t steps = 0;
    for (int at = node; at != none && steps <= diagram_.nodes.size();
         at = diagram_.nodes[std::size_t(at)].parent, ++steps)
        if (at == scope)
            return true;
    return false;
}

bool FreeRoom::isFree(const QRectF& rect, int parent, const std::vector<char>& except) const
{
    const QRectF wide = rect.adjusted(-margin, -margin, margin, margin);
    for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
        const Node::Kind kind = diagram_.nodes[std::size_t(i)].kind;
        const QRectF& other = placement_.nodes[std::size_t(i)];
        if (other.isEmpty() || kind == Node::Kind::Lane || kind == Node::Kind::Group || except[std::size_t(i)])
            continue;
        if (wide.intersects(other) && !(parent != none && standsIn(parent, i)))
            return false;
    }
    return std::none_of(placement_.edges.begin(), placement_.edges.end(), [&rect](const bpmn::Waypoints& line) {
        for (qsizetype i = 1; i < line.size(); ++i)
            if (passesThrough(line[i - 1], line[i], rect.adjusted(-6, -6, 6, 6)))
                return true;
        return false;
    });
}

/// The inside of a container, its head and name left out.
QRectF FreeRoom::contentOf(int parent) const
{
    if (parent == none)
        return {};
    const QRectF& r = placement_.nodes[std::size_t(parent)];
    const bool isPool = diagram_.nodes[std::size_t(parent)].kind == Node::Kind::Pool;
    return isPool ? r.adjusted(30 + margin, margin, -margin, -margin) : r.adjusted(margin, 30, -margin, -margin);
}

QPointF FreeRoom::find(const QRectF& wish, int parent, const std::vector<char>& except) const
{
    const QRectF content = contentOf(parent);
    // Rings around the wish, nearest first; straight down and up before sideways.
    for (const bool inside : {true, false}) {
        if (inside && content.isEmpty())
            continue;
        for (int ring = 0; ring <= mostRings; ++ring)
            for (int i = 0; i <= ring; ++i)
                for (const QPointF& way :
                    {QPointF(i, ring), QPointF(i, -ring), QPointF(ring, i), QPointF(ring, -i), QPointF(-i, ring)}) {
                    const QRectF rect = wish.translated(way * stepWidth);
                    if ((!inside || content.contains(rect)) && isFree(rect, parent, except))
                        return rect.topLeft();
                }
    }
    double bottom = wish.top();
    for (const QRectF& other : placement_.nodes)
        bottom = std::max(bottom, other.bottom() + 2 * margin);
    return {wish.left(), bottom};
}

void FreeRoom::grow(int parent, const QRectF& rect)
{
    QRectF needed = rect;
    for (int at = parent; at != none; at = diagram_.nodes[std::size_t(at)].parent) {
        QRectF& r = placement_.nodes[std::size_t(at)];
        if (r.isEmpty())
            return;
        const QRectF content = contentOf(at);
        const QRectF old = r;
        r.adjust(std::min(0.0, needed.left() - content.left()), std::min(0.0, needed.top() - content.top()),
            std::max(0.0, needed.right() - content.right()), std::max(0.0, needed.bottom() - content.bottom()));
        // Lanes go on filling their pool.
        for (std::size_t i = 0; r != old && i < diagram_.nodes.size(); ++i) {
            QRectF& lane = placement_.nodes[i];
            if (diagram_.nodes[i].kind != Node::Kind::Lane || lane.isEmpty() || !standsIn(int(i), at))
                continue;
            const auto follow = [](double edge, double was, double is) { return std::abs(edge - was) < 1 ? is : edge; };
            lane = QRectF(QPointF(lane.left() + r.left() - old.left(), follow(lane.top(), old.top(), r.top())),
                QPointF(follow(lane.right(), old.right(), r.right()), follow(lane.bottom(), old.bottom(), r.bottom())));
        }
        needed = r;
    }
}

} // namespace millrace::layout
