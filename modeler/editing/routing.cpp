// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/routing.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"
#include "modeler/layout/maze_router.h"

#include <QLineF>
#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double lookAround = 250; ///< how far off the ends something may be in the way
constexpr double sharedEnd = 16; ///< room at the bend where flows part or meet
constexpr double crossCost = 200; ///< how much longer a way may be that crosses one flow less

bool isInTheWay(const Tree& tree, const Element& shape, const Element& from, const Element& to)
{
    const Element* element = bpmn::shown(tree, shape);
    if (!element || &shape == &from || &shape == &to || element->is(type::Participant) || element->is(type::Lane)
        || element->is(type::Group))
        return false;
    for (const Element* end : {bpmn::shown(tree, from), bpmn::shown(tree, to)}) {
        if (element->is(type::BoundaryEvent) && bpmn::referred(tree, *element, u"attachedToRef") == end)
            return false;
        for (const Element* up = end; up; up = up->parent()) {
            if (up == element)
                return false; // it stands around
        }
    }
    return true;
}

struct Between {
    const Edit& edit;
    const Element& from;
    const Element& to;
    const Element* own = nullptr; ///< the edge between them
};

/// Flows that lead to the same shape may come in together, as those that leave one may go out: the stretch at that end
/// of a line that is there can be shared.
bpmn::Waypoints withoutEnd(bpmn::Waypoints line)
{
    line.removeLast();
    if (line.size() < 2)
        return {};
    QLineF last(line[line.size() - 2], line.last());
    line.removeLast();
    if (last.length() > sharedEnd) {
        last.setLength(last.length() - sharedEnd);
        line.append(last.p2());
    }
    return line.size() < 2 ? bpmn::Waypoints() : line;
}

bpmn::Waypoints withoutStart(bpmn::Waypoints line)
{
    std::reverse(line.begin(), line.end());
    line = withoutEnd(std::move(line));
    std::reverse(line.begin(), line.end());
    return line;
}

/// What of a line is to be kept clear of.
bpmn::Waypoints ownPart(const Between& ends, const Element& edge)
{
    const Tree& tree = ends.edit.tree();
    bpmn::Waypoints line = bpmn::waypoints(edge);
    const Element* flow = bpmn::shown(tree, edge);
    if (!flow || !flow->is(type::SequenceFlow))
        return line;
    const auto [source, target] = endsOf(tree, *flow);
    if (line.size() > 1 && target == bpmn::shown(tree, ends.to))
        line = withoutEnd(std::move(line));
    if (line.size() > 1 && source == bpmn::shown(tree, ends.from))
        line = withoutStart(std::move(line));
    return line;
}

/// Tells the router of all that is drawn in an area.
void addAll(layout::MazeRouter& router, const Between& ends, const QRectF& area)
{
    for (const Element* drawn : ends.edit.drawnIn(*planeOf(ends.from), area)) {
        if (drawn->is(type::BPMNShape) && isInTheWay(ends.edit.tree(), *drawn, ends.from, ends.to)) {
            router.addObstacle(int(drawn->key()), *bpmn::bounds(*drawn));
        } else if (drawn->is(type::BPMNEdge) && drawn != ends.own) {
            router.addLine(ownPart(ends, *drawn));
        }
    }
}

/// Whether nothing is in the way of a line, none lies there already and, where that is asked for, it crosses none.
/// Reads no more than what is right beside it.
bool isFree(const bpmn::Waypoints& line, const Between& ends, bool mayCross)
{
    constexpr double beside = 5;
    layout::MazeRouter router;
    for (qsizetype i = 1; i < line.size(); ++i)
        addAll(router, ends, QRectF(line[i - 1], line[i]).normalized().adjusted(-beside, -beside, beside, beside));
    return !router.isBlocked(line, {}) && !router.covers(line) && (mayCross || router.crossings(line) == 0);
}

/// Is or stands in an upright pool.
bool standsUpright(const Tree& tree, const Element& shape, const Element& element)
{
    const Element* pool = poolOf(tree, element);
    const Element* drawn = pool == &element ? &shape : pool ? diagramElementOn(tree, *planeOf(shape), *pool) : nullptr;
    return drawn && drawn->attribute(u"isHorizontal") == QLatin1String("false");
}

} // namespace

bpmn::Waypoints freshLine(const Edit& edit, metamodel::TypeId connection, const Element& fromShape,
    const Element& toShape, const Element* own)
{
    const Tree& tree = edit.tree();
    const layout::Outline source = outlineOf(tree, fromShape);
    const layout::Outline target = outlineOf(tree, toShape);
    const Element* start = bpmn::shown(tree, fromShape);
    const bool undoes = start && startsCompensation(*start);
    if ((tree.schema().isA(connection, type::Association) && !undoes)
        || tree.schema().isA(connection, type::DataAssociation))
        return layout::routeStraight(source, target);
    const Element* end = bpmn::shown(tree, toShape);
    const bool isMessage = connection == type::MessageFlow;
    const bool leavesUpright = isMessage && start && standsUpright(tree, fromShape, *start);
    const bool entersUpright = isMessage && end && standsUpright(tree, toShape, *end);
    const bool vertical = isMessage ? !(leavesUpright && entersUpright) : start && start->is(type::BoundaryEvent);
    const bpmn::Waypoints plain = layout::routeOrthogonal(source, target, vertical);
    if (&fromShape == &toShape)
        return plain;
    // A message meets the flows of its pools wherever it goes.
    const bool mayCross = isMessage;
    if (leavesUpright == entersUpright && isFree(plain, {edit, fromShape, toShape, own}, mayCross))
        return plain;
    const double d = lookAround;
    layout::MazeRouter router;
    addAll(router, {edit, fromShape, toShape, own}, (source.bounds | target.bounds).adjusted(-d, -d, d, d));
    layout::MazeRouter::Request request;
    request.source = source;
    request.target = target;
    request.prefersVertical = vertical;
    if (!mayCross)
        request.crossCost = crossCost;
    request.isSourceWide = start && start->is(type::Participant);
    request.isSourceUpright = leavesUpright;
    request.isTargetUpright = entersUpright;
    request.isTargetWide = end && end->is(type::Participant);
    return router.route(request);
}

} // namespace millrace::editing
