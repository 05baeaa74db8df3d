// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/tools/create_tool.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/tools/under_pointer.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/place.h"
#include "modeler/editing/plane.h"
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

QString whyNotHere(const metamodel::Schema& schema, metamodel::TypeId wanted)
{
    if (schema.isA(wanted, type::ChoreographyActivity))
        return QCoreApplication::translate(
            "Canvas", "A choreography is a diagram of its own. Begin a new diagram, and place its first task there.");
    if (schema.isA(wanted, type::ConversationNode))
        return QCoreApplication::translate(
            "Canvas", "Conversations stand between pools. Place them in a diagram of pools, or in a new one.");
    if (schema.isA(wanted, type::BoundaryEvent))
        return QCoreApplication::translate("Canvas", "Place this event on the border of a task or sub-process.");
    return QCoreApplication::translate("Canvas", "This cannot stand here.");
}

CreateTool::CreateTool(View& view, editing::NewElement what)
    : Tool(view)
    , what_(std::move(what))
    , snapping_(view, {})
{ }

QRectF CreateTool::boxAt(QPointF centre) const
{
    const QSizeF size = editing::defaultSize(what_.type, what_.isExpanded);
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

/// New things line up with their neighbours; Alt places freely.
QPointF CreateTool::placeFor(const Pointer& pointer)
{
    snapping_.clear();
    if (pointer.modifiers & Qt::AltModifier)
        return {std::round(pointer.point.x()), std::round(pointer.point.y())};
    // A border takes the event, whatever else it could line up with.
    if (const drawing::Figure* host = view_.figures().find(hostAt(pointer.point)))
        return editing::nearestOnBorder(host->box, pointer.point);
    return pointer.point + snapping_.shiftFor(boxAt(pointer.point));
}

/// The activity whose border an event would sit on.
Key CreateTool::hostAt(QPointF place) const
{
    const metamodel::Tree& tree = view_.document()->tree();
    const metamodel::Element* plane = tree.find(view_.figures().plane());
    const metamodel::Element* border
        = editing::mayAttach(what_) && plane != nullptr ? editing::borderAt(tree, *plane, place) : nullptr;
    const metamodel::Element* activity = border != nullptr ? bpmn::shown(tree, *border) : nullptr;
    return activity != nullptr && editing::canAttach(*activity) ? border->key() : metamodel::noKey;
}

/// Steps do not stand on steps: one would hide the other.
bool CreateTool::isTaken(QPointF place) const
{
    const metamodel::Schema& schema = view_.document()->tree().schema();
    const drawing::Figure* under = view_.figures().nodeAt(place);
    return under != nullptr && schema.isA(what_.type, type::FlowNode) && schema.isA(under->type, type::FlowNode);
}

/// In words, for the place where it was refused.
QString CreateTool::whyNot() const
{
    const metamodel::Tree& tree = view_.document()->tree();
    const metamodel::Schema& schema = tree.schema();
    const drawing::Figure* container = view_.figures().containerAt(place_);
    const metamodel::Element* holder = container != nullptr ? tree.find(container->element) : nullptr;
    const metamodel::Element* whole = bpmn::shown(tree, *tree.find(view_.figures().plane()));
    const bool isStep = schema.isA(what_.type, type::FlowNode) && !schema.isA(what_.type, type::BoundaryEvent)
        && !schema.isA(what_.type, type::ChoreographyActivity);
    if (isStep && isTaken(place_))
        return QCoreApplication::translate("Canvas", "Another step stands here. Place this beside it.");
    if (isStep && holder != nullptr && holder->is(type::Participant))
        return QCoreApplication::translate(
            "Canvas", "This pool does not show what is in it. Place this in another pool, or open this one first.");
    if (isStep && holder == nullptr && whole != nullptr && whole->is(type::Collaboration))
        return QCoreApplication::translate(
            "Canvas", "In a diagram of pools, steps stand in a pool. Place this in one.");
    const metamodel::Element* around = holder != nullptr ? holder : whole;
    if (schema.isA(what_.type, type::Participant) && around != nullptr && around->is(type::FlowNode))
        return QCoreApplication::translate(
            "Canvas", "A pool cannot stand in a sub-process. Place it in the diagram that the sub-process belongs to.");
    return whyNotHere(schema, what_.type);
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
    const Key host = hostAt(place_);
    const bool isBoundary = tree.schema().isA(what_.type, type::BoundaryEvent);
    isPossible_ = host != metamodel::noKey
        || (!isBoundary && !isTaken(place_) && (holder == nullptr || editing::canContain(tree, *holder, what_.type)));
    const bool goesThrough = tree.schema().isA(what_.type, type::FlowNode) && what_.type != type::StartEvent
        && what_.type != type::EndEvent && !isBoundary && !what_.isTriggeredByEvent;
    const drawing::Figure* flow
        = goesThrough && isPossible_ && host == metamodel::noKey ? flowAt(view_, place_) : nullptr;
    flow_ = flow != nullptr ? flow->shape : metamodel::noKey;
    if (flow != nullptr)
        snapping_.clear(); // what it would line up with makes room for it
    view_.layers().dropTarget = host != metamodel::noKey ? host
        : flow != nullptr                                ? flow->shape
        : holder != nullptr && isPossible_               ? container->shape
                                                         : metamodel::noKey;
    view_.update();
}

void CreateTool::release(const Pointer& pointer)
{
    move(pointer, false);
    view_.layers().dropTarget = metamodel::noKey;
    Key made = metamodel::noKey;
    view_.edit(createName(what_), [&](editing::Edit& edit) {
        if (!isPossible_)
            return;
        made = editing::create(edit, view_.figures().plane(), what_, place_);
        if (made != metamodel::noKey && flow_ != metamodel::noKey)
            editing::insertOnFlow(edit, made, flow_);
    });
    View& view = view_; // useTool ends this tool, and its members
    if (made == metamodel::noKey)
        Q_EMIT view.refused(whyNot());
    view.useTool(ToolKind::Select);
    if (made != metamodel::noKey)
        view.welcome(made);
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
    const QRectF box = boxAt(place_);
    const drawing::Silhouette silhouette = silhouetteFor(view_.document()->tree().schema(), what_.type);
    QColor fill = isPossible_ ? view_.theme().accentSoft : view_.theme().shape;
    fill.setAlphaF(0.7F);
    painter.setPen(QPen(isPossible_ ? view_.theme().accent : view_.theme().error, 1.5, Qt::DashLine));
    painter.setBrush(fill);
    painter.drawPath(drawing::silhouettePath(silhouette, box));
    snapping_.paint(painter);
}

} // namespace millrace::canvas
