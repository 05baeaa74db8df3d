// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/make_space.h"
#include "modeler/editing/plane.h"

#include <cmath>
#include <limits>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

constexpr double clearGap = 20; ///< between what grew and its neighbours
constexpr double unlimited = std::numeric_limits<double>::infinity();

/// The shape and all that moves with it.
std::set<Key> shapesOfWhole(const Tree& tree, const Element& shape)
{
    std::set<Key> whole {shape.key()};
    for (const Element* inner : shapesMovingWith(tree, shape))
        whole.insert(inner->key());
    return whole;
}

/// Shapes outside that the grown one would meet; what it stands in itself left out.
std::vector<QRectF> inTheWay(
    const Edit& edit, const Element& plane, const QRectF& old, const QRectF& grown, const std::set<Key>& whole)
{
    std::vector<QRectF> found;
    for (const Element* other : edit.drawnIn(plane, grown.adjusted(-clearGap, -clearGap, clearGap, clearGap))) {
        const Element* element = bpmn::shown(edit.tree(), *other);
        const auto bounds = other->is(type::BPMNShape) ? bpmn::bounds(*other) : std::nullopt;
        if (!element || !bounds || whole.contains(other->key()) || element->is(type::Group) || element->is(type::Lane)
            || bounds->intersects(old))
            continue;
        found.push_back(*bounds);
    }
    return found;
}

} // namespace

QPointF makeRoomAround(Edit& edit, const Element& shape, const QRectF& grown)
{
    const Tree& tree = edit.tree();
    const Element& plane = *planeOf(shape);
    const QRectF old = *bpmn::bounds(shape);
    const std::set<Key> whole = shapesOfWhole(tree, shape);
    double right = unlimited;
    double below = unlimited;
    double left = -unlimited;
    double above = -unlimited;
    for (const QRectF& other : inTheWay(edit, plane, old, grown, whole)) {
        if (grown.right() > old.right() && other.left() >= old.right())
            right = std::min(right, other.left());
        else if (grown.bottom() > old.bottom() && other.top() >= old.bottom())
            below = std::min(below, other.top());
        else if (grown.left() < old.left() && other.right() <= old.left())
            left = std::max(left, other.right());
        else if (grown.top() < old.top() && other.bottom() <= old.top())
            above = std::max(above, other.bottom());
    }
    const Key planeKey = plane.key();
    const auto shift = [&](Qt::Orientation along, double from, double by, const Decided& decided) {
        if (by > 0 && std::isfinite(by))
            makeSpace(edit, planeKey, along, from, std::ceil(by), decided);
    };
    shift(Qt::Horizontal, old.right(), grown.right() + clearGap - right, {.staying = whole, .moving = {}});
    shift(Qt::Vertical, old.bottom(), grown.bottom() + clearGap - below, {.staying = whole, .moving = {}});
    // To the left and above there is no way out: it moves on itself, with all that is right of it or below.
    const QPointF before = bpmn::bounds(shape)->topLeft();
    shift(Qt::Horizontal, old.left(), left + clearGap - grown.left(), {.staying = {}, .moving = whole});
    shift(Qt::Vertical, old.top(), above + clearGap - grown.top(), {.staying = {}, .moving = whole});
    return bpmn::bounds(shape)->topLeft() - before;
}

} // namespace millrace::editing
