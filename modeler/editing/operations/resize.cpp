// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/follow_edges.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/operations/place.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

QSizeF leastSize(const Element& element, const Element& shape)
{
    if (element.is(type::Participant))
        return {300, 60};
    if (element.is(type::Lane))
        return {60, 60};
    if (element.is(type::SubProcess) && shape.attribute(u"isExpanded") != QLatin1String("false"))
        return {140, 120};
    if (element.is(type::TextAnnotation))
        return {50, 30};
    return {50, 40};
}

/// Events on the border stay on it, at the same share of its length.
void keepAttached(Edit& edit, const Element& activity, const Element& plane, const QRectF& old, const QRectF& now,
    OldOutlines& outlines)
{
    const Tree& tree = edit.tree();
    for (const Element* event : bpmn::boundaryEvents(tree, activity)) {
        const Element* shape = diagramElementOn(tree, plane, *event);
        const auto bounds = shape ? bpmn::bounds(*shape) : std::nullopt;
        if (!bounds || old.isEmpty())
            continue;
        outlines[shape->key()] = outlineOf(tree, *shape);
        const QPointF share(
            (bounds->center().x() - old.x()) / old.width(), (bounds->center().y() - old.y()) / old.height());
        const QPointF center
            = nearestOnBorder(now, now.topLeft() + QPointF(share.x() * now.width(), share.y() * now.height()));
        const QPointF delta = center - bounds->center();
        setBounds(edit, shape->key(), bounds->translated(delta));
        moveLabel(edit, shape->key(), delta);
    }
}

/// The lanes of a pool share its width and, the last one, its growth in height.
void fitLanes(Edit& edit, const Element& participant, const Element& plane, const QRectF& old, const QRectF& now)
{
    const Tree& tree = edit.tree();
    const Element* process = bpmn::referred(tree, participant, u"processRef");
    if (!process)
        return;
    for (const Element* shape : shapesOn(plane)) {
        const Element* lane = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        if (!lane || !bounds || !lane->is(type::Lane) || lane->ancestor(type::Process) != process)
            continue;
        QRectF fitted = *bounds;
        const auto follow
            = [](double edge, double oldEdge, double newEdge) { return edge == oldEdge ? newEdge : edge; };
        fitted.setLeft(bounds->left() + now.left() - old.left());
        fitted.setRight(follow(bounds->right(), old.right(), now.right()));
        fitted.setTop(follow(bounds->top(), old.top(), now.top()));
        fitted.setBottom(follow(bounds->bottom(), old.bottom(), now.bottom()));
        if (fitted.width() > 0 && fitted.height() > 0)
            setBounds(edit, shape->key(), fitted);
    }
}

} // namespace

void resizeShape(Edit& edit, Key shape, QRectF bounds)
{
    const Tree& tree = edit.tree();
    const Element* element = tree.find(shape);
    const Element* shown = element ? bpmn::shown(tree, *element) : nullptr;
    if (!shown || !canResize(*shown))
        return;
    bounds = bounds.normalized();
    bounds.setSize(bounds.size().expandedTo(leastSize(*shown, *element)));
    const QRectF old = bpmn::bounds(*element).value_or(QRectF());
    const Element* plane = planeOf(*element);
    OldOutlines outlines {{shape, outlineOf(tree, *element)}};
    setBounds(edit, shape, bounds);
    if (shown->is(type::Activity))
        keepAttached(edit, *shown, *plane, old, bounds, outlines);
    if (shown->is(type::Participant))
        fitLanes(edit, *shown, *plane, old, bounds);
    followEdges(edit, plane->key(), outlines);
}

void setWaypoints(Edit& edit, Key edge, const bpmn::Waypoints& waypoints)
{
    if (waypoints.size() >= 2)
        replaceWaypoints(edit, edge, waypoints);
}

} // namespace millrace::editing
