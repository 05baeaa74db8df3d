// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double stepClearance = 20; ///< between a step and what is above and below it, and the lane's border

const Element* shapeWithBounds(const Tree& tree, const Element* element)
{
    if (!element)
        return nullptr;
    for (const Element* shape : bpmn::diagramElements(tree, *element))
        if (shape->is(type::BPMNShape) && bpmn::bounds(*shape))
            return shape;
    return nullptr;
}

/// As if lanes always lay: mirrored at the diagonal where they stand upright.
QRectF laid(const QRectF& r, bool isUpright)
{
    return isUpright ? QRectF(r.y(), r.x(), r.height(), r.width()) : r;
}

/// What stands above or below a step, wherever in the lane that is, with the gap that it wants.
std::vector<QRectF> inColumn(
    const Edit& edit, const Element& step, const Element& lane, const QRectF& column, bool isUpright)
{
    const Tree& tree = edit.tree();
    std::set<const Element*> own {&step};
    for (const Element* other : shapesMovingWith(tree, step))
        own.insert(other);
    std::vector<QRectF> result;
    for (const Element* other : edit.drawnIn(*planeOf(step), laid(column, isUpright))) {
        const Element* element = other->is(type::BPMNShape) ? bpmn::shown(tree, *other) : nullptr;
        if (!element || own.contains(other) || other == &lane || element->is(type::Participant)
            || element->is(type::Lane) || element->is(type::Group))
            continue;
        result.push_back(laid(*bpmn::bounds(*other), isUpright).adjusted(0, -stepClearance, 0, stepClearance));
    }
    return result;
}

bool isFree(const QRectF& place, const std::vector<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
}

/// The free place in the lane that is nearest to its middle; below all others where there is none.
QRectF freePlace(const QRectF& step, const QRectF& lane, const std::vector<QRectF>& taken)
{
    QRectF place = step;
    place.moveTop(lane.center().y() - step.height() / 2);
    std::vector<double> tops {place.top()};
    double below = place.top();
    for (const QRectF& other : taken) {
        if (!other.intersects(lane))
            continue;
        tops.push_back(other.top() - step.height());
        tops.push_back(other.bottom());
        below = std::max(below, other.bottom());
    }
    std::stable_sort(tops.begin(), tops.end(),
        [middle = place.top()](double a, double b) { return std::abs(a - middle) < std::abs(b - middle); });
    for (const double top : tops) {
        place.moveTop(std::round(top));
        const bool isInside
            = place.top() >= lane.top() + stepClearance && place.bottom() <= lane.bottom() - stepClearance;
        if ((isInside || top == tops.front()) && isFree(place, taken))
            return place;
    }
    place.moveTop(std::round(below));
    return place;
}

} // namespace

bool assignLane(Edit& edit, Key element, Key lane)
{
    const Tree& tree = edit.tree();
    const Element* step = shapeWithBounds(tree, tree.find(element));
    const Element* laneShape = shapeWithBounds(tree, tree.find(lane));
    if (!step || !laneShape || planeOf(*laneShape) != planeOf(*step))
        return false;
    const Key stepKey = step->key();
    const bool isUpright = laneShape->attribute(u"isHorizontal") == QLatin1String("false");
    const QRectF from = laid(*bpmn::bounds(*step), isUpright);
    const QRectF to = laid(*bpmn::bounds(*laneShape), isUpright);
    const QRectF column(from.left() - stepClearance, to.top(), from.width() + 2 * stepClearance, to.height());
    const QRectF place = freePlace(from, to, inColumn(edit, *step, *laneShape, column, isUpright));
    const double missing = place.bottom() + stepClearance - to.bottom();
    const bool grows = missing > 0 && place.top() > to.center().y() - from.height() / 2;
    if (grows)
        makeSpace(edit, planeOf(*step)->key(), isUpright ? Qt::Horizontal : Qt::Vertical, to.bottom() - 1, missing);
    const QRectF now = laid(*bpmn::bounds(*tree.find(stepKey)), isUpright);
    const double by = place.top() - now.top();
    moveShapes(edit, {stepKey}, isUpright ? QPointF(by, 0) : QPointF(0, by));
    return true;
}

} // namespace millrace::editing
