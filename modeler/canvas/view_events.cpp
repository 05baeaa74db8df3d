// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/auto_scroll.h"
#include "modeler/canvas/inline_editor.h"
#include "modeler/canvas/minimap.h"
#include "modeler/canvas/palette.h"
#include "modeler/canvas/tools/handles.h"
#include "modeler/canvas/tools/tool.h"
#include "modeler/canvas/view.h"
#include "modeler/drawing/painter.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace millrace::canvas {
namespace {

constexpr double gridStep = 20; ///< diagram pixels
constexpr double leastGridStep = 14; ///< widget pixels: coarser below

/// Of the context menu: what is done to names, with the clipboard, to the flow, to the arrangement, with the view.
bool startsGroup(const QAction& action)
{
    static constexpr std::array first {
        "canvas.cut", "canvas.selectAll", "canvas.create", "canvas.drawApart", "canvas.fit"};
    return std::any_of(
        first.begin(), first.end(), [&](const char* name) { return action.objectName() == QLatin1String(name); });
}

} // namespace

void View::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_->canvas);
    if (hasGrid_)
        paintGrid(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(viewport_.scale(), viewport_.scale());
    painter.translate(-viewport_.origin());
    drawing::paint(painter, figures_, viewport_.visible(size()), viewport_.scale(), *theme_, overlays_);
    tool_->paint(painter);
    painter.resetTransform();
    if (hasFocus() && cameByKeyboard_ && selection_.empty()) {
        painter.setPen(QPen(theme_->accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void View::paintGrid(QPainter& painter) const
{
    double step = gridStep;
    while (step * viewport_.scale() < leastGridStep)
        step *= 2;
    const QRectF seen = viewport_.visible(size());
    QList<QPointF> dots;
    for (double y = std::floor(seen.top() / step) * step; y <= seen.bottom(); y += step)
        for (double x = std::floor(seen.left() / step) * step; x <= seen.right(); x += step)
            dots.append(viewport_.toWidget(QPointF(x, y)));
    painter.setPen(QPen(theme_->grid, 1.6, Qt::SolidLine, Qt::SquareCap));
    painter.drawPoints(dots.constData(), int(dots.size()));
}

void View::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    palette_->move(12, 12);
    palette_->fitInto(height() - 24);
    minimap_->place(freeMargins_);
    if (needsFit_)
        fit();
    else
        viewportMoved();
}

void View::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (needsFit_)
        fit();
}

void View::startPanning(QPointF widget)
{
    isPanning_ = true;
    panFrom_ = widget;
    setCursor(Qt::ClosedHandCursor);
}

void View::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    inlineEditor_->accept();
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && isSpaceHeld_)) {
        startPanning(event->position());
        return;
    }
    if (event->button() != Qt::LeftButton || document_ == nullptr)
        return;
    tool_->press(pointerAt(event->position(), event->modifiers()));
    placePads();
}

void View::mouseMoveEvent(QMouseEvent* event)
{
    if (isPanning_) {
        scrollBy(event->position() - panFrom_);
        panFrom_ = event->position();
        return;
    }
    if (document_ == nullptr)
        return;
    tool_->move(pointerAt(event->position(), event->modifiers()), event->buttons() & Qt::LeftButton);
    if (!tool_->isBusy())
        return;
    placePads();
    // The hand takes the paper along: it needs no help.
    if ((event->buttons() & Qt::LeftButton) && toolKind_ != ToolKind::Hand) {
        dragAt_ = event->position();
        dragModifiers_ = event->modifiers();
        autoScroll_->follow(dragAt_, size());
    }
}

void View::scrollUnderDrag(QPointF widgetDelta)
{
    if (document_ == nullptr || !tool_->isBusy()) {
        autoScroll_->stop();
        return;
    }
    scrollBy(widgetDelta);
    tool_->move(pointerAt(dragAt_, dragModifiers_), true);
}

void View::mouseReleaseEvent(QMouseEvent* event)
{
    autoScroll_->stop();
    if (isPanning_ && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        isPanning_ = false;
        setCursor(tool_->cursor());
        return;
    }
    if (event->button() != Qt::LeftButton || document_ == nullptr)
        return;
    tool_->release(pointerAt(event->position(), event->modifiers()));
    placePads();
}

void View::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && document_ != nullptr)
        tool_->doubleClick(pointerAt(event->position(), event->modifiers()));
}

void View::leaveEvent(QEvent*)
{
    forgetHover();
}

void View::forgetHover()
{
    if (overlays_.hovered == metamodel::noKey)
        return;
    overlays_.hovered = metamodel::noKey;
    Q_EMIT hovered(metamodel::noKey);
    update();
}

void View::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    cameByKeyboard_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void View::focusOutEvent(QFocusEvent* event)
{
    // The release of a held key goes to whoever has the keyboard now.
    if (std::exchange(isSpaceHeld_, false))
        setCursor(tool_->cursor());
    QWidget::focusOutEvent(event);
}

void View::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        viewport_.zoomAt(event->position(), viewport_.scale() * std::pow(1.0016, event->angleDelta().y()));
        viewportMoved();
    } else {
        QPointF delta
            = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) * 0.5 : QPointF(event->pixelDelta());
        if ((event->modifiers() & Qt::ShiftModifier) && delta.x() == 0)
            delta = {delta.y(), 0};
        scrollBy(delta);
    }
    event->accept();
}

bool View::event(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            viewport_.zoomAt(gesture->position(), viewport_.scale() * (1 + gesture->value()));
            viewportMoved();
            return true;
        }
    }
    if (event->type() == QEvent::Gesture)
        if (const auto* pinch
            = static_cast<const QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture))) {
            pinchBy(*pinch);
            return true;
        }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = tool_->isBusy() ? QString() : tipAt(help->pos());
        // The text is the same as long as the pointer stays there.
        QToolTip::showText(help->globalPos(), tip, this, QRect(help->pos() - QPoint(12, 12), QSize(24, 24)));
        event->setAccepted(!tip.isEmpty());
        return true;
    }
    return QWidget::event(event);
}

/// Two fingers on a touch screen: they zoom about the middle between them, and take the paper along.
void View::pinchBy(const QPinchGesture& pinch)
{
    tool_->cancel(); // the first finger may have begun something
    const QPointF middle = mapFromGlobal(pinch.centerPoint());
    viewport_.scrollBy(pinch.centerPoint() - pinch.lastCenterPoint());
    viewport_.zoomAt(middle, viewport_.scale() * pinch.scaleFactor());
    viewportMoved();
}

QString View::tipAt(QPointF widget) const
{
    const Pointer pointer = pointerAt(widget);
    if (closedSubProcessAt(pointer.point) != metamodel::noKey)
        return tr("Open the inside: double click, or %1")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Down).toString(QKeySequence::NativeText));
    if (const QString tip = toolKind_ == ToolKind::Select ? tipOfHandle(*this, pointer) : QString(); !tip.isEmpty())
        return tip;
    const drawing::Figure* figure = figures_.at(pointer.point, pointer.tolerance);
    return figure != nullptr && tips_ ? tips_(figure->element) : QString();
}

void View::contextMenuEvent(QContextMenuEvent* event)
{
    if (document_ == nullptr || tool_->isBusy())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Pointer pointer = pointerAt(event->pos());
        const drawing::Figure* figure = figures_.at(pointer.point, pointer.tolerance);
        if (figure == nullptr && !isReadOnly()) // as a click there would
            figure = figures_.containerAt(pointer.point);
        const Key shape = figure != nullptr ? figure->shape : metamodel::noKey;
        if (std::find(selection_.begin(), selection_.end(), shape) == selection_.end())
            select(figure != nullptr ? std::vector<Key> {shape} : std::vector<Key> {});
    }
    QMenu menu(this);
    QHash<QString, QMenu*> submenus;
    bool isNewGroup = false;
    for (QAction* action : actions()) {
        isNewGroup = isNewGroup || startsGroup(*action);
        if (!action->isEnabled() || !action->property("inContextMenu").toBool())
            continue;
        const QString name = action->property("submenu").toString();
        if (std::exchange(isNewGroup, false) && !menu.isEmpty())
            menu.addSeparator();
        if (!name.isEmpty() && !submenus.contains(name))
            submenus.insert(name, menu.addMenu(name));
        submenus.value(name, &menu)->addAction(action);
    }
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

} // namespace millrace::canvas
