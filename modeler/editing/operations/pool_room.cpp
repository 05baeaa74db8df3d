// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/pool_room.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double roomBetween = 30;

/// A pool with all that is in it, or something that stands in none.
struct PoolNeighbour {
    Key shape;
    QRectF bounds;
    QPointF by; ///< that it moves on
};

std::vector<PoolNeighbour> poolsAround(const Tree& tree, const Element& shape)
{
    std::vector<PoolNeighbour> found;
    for (const Element* other : shapesOn(*planeOf(shape))) {
        const Element* element = bpmn::shown(tree, *other);
        const auto bounds = bpmn::bounds(*other);
        if (!element || !bounds || other == &shape || element->is(type::BoundaryEvent))
            continue;
        const bool isLoose = !poolOf(tree, *element) && !element->is(type::Lane);
        if (isPool(*other, *element) || isLoose)
            found.push_back({other->key(), *bounds, {}});
    }
    return found;
}

/// How far it has to go to be clear of `taken`, the way that leads away from where that comes from.
QPointF wayFrom(const QRectF& taken, const QRectF& source, const QRectF& bounds)
{
    const double g = roomBetween - 1;
    if (!taken.adjusted(-g, -g, g, g).intersects(bounds))
        return {};
    if (bounds.top() >= source.bottom() - 1)
        return {0, std::ceil(taken.bottom() + roomBetween - bounds.top())};
    if (bounds.left() >= source.right() - 1)
        return {std::ceil(taken.right() + roomBetween - bounds.left()), 0};
    return {};
}

} // namespace

void makeRoomForPool(Edit& edit, const Element& shape, const QRectF& grown)
{
    const QRectF old = *bpmn::bounds(shape);
    std::vector<PoolNeighbour> neighbours = poolsAround(edit.tree(), shape);
    std::vector<std::pair<QRectF, QRectF>> open {{old, grown}}; // where each was and will be
    // Each way leads down or to the right, so that it ends; a bound for what only numbers could do.
    for (std::size_t steps = 0; !open.empty() && steps < 10 * neighbours.size() + 10; ++steps) {
        const auto [from, to] = open.back();
        open.pop_back();
        for (PoolNeighbour& one : neighbours) {
            const QRectF now = one.bounds.translated(one.by);
            const QPointF way = wayFrom(to, from, now);
            if (way.isNull() || now == to)
                continue;
            one.by += way;
            open.emplace_back(now, now.translated(way));
        }
    }
    for (const PoolNeighbour& one : neighbours)
        if (!one.by.isNull() && edit.tree().find(one.shape))
            moveShapes(edit, {one.shape}, one.by);
}

} // namespace millrace::editing
