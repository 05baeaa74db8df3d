// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/connect_tool.h"

#include "modeler/canvas/tools/under_pointer.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <QPainter>

namespace millrace::canvas {

ConnectTool::ConnectTool(View& view, Key from)
    : Tool(view)
    , from_(from)
{
    if (const drawing::Figure* figure = view.figures().find(from))
        end_ = figure->box.center();
}

Key ConnectTool::shapeAt(const Pointer& pointer) const
{
    const drawing::Figure* figure = nodeNear(view_, pointer);
    if (figure == nullptr)
        figure = view_.figures().at(pointer.point, pointer.tolerance);
    if (figure == nullptr || figure->isEdge())
        figure = view_.figures().containerAt(pointer.point);
    return figure != nullptr ? figure->shape : metamodel::noKey;
}

bool ConnectTool::isAllowed(Key target) const
{
    const metamodel::Tree& tree = view_.document()->tree();
    const auto elementOf = [&](Key shape) {
        const drawing::Figure* figure = view_.figures().find(shape);
        return figure != nullptr ? tree.find(figure->element) : nullptr;
    };
    const metamodel::Element* source = elementOf(from_);
    const metamodel::Element* end = elementOf(target);
    return source != nullptr && end != nullptr
        && editing::connectionBetween(tree, *source, *end) != metamodel::foreignType;
}

void ConnectTool::press(const Pointer& pointer)
{
    if (from_ != metamodel::noKey)
        return; // the second click: release() finishes
    from_ = shapeAt(pointer);
    end_ = pointer.point;
}

void ConnectTool::move(const Pointer& pointer, bool)
{
    end_ = pointer.point;
    target_ = from_ != metamodel::noKey ? shapeAt(pointer) : metamodel::noKey;
    const Key shown = target_ != from_ && isAllowed(target_) ? target_ : metamodel::noKey;
    view_.layers().dropTarget = shown;
    showRoute(shown);
    view_.layers().hovered = from_ == metamodel::noKey ? shapeAt(pointer) : metamodel::noKey;
    view_.update();
}

/// As it will be drawn, once there is a target that it may lead to.
void ConnectTool::showRoute(Key target)
{
    if (target == shown_)
        return;
    shown_ = target;
    route_ = metamodel::noKey;
    if (target == metamodel::noKey)
        view_.clearPreview();
    else
        view_.preview([&](editing::Edit& edit) { route_ = editing::connect(edit, from_, target); });
}

void ConnectTool::release(const Pointer& pointer)
{
    const Key target = shapeAt(pointer);
    if (from_ == metamodel::noKey || target == from_)
        return; // a click on the source: the next one says where to
    finish(target);
}

void ConnectTool::finish(Key target)
{
    const Key from = from_;
    const bool allowed = isAllowed(target);
    cancel();
    if (allowed)
        view_.connectShapes(from, target);
    else if (target != metamodel::noKey)
        Q_EMIT view_.refused(QCoreApplication::translate("Canvas", "These two cannot be connected."));
    view_.useTool(ToolKind::Select);
}

void ConnectTool::cancel()
{
    from_ = target_ = metamodel::noKey;
    showRoute(metamodel::noKey);
    view_.layers().dropTarget = metamodel::noKey;
    view_.update();
}

void ConnectTool::paint(QPainter& painter) const
{
    const drawing::Figure* source = view_.figures().find(from_);
    if (source == nullptr)
        return;
    const bool isPossible = view_.layers().dropTarget != metamodel::noKey;
    if (const drawing::Figure* route = isPossible ? view_.figures().find(route_) : nullptr) {
        painter.setPen(QPen(view_.theme().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(route->route);
        return;
    }
    const QColor colour = isPossible ? view_.theme().accent : view_.theme().muted;
    painter.setPen(QPen(colour, 1.6, isPossible ? Qt::SolidLine : Qt::DashLine));
    const QPointF start = drawing::dock(source->silhouette, source->box, source->box.center(), end_);
    painter.drawLine(start, end_);
    painter.setBrush(colour);
    painter.drawEllipse(end_, 3, 3);
}

} // namespace millrace::canvas
