// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <QLineF>
#include <cmath>
#include <limits>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

namespace {

constexpr double same = 0.5;

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
    if (isLevelOrUpright(line[at], centre) && isLevelOrUpright(centre, line[at + 1])) {
        halves.before = line.mid(0, at + 1);
        halves.before.append(layout::crossing(middle, centre, line[at]));
        halves.after = {layout::crossing(middle, centre, line[at + 1])};
        halves.after.append(line.mid(at + 1));
        return halves;
    }
    halves.before = layout::routeOrthogonal(source, middle);
    return halves;
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
    return source && target && from && to && source != node && target != node && bpmn::incoming(tree, *node).empty()
        && bpmn::outgoing(tree, *node).empty();
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
