// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/free_room.h"

#include "modeler/layout/containers.h"
#include "modeler/layout/obstacles.h"

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr double stepWidth = 20;
constexpr int mostRings = 60;

} // namespace

FreeRoom::FreeRoom(const Diagram& diagram, const Placement& placement)
    : diagram_(diagram)
    , placement_(placement)
{ }

bool FreeRoom::isFree(const QRectF& rect, int parent, const std::vector<char>& except) const
{
    const QRectF wide = rect.adjusted(-containerMargin, -containerMargin, containerMargin, containerMargin);
    for (int i = 0; i < int(diagram_.nodes.size()); ++i) {
        const Node::Kind kind = diagram_.nodes[std::size_t(i)].kind;
        const QRectF& other = placement_.nodes[std::size_t(i)];
        if (other.isEmpty() || kind == Node::Kind::Lane || kind == Node::Kind::Group || except[std::size_t(i)])
            continue;
        if (wide.intersects(other) && !(parent != none && standsIn(diagram_, parent, i)))
            return false;
    }
    const auto isMoving = [&except](int end) { return end != none && except[std::size_t(end)]; };
    for (std::size_t edge = 0; edge < diagram_.edges.size(); ++edge) {
        if (isMoving(diagram_.edges[edge].source) && isMoving(diagram_.edges[edge].target))
            continue; // as inside of a container that is to be moved
        const bpmn::Waypoints& line = placement_.edges[edge];
        for (qsizetype i = 1; i < line.size(); ++i)
            if (passesThrough(line[i - 1], line[i], rect.adjusted(-6, -6, 6, 6)))
                return false;
    }
    return true;
}

QPointF FreeRoom::find(const QRectF& wish, int parent, const std::vector<char>& except) const
{
    const QRectF content = contentOf(diagram_, placement_, parent);
    // Rings around the wish, nearest first; straight down and up before sideways.
    for (const bool inside : {true, false}) {
        if (inside && content.isEmpty())
            continue;
        for (int ring = 0; ring <= mostRings; ++ring)
            for (int i = 0; i <= ring; ++i)
                for (const QPointF& way :
                    {QPointF(i, ring), QPointF(i, -ring), QPointF(ring, i), QPointF(ring, -i), QPointF(-i, ring)}) {
                    const QRectF rect = wish.translated(way * stepWidth);
                    const bool fits = inside
                        ? content.contains(rect)
                        : parent == none || (rect.left() >= content.left() && rect.top() >= content.top());
                    if (fits && isFree(rect, parent, except))
                        return rect.topLeft();
                }
    }
    double bottom = wish.top();
    for (const QRectF& other : placement_.nodes)
        bottom = std::max(bottom, other.bottom() + 2 * containerMargin);
    return {wish.left(), bottom};
}

/// Straight up or down from where it wants to be.
std::optional<QPointF> FreeRoom::nearest(
    const Strip& strip, double x, double furthest, int parent, const std::vector<char>& except) const
{
    const double highest = strip.within.top();
    const double lowest = std::max(highest, strip.within.bottom() - strip.wish.height());
    const double wish = std::clamp(strip.wish.top(), highest, lowest);
    const auto isFreeAt = [&](double y) { return isFree(QRectF(QPointF(x, y), strip.wish.size()), parent, except); };
    for (double distance = 0; distance <= furthest; distance += stepWidth) {
        // The last step goes just to the border.
        const double down = std::min(wish + distance, lowest), up = std::max(wish - distance, highest);
        for (const double y : {down, up})
            if (isFreeAt(y))
                return QPointF(x, y);
        if (down >= lowest && up <= highest)
            break;
    }
    return std::nullopt;
}

std::optional<std::vector<QPointF>> FreeRoom::find(
    const std::vector<Strip>& strips, int parent, const std::vector<char>& except) const
{
    for (const bool mayGrow : {false, true}) {
        std::optional<std::vector<QPointF>> best;
        double cost = mostRings * stepWidth;
        for (double ring = 0; ring < cost; ring += stepWidth)
            for (const double distance : {ring, -ring}) {
                std::vector<QPointF> corners;
                double needed = ring;
                for (const Strip& strip : strips) {
                    const double x = strip.wish.left() + distance;
                    if (x < strip.within.left() || (!mayGrow && x + strip.wish.width() > strip.within.right()))
                        break;
                    const std::optional<QPointF> corner = nearest(strip, x, cost, parent, except);
                    if (!corner)
                        break;
                    needed = std::max(needed, std::abs(corner->y() - strip.wish.top()));
                    corners.push_back(*corner);
                }
                if (corners.size() == strips.size() && needed < cost) {
                    best = corners;
                    cost = needed;
                }
            }
        if (best)
            return best;
    }
    return std::nullopt;
}

} // namespace millrace::layout
