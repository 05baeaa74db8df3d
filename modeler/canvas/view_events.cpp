// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/auto_scroll.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/flow_order.h"
#include "modeler/canvas/flow_walk.h"
#include "modeler/canvas/inline_editor.h"
#include "modeler/canvas/minimap.h"
#include "modeler/canvas/palette.h"
#include "modeler/canvas/tools/tool.h"
#include "modeler/canvas/view.h"
#include "modeler/drawing/painter.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QContextMenuEvent>
#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

namespace millrace::canvas {
namespace {

constexpr double gridStep = 20; ///< diagram pixels
constexpr double leastGridStep = 14; ///< widget pixels: coarser below

QPointF arrowDelta(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
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

void View::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const QPointF delta = arrowDelta(event->key()) * step;
    if (!delta.isNull() && event->modifiers() & Qt::AltModifier) {
        moveLabelBy(delta);
    } else if (!delta.isNull() && event->modifiers() & Qt::ControlModifier) {
        walk(arrowDelta(event->key()).toPoint());
    } else if (!delta.isNull()) {
        if (!moveSelectionBy(delta))
            scrollBy(delta * (step > 1 ? -10 : -40));
    } else if (event->key() == Qt::Key_Escape) {
        autoScroll_->stop();
        tool_->cancel();
        if (toolKind_ != ToolKind::Select)
            useTool(ToolKind::Select);
        else
            select({});
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isReadOnly() && !selectedElements().empty())
            Q_EMIT elementActivated(selectedElements().front());
        else
            renameSelected();
    } else if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        isSpaceHeld_ = true;
        setCursor(Qt::OpenHandCursor);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void View::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        isSpaceHeld_ = false;
        setCursor(tool_->cursor());
    }
    QWidget::keyReleaseEvent(event);
}

bool View::moveSelectionBy(QPointF delta)
{
    std::vector<Key> shapes;
    for (const Key key : selection_)
        if (const drawing::Figure* figure = figures_.find(key); figure != nullptr && !figure->isEdge())
            shapes.push_back(key);
    if (shapes.empty() || isReadOnly())
        return false;
    edit(moveName(document_->tree(), selectedElements()),
        [&](editing::Edit& step) { editing::moveShapes(step, shapes, delta); });
    return true;
}

/// Along the flow; from nothing, to where it begins.
void View::walk(QPoint direction)
{
    if (document_ == nullptr || figures_.isEmpty())
        return;
    Key to = metamodel::noKey;
    if (selection_.empty()) {
        const std::vector<Key> order = inFlowOrder(document_->tree(), figures_);
        to = order.empty() ? metamodel::noKey : order.front();
    } else {
        to = walkFrom(document_->tree(), figures_, selection_.front(), direction);
    }
    if (const drawing::Figure* figure = figures_.find(to)) {
        select({to});
        revealArea(figure->extent);
    }
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

QString View::tipAt(QPointF widget) const
{
    const Pointer pointer = pointerAt(widget);
    if (closedSubProcessAt(pointer.point) != metamodel::noKey)
        return tr("Open the inside: double click, or %1")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Down).toString(QKeySequence::NativeText));
    const drawing::Figure* figure = figures_.at(pointer.point, pointer.tolerance);
    return figure != nullptr && tips_ ? tips_(figure->element) : QString();
}

bool View::moveLabelBy(QPointF delta)
{
    const drawing::Figure* figure = selection_.size() == 1 ? figures_.find(selection_.front()) : nullptr;
    if (figure == nullptr || figure->label.isNull() || isReadOnly())
        return false;
    const QRectF bounds = figure->label.adjusted(2, 1, -2, -1).translated(delta);
    const Key shape = figure->shape;
    edit(labelName(document_->tree(), figure->element),
        [&](editing::Edit& step) { editing::placeLabel(step, shape, bounds); });
    return true;
}

/// Tab walks the elements; past the last one it leaves for the next widget, as everywhere.
bool View::focusNextPrevChild(bool next)
{
    if (document_ == nullptr || figures_.isEmpty())
        return QWidget::focusNextPrevChild(next);
    const std::vector<Key> order = inFlowOrder(document_->tree(), figures_);
    const auto at = selection_.empty() ? order.end() : std::find(order.begin(), order.end(), selection_.front());
    std::ptrdiff_t index = next ? 0 : std::ptrdiff_t(order.size()) - 1;
    if (at != order.end())
        index = std::distance(order.begin(), at) + (next ? 1 : -1);
    if (index < 0 || index >= std::ptrdiff_t(order.size())) {
        select({});
        return QWidget::focusNextPrevChild(next);
    }
    const drawing::Figure* figure = figures_.find(order[std::size_t(index)]);
    select({figure->shape});
    revealArea(figure->extent);
    return true;
}

void View::contextMenuEvent(QContextMenuEvent* event)
{
    if (document_ == nullptr || tool_->isBusy())
        return;
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Pointer pointer = pointerAt(event->pos());
        const drawing::Figure* figure = figures_.at(pointer.point, pointer.tolerance);
        const Key shape = figure != nullptr ? figure->shape : metamodel::noKey;
        if (std::find(selection_.begin(), selection_.end(), shape) == selection_.end())
            select(figure != nullptr ? std::vector<Key> {shape} : std::vector<Key> {});
    }
    QMenu menu(this);
    QHash<QString, QMenu*> submenus;
    for (QAction* action : actions()) {
        if (!action->isEnabled() || !action->property("inContextMenu").toBool())
            continue;
        const QString name = action->property("submenu").toString();
        if (!name.isEmpty() && !submenus.contains(name))
            submenus.insert(name, menu.addMenu(name));
        submenus.value(name, &menu)->addAction(action);
    }
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

} // namespace millrace::canvas
