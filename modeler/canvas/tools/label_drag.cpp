// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/tools/drag.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace millrace::canvas {
namespace {

constexpr double leastWidth = 96; ///< the drawing wraps no name narrower

class LabelDrag : public Drag {
public:
    LabelDrag(View& view, Key shapeOrEdge, QPointF from, int handle)
        : Drag(view)
        , shape_(shapeOrEdge)
        , from_(from)
        , handle_(handle)
    {
        if (const drawing::Figure* figure = view.figures().find(shapeOrEdge)) {
            before_ = figure->label.adjusted(2, 1, -2, -1);
            anchor_ = figure->isEdge() ? figure->route[figure->route.size() / 2] : figure->box.center();
        }
    }

    void move(const Pointer& pointer) override
    {
        const QRectF bounds = boundsFor(pointer);
        view_.preview([&](editing::Edit& edit) { editing::placeLabel(edit, shape_, bounds); });
    }

    void drop(const Pointer& pointer) override
    {
        view_.clearPreview();
        const QRectF bounds = boundsFor(pointer);
        if (bounds != before_)
            view_.edit(labelName(view_.document()->tree(), view_.figures().find(shape_)->element),
                [&](editing::Edit& edit) { editing::placeLabel(edit, shape_, bounds); });
    }

    void paint(QPainter& painter) const override
    {
        const drawing::Figure* figure = view_.figures().find(shape_);
        if (figure == nullptr)
            return;
        painter.setPen(QPen(view_.theme().accent, 1 / view_.zoom(), Qt::DotLine));
        painter.drawLine(anchor_, figure->label.center());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(figure->label);
    }

private:
    /// Its middle sticks to that of its shape; Alt moves it freely.
    QRectF boundsFor(const Pointer& pointer) const
    {
        QPointF by = pointer.point - from_;
        if (handle_ != 0) {
            const double width = std::max(before_.width() + 2 * handle_ * by.x(), leastWidth);
            return {std::round(before_.center().x() - width / 2), before_.top(), std::round(width), before_.height()};
        }
        QRectF bounds = before_.translated(by);
        if (!(pointer.modifiers & Qt::AltModifier) && std::abs(bounds.center().x() - anchor_.x()) < 6 / view_.zoom())
            bounds.moveCenter({anchor_.x(), bounds.center().y()});
        bounds.moveTopLeft({std::round(bounds.left()), std::round(bounds.top())});
        return bounds;
    }

    Key shape_;
    QPointF from_;
    int handle_;
    QRectF before_;
    QPointF anchor_;
};

} // namespace

std::unique_ptr<Drag> labelDrag(View& view, Key shapeOrEdge, QPointF from, int handle)
{
    return std::make_unique<LabelDrag>(view, shapeOrEdge, from, handle);
}

} // namespace millrace::canvas
