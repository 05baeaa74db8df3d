// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/layout/text_size.h"

#include <array>
#include <cmath>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Key;

namespace {

enum class Place { Below, Above, BelowRight, AboveRight };

constexpr double labelGap = 5;

QRectF labelAt(Place place, const QRectF& box, const QSizeF& size)
{
    QRectF label(QPointF(), size);
    switch (place) {
    case Place::Below:
        label.moveTopLeft({box.center().x() - size.width() / 2, box.bottom() + labelGap});
        break;
    case Place::Above:
        label.moveTopLeft({box.center().x() - size.width() / 2, box.top() - labelGap - size.height()});
        break;
    case Place::BelowRight:
        label.moveTopLeft({box.center().x() + 10, box.bottom() + 2});
        break;
    case Place::AboveRight:
        label.moveTopLeft({box.center().x() + 10, box.top() - 2 - size.height()});
        break;
    }
    label.moveTopLeft({std::round(label.left()), std::round(label.top())});
    return label;
}

/// The ends of lines at a shape that leave it upwards or downwards.
struct Docked {
    bool above = false;
    bool below = false;
};

Docked dockedAt(const Tree& tree, const Element& node, const Element& shape, const QRectF& box)
{
    Docked docked;
    const auto look = [&](const Element& connection, bool atSource) {
        const Element* edge = diagramElementOn(tree, *planeOf(shape), connection);
        const auto line = edge ? bpmn::waypoints(*edge) : bpmn::Waypoints();
        if (line.size() < 2)
            return;
        const QPointF end = atSource ? line.first() : line.last();
        docked.above = docked.above || (end.y() <= box.top() + 2 && std::abs(end.x() - box.center().x()) < 5);
        docked.below = docked.below || (end.y() >= box.bottom() - 2 && std::abs(end.x() - box.center().x()) < 5);
    };
    for (const Element* flow : bpmn::outgoing(tree, node))
        look(*flow, true);
    for (const Element* flow : bpmn::incoming(tree, node))
        look(*flow, false);
    return docked;
}

bool isFree(Place place, const Docked& docked, bool isOnBorder)
{
    switch (place) {
    case Place::Below:
        return !docked.below;
    case Place::Above:
        return !docked.above && !isOnBorder;
    case Place::BelowRight:
        return true;
    case Place::AboveRight:
        return !isOnBorder;
    }
    return true;
}

/// Where a name is that nobody has put anywhere: below, unless a place was found for it before.
std::optional<Place> placeOf(const Element& shape, const QRectF& box, const QSizeF& size)
{
    const auto bounds = bpmn::labelBounds(shape);
    if (!bounds)
        return Place::Below;
    for (const Place place : {Place::Below, Place::Above, Place::BelowRight, Place::AboveRight}) {
        if (labelAt(place, box, size) == *bounds)
            return place;
    }
    return std::nullopt;
}

bool isNamedBeside(const Element& node)
{
    return (node.is(type::Gateway) || node.is(type::Event)) && !node.name().isEmpty();
}

void adapt(Edit& edit, const Element& shape)
{
    const Tree& tree = edit.tree();
    const Element* node = bpmn::shown(tree, shape);
    const auto box = bpmn::bounds(shape);
    if (!node || !box || !isNamedBeside(*node))
        return;
    const QSizeF size = layout::labelSize(node->name());
    const auto now = placeOf(shape, *box, size);
    const Docked docked = dockedAt(tree, *node, shape, *box);
    const bool isOnBorder = node->is(type::BoundaryEvent);
    if (!now || size.isEmpty() || isFree(*now, docked, isOnBorder))
        return;
    for (const Place place : {Place::Below, Place::Above, Place::AboveRight, Place::BelowRight}) {
        if (isFree(place, docked, isOnBorder)) {
            placeLabel(edit, shape.key(), labelAt(place, *box, size));
            return;
        }
    }
}

/// The shapes at the ends of an edge whose names stand beside them.
std::vector<const Element*> labelledEndsOf(const Tree& tree, const Element& edge)
{
    std::vector<const Element*> shapes;
    const Element* connection = bpmn::shown(tree, edge);
    const Element* plane = planeOf(edge);
    if (!connection || !plane)
        return shapes;
    const auto [source, target] = endsOf(tree, *connection);
    for (const Element* end : {source, target}) {
        const Element* shape = end && isNamedBeside(*end) ? diagramElementOn(tree, *plane, *end) : nullptr;
        if (shape)
            shapes.push_back(shape);
    }
    return shapes;
}

/// The shapes whose names a change may have come in the way of.
std::set<Key> shapesConcerned(Edit& edit, const metamodel::Change& change)
{
    const Tree& tree = edit.tree();
    std::set<Key> shapes;
    const Element* changed = tree.find(metamodel::subject(change));
    if (!changed || std::holds_alternative<metamodel::Move>(change))
        return shapes;
    const Element* edge = changed->is(type::BPMNEdge) ? changed
        : changed->is(type::Point)                    ? changed->parent()
                                                      : nullptr;
    if (edge && edge->is(type::BPMNEdge) && !edit.hasFollowed("labels of line", edge->key())) {
        for (const Element* shape : labelledEndsOf(tree, *edge)) {
            if (!edit.hasFollowed("label", shape->key()))
                shapes.insert(shape->key());
        }
    }
    const auto* set = std::get_if<metamodel::Set>(&change);
    if (set && set->property == QLatin1String("name") && changed->is(type::FlowNode)) {
        for (const Element* shape : bpmn::diagramElements(tree, *changed))
            shapes.insert(shape->key());
    }
    return shapes;
}

} // namespace

void followLabels(Edit& edit, const metamodel::Change& change)
{
    for (Key key : shapesConcerned(edit, change))
        adapt(edit, *edit.tree().find(key));
}

} // namespace millrace::editing
