// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/close_pool.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/draw_plane.h"
#include "modeler/editing/operations/fit_lanes.h"
#include "modeler/editing/operations/follow_edges.h"
#include "modeler/editing/operations/inside.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/operations/pool_room.h"
#include "modeler/editing/plane.h"

#include <QMarginsF>
#include <algorithm>
#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;

namespace {

constexpr double headDepth = 30;
constexpr QMarginsF roomInPool {40, 30, 40, 30}; ///< of what a pool without lanes holds
constexpr double strayDistance = 200; ///< from a pool's corner to what is in it

bool isUpright(const Element& shape)
{
    return shape.attribute(u"isHorizontal") == QLatin1String("false");
}

const Element& processOf(const Tree& tree, Key shape)
{
    return *bpmn::referred(tree, *bpmn::shown(tree, *tree.find(shape)), u"processRef");
}

void place(Edit& edit, Key shape, const QRectF& bounds)
{
    const Element& drawn = *edit.tree().find(shape);
    const OldOutlines old {{shape, outlineOf(edit.tree(), drawn)}};
    setBounds(edit, shape, bounds);
    followEdges(edit, planeOf(drawn)->key(), old);
}

/// What a pool around the content measures, and whether the lanes in it say exactly where it is.
struct Around {
    QRectF bounds;
    bool isExact = false;
};

Around aroundContent(
    const Tree& tree, const Element& plane, const Element& process, const std::vector<Key>& inside, bool isUprightPool)
{
    QRectF lanes;
    for (const LaneShape& lane : lanesOn(tree, plane, process))
        lanes |= lane.bounds;
    const QMarginsF head = isUprightPool ? QMarginsF(0, headDepth, 0, 0) : QMarginsF(headDepth, 0, 0, 0);
    if (!lanes.isEmpty())
        return {lanes.marginsAdded(head), true};
    return {extentOf(tree, inside).marginsAdded(roomInPool).marginsAdded(head).toAlignedRect(), false};
}

/// By how much content goes, so that it is in the pool whose corner is given. Where it is in it already it stays.
QPointF wayInto(const Around& around, QPointF corner)
{
    const QPointF off = around.bounds.topLeft() - corner;
    const bool isThere = off.x() >= 0 && off.y() >= 0 && off.x() < strayDistance && off.y() < strayDistance;
    return isThere && !around.isExact ? QPointF() : -off;
}

} // namespace

void closePool(Edit& edit, Key shape)
{
    const Tree& tree = edit.tree();
    const Key plane = planeOf(*tree.find(shape))->key();
    const Key process = processOf(tree, shape).key();
    const std::vector<Key> inside = insideOn(tree, *tree.find(plane), *tree.find(process));
    const std::vector<Key> lines = crossing(tree, *tree.find(plane), *tree.find(process));
    const QString name = bpmn::shown(tree, *tree.find(shape))->name();
    moveTo(edit, inside, planeFor(edit, *tree.find(process), name, tree.find(plane)));
    edit.set(shape, u"isExpanded", QStringLiteral("false"));
    QRectF closed = *bpmn::bounds(*tree.find(shape));
    const double depth = defaultSize(type::Participant, false).height();
    isUpright(*tree.find(shape)) ? closed.setWidth(depth) : closed.setHeight(depth);
    place(edit, shape, closed);
    dockAtClosed(edit, lines, *tree.find(shape));
}

void openPool(Edit& edit, Key shape)
{
    const Tree& tree = edit.tree();
    const Key around = planeOf(*tree.find(shape))->key();
    const Key process = processOf(tree, shape).key();
    const Key apart = planeFor(edit, *tree.find(process), QString(), tree.find(around));
    if (insideOn(tree, *tree.find(apart), *tree.find(process)).empty())
        drawPlane(edit, apart);
    const std::vector<Key> inside = insideOn(tree, *tree.find(apart), *tree.find(process));
    const auto lanes = lanesOn(tree, *tree.find(apart), *tree.find(process));
    const bool isUprightPool = lanes.empty() ? isUpright(*tree.find(shape)) : !lanes.front().isHorizontal;
    const Around content = aroundContent(tree, *tree.find(apart), *tree.find(process), inside, isUprightPool);
    const QRectF closed = *bpmn::bounds(*tree.find(shape));
    const QPointF way = wayInto(content, closed.topLeft());
    QRectF open = content.bounds.translated(way);
    if (!content.isExact)
        open |= closed;
    makeRoomForPool(edit, *tree.find(shape), open);
    edit.set(shape, u"isExpanded", std::nullopt);
    edit.set(shape, u"isHorizontal", isUprightPool ? QStringLiteral("false") : QStringLiteral("true"));
    for (const Key key : inside)
        edit.move(key, around);
    shift(edit, inside, way);
    place(edit, shape, open);
    dockInside(edit, crossing(tree, *tree.find(around), *tree.find(process)), *tree.find(shape));
    dropEmptyPlane(edit, apart);
}

} // namespace millrace::editing
