// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/make_space.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <algorithm>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double leastGap = 10; ///< what taking space away leaves between shapes

/// Rectangles and points as seen along the direction in which space is made.
struct Along {
    Qt::Orientation orientation;

    double of(QPointF p) const { return orientation == Qt::Horizontal ? p.x() : p.y(); }
    double low(const QRectF& r) const { return of(r.topLeft()); }
    double high(const QRectF& r) const { return of(r.bottomRight()); }
    QPointF shift(double by) const { return orientation == Qt::Horizontal ? QPointF(by, 0) : QPointF(0, by); }
    bool share(const QRectF& a, const QRectF& b) const ///< they lie in one row (column)
    {
        return orientation == Qt::Horizontal ? a.top() < b.bottom() && b.top() < a.bottom()
                                             : a.left() < b.right() && b.left() < a.right();
    }
};

struct Parts {
    std::vector<std::pair<Key, QRectF>> moved;
    std::vector<std::pair<Key, QRectF>> grown; ///< they stand across the line and hold others
    std::vector<QRectF> staying;
};

bool holdsOthers(const Element& shape, const Element& element)
{
    return element.is(type::Participant) || element.is(type::Lane) || element.is(type::Group)
        || (element.is(type::SubProcess) && shape.attribute(u"isExpanded") != QLatin1String("false"));
}

Parts divided(const Tree& tree, const Element& plane, const Along& along, double from, const Decided& decided)
{
    Parts parts;
    for (const Element* shape : shapesOn(plane)) {
        const Element* element = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        if (!element || !bounds)
            continue;
        const bool isHolder = holdsOthers(*shape, *element);
        if (decided.staying.contains(shape->key()))
            parts.staying.push_back(*bounds);
        else if (decided.moving.contains(shape->key()) || along.low(*bounds) >= from)
            parts.moved.emplace_back(shape->key(), *bounds);
        else if (isHolder && along.high(*bounds) > from)
            parts.grown.emplace_back(shape->key(), *bounds);
        else if (!isHolder && along.of(bounds->center()) > from && !element->is(type::BoundaryEvent))
            parts.moved.emplace_back(shape->key(), *bounds);
        else if (!isHolder)
            parts.staying.push_back(*bounds);
    }
    return parts;
}

/// Events on the border of what moves go along, those of what stays stay.
void followHosts(const Tree& tree, const Element& plane, const Along& along, double from, Parts& parts)
{
    std::set<Key> moved;
    for (const auto& [key, bounds] : parts.moved)
        moved.insert(key);
    for (const Element* shape : shapesOn(plane)) {
        const Element* event = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        if (!event || !bounds || !event->is(type::BoundaryEvent))
            continue;
        const Element* host = bpmn::referred(tree, *event, u"attachedToRef");
        const Element* hostShape = host ? diagramElementOn(tree, plane, *host) : nullptr;
        if (!hostShape)
            continue;
        const bool grows = std::any_of(parts.grown.begin(), parts.grown.end(),
            [hostShape](const auto& grown) { return grown.first == hostShape->key(); });
        const bool isMoved = std::any_of(
            parts.moved.begin(), parts.moved.end(), [shape](const auto& one) { return one.first == shape->key(); });
        if (grows) {
            // The far border goes on, and what is on it along.
            if (!isMoved && along.of(bounds->center()) > from)
                parts.moved.emplace_back(shape->key(), *bounds);
            continue;
        }
        std::erase_if(parts.moved, [shape](const auto& one) { return one.first == shape->key(); });
        if (moved.contains(hostShape->key()))
            parts.moved.emplace_back(shape->key(), *bounds);
    }
}

/// How much of a negative shift there is room for.
double leastShift(const Parts& parts, const Along& along, double from, double by)
{
    double room = -by;
    for (const auto& [key, moved] : parts.moved) {
        for (const QRectF& stays : parts.staying) {
            if (along.share(moved, stays) && along.low(stays) < along.low(moved))
                room = std::min(room, along.low(moved) - along.high(stays) - leastGap);
        }
    }
    for (const auto& [key, grown] : parts.grown) {
        room = std::min(room, along.high(grown) - from);
        for (const QRectF& stays : parts.staying) {
            if (grown.contains(stays))
                room = std::min(room, along.high(grown) - along.high(stays) - leastGap);
        }
    }
    return -std::max(room, 0.0);
}

/// Bends beyond the line move, and so do docks on what moves or grows.
bool moves(const Element* end, QPointF point, const Along& along, double from, const std::set<Key>& moved,
    const std::set<Key>& grown)
{
    if (!end || grown.contains(end->key()))
        return along.of(point) >= from;
    return moved.contains(end->key());
}

void moveEdges(Edit& edit, Key plane, const Along& along, double from, double by, const Parts& parts)
{
    const Tree& tree = edit.tree();
    std::set<Key> moved;
    for (const auto& [key, bounds] : parts.moved)
        moved.insert(key);
    std::set<Key> grown;
    for (const auto& [key, bounds] : parts.grown)
        grown.insert(key);
    std::vector<std::pair<Key, bpmn::Waypoints>> lines;
    for (const Element* edge : edgesOn(*tree.find(plane))) {
        const auto [source, target] = endShapesOf(tree, *edge);
        bpmn::Waypoints line = bpmn::waypoints(*edge);
        for (qsizetype i = 0; i < line.size(); ++i) {
            const Element* end = i == 0 ? source : i == line.size() - 1 ? target : nullptr;
            if (moves(end, line[i], along, from, moved, grown))
                line[i] += along.shift(by);
        }
        lines.emplace_back(edge->key(), line);
    }
    for (const auto& [key, line] : lines)
        replaceWaypoints(edit, key, line);
}

} // namespace

void makeSpace(Edit& edit, Key plane, Qt::Orientation orientation, double from, double by)
{
    makeSpace(edit, plane, orientation, from, by, Decided());
}

void makeSpace(Edit& edit, Key plane, Qt::Orientation orientation, double from, double by, const Decided& decided)
{
    const Tree& tree = edit.tree();
    const Element* planeElement = tree.find(plane);
    if (!planeElement)
        return;
    const Along along {orientation};
    Parts parts = divided(tree, *planeElement, along, from, decided);
    followHosts(tree, *planeElement, along, from, parts);
    if (by < 0)
        by = leastShift(parts, along, from, by);
    if (by == 0)
        return;
    moveEdges(edit, plane, along, from, by, parts);
    for (const auto& [key, bounds] : parts.moved) {
        setBounds(edit, key, bounds.translated(along.shift(by)));
        moveLabel(edit, key, along.shift(by));
    }
    for (const auto& [key, bounds] : parts.grown) {
        const QPointF grow = along.shift(by);
        setBounds(edit, key, bounds.adjusted(0, 0, grow.x(), grow.y()));
    }
}

} // namespace millrace::editing
