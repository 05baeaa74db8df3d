// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/create_tool.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <QPainter>
#include <cmath>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;

drawing::Silhouette silhouetteFor(const metamodel::Schema& schema, metamodel::TypeId made)
{
    if (schema.isA(made, type::Event))
        return drawing::Silhouette::Ellipse;
    if (schema.isA(made, type::Gateway))
        return drawing::Silhouette::Diamond;
    return schema.isA(made, type::Activity) ? drawing::Silhouette::Rounded : drawing::Silhouette::Rectangle;
}

} // namespace

CreateTool::CreateTool(View& view, editing::NewElement what)
    : Tool(view)
    , what_(std::move(what))
{ }

/// New things line up with the middles of their neighbours.
QPointF CreateTool::placeFor(const Pointer& pointer) const
{
    QPointF place(std::round(pointer.point.x()), std::round(pointer.point.y()));
    if (pointer.modifiers & Qt::AltModifier)
        return place;
    const double near = 6 / view_.zoom();
    for (const drawing::Figure* figure : view_.figures().in(view_.viewport().visible(view_.size()))) {
        if (figure->isEdge() || figure->isContainer)
            continue;
        const QPointF centre = figure->box.center();
        if (std::abs(centre.y() - place.y()) < near)
            place.setY(centre.y());
        if (std::abs(centre.x() - place.x()) < near)
            place.setX(centre.x());
    }
    return place;
}

void CreateTool::press(const Pointer& pointer)
{
    move(pointer, true);
}

void CreateTool::move(const Pointer& pointer, bool)
{
    isSeen_ = true;
    place_ = placeFor(pointer);
    const metamodel::Tree& tree = view_.document()->tree();
    const drawing::Figure* container = view_.figures().containerAt(place_);
    const metamodel::Element* holder = container != nullptr ? tree.find(container->element) : nullptr;
    isPossible_ = holder == nullptr || editing::canContain(tree, *holder, what_.type);
    view_.layers().dropTarget = holder != nullptr && isPossible_ ? container->shape : metamodel::noKey;
    view_.update();
}

void CreateTool::release(const Pointer& pointer)
{
    move(pointer, false);
    view_.layers().dropTarget = metamodel::noKey;
    Key made = metamodel::noKey;
    view_.edit(QCoreApplication::translate("Canvas", "Create"),
        [&](editing::Edit& edit) { made = editing::create(edit, view_.figures().plane(), what_, place_); });
    View& view = view_; // useTool ends this tool
    if (made == metamodel::noKey)
        Q_EMIT view.refused(QCoreApplication::translate("Canvas", "This cannot stand here."));
    view.useTool(ToolKind::Select);
    if (made == metamodel::noKey)
        return;
    view.select({made});
    const metamodel::Tree& tree = view.document()->tree();
    if (const drawing::Figure* figure = view.figures().find(made))
        if (tree.schema().isA(figure->type, type::Activity) || tree.schema().isA(figure->type, type::TextAnnotation))
            view.rename(made);
}

void CreateTool::cancel()
{
    view_.layers().dropTarget = metamodel::noKey;
    View& view = view_;
    view.useTool(ToolKind::Select);
}

void CreateTool::paint(QPainter& painter) const
{
    if (!isSeen_)
        return;
    const QSizeF size = editing::defaultSize(what_.type, what_.isExpanded);
    const QRectF box(place_.x() - size.width() / 2, place_.y() - size.height() / 2, size.width(), size.height());
    const drawing::Silhouette silhouette = silhouetteFor(view_.document()->tree().schema(), what_.type);
    QColor fill = isPossible_ ? view_.theme().accentSoft : view_.theme().shape;
    fill.setAlphaF(0.7F);
    painter.setPen(QPen(isPossible_ ? view_.theme().accent : view_.theme().error, 1.5, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawPath(drawing::silhouettePath(silhouette, box));
}

} // namespace millrace::canvas
