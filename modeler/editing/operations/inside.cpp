// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/inside.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/place_names.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Key;

namespace {

bool holds(const Element& scope, const Element& element)
{
    for (const Element* up = element.parent(); up; up = up->parent()) {
        if (up == &scope)
            return true;
    }
    return false;
}

/// The innermost shape on the plane that the element stands in; null for none.
const Element* shapeAround(const Tree& tree, const Element& plane, const Element& element)
{
    for (const Element* up = &element; up; up = up->parent()) {
        const Element* holder = up->is(type::Process) ? poolOf(tree, *up) : up;
        const Element* shape = holder ? diagramElementOn(tree, plane, *holder) : nullptr;
        if (shape && shape->is(type::BPMNShape) && !holder->is(type::Lane))
            return shape;
    }
    return nullptr;
}

QString idOf(Edit& edit, const Element& shape)
{
    if (shape.id().isEmpty())
        edit.set(shape.key(), u"id", edit.tree().unusedId(QStringLiteral("Shape")));
    return shape.id();
}

/// One end of an edge that ended at the opened shape in place of what is in it.
void dockEnd(Edit& edit, Key edge, const Element* end, QStringView standIn, const Element& opened)
{
    const Tree& tree = edit.tree();
    if (!end || bpmn::referred(tree, *tree.find(edge), standIn) != &opened)
        return;
    const Element* shape = shapeAround(tree, *planeOf(opened), *end);
    if (!shape || shape == &opened)
        return;
    edit.set(
        edge, standIn, bpmn::shown(tree, *shape) == end ? std::nullopt : std::optional<QString>(idOf(edit, *shape)));
}

} // namespace

std::vector<Key> insideOn(const Tree& tree, const Element& plane, const Element& whole)
{
    std::vector<Key> inside;
    for (const Element* drawn : plane.children()) {
        const bool isDrawn = drawn->is(type::BPMNShape) || drawn->is(type::BPMNEdge);
        const Element* element = isDrawn ? bpmn::shown(tree, *drawn) : nullptr;
        if (element && holds(whole, *element))
            inside.push_back(drawn->key());
    }
    return inside;
}

std::vector<Key> crossing(const Tree& tree, const Element& plane, const Element& whole)
{
    std::vector<Key> edges;
    for (const Element* edge : edgesOn(plane)) {
        const Element* connection = bpmn::shown(tree, *edge);
        if (!connection || holds(whole, *connection))
            continue;
        const auto [source, target] = endsOf(tree, *connection);
        if (source && target && holds(whole, *source) != holds(whole, *target))
            edges.push_back(edge->key());
    }
    return edges;
}

QRectF extentOf(const Tree& tree, const std::vector<Key>& drawn)
{
    QRectF extent;
    for (Key key : drawn) {
        const Element& element = *tree.find(key);
        if (const auto bounds = bpmn::bounds(element); bounds && element.is(type::BPMNShape))
            extent |= *bounds;
        for (const QPointF& point : bpmn::waypoints(element))
            extent |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
        if (const auto label = bpmn::labelBounds(element))
            extent |= *label;
    }
    return extent;
}

void shift(Edit& edit, const std::vector<Key>& drawn, QPointF by)
{
    if (by.isNull())
        return;
    for (Key key : drawn) {
        if (edit.tree().find(key)->is(type::BPMNShape)) {
            if (const auto bounds = bpmn::bounds(*edit.tree().find(key)))
                setBounds(edit, key, bounds->translated(by));
            moveLabel(edit, key, by);
        } else {
            bpmn::Waypoints line = bpmn::waypoints(*edit.tree().find(key));
            for (QPointF& point : line)
                point += by;
            replaceWaypoints(edit, key, line);
        }
    }
}

const Element* ownPlane(const Tree& tree, const Element& whole, const Element* around)
{
    for (const Element* diagram : bpmn::diagrams(tree)) {
        const Element* plane = diagram->childOfType(type::BPMNPlane);
        if (plane && plane != around && bpmn::shown(tree, *plane) == &whole)
            return plane;
    }
    return nullptr;
}

Key planeFor(Edit& edit, const Element& whole, const QString& name, const Element* around)
{
    const Tree& tree = edit.tree();
    if (const Element* plane = ownPlane(tree, whole, around))
        return plane->key();
    const QString id = whole.id();
    Draft plane = draftOf(type::BPMNPlane, tree.unusedId(id + QStringLiteral("_plane")));
    plane.set(u"bpmnElement", id);
    Draft diagram = draftOf(type::BPMNDiagram, tree.unusedId(id + QStringLiteral("_diagram")));
    if (!name.isEmpty())
        diagram.set(u"name", name);
    diagram.add(plane);
    const Key made = edit.insert(diagram, tree.root().key());
    return tree.find(made)->childOfType(type::BPMNPlane)->key();
}

void dropEmptyPlane(Edit& edit, Key plane)
{
    if (const Element* left = edit.tree().find(plane); left && !left->childOfType(type::DiagramElement))
        edit.remove(left->parent()->key());
}

void moveTo(Edit& edit, const std::vector<Key>& drawn, Key plane)
{
    const Tree& tree = edit.tree();
    for (const Key key : drawn) {
        const Element* element = bpmn::shown(tree, *tree.find(key));
        if (diagramElementOn(tree, *tree.find(plane), *element))
            edit.remove(key);
        else
            edit.move(key, plane);
    }
}

void dockAtClosed(Edit& edit, const std::vector<Key>& edges, const Element& shape)
{
    const Tree& tree = edit.tree();
    for (const Key key : edges) {
        const Element& edge = *tree.find(key);
        const auto [from, to] = endShapesOf(tree, edge);
        if ((!from && !to) || (from && to))
            continue;
        const Element& source = from ? *from : shape;
        const Element& target = to ? *to : shape;
        edit.set(key, from ? u"targetElement" : u"sourceElement", idOf(edit, shape));
        replaceWaypoints(edit, key, freshLine(edit, bpmn::shown(tree, edge)->type(), source, target, &edge));
    }
    placeNames(edit, planeOf(shape)->key(), {edges.begin(), edges.end()});
}

void dockInside(Edit& edit, const std::vector<Key>& edges, const Element& shape)
{
    const Tree& tree = edit.tree();
    for (const Key key : edges) {
        const auto [source, target] = endsOf(tree, *bpmn::shown(tree, *tree.find(key)));
        dockEnd(edit, key, source, u"sourceElement", shape);
        dockEnd(edit, key, target, u"targetElement", shape);
        const Element& edge = *tree.find(key);
        const auto [from, to] = endShapesOf(tree, edge);
        if (from && to)
            replaceWaypoints(edit, key, freshLine(edit, bpmn::shown(tree, edge)->type(), *from, *to, &edge));
    }
    placeNames(edit, planeOf(shape)->key(), {edges.begin(), edges.end()});
}

} // namespace millrace::editing
