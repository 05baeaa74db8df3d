// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/fit_lanes.h"
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

/// What the lanes in a pool or an open sub-process divide; null for other shapes.
const Element* dividedBy(const Tree& tree, const Element& shape, const Element& element)
{
    if (element.is(type::Participant))
        return bpmn::referred(tree, element, u"processRef");
    const bool isOpen = element.is(type::SubProcess) && shape.attribute(u"isExpanded") != QLatin1String("false");
    return isOpen ? &element : nullptr;
}

constexpr double contentMargin = 20; ///< between a border and what is inside
constexpr double poolHead = 30;
constexpr double leastLane = 60;

/// A side that was drawn inwards stops before what stands inside.
QRectF aroundContents(const Tree& tree, const Element& shape, const Element& element, const QRectF& old, QRectF wished)
{
    const bool isPool = element.is(type::Participant);
    const Element* scope = dividedBy(tree, shape, element);
    if (!scope)
        return wished;
    const QMarginsF taken = isPool ? QMarginsF() : takenByLanes(lanesOn(tree, *planeOf(shape), *scope), old);
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
    const double left = contentMargin + (isPool && !isUpright ? poolHead : taken.left());
    const double top = contentMargin + (isPool && isUpright ? poolHead : taken.top());
    const double right = contentMargin + taken.right();
    const double bottom = contentMargin + taken.bottom();
    if (wished.left() > old.left())
        wished.setLeft(std::min(wished.left(), std::max(old.left(), contents.left() - left)));
    if (wished.top() > old.top())
        wished.setTop(std::min(wished.top(), std::max(old.top(), contents.top() - top)));
    if (wished.right() < old.right())
        wished.setRight(std::max(wished.right(), std::min(old.right(), contents.right() + right)));
    if (wished.bottom() < old.bottom())
        wished.setBottom(std::max(wished.bottom(), std::min(old.bottom(), contents.bottom() + bottom)));
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
    const Element* scope = laneScopeOf(lane);
    if (!scope)
        return;
    const Element& plane = *planeOf(shape);
    std::vector<LaneShape> lanes = lanesOn(tree, plane, *scope);
    const auto follow = [&](Border end, Border begin) {
        const double from = (old.*end.of)();
        const double to = (wished.*end.of)();
        return from == to || moveBorder(edit, lanes, end, begin, from, to) ? 0 : to - from;
    };
    const double left = follow(leftBorder, rightBorder);
    const double right = follow(rightBorder, leftBorder);
    const double top = follow(topBorder, bottomBorder);
    const double bottom = follow(bottomBorder, topBorder);
    if (left == 0 && right == 0 && top == 0 && bottom == 0)
        return;
    const Element* holder = scope->is(type::SubProcess) ? scope : poolOf(tree, lane);
    const Element* around = holder ? diagramElementOn(tree, plane, *holder) : nullptr;
    if (const auto frame = around ? bpmn::bounds(*around) : std::nullopt) {
        resizeShape(edit, around->key(), frame->adjusted(left, top, right, bottom));
        return;
    }
    // Lanes without a pool: what there is of them is the frame.
    QRectF frame;
    for (const LaneShape& each : lanes)
        frame |= each.bounds;
    fitLanes(edit, lanes, frame, keepingLanes(lanes, frame, frame.adjusted(left, top, right, bottom)));
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
    const Element* divided = dividedBy(tree, *element, *shown);
    const std::vector<LaneShape> lanes = divided ? lanesOn(tree, *plane, *divided) : std::vector<LaneShape>();
    bounds = keepingLanes(lanes, old, bounds);
    OldOutlines outlines {{shape, outlineOf(tree, *element)}};
    setBounds(edit, shape, bounds);
    if (shown->is(type::Activity))
        keepAttached(edit, *shown, *plane, old, bounds, outlines);
    fitLanes(edit, lanes, old, bounds);
    followEdges(edit, plane->key(), outlines);
}

void setWaypoints(Edit& edit, Key edge, const bpmn::Waypoints& waypoints)
{
    if (waypoints.size() >= 2)
        replaceWaypoints(edit, edge, waypoints);
}

} // namespace millrace::editing
