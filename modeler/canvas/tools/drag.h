// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/tools/tool.h"
#include "modeler/drawing/figure.h"
#include "modeler/metamodel/element.h"

#include <QRectF>
#include <memory>

namespace millrace::canvas {

using metamodel::Key;

/// One gesture of the select tool, from the first movement to letting go. Shows a preview; drop() makes it an edit.
class Drag {
public:
    explicit Drag(View& view)
        : view_(view)
    { }
    virtual ~Drag() = default;
    Drag(const Drag&) = delete;
    Drag& operator=(const Drag&) = delete;

    virtual void move(const Pointer& pointer) = 0;
    virtual void drop(const Pointer& pointer) = 0;
    virtual void paint(QPainter&) const { }

protected:
    View& view_;
};

/// The selection moves, edges follow; what lies under the pointer may take it in.
std::unique_ptr<Drag> moveDrag(View& view, const Pointer& from);
/// A corner or side of a shape: -1, 0 or 1 in each direction.
std::unique_ptr<Drag> resizeDrag(View& view, Key shape, QPoint handle);
/// A bend of an edge, or a new one in the stretch behind `index`.
std::unique_ptr<Drag> bendDrag(View& view, Key edge, int index, bool isNew);
/// A stretch of an edge, sideways.
std::unique_ptr<Drag> stretchDrag(View& view, Key edge, int index, QPointF from);
/// One end of an edge: to another place on its shape's border, or to another shape.
std::unique_ptr<Drag> endDrag(View& view, Key edge, bool atSource);
/// The name that stands outside of its shape or edge; with `handle` -1 or 1 its left or right side, which says how wide
/// it wraps.
std::unique_ptr<Drag> labelDrag(View& view, Key shapeOrEdge, QPointF from, int handle = 0);
/// A box that selects what lies in it.
std::unique_ptr<Drag> lassoDrag(View& view, const Pointer& from);

} // namespace millrace::canvas
