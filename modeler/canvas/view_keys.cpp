// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/auto_scroll.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/flow_order.h"
#include "modeler/canvas/flow_walk.h"
#include "modeler/canvas/movable.h"
#include "modeler/canvas/tools/tool.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QKeyEvent>
#include <algorithm>

namespace millrace::canvas {
namespace {

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

void View::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const QPointF delta = arrowDelta(event->key()) * step;
    if (!delta.isNull() && event->modifiers() & Qt::AltModifier) {
        moveLabelBy(delta);
    } else if (!delta.isNull() && event->modifiers() & Qt::ControlModifier) {
        walk(arrowDelta(event->key()).toPoint(), event->modifiers() & Qt::ShiftModifier);
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
    if (isReadOnly())
        return false;
    const std::vector<Key> shapes = movableShapes(document_->tree(), figures_, selection_);
    if (shapes.empty()) {
        const QString why = whyNothingMoves(document_->tree(), figures_, selection_);
        if (!why.isEmpty())
            Q_EMIT refused(why);
        return !why.isEmpty();
    }
    edit(moveName(document_->tree(), selectedElements()),
        [&](editing::Edit& step) { editing::moveShapes(step, shapes, delta); });
    return true;
}

/// Along the flow; from nothing, to where one was before, or where it begins.
void View::walk(QPoint direction, bool toConnections)
{
    if (document_ == nullptr || figures_.isEmpty())
        return;
    Key to = lastVisited();
    if (!selection_.empty()) {
        const Key from = selection_.front();
        to = toConnections ? connectionFrom(document_->tree(), figures_, from, direction)
                           : walkFrom(document_->tree(), figures_, from, direction);
    } else if (to == metamodel::noKey) {
        to = whereFlowBegins(document_->tree(), figures_);
    }
    if (const drawing::Figure* figure = figures_.find(to)) {
        select({to});
        revealArea(figure->extent);
    }
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

void View::noteVisit()
{
    constexpr std::size_t most = 64;
    if (selection_.size() != 1)
        return;
    std::erase(visited_, selection_.front());
    visited_.push_back(selection_.front());
    if (visited_.size() > most)
        visited_.erase(visited_.begin());
}

/// Of what was selected alone, the latest that is still there.
Key View::lastVisited() const
{
    const auto found
        = std::find_if(visited_.rbegin(), visited_.rend(), [this](Key key) { return figures_.find(key) != nullptr; });
    return found != visited_.rend() ? *found : metamodel::noKey;
}

} // namespace millrace::canvas
