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

constexpr double padding = 20; ///< inside the border of what holds it

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

struct Neighbourhood {
    const Tree& tree;
    const Element& plane;
    QRectF source;
    QRectF holder; ///< null without one
};

bool isFree(const Neighbourhood& around, const QRectF& place)
{
    for (const Element* shape : shapesOn(around.plane)) {
        const Element* element = bpmn::shown(around.tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        // What holds others does not stand in the way.
        if (!element || !bounds || element->is(type::Participant) || element->is(type::Lane)
            || element->is(type::Group))
            continue;
        if (element->is(type::SubProcess) && bounds->contains(around.source))
            continue;
        // Room is made for what outgrows its pool or sub-process.
        if (!around.holder.isNull() && !bounds->intersects(around.holder))
            continue;
        if (bounds->adjusted(-rowGap / 2, -rowGap / 2, rowGap / 2, rowGap / 2).intersects(place))
            return false;
    }
    return true;
}

/// Right of the source in its row; where that is taken, the next row below, then above.
QPointF placeNextTo(const Tree& tree, const Element& sourceShape, const Element* holder, const QSizeF& size)
{
    const QRectF source = *bpmn::bounds(sourceShape);
    const Element* element = bpmn::shown(tree, sourceShape);
    QPointF center(source.right() + gap + size.width() / 2, source.center().y());
    if (element->is(type::BoundaryEvent))
        center = {source.center().x() + gap + size.width() / 2, source.bottom() + gap + size.height() / 2};
    const Neighbourhood around {tree, *planeOf(sourceShape), source, holder ? *bpmn::bounds(*holder) : QRectF()};
    // Rows are as far apart as tasks are, whatever comes into them: they hold tasks sooner or later.
    const double step = std::max(size.height(), defaultSize(type::Task).height()) + rowGap;
    for (int row = 0; row < triedRows; ++row) {
        // 0, +1, -1, +2, -2 ... rows away.
        const int away = row % 2 == 1 ? (row + 1) / 2 : -row / 2;
        const QPointF tried(center.x(), center.y() + away * step);
        if (isFree(around, {tried - QPointF(size.width() / 2, size.height() / 2), size}))
            return tried;
    }
    return center;
}

/// What comes next belongs to the same pool or sub-process, which grows where it has to. By how much all of it moved.
QPointF growFor(Edit& edit, const Element& holder, const QRectF& place)
{
    const Tree& tree = edit.tree();
    const QRectF before = *bpmn::bounds(holder);
    const Element& element = *bpmn::shown(tree, holder);
    if (before.contains(place))
        return {};
    QRectF needed = place.adjusted(-padding, -padding, padding, padding);
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
    const Element* holder = comesNext ? holderAround(edit.tree(), *planeOf(*source), *step) : nullptr;
    const QSizeF size = defaultSize(what.type, what.isExpanded);
    QPointF center = placeNextTo(edit.tree(), *source, holder, size);
    if (holder)
        center += growFor(edit, *holder, {center - QPointF(size.width() / 2, size.height() / 2), size});
    const Key shape = create(edit, plane, what, center);
    if (shape != noKey)
        connect(edit, sourceShape, shape);
    return shape;
}

} // namespace millrace::editing
