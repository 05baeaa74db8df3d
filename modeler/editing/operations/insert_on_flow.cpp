// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/make_space.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <QLineF>
#include <cmath>
#include <limits>
#include <optional>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

namespace {

constexpr double same = 0.5;
constexpr double nearLine = 12; ///< what is dropped that near to a line stands on it
constexpr double tooNear = 25; ///< between shapes in a row
constexpr double madeGap = 50; ///< that is made where shapes are too near

/// The stretch of the line that passes nearest to the point.
qsizetype nearestStretch(const bpmn::Waypoints& line, QPointF point)
{
    qsizetype best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QLineF stretch(line[i], line[i + 1]);
        const QPointF along = stretch.p2() - stretch.p1();
        const double length = QPointF::dotProduct(along, along);
        const double share
            = length > 0 ? std::clamp(QPointF::dotProduct(point - line[i], along) / length, 0.0, 1.0) : 0.0;
        const double away = QLineF(point, stretch.pointAt(share)).length();
        if (away < least) {
            least = away;
            best = i;
        }
    }
    return best;
}

bool isLevelOrUpright(QPointF a, QPointF b)
{
    return std::abs(a.x() - b.x()) < same || std::abs(a.y() - b.y()) < same;
}

bool isBetween(QPointF a, QPointF point, QPointF b)
{
    const QRectF around = QRectF(a, b).normalized().adjusted(-same, -same, same, same);
    return isLevelOrUpright(a, point) && isLevelOrUpright(point, b) && around.contains(point);
}

struct Halves {
    bpmn::Waypoints before;
    bpmn::Waypoints after;
};

/// The bends on either side are kept where the shape stands on the line; else both get a line of their own.
Halves split(const bpmn::Waypoints& line, const layout::Outline& source, const layout::Outline& middle)
{
    const QPointF centre = middle.bounds.center();
    const qsizetype at = nearestStretch(line, centre);
    Halves halves;
    const bool isOnLine = isBetween(line[at], centre, line[at + 1]);
    if (isOnLine && !middle.bounds.contains(line[at]) && !middle.bounds.contains(line[at + 1])) {
        halves.before = line.mid(0, at + 1);
        halves.before.append(layout::crossing(middle, centre, line[at]));
        halves.after = {layout::crossing(middle, centre, line[at + 1])};
        halves.after.append(line.mid(at + 1));
        return halves;
    }
    halves.before = layout::routeOrthogonal(source, middle);
    return halves;
}

/// The stretch on which the node stands, as seen along the axis on which it runs.
struct Stretch {
    Qt::Orientation along;
    double line; ///< where it runs, across
    bool isForward; ///< to the right or down
};

std::optional<Stretch> stretchAt(const bpmn::Waypoints& line, QPointF point)
{
    const qsizetype at = nearestStretch(line, point);
    const QPointF by = line[at + 1] - line[at];
    if (std::abs(by.y()) < same && std::abs(by.x()) >= same)
        return Stretch {Qt::Horizontal, line[at].y(), by.x() > 0};
    if (std::abs(by.x()) < same && std::abs(by.y()) >= same)
        return Stretch {Qt::Vertical, line[at].x(), by.y() > 0};
    return std::nullopt;
}

double lowOf(const QRectF& r, Qt::Orientation along)
{
    return along == Qt::Horizontal ? r.left() : r.top();
}

double highOf(const QRectF& r, Qt::Orientation along)
{
    return along == Qt::Horizontal ? r.right() : r.bottom();
}

bool sharesRow(const QRectF& a, const QRectF& b, Qt::Orientation along)
{
    return along == Qt::Horizontal ? a.top() < b.bottom() && b.top() < a.bottom()
                                   : a.left() < b.right() && b.left() < a.right();
}

/// Flow nodes beside the node, in its scope: what it must not be put upon.
std::vector<QRectF> neighboursOf(const Tree& tree, const Element& shape)
{
    const Element* node = bpmn::shown(tree, shape);
    std::vector<QRectF> found;
    for (const Element* other : flowScopeOf(*node)->children()) {
        if (other == node || !other->is(type::FlowNode) || other->is(type::BoundaryEvent))
            continue;
        const Element* drawn = diagramElementOn(tree, *planeOf(shape), *other);
        if (const auto bounds = drawn ? bpmn::bounds(*drawn) : std::nullopt)
            found.push_back(*bounds);
    }
    return found;
}

void shiftAlong(Edit& edit, Key shape, Qt::Orientation along, double by)
{
    if (std::abs(by) >= same)
        moveShapes(edit, {shape}, along == Qt::Horizontal ? QPointF(by, 0) : QPointF(0, by));
}

/// Puts the node onto the line, clear of the shape before it, and moves on what stands too near behind it.
void makeRoom(Edit& edit, Key shape, const bpmn::Waypoints& line, const QRectF& from, const QRectF& to)
{
    const Tree& tree = edit.tree();
    QRectF box = *bpmn::bounds(*tree.find(shape));
    const auto stretch = stretchAt(line, box.center());
    if (!stretch)
        return;
    const Qt::Orientation along = stretch->along;
    const double across = along == Qt::Horizontal ? box.center().y() : box.center().x();
    if (std::abs(stretch->line - across) <= nearLine)
        shiftAlong(edit, shape, along == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal, stretch->line - across);
    box = *bpmn::bounds(*tree.find(shape));
    const QRectF& before = stretch->isForward ? from : to;
    const auto neighbours = neighboursOf(tree, *tree.find(shape));
    const auto lies = [&](const QRectF& other) {
        const double middle = (lowOf(box, along) + highOf(box, along)) / 2;
        return sharesRow(other, box, along) && (lowOf(other, along) + highOf(other, along)) / 2 > middle
            && other != before;
    };
    double next = std::numeric_limits<double>::infinity();
    for (const QRectF& other : neighbours)
        if (lies(other))
            next = std::min(next, lowOf(other, along));
    if (sharesRow(before, box, along) && lowOf(box, along) < highOf(before, along) + tooNear)
        shiftAlong(edit, shape, along, highOf(before, along) + madeGap - lowOf(box, along));
    box = *bpmn::bounds(*tree.find(shape));
    if (next > highOf(box, along) + tooNear)
        return;
    Decided decided;
    decided.staying.insert(shape);
    for (const Element* inner : shapesMovingWith(tree, *tree.find(shape)))
        decided.staying.insert(inner->key());
    makeSpace(edit, planeOf(*tree.find(shape))->key(), along, next - 1, std::ceil(highOf(box, along) + madeGap - next),
        decided);
}

} // namespace

bool canInsertOnFlow(const Tree& tree, Key shape, Key edge)
{
    const Element* nodeShape = tree.find(shape);
    const Element* line = tree.find(edge);
    const Element* node = nodeShape ? bpmn::shown(tree, *nodeShape) : nullptr;
    const Element* flow = line ? bpmn::shown(tree, *line) : nullptr;
    if (!node || !flow || !node->is(type::FlowNode) || !flow->is(type::SequenceFlow)
        || planeOf(*nodeShape) != planeOf(*line) || !bpmn::bounds(*nodeShape) || bpmn::waypoints(*line).size() < 2)
        return false;
    if (node->is(type::StartEvent) || node->is(type::EndEvent) || node->is(type::BoundaryEvent)
        || bpmn::isTrue(*node, u"triggeredByEvent"))
        return false;
    const auto [source, target] = endsOf(tree, *flow);
    const auto [from, to] = endShapesOf(tree, *line);
    return source && target && from && to && bpmn::bounds(*from) && bpmn::bounds(*to) && source != node
        && target != node && bpmn::incoming(tree, *node).empty() && bpmn::outgoing(tree, *node).empty();
}

Key insertOnFlow(Edit& edit, Key shape, Key edge)
{
    const Tree& tree = edit.tree();
    if (!canInsertOnFlow(tree, shape, edge))
        return noKey;
    const auto [from, to] = endShapesOf(tree, *tree.find(edge));
    const Element* node = bpmn::shown(tree, *tree.find(shape));
    const Element* flow = bpmn::shown(tree, *tree.find(edge));
    if (flowScopeOf(*node) != flowScopeOf(*flow))
        return noKey;
    makeRoom(edit, shape, bpmn::waypoints(*tree.find(edge)), *bpmn::bounds(*from), *bpmn::bounds(*to));
    const Halves halves
        = split(bpmn::waypoints(*tree.find(edge)), outlineOf(tree, *from), outlineOf(tree, *tree.find(shape)));
    const Key target = to->key();
    edit.set(flow->key(), u"targetRef", node->id());
    replaceWaypoints(edit, edge, halves.before);
    const Key made = connect(edit, shape, target);
    if (made != noKey && !halves.after.isEmpty())
        replaceWaypoints(edit, made, halves.after);
    return made;
}

} // namespace millrace::editing
