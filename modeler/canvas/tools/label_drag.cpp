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

constexpr double leastWidth = 40;
constexpr double roomForAll = 110; ///< high enough for however many lines

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
            shapeBox_ = figure->isEdge() ? QRectF() : figure->box;
        }
    }

    void move(const Pointer& pointer) override
    {
        const QRectF bounds = boundsFor(pointer);
        preview(bounds);
        if (handle_ != 0)
            preview(asWrapped(bounds));
    }

    void drop(const Pointer& pointer) override
    {
        QRectF bounds = boundsFor(pointer);
        if (handle_ != 0) {
            preview(bounds);
            bounds = asWrapped(bounds);
        }
        view_.clearPreview();
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
        const QPointF middle = figure->label.center();
        painter.drawLine(figure->isEdge() ? drawing::nearestOn(figure->route, middle) : figure->box.center(), middle);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(figure->label);
    }

private:
    void preview(const QRectF& bounds)
    {
        view_.preview([&](editing::Edit& edit) { editing::placeLabel(edit, shape_, bounds); });
    }

    /// As high as the words are at that width, and no narrower than the longest of them.
    QRectF asWrapped(const QRectF& wanted) const
    {
        const drawing::Figure* figure = view_.figures().find(shape_);
        if (figure == nullptr)
            return wanted;
        const QRectF words = figure->label.adjusted(2, 1, -2, -1);
        const double width = std::max(wanted.width(), std::ceil(words.width()));
        QRectF bounds(wanted.center().x() - width / 2, wanted.top(), width, std::ceil(words.height()));
        if (isAbove())
            bounds.moveBottom(before_.bottom());
        return bounds;
    }

    bool isAbove() const { return !shapeBox_.isNull() && before_.center().y() < shapeBox_.top(); }

    /// Its middle sticks to that of its shape; Alt moves it freely.
    QRectF boundsFor(const Pointer& pointer) const
    {
        QPointF by = pointer.point - from_;
        if (handle_ != 0) {
            const double width = std::max(before_.width() + 2 * handle_ * by.x(), leastWidth);
            QRectF bounds(std::round(before_.center().x() - width / 2), before_.top(), std::round(width), roomForAll);
            if (isAbove())
                bounds.moveBottom(before_.bottom());
            return bounds;
        }
        QRectF bounds = before_.translated(by);
        const double middle = shapeBox_.center().x();
        if (!(pointer.modifiers & Qt::AltModifier) && !shapeBox_.isNull()
            && std::abs(bounds.center().x() - middle) < 6 / view_.zoom())
            bounds.moveCenter({middle, bounds.center().y()});
        bounds.moveTopLeft({std::round(bounds.left()), std::round(bounds.top())});
        return bounds;
    }

    Key shape_;
    QPointF from_;
    int handle_;
    QRectF before_;
    QRectF shapeBox_; ///< null for edges
};

} // namespace

std::unique_ptr<Drag> labelDrag(View& view, Key shapeOrEdge, QPointF from, int handle)
{
    return std::make_unique<LabelDrag>(view, shapeOrEdge, from, handle);
}

} // namespace millrace::canvas
