// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/steps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

namespace {

constexpr double stepGap = 50; ///< between a step and the next
constexpr double bypassGap = 30; ///< between a step and the way past it
constexpr double branchGap = 30; ///< between branches
constexpr double rowMargin = 20; ///< between the last of them and the border of their lane

const Element* firstShape(const Tree& tree, const Element& element)
{
    for (const Element* shown : bpmn::diagramElements(tree, element))
        if (shown->is(type::BPMNEdge) || bpmn::bounds(*shown))
            return shown;
    return nullptr;
}

/// A node with its shape, and the flows that lead to and from it where there is just one.
struct Place {
    const Element* node = nullptr;
    const Element* shape = nullptr;
    const Element* in = nullptr;
    const Element* out = nullptr;
};

Place placeOf(const Tree& tree, Key element)
{
    Place place;
    place.node = tree.find(element);
    place.shape = place.node != nullptr ? firstShape(tree, *place.node) : nullptr;
    if (place.shape == nullptr)
        return {};
    const auto single = [&tree](const std::vector<const Element*>& flows) {
        return flows.size() == 1 && firstShape(tree, *flows.front()) != nullptr ? flows.front() : nullptr;
    };
    place.in = single(bpmn::incoming(tree, *place.node));
    place.out = single(bpmn::outgoing(tree, *place.node));
    return place;
}

bool stands(const Place& place)
{
    return place.node != nullptr;
}

/// Places are reckoned as if the flow ran to the right; where it runs down, x is y.
struct Direction {
    bool isDown;

    QPointF turned(QPointF p) const { return isDown ? p.transposed() : p; }
    QSizeF turned(const QSizeF& size) const { return isDown ? size.transposed() : size; }
    QRectF turned(const QRectF& r) const { return {turned(r.topLeft()), turned(r.size())}; }
    QRectF boundsOf(const Element& shape) const { return turned(*bpmn::bounds(shape)); }
    Qt::Orientation along() const { return isDown ? Qt::Vertical : Qt::Horizontal; }
    Qt::Orientation across() const { return isDown ? Qt::Horizontal : Qt::Vertical; }
};

Direction directionAt(const Tree& tree, const Element& shape)
{
    return {runsDown(tree, shape)};
}

/// Moves aside what stands in the strip of that size behind the bounds, and all beyond it.
void clearStrip(Edit& edit, Key plane, Direction way, const QRectF& bounds, double width, double height)
{
    const Tree& tree = edit.tree();
    const QRectF strip(
        bounds.right() + 1, bounds.center().y() - height / 2, width - 1, std::max(height, bounds.height()));
    double nearest = strip.right();
    for (const Element* shape : shapesOn(*tree.find(plane))) {
        const Element* element = bpmn::shown(tree, *shape);
        const auto drawn = bpmn::bounds(*shape);
        const auto other = drawn ? std::optional(way.turned(*drawn)) : std::nullopt;
        const bool holds = element == nullptr || element->is(type::Participant) || element->is(type::Lane)
            || element->is(type::Group) || (other && other->contains(bounds.center()));
        if (!holds && other && other->intersects(strip) && other->left() > bounds.right())
            nearest = std::min(nearest, other->left());
    }
    if (nearest < strip.right())
        makeSpace(edit, plane, way.along(), bounds.right() + 1, std::ceil(strip.right() - nearest));
}

bool leadsToAnEnd(const Tree& tree, const Element& flow)
{
    std::set<Key> seen;
    std::vector<const Element*> open {&flow};
    while (!open.empty()) {
        const Element* target = endsOf(tree, *open.back()).second;
        open.pop_back();
        if (target == nullptr || !seen.insert(target->key()).second)
            continue;
        if (target->is(type::EndEvent))
            return true;
        const auto next = bpmn::outgoing(tree, *target);
        open.insert(open.end(), next.begin(), next.end());
    }
    return false;
}

/// Where a further branch of the gateway leads to: the gateway at which the others meet, made where there is but one
/// way so far. noKey: they end apart.
Key meetingShape(Edit& edit, const Place& place, const NewElement& what)
{
    const Tree& tree = edit.tree();
    const Key gateway = place.node->key();
    const auto flows = bpmn::outgoing(tree, *place.node);
    // A first branch that is still being told ends where the telling stops; nothing leads back into it.
    if (flows.empty() || (flows.size() == 1 && !leadsToAnEnd(tree, *flows.front())))
        return noKey;
    if (flows.size() > 1) {
        const Element* meeting = tree.find(meetingPointOf(tree, gateway));
        const Element* shape = meeting != nullptr && meeting->is(type::Gateway) ? firstShape(tree, *meeting) : nullptr;
        return shape != nullptr ? shape->key() : noKey;
    }
    const Direction way = directionAt(tree, *place.shape);
    const QRectF bounds = way.boundsOf(*place.shape);
    const Key plane = planeOf(*place.shape)->key();
    const double width = way.turned(defaultSize(what.type, what.isExpanded)).width() + stepGap;
    const Key join = insertAfter(edit, gateway, {.type = place.node->type()});
    if (join != noKey)
        makeSpace(edit, plane, way.along(), bounds.right() + 1, width);
    return join;
}

/// The lane, the pool or the open sub-process in which the rows of a node are; null where there is room everywhere.
const Element* bandAround(const Tree& tree, Direction way, const Element& drawn)
{
    const Element* node = bpmn::shown(tree, drawn);
    const QPointF center = bpmn::bounds(drawn)->center();
    const Element* band = nullptr;
    for (const Element* other : shapesOn(*planeOf(drawn))) {
        const Element* element = bpmn::shown(tree, *other);
        const auto around = bpmn::bounds(*other);
        if (element == nullptr || element == node || !around || !around->contains(center))
            continue;
        const bool holds = element->is(type::Lane) || element->is(type::Participant) || element == node->parent();
        if (holds && (band == nullptr || way.turned(*around).height() < way.boundsOf(*band).height()))
            band = other;
    }
    return band;
}

/// The first free place in the rows below what is right of the shape.
QRectF freeRowBelow(const Tree& tree, Direction way, const Element& drawn, const QSizeF& size, double bottom)
{
    const QRectF bounds = way.boundsOf(drawn);
    const double row = std::max(size.height(), way.turned(defaultSize(type::Task)).height()) + branchGap;
    QRectF place({bounds.right() + stepGap, bounds.center().y() + row - size.height() / 2}, size);
    std::vector<QRectF> taken;
    for (const Element* other : shapesOn(*planeOf(drawn))) {
        const Element* element = bpmn::shown(tree, *other);
        if (element == nullptr || !bpmn::bounds(*other) || element->is(type::Lane) || element->is(type::Participant))
            continue;
        if (const QRectF around = way.boundsOf(*other); !around.contains(bounds.center()) && around.top() < bottom)
            taken.push_back(around);
    }
    std::sort(taken.begin(), taken.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
    for (const QRectF& other : taken)
        if (other.adjusted(-branchGap, -branchGap, branchGap, branchGap).intersects(place))
            place.moveTop(std::max(place.top(), other.bottom() + branchGap));
    return place;
}

/// The middle of the next free row below, which belongs to the same lane: it grows where it has none.
QPointF roomBelow(Edit& edit, Key shape, const QSizeF& size)
{
    const Tree& tree = edit.tree();
    const Element& drawn = *tree.find(shape);
    const Direction way = directionAt(tree, drawn);
    const Element* band = bandAround(tree, way, drawn);
    const double bottom = band != nullptr ? way.boundsOf(*band).bottom() : std::numeric_limits<double>::infinity();
    const QRectF place = freeRowBelow(tree, way, drawn, way.turned(size), bottom);
    if (const double needed = place.bottom() + rowMargin; needed > bottom)
        makeSpace(edit, planeOf(drawn)->key(), way.across(), bottom - 1, needed - bottom);
    return way.turned(place.center());
}

} // namespace

Key insertAfter(Edit& edit, Key element, const NewElement& what)
{
    const Tree& tree = edit.tree();
    const Place place = placeOf(tree, element);
    if (!stands(place))
        return noKey;
    if (place.out == nullptr || place.node->is(type::BoundaryEvent))
        return append(edit, place.shape->key(), what);
    const Key plane = planeOf(*place.shape)->key();
    const Key flow = place.out->key();
    const Direction way = directionAt(tree, *place.shape);
    const QSizeF size = way.turned(defaultSize(what.type, what.isExpanded));
    const QRectF bounds = way.boundsOf(*place.shape);
    clearStrip(edit, plane, way, bounds, size.width() + 2 * stepGap, size.height());
    const QPointF center(bounds.right() + stepGap + size.width() / 2, bounds.center().y());
    const Key shape = create(edit, plane, what, way.turned(center));
    if (shape != noKey)
        insertOnFlow(edit, shape, firstShape(tree, *tree.find(flow))->key());
    return shape;
}

Key addBranch(Edit& edit, Key gateway, const NewElement& what)
{
    const Tree& tree = edit.tree();
    const Place place = placeOf(tree, gateway);
    if (!stands(place))
        return noKey;
    const Key gatewayShape = place.shape->key();
    const Key meeting = meetingShape(edit, place, what);
    const QSizeF size = defaultSize(what.type, what.isExpanded);
    const bool isFirst = bpmn::outgoing(tree, *tree.find(gateway)).empty();
    const Key shape = isFirst
        ? append(edit, gatewayShape, what)
        : create(edit, planeOf(*tree.find(gatewayShape))->key(), what, roomBelow(edit, gatewayShape, size));
    if (shape != noKey && !isFirst)
        connect(edit, gatewayShape, shape);
    if (shape != noKey && meeting != noKey)
        connect(edit, shape, meeting);
    return shape;
}

bool canMakeConditional(const metamodel::Tree& tree, Key element)
{
    const Place place = placeOf(tree, element);
    return place.in != nullptr && place.out != nullptr
        && (place.node->is(type::Activity) || place.node->is(type::Event));
}

Key makeConditional(Edit& edit, Key element)
{
    const Tree& tree = edit.tree();
    if (!canMakeConditional(tree, element))
        return noKey;
    const Place place = placeOf(tree, element);
    const Key shape = place.shape->key();
    const Key plane = planeOf(*place.shape)->key();
    const Key in = firstShape(tree, *place.in)->key();
    const Direction way = directionAt(tree, *place.shape);
    const QSizeF gateway = defaultSize(type::ExclusiveGateway);
    const QRectF before = way.boundsOf(*place.shape);
    makeSpace(edit, plane, way.along(), before.left() - 1, gateway.width() + stepGap);
    const QPointF center(before.left() + gateway.width() / 2, before.center().y());
    const Key split = create(edit, plane, {.type = type::ExclusiveGateway}, way.turned(center));
    const Key then = split != noKey ? insertOnFlow(edit, split, in) : noKey;
    const Key join = then != noKey ? insertAfter(edit, element, {.type = type::ExclusiveGateway}) : noKey;
    const Key past = join != noKey ? connect(edit, split, join) : noKey;
    if (past == noKey)
        return noKey;
    const QRectF from = way.boundsOf(*tree.find(split));
    const QRectF to = way.boundsOf(*tree.find(join));
    const double y = way.boundsOf(*tree.find(shape)).bottom() + bypassGap;
    bpmn::Waypoints line {{from.center().x(), from.bottom()}, {from.center().x(), y}, {to.center().x(), y},
        {to.center().x(), to.bottom()}};
    for (QPointF& point : line)
        point = way.turned(point);
    replaceWaypoints(edit, past, line);
    const Element& otherwise = *bpmn::shown(tree, *tree.find(past));
    edit.set(bpmn::shown(tree, *tree.find(split))->key(), u"default", otherwise.id());
    return bpmn::shown(tree, *tree.find(then))->key();
}

bool canSwapWithNext(const metamodel::Tree& tree, Key element)
{
    const Place first = placeOf(tree, element);
    if (first.in == nullptr || first.out == nullptr)
        return false;
    const auto [source, target] = endsOf(tree, *first.out);
    const Place second = target != nullptr ? placeOf(tree, target->key()) : Place();
    const auto simple = [](const Place& place) {
        return place.node->is(type::Activity) || place.node->is(type::IntermediateCatchEvent)
            || place.node->is(type::IntermediateThrowEvent);
    };
    return second.in != nullptr && second.out != nullptr && first.node != second.node && simple(first) && simple(second)
        && planeOf(*first.shape) == planeOf(*second.shape);
}

bool swapWithNext(Edit& edit, Key element)
{
    const Tree& tree = edit.tree();
    if (!canSwapWithNext(tree, element))
        return false;
    const Place first = placeOf(tree, element);
    const Place second = placeOf(tree, endsOf(tree, *first.out).second->key());
    const Key a = first.shape->key();
    const Key b = second.shape->key();
    const Key in = firstShape(tree, *first.in)->key();
    const Key out = firstShape(tree, *second.out)->key();
    const Direction way = directionAt(tree, *first.shape);
    const QRectF placeA = way.boundsOf(*first.shape);
    const QRectF placeB = way.boundsOf(*second.shape);
    remove(edit, {first.out->key()});
    reconnect(edit, in, false, b);
    reconnect(edit, out, true, a);
    const QPointF onward(placeB.right() - placeA.right(), placeB.center().y() - placeA.center().y());
    const QPointF back(placeA.left() - placeB.left(), placeA.center().y() - placeB.center().y());
    moveShapes(edit, {a}, way.turned(onward));
    moveShapes(edit, {b}, way.turned(back));
    connect(edit, b, a);
    return true;
}

} // namespace millrace::editing
