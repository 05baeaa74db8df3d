// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/floating_pad.h"

#include "modeler/canvas/view.h"
#include "modeler/drawing/painter.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace millrace::canvas {
namespace {

/// Hands an event of the button's on to the canvas, whose tool has taken over.
void forward(View& view, QMouseEvent* event)
{
    const QPointF place = view.mapFromGlobal(event->globalPosition());
    QMouseEvent copy(
        event->type(), place, event->globalPosition(), event->button(), event->buttons(), event->modifiers());
    QApplication::sendEvent(&view, &copy);
}

} // namespace

FloatingPad::FloatingPad(View& view)
    : QWidget(&view)
    , view_(view)
{
    setCursor(Qt::ArrowCursor);
}

void FloatingPad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(view_.theme().line, 1));
    painter.setBrush(view_.theme().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void FloatingPad::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void FloatingPad::enterEvent(QEnterEvent*)
{
    view_.forgetHover();
}

PadButton::PadButton(View& view, Glyph glyph, const QString& name, int size, QWidget* parent)
    : QAbstractButton(parent)
    , view_(view)
    , glyph_(glyph)
    , size_(size)
{
    setFixedSize(size, size);
    setToolTip(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus); // the canvas keeps the keyboard; every button has an action or a key as well
}

void PadButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const drawing::Theme& theme = view_.theme();
    if (isChecked() || isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() || isDown() ? theme.accentSoft : theme.line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const double side = size_ * 0.62;
    const QRectF box(width() / 2.0 - side / 2, height() / 2.0 - side / 2, side, side);
    const QColor colour = !isEnabled() ? theme.line : isChecked() ? theme.accent : theme.outline;
    for (const drawing::PathItem& item : glyph(glyph_, box))
        painter.strokePath(item.path, drawing::penOf(item, colour));
}

void PadButton::mouseMoveEvent(QMouseEvent* event)
{
    const bool hasLeft = !rect().adjusted(-4, -4, 4, 4).contains(event->pos());
    if (!isDragging_ && startDrag_ && (event->buttons() & Qt::LeftButton) && hasLeft) {
        isDragging_ = true;
        setDown(false);
        startDrag_();
    }
    if (isDragging_)
        forward(view_, event);
    else
        QAbstractButton::mouseMoveEvent(event);
}

void PadButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (!isDragging_) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    isDragging_ = false;
    forward(view_, event);
    update();
}

void PadButton::enterEvent(QEnterEvent*)
{
    update();
}

void PadButton::leaveEvent(QEvent*)
{
    update();
}

} // namespace millrace::canvas
