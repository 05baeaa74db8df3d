// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QCoreApplication>
#include <cmath>

namespace millrace::canvas {
namespace {

class ResizeDrag : public Drag {
public:
    ResizeDrag(View& view, Key shape, QPoint handle)
        : Drag(view)
        , shape_(shape)
        , handle_(handle)
    {
        if (const drawing::Figure* figure = view.figures().find(shape))
            before_ = figure->box;
    }

    void move(const Pointer& pointer) override
    {
        const QRectF bounds = boundsFor(pointer.point);
        view_.preview([&](editing::Edit& edit) { editing::resizeShape(edit, shape_, bounds); });
    }

    void drop(const Pointer& pointer) override
    {
        view_.clearPreview();
        const QRectF bounds = boundsFor(pointer.point);
        if (bounds != before_)
            view_.edit(QCoreApplication::translate("Canvas", "Resize"),
                [&](editing::Edit& edit) { editing::resizeShape(edit, shape_, bounds); });
    }

private:
    QRectF boundsFor(QPointF point) const
    {
        const QPointF at(std::round(point.x()), std::round(point.y()));
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
    QRectF before_;
};

} // namespace

std::unique_ptr<Drag> resizeDrag(View& view, Key shape, QPoint handle)
{
    return std::make_unique<ResizeDrag>(view, shape, handle);
}

} // namespace millrace::canvas
