// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"

#include <QMarginsF>
#include <algorithm>
#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

constexpr QMarginsF roomAround {30, 40, 30, 30}; ///< of what a sub-process holds, its name above
constexpr double neighbourGap = 20; ///< kept to neighbours that need not give way

bool holds(const Element& scope, const Element& element)
{
    for (const Element* up = element.parent(); up; up = up->parent()) {
        if (up == &scope)
            return true;
    }
    return false;
}

/// What a plane shows of the inside of a sub-process.
std::vector<Key> insideOn(const Tree& tree, const Element& plane, const Element& subProcess)
{
    std::vector<Key> inside;
    for (const Element* drawn : plane.children()) {
        const bool isDrawn = drawn->is(type::BPMNShape) || drawn->is(type::BPMNEdge);
        const Element* element = isDrawn ? bpmn::shown(tree, *drawn) : nullptr;
        if (element && holds(subProcess, *element))
            inside.push_back(drawn->key());
    }
    return inside;
}

/// Lines from outside that lead to something inside.
std::vector<Key> crossing(const Tree& tree, const Element& plane, const Element& subProcess)
{
    std::vector<Key> edges;
    for (const Element* edge : edgesOn(plane)) {
        const Element* connection = bpmn::shown(tree, *edge);
        if (!connection || holds(subProcess, *connection))
            continue;
        const auto [source, target] = endsOf(tree, *connection);
        if (source && target && holds(subProcess, *source) != holds(subProcess, *target))
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

/// Lines that lead inside end at the closed shape, which stands for what they lead to.
void dockAtClosed(Edit& edit, const std::vector<Key>& edges, const Element& shape)
{
    const Tree& tree = edit.tree();
    for (Key key : edges) {
        const Element& edge = *tree.find(key);
        const auto [from, to] = endShapesOf(tree, edge);
        const Element* other = from ? from : to;
        if (!other || (from && to))
            continue;
        const Element& source = from ? *from : shape;
        const Element& target = to ? *to : shape;
        replaceWaypoints(edit, key, freshLine(edit, bpmn::shown(tree, edge)->type(), source, target, &edge));
    }
}

void dockInside(Edit& edit, const std::vector<Key>& edges)
{
    const Tree& tree = edit.tree();
    for (Key key : edges) {
        const Element& edge = *tree.find(key);
        const auto [from, to] = endShapesOf(tree, edge);
        if (from && to)
            replaceWaypoints(edit, key, freshLine(edit, bpmn::shown(tree, edge)->type(), *from, *to, &edge));
    }
}

const Element* ownPlane(const Tree& tree, const Element& subProcess)
{
    for (const Element* diagram : bpmn::diagrams(tree)) {
        const Element* plane = diagram->childOfType(type::BPMNPlane);
        if (plane && bpmn::shown(tree, *plane) == &subProcess)
            return plane;
    }
    return nullptr;
}

/// Whether an opened sub-process would stand on nothing but what stands around it already.
bool isFree(const Edit& edit, const Element& shape, const QRectF& place)
{
    const Tree& tree = edit.tree();
    const Element& subProcess = *bpmn::shown(tree, shape);
    const auto drawn
        = edit.drawnIn(*planeOf(shape), place.adjusted(-neighbourGap, -neighbourGap, neighbourGap, neighbourGap));
    return std::none_of(drawn.begin(), drawn.end(), [&](const Element* other) {
        const Element* element = other->is(type::BPMNShape) ? bpmn::shown(tree, *other) : nullptr;
        if (!element || other == &shape || bpmn::referred(tree, *element, u"attachedToRef") == &subProcess)
            return false;
        return !bpmn::bounds(*other)->contains(place);
    });
}

/// The box of the size in its place: what is right of it and below it moves on, its row stays a row.
QRectF madeRoom(Edit& edit, Key shape, const QSizeF& size)
{
    const Tree& tree = edit.tree();
    const Key plane = planeOf(*tree.find(shape))->key();
    const QRectF old = *bpmn::bounds(*tree.find(shape));
    const double half = std::max((size.height() - old.height()) / 2, 0.0);
    makeSpace(edit, plane, Qt::Horizontal, old.right(), std::max(size.width() - old.width(), 0.0));
    makeSpace(edit, plane, Qt::Vertical, old.top(), half);
    makeSpace(edit, plane, Qt::Vertical, bpmn::bounds(*tree.find(shape))->bottom(), half);
    const QRectF now = *bpmn::bounds(*tree.find(shape));
    return {QPointF(now.left(), now.center().y() - size.height() / 2), size};
}

bool isSubProcessShape(const Tree& tree, const Element* shape)
{
    const Element* element = shape && shape->is(type::BPMNShape) ? bpmn::shown(tree, *shape) : nullptr;
    return element && element->is(type::SubProcess) && bpmn::bounds(*shape);
}

} // namespace

Key planeOfOwn(Edit& edit, Key subProcess)
{
    const Tree& tree = edit.tree();
    const Element* element = tree.find(subProcess);
    if (!element || !element->is(type::SubProcess) || element->id().isEmpty())
        return noKey;
    if (const Element* plane = ownPlane(tree, *element))
        return plane->key();
    const QString id = element->id();
    Draft plane = draftOf(type::BPMNPlane, tree.unusedId(id + QStringLiteral("_plane")));
    plane.set(u"bpmnElement", id);
    Draft diagram = draftOf(type::BPMNDiagram, tree.unusedId(id + QStringLiteral("_diagram")));
    diagram.add(plane);
    const Key made = edit.insert(diagram, tree.root().key());
    return tree.find(made)->childOfType(type::BPMNPlane)->key();
}

bool canDrawApart(const Tree& tree, Key shape)
{
    const Element* drawn = tree.find(shape);
    return isSubProcessShape(tree, drawn) && drawn->attribute(u"isExpanded") != QLatin1String("false")
        && !bpmn::shown(tree, *drawn)->id().isEmpty();
}

Key drawApart(Edit& edit, Key shape)
{
    const Tree& tree = edit.tree();
    if (!canDrawApart(tree, shape))
        return noKey;
    const Element& drawn = *tree.find(shape);
    const Element& subProcess = *bpmn::shown(tree, drawn);
    const Element& around = *planeOf(drawn);
    const std::vector<Key> inside = insideOn(tree, around, subProcess);
    const std::vector<Key> lines = crossing(tree, around, subProcess);
    const Key plane = planeOfOwn(edit, subProcess.key());
    for (Key key : inside) {
        // What the plane of its own shows already is not drawn there twice.
        const Element* element = bpmn::shown(tree, *tree.find(key));
        if (diagramElementOn(tree, *tree.find(plane), *element))
            edit.remove(key);
        else
            edit.move(key, plane);
    }
    edit.set(shape, u"isExpanded", QStringLiteral("false"));
    const QRectF open = *bpmn::bounds(*tree.find(shape));
    QRectF closed({0, 0}, defaultSize(type::SubProcess, false));
    closed.moveCenter(open.center());
    resizeShape(edit, shape, closed);
    dockAtClosed(edit, lines, *tree.find(shape));
    return plane;
}

bool canDrawInside(const Tree& tree, Key shape)
{
    const Element* drawn = tree.find(shape);
    return isSubProcessShape(tree, drawn) && drawn->attribute(u"isExpanded") == QLatin1String("false");
}

bool drawInside(Edit& edit, Key shape)
{
    const Tree& tree = edit.tree();
    if (!canDrawInside(tree, shape))
        return false;
    const Element& subProcess = *bpmn::shown(tree, *tree.find(shape));
    const Key around = planeOf(*tree.find(shape))->key();
    const Element* plane = ownPlane(tree, subProcess);
    const Key apart = plane ? plane->key() : noKey;
    const std::vector<Key> inside = plane ? insideOn(tree, *plane, subProcess) : std::vector<Key>();
    const QRectF content = extentOf(tree, inside);
    const QSizeF size = content.marginsAdded(roomAround).size().expandedTo(defaultSize(type::SubProcess, true));
    QRectF open({0, 0}, size);
    open.moveCenter(bpmn::bounds(*tree.find(shape))->center());
    open.moveTopLeft({std::round(open.left()), std::round(open.top())});
    if (!isFree(edit, *tree.find(shape), open))
        open = madeRoom(edit, shape, size);
    edit.set(shape, u"isExpanded", QStringLiteral("true"));
    resizeShape(edit, shape, open);
    for (Key key : inside)
        edit.move(key, around);
    if (!content.isNull() && !open.marginsRemoved(roomAround).contains(content))
        shift(edit, inside, open.marginsRemoved(roomAround).topLeft() - content.topLeft());
    dockInside(edit, crossing(tree, *tree.find(around), subProcess));
    if (const Element* left = tree.find(apart); left && !left->childOfType(type::DiagramElement))
        edit.remove(left->parent()->key());
    return true;
}

} // namespace millrace::editing
