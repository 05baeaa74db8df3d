// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/fit_lanes.h"
#include "modeler/editing/operations/make_space.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

namespace {

constexpr double gap = 50; ///< between a shape and what is appended to it
constexpr double rowGap = 30;
constexpr int triedRows = 20;

constexpr double inset = 20; ///< inside the border of what holds it

/// What is drawn around a step: the open sub-process or the pool that it belongs to; null outside of both.
const Element* holderAround(const Tree& tree, const Element& plane, const Element& step)
{
    const Element* scope = flowScopeOf(step);
    if (!scope)
        return nullptr;
    const bool isSubProcess = scope->is(type::SubProcess) || scope->is(type::SubChoreography);
    const Element* holder = isSubProcess ? scope : poolOf(tree, *scope);
    const Element* shape = holder ? diagramElementOn(tree, plane, *holder) : nullptr;
    return shape && bpmn::bounds(*shape) ? shape : nullptr;
}

/// The innermost lane that a step stands in; null for none.
const Element* laneAround(const Tree& tree, const Element& plane, const Element& step, QPointF center)
{
    const Element* innermost = nullptr;
    for (const Element* shape : shapesOn(plane)) {
        const Element* lane = bpmn::shown(tree, *shape);
        const auto bounds = lane && lane->is(type::Lane) ? bpmn::bounds(*shape) : std::nullopt;
        if (bounds && bounds->contains(center) && laneScopeOf(*lane) == flowScopeOf(step)
            && (!innermost || bpmn::bounds(*innermost)->contains(*bounds)))
            innermost = shape;
    }
    return innermost;
}

/// Where a step stands, and what is around it.
struct Neighbourhood {
    const Tree& tree;
    const Element& plane;
    QRectF source;
    const Element* holder = nullptr; ///< the shape of its pool or open sub-process, if any
    const Element* lane = nullptr; ///< the shape of its lane, if any
    bool isUpright = false; ///< its process goes from top to bottom

    QRectF room() const { return lane ? *bpmn::bounds(*lane) : holder ? *bpmn::bounds(*holder) : QRectF(); }
};

Neighbourhood neighbourhoodOf(const Tree& tree, const Element& sourceShape, bool comesNext)
{
    Neighbourhood around {tree, *planeOf(sourceShape), *bpmn::bounds(sourceShape)};
    const Element* step = bpmn::shown(tree, sourceShape);
    if (!comesNext)
        return around;
    around.holder = holderAround(tree, around.plane, *step);
    around.lane = laneAround(tree, around.plane, *step, around.source.center());
    around.isUpright = runsDown(tree, sourceShape);
    return around;
}

bool isFree(const Neighbourhood& around, const QRectF& place)
{
    const QRectF room = around.room();
    for (const Element* shape : shapesOn(around.plane)) {
        const Element* element = bpmn::shown(around.tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        // What holds others does not stand in the way.
        if (!element || !bounds || element->is(type::Participant) || element->is(type::Lane)
            || element->is(type::Group))
            continue;
        if (element->is(type::SubProcess) && bounds->contains(around.source))
            continue;
        // Room is made for what outgrows its pool, lane or sub-process.
        if (!room.isNull() && !bounds->intersects(room))
            continue;
        if (bounds->adjusted(-rowGap / 2, -rowGap / 2, rowGap / 2, rowGap / 2).intersects(place))
            return false;
    }
    return true;
}

/// Further on in the row of the source: to the right, or below in what is upright.
QPointF nextInRow(const Neighbourhood& around, bool isAtBorder, const QSizeF& size)
{
    const QRectF& source = around.source;
    const QPointF right(source.right() + gap + size.width() / 2, source.center().y());
    const QPointF below(source.center().x(), source.bottom() + gap + size.height() / 2);
    if (!isAtBorder)
        return around.isUpright ? below : right;
    return around.isUpright ? QPointF(right.x(), source.center().y() + gap + size.height() / 2)
                            : QPointF(source.center().x() + gap + size.width() / 2, below.y());
}

/// Behind the source in its row; where that is taken, in the next row below (right), then above (left). Never back into
/// the lane before its own.
QPointF placeNextTo(const Neighbourhood& around, bool isAtBorder, const QSizeF& size)
{
    const QPointF center = nextInRow(around, isAtBorder, size);
    // Rows are as far apart as tasks are, whatever comes into them: they hold tasks sooner or later.
    const QSizeF task = defaultSize(type::Task);
    const double step
        = rowGap + (around.isUpright ? std::max(size.width(), task.width()) : std::max(size.height(), task.height()));
    for (int row = 0; row < triedRows; ++row) {
        // 0, +1, -1, +2, -2 ... rows away.
        const int away = row % 2 == 1 ? (row + 1) / 2 : -row / 2;
        const QPointF tried = center + (around.isUpright ? QPointF(away * step, 0) : QPointF(0, away * step));
        const QRectF place(tried - QPointF(size.width() / 2, size.height() / 2), size);
        const QRectF lane = around.lane ? *bpmn::bounds(*around.lane) : QRectF();
        const bool isBeforeLane
            = around.lane && (around.isUpright ? place.left() < lane.left() : place.top() < lane.top());
        if (!isBeforeLane && isFree(around, place))
            return tried;
    }
    return center;
}

/// What comes next stays in the lane of its source, which grows where it has to, and pushes those behind it on.
void growLane(Edit& edit, const Neighbourhood& around, const QRectF& place)
{
    if (!around.lane)
        return;
    const QRectF lane = *bpmn::bounds(*around.lane);
    const double border = around.isUpright ? lane.right() : lane.bottom();
    const double more = (around.isUpright ? place.right() : place.bottom()) + inset - border;
    if (more > inset)
        makeSpace(edit, around.plane.key(), around.isUpright ? Qt::Horizontal : Qt::Vertical, border - 1, more);
}

/// What comes next belongs to the same pool or sub-process, which grows where it has to. By how much all of it moved.
QPointF growFor(Edit& edit, const Element& holder, const QRectF& place)
{
    const Tree& tree = edit.tree();
    const QRectF before = *bpmn::bounds(holder);
    const Element& element = *bpmn::shown(tree, holder);
    if (before.contains(place))
        return {};
    QRectF needed = place.adjusted(-inset, -inset, inset, inset);
    if (!element.is(type::Participant))
        needed = needed.marginsAdded(takenByLanes(lanesOn(tree, *planeOf(holder), element), before));
    const QRectF grown = before | needed;
    const Key key = holder.key();
    const QPointF moved = makeRoomAround(edit, holder, grown);
    resizeShape(edit, key, grown.translated(moved));
    return moved;
}

} // namespace

Key append(Edit& edit, Key sourceShape, const NewElement& what)
{
    const Element* source = edit.tree().find(sourceShape);
    if (!source || !bpmn::shown(edit.tree(), *source) || !bpmn::bounds(*source))
        return noKey;
    const Key plane = planeOf(*source)->key();
    const Element* step = bpmn::shown(edit.tree(), *source);
    const bool comesNext = step->is(type::FlowNode) && edit.tree().schema().isA(what.type, type::FlowNode);
    const QSizeF size = defaultSize(what.type, what.isExpanded);
    const Neighbourhood around = neighbourhoodOf(edit.tree(), *source, comesNext);
    QPointF center = placeNextTo(around, step->is(type::BoundaryEvent), size);
    const QRectF place(center - QPointF(size.width() / 2, size.height() / 2), size);
    growLane(edit, around, place);
    if (around.holder)
        center += growFor(edit, *around.holder, place);
    const Key shape = create(edit, plane, what, center);
    if (shape != noKey)
        connect(edit, sourceShape, shape);
    return shape;
}

} // namespace millrace::editing
