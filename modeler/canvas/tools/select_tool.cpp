// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/select_tool.h"

#include "modeler/canvas/tools/handles.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/operations/operations.h"

#include <QLineF>
#include <algorithm>

namespace millrace::canvas {
namespace {

constexpr double dragThreshold = 4; ///< widget pixels before a click becomes a drag

bool isSelected(const View& view, Key shape)
{
    const std::vector<Key>& selection = view.selection();
    return std::find(selection.begin(), selection.end(), shape) != selection.end();
}

bool isOnLabelAlone(const drawing::Figure& figure, const Pointer& pointer)
{
    if (figure.label.isNull() || !figure.label.contains(pointer.point))
        return false;
    return figure.isEdge() ? drawing::distance(figure.route, pointer.point) > pointer.tolerance
                           : !figure.covers(pointer.point);
}

} // namespace

SelectTool::SelectTool(View& view, bool isLasso)
    : Tool(view)
    , isLasso_(isLasso)
    , cursor_(isLasso ? Qt::CrossCursor : Qt::ArrowCursor)
{ }

void SelectTool::press(const Pointer& pointer)
{
    isPressed_ = true;
    togglesOnRelease_ = picksOnRelease_ = false;
    body_ = metamodel::noKey;
    from_ = pointer;
    if (isLasso_ || cursorOfHandle(view_, pointer) != Qt::ArrowCursor)
        return;
    const drawing::Figure* figure = view_.figures().at(pointer.point, pointer.tolerance);
    const bool adds = pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    if (figure == nullptr) {
        body_ = bodyAt(pointer);
        if (body_ == metamodel::noKey && !adds)
            view_.select({});
    } else if (adds && isSelected(view_, figure->shape)) {
        togglesOnRelease_ = true; // a drag of the selection may begin here all the same
    } else if (adds) {
        view_.toggle(figure->shape);
    } else if (!isSelected(view_, figure->shape)) {
        view_.select({figure->shape});
    } else {
        picksOnRelease_ = view_.selection().size() > 1;
    }
}

/// The innermost container around the pointer. Its emptiness is no handle: who drags there draws a lasso.
Key SelectTool::bodyAt(const Pointer& pointer) const
{
    const drawing::Figure* container = view_.isReadOnly() ? nullptr : view_.figures().containerAt(pointer.point);
    return container != nullptr ? container->shape : metamodel::noKey;
}

void SelectTool::pickBody(const Pointer& pointer)
{
    if (pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
        view_.toggle(body_);
    else
        view_.select({body_});
}

std::unique_ptr<Drag> SelectTool::dragFrom(const Pointer& pointer)
{
    if (isLasso_)
        return lassoDrag(view_, pointer);
    if (std::unique_ptr<Drag> drag = dragOfHandle(view_, pointer))
        return drag;
    const drawing::Figure* figure = view_.figures().at(pointer.point, pointer.tolerance);
    if (figure == nullptr || !isSelected(view_, figure->shape))
        return lassoDrag(view_, pointer);
    if (view_.isReadOnly())
        return nullptr;
    if (isOnLabelAlone(*figure, pointer) && view_.selection().size() == 1)
        return labelDrag(view_, figure->shape, pointer.point);
    return moveDrag(view_, pointer);
}

void SelectTool::move(const Pointer& pointer, bool isPressed)
{
    if (!isPressed || !isPressed_) {
        hover(pointer);
        return;
    }
    if (!drag_ && QLineF(from_.widget, pointer.widget).length() >= dragThreshold)
        drag_ = dragFrom(from_);
    if (drag_) {
        togglesOnRelease_ = picksOnRelease_ = false;
        drag_->move(pointer);
        view_.update();
    }
}

void SelectTool::release(const Pointer& pointer)
{
    isPressed_ = false;
    if (const std::unique_ptr<Drag> drag = std::move(drag_))
        drag->drop(pointer);
    else if (body_ != metamodel::noKey)
        pickBody(pointer);
    else if (togglesOnRelease_ || picksOnRelease_)
        if (const drawing::Figure* figure = view_.figures().at(pointer.point, pointer.tolerance)) {
            if (togglesOnRelease_)
                view_.toggle(figure->shape);
            else
                view_.select({figure->shape});
        }
    togglesOnRelease_ = picksOnRelease_ = false;
    view_.update();
    if (isLasso_)
        view_.useTool(ToolKind::Select);
}

void SelectTool::doubleClick(const Pointer& pointer)
{
    const drawing::Figure* figure = view_.figures().at(pointer.point, pointer.tolerance);
    if (figure == nullptr)
        figure = view_.figures().find(bodyAt(pointer));
    if (figure == nullptr)
        return;
    if (const Key closed = view_.closedSubProcessAt(pointer.point); closed != metamodel::noKey)
        view_.openSubProcess(closed);
    else if (view_.isReadOnly())
        Q_EMIT view_.elementActivated(figure->element);
    else
        view_.rename(figure->shape);
}

void SelectTool::cancel()
{
    isPressed_ = false;
    body_ = metamodel::noKey;
    drag_.reset();
    view_.layers().dropTarget = metamodel::noKey;
    view_.clearPreview();
    view_.update();
}

void SelectTool::hover(const Pointer& pointer)
{
    const drawing::Figure* figure = view_.figures().at(pointer.point, pointer.tolerance);
    const Key hovered = figure != nullptr ? figure->shape : metamodel::noKey;
    if (!isLasso_)
        cursor_ = cursorOfHandle(view_, pointer);
    if (cursor_ == Qt::ArrowCursor && view_.closedSubProcessAt(pointer.point) != metamodel::noKey)
        cursor_ = Qt::PointingHandCursor;
    view_.setCursor(cursor_);
    if (view_.layers().hovered == hovered)
        return;
    view_.layers().hovered = hovered;
    Q_EMIT view_.hovered(figure != nullptr ? figure->element : metamodel::noKey);
    view_.update();
}

void SelectTool::paint(QPainter& painter) const
{
    if (drag_)
        drag_->paint(painter);
    else
        paintHandles(view_, painter);
}

} // namespace millrace::canvas
