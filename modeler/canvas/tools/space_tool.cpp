// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/space_tool.h"

#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace millrace::canvas {

namespace {
constexpr double directedFrom = 5; ///< widget pixels
}

void SpaceTool::press(const Pointer& pointer)
{
    from_ = now_ = pointer.point;
    isDragging_ = true;
    isDirected_ = false;
}

double SpaceTool::byFor(const Pointer& pointer) const
{
    const QPointF delta = pointer.point - from_;
    const double by = along_ == Qt::Horizontal ? delta.x() : delta.y();
    const double step = view_.hasGrid() && !(pointer.modifiers & Qt::AltModifier) ? View::gridSnap : 1;
    return std::round(by / step) * step;
}

void SpaceTool::move(const Pointer& pointer, bool isPressed)
{
    now_ = pointer.point;
    if (!isPressed || !isDragging_) {
        view_.update();
        return;
    }
    const QPointF delta = pointer.point - from_;
    if (!isDirected_) {
        if (std::hypot(delta.x(), delta.y()) * view_.zoom() < directedFrom)
            return;
        isDirected_ = true;
        along_ = std::abs(delta.x()) >= std::abs(delta.y()) ? Qt::Horizontal : Qt::Vertical;
        view_.setCursor(cursor());
    }
    const double from = along_ == Qt::Horizontal ? from_.x() : from_.y();
    view_.preview(
        [&](editing::Edit& edit) { editing::makeSpace(edit, view_.figures().plane(), along_, from, byFor(pointer)); });
}

void SpaceTool::release(const Pointer& pointer)
{
    if (!isDragging_)
        return;
    isDragging_ = false;
    view_.clearPreview();
    const double by = byFor(pointer);
    if (!isDirected_ || by == 0) {
        view_.update();
        return;
    }
    const double from = along_ == Qt::Horizontal ? from_.x() : from_.y();
    const QString name = by > 0 ? QCoreApplication::translate("Canvas", "Make space")
                                : QCoreApplication::translate("Canvas", "Take space away");
    view_.edit(name, [&](editing::Edit& edit) { editing::makeSpace(edit, view_.figures().plane(), along_, from, by); });
    view_.useTool(ToolKind::Select);
}

void SpaceTool::cancel()
{
    isDragging_ = isDirected_ = false;
    view_.clearPreview();
    view_.update();
}

void SpaceTool::paint(QPainter& painter) const
{
    const QRectF seen = view_.viewport().visible(view_.size());
    const double pixel = 1 / view_.zoom();
    if (!isDragging_ || !isDirected_) {
        // Where both lines would be, until the drag says which one is meant.
        QColor faint = view_.theme().accent;
        faint.setAlphaF(0.4F);
        painter.setPen(QPen(faint, pixel, Qt::DashLine));
        const QPointF at = isDragging_ ? from_ : now_;
        painter.drawLine(QPointF(at.x(), seen.top()), QPointF(at.x(), seen.bottom()));
        painter.drawLine(QPointF(seen.left(), at.y()), QPointF(seen.right(), at.y()));
        return;
    }
    const bool isLevel = along_ == Qt::Horizontal;
    QRectF band = isLevel ? QRectF(QPointF(from_.x(), seen.top()), QPointF(now_.x(), seen.bottom()))
                          : QRectF(QPointF(seen.left(), from_.y()), QPointF(seen.right(), now_.y()));
    QColor wash = view_.theme().accent;
    wash.setAlphaF(0.08F);
    painter.fillRect(band.normalized(), wash);
    painter.setPen(QPen(view_.theme().accent, pixel));
    for (const QPointF at : {from_, now_}) {
        if (isLevel)
            painter.drawLine(QPointF(at.x(), seen.top()), QPointF(at.x(), seen.bottom()));
        else
            painter.drawLine(QPointF(seen.left(), at.y()), QPointF(seen.right(), at.y()));
    }
}

QCursor SpaceTool::cursor() const
{
    if (!isDragging_ || !isDirected_)
        return Qt::CrossCursor;
    return along_ == Qt::Horizontal ? Qt::SplitHCursor : Qt::SplitVCursor;
}

} // namespace millrace::canvas
