// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/snapping.h"
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/tools/handles.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <cmath>

namespace millrace::canvas {
namespace {

class ResizeDrag : public Drag {
public:
    ResizeDrag(View& view, Key shape, QPoint handle)
        : Drag(view)
        , shape_(shape)
        , handle_(handle)
        , snapping_(view, {shape})
    {
        if (const drawing::Figure* figure = view.figures().find(shape))
            before_ = figure->box;
    }

    void move(const Pointer& pointer) override
    {
        const QRectF bounds = boundsFor(pointer);
        view_.preview([&](editing::Edit& edit) { editing::resizeShape(edit, shape_, bounds); });
    }

    void drop(const Pointer& pointer) override
    {
        view_.clearPreview();
        const QRectF bounds = boundsFor(pointer);
        if (bounds != before_)
            view_.edit(resizeName(view_.document()->tree(), view_.figures().find(shape_)->element),
                [&](editing::Edit& edit) { editing::resizeShape(edit, shape_, bounds); });
    }

    void paint(QPainter& painter) const override { snapping_.paint(painter); }

private:
    static Held heldBy(int handle) { return handle < 0 ? Held::Low : handle > 0 ? Held::High : Held::Nothing; }

    /// The sides that are held line up with others; Alt moves them freely.
    QRectF boundsFor(const Pointer& pointer)
    {
        snapping_.clear();
        const QPointF at = pointer.point - gripGap * QPointF(handle_);
        const QRectF wished = boundsAt(at);
        if (pointer.modifiers & Qt::AltModifier)
            return boundsAt({std::round(at.x()), std::round(at.y())});
        return boundsAt(at + snapping_.shiftFor(wished, heldBy(handle_.x()), heldBy(handle_.y())));
    }

    QRectF boundsAt(QPointF at) const
    {
        QRectF bounds = before_;
        if (handle_.x() < 0)
            bounds.setLeft(std::min(at.x(), before_.right() - 10));
        else if (handle_.x() > 0)
            bounds.setRight(std::max(at.x(), before_.left() + 10));
        if (handle_.y() < 0)
            bounds.setTop(std::min(at.y(), before_.bottom() - 10));
        else if (handle_.y() > 0)
            bounds.setBottom(std::max(at.y(), before_.top() + 10));
        return bounds;
    }

    Key shape_;
    QPoint handle_;
    Snapping snapping_;
    QRectF before_;
};

} // namespace

std::unique_ptr<Drag> resizeDrag(View& view, Key shape, QPoint handle)
{
    return std::make_unique<ResizeDrag>(view, shape, handle);
}

} // namespace millrace::canvas
