// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/follow_edges.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/operations/place.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <algorithm>
#include <cmath>

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

constexpr double contentMargin = 20; ///< between a border and what is inside
constexpr double poolHead = 30;
constexpr double leastLane = 60;

/// A side that was drawn inwards stops before what stands inside.
QRectF aroundContents(const Tree& tree, const Element& shape, const Element& element, const QRectF& old, QRectF wished)
{
    const bool isPool = element.is(type::Participant);
    const bool isScope = element.is(type::SubProcess) && shape.attribute(u"isExpanded") != QLatin1String("false");
    if (!isPool && !isScope)
        return wished;
    const Element* scope = isPool ? bpmn::referred(tree, element, u"processRef") : &element;
    QRectF contents;
    for (const Element* inner : shapesMovingWith(tree, shape)) {
        const Element* node = bpmn::shown(tree, *inner);
        const auto box = bpmn::bounds(*inner);
        if (node && box && node->parent() == scope && node->is(type::FlowNode) && old.contains(*box))
            contents |= *box;
    }
    if (contents.isEmpty())
        return wished;
    const bool isUpright = shape.attribute(u"isHorizontal") == QLatin1String("false");
    const double left = contentMargin + (isPool && !isUpright ? poolHead : 0);
    const double top = contentMargin + (isPool && isUpright ? poolHead : 0);
    if (wished.left() > old.left())
        wished.setLeft(std::min(wished.left(), std::max(old.left(), contents.left() - left)));
    if (wished.top() > old.top())
        wished.setTop(std::min(wished.top(), std::max(old.top(), contents.top() - top)));
    if (wished.right() < old.right())
        wished.setRight(std::max(wished.right(), std::min(old.right(), contents.right() + contentMargin)));
    if (wished.bottom() < old.bottom())
        wished.setBottom(std::max(wished.bottom(), std::min(old.bottom(), contents.bottom() + contentMargin)));
    return wished;
}

/// One border of a lane, as one number.
struct Border {
    double (QRectF::*of)() const;
    void (QRectF::*set)(double);
};
constexpr Border leftBorder {&QRectF::left, &QRectF::setLeft};
constexpr Border rightBorder {&QRectF::right, &QRectF::setRight};
constexpr Border topBorder {&QRectF::top, &QRectF::setTop};
constexpr Border bottomBorder {&QRectF::bottom, &QRectF::setBottom};

struct LaneShape {
    Key key;
    QRectF bounds;
};

std::vector<LaneShape> lanesBeside(const Tree& tree, const Element& laneShape, const Element& lane)
{
    std::vector<LaneShape> lanes;
    const Element* process = lane.ancestor(type::Process);
    for (const Element* shape : shapesOn(*planeOf(laneShape))) {
        const Element* other = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        if (other && bounds && other->is(type::Lane) && other->ancestor(type::Process) == process)
            lanes.push_back({shape->key(), *bounds});
    }
    return lanes;
}

/// The border goes to where it is wished, with those of the lanes that end and begin there. False: it is the pool's.
bool moveBorder(Edit& edit, std::vector<LaneShape>& lanes, Border end, Border begin, double from, double to)
{
    const auto isAt = [from](const QRectF& r, Border border) { return std::abs((r.*border.of)() - from) < 1; };
    if (std::none_of(lanes.begin(), lanes.end(), [&](const LaneShape& lane) { return isAt(lane.bounds, begin); }))
        return false;
    // No lane gets too small for it.
    for (const LaneShape& lane : lanes) {
        for (const Border border : {end, begin}) {
            const bool isLowSide = border.of == &QRectF::left || border.of == &QRectF::top;
            const double span = border.of == &QRectF::left || border.of == &QRectF::right ? lane.bounds.width()
                                                                                          : lane.bounds.height();
            if (!isAt(lane.bounds, border))
                continue;
            const double least = std::min(span, leastLane);
            to = isLowSide ? std::min(to, from + span - least) : std::max(to, from - span + least);
        }
    }
    for (LaneShape& lane : lanes) {
        for (const Border border : {end, begin}) {
            if (isAt(lane.bounds, border))
                (lane.bounds.*border.set)(to);
        }
        setBounds(edit, lane.key, lane.bounds);
    }
    return true;
}

void resizeLane(Edit& edit, const Element& shape, const Element& lane, const QRectF& wished)
{
    const Tree& tree = edit.tree();
    const QRectF old = *bpmn::bounds(shape);
    std::vector<LaneShape> lanes = lanesBeside(tree, shape, lane);
    const auto follow = [&](Border end, Border begin) {
        const double from = (old.*end.of)();
        const double to = (wished.*end.of)();
        return from == to || moveBorder(edit, lanes, end, begin, from, to) ? 0 : to - from;
    };
    const double left = follow(leftBorder, rightBorder);
    const double right = follow(rightBorder, leftBorder);
    const double top = follow(topBorder, bottomBorder);
    const double bottom = follow(bottomBorder, topBorder);
    const Element* pool = poolOf(tree, lane);
    const Element* poolShape = pool ? diagramElementOn(tree, *planeOf(shape), *pool) : nullptr;
    const auto around = poolShape ? bpmn::bounds(*poolShape) : std::nullopt;
    if (around && (left != 0 || right != 0 || top != 0 || bottom != 0))
        resizeShape(edit, poolShape->key(), around->adjusted(left, top, right, bottom));
    else if (!around)
        setBounds(edit, shape.key(), bpmn::bounds(shape)->adjusted(left, top, right, bottom));
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
    if (shown->is(type::Lane) && !old.isEmpty()) {
        resizeLane(edit, *element, *shown, bounds);
        return;
    }
    bounds = aroundContents(tree, *element, *shown, old, bounds);
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
