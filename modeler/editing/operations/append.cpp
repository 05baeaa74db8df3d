// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::noKey;

namespace {

constexpr double gap = 50; ///< between a shape and what is appended to it
constexpr double rowGap = 30;
constexpr int triedRows = 20;

bool isFree(const Tree& tree, const Element& plane, const QRectF& place)
{
    for (const Element* shape : shapesOn(plane)) {
        const Element* element = bpmn::shown(tree, *shape);
        const auto bounds = bpmn::bounds(*shape);
        // What holds others does not stand in the way.
        if (!element || !bounds || element->is(type::Participant) || element->is(type::Lane)
            || element->is(type::Group))
            continue;
        if (element->is(type::SubProcess) && bounds->contains(place))
            continue;
        if (bounds->adjusted(-rowGap / 2, -rowGap / 2, rowGap / 2, rowGap / 2).intersects(place))
            return false;
    }
    return true;
}

/// Right of the source in its row; where that is taken, the next row below, then above.
QPointF placeNextTo(const Tree& tree, const Element& sourceShape, const QSizeF& size)
{
    const QRectF source = *bpmn::bounds(sourceShape);
    const Element* element = bpmn::shown(tree, sourceShape);
    QPointF center(source.right() + gap + size.width() / 2, source.center().y());
    if (element->is(type::BoundaryEvent))
        center = {source.center().x() + gap + size.width() / 2, source.bottom() + gap + size.height() / 2};
    const Element* plane = planeOf(sourceShape);
    // Rows are as far apart as tasks are, whatever comes into them: they hold tasks sooner or later.
    const double step = std::max(size.height(), defaultSize(type::Task).height()) + rowGap;
    for (int row = 0; row < triedRows; ++row) {
        // 0, +1, -1, +2, -2 ... rows away.
        const int away = row % 2 == 1 ? (row + 1) / 2 : -row / 2;
        const QPointF tried(center.x(), center.y() + away * step);
        if (isFree(tree, *plane, {tried - QPointF(size.width() / 2, size.height() / 2), size}))
            return tried;
    }
    return center;
}

} // namespace

Key append(Edit& edit, Key sourceShape, const NewElement& what)
{
    const Element* source = edit.tree().find(sourceShape);
    if (!source || !bpmn::shown(edit.tree(), *source) || !bpmn::bounds(*source))
        return noKey;
    const Key plane = planeOf(*source)->key();
    const QPointF center = placeNextTo(edit.tree(), *source, defaultSize(what.type, what.isExpanded));
    const Key shape = create(edit, plane, what, center);
    if (shape != noKey)
        connect(edit, sourceShape, shape);
    return shape;
}

} // namespace millrace::editing
