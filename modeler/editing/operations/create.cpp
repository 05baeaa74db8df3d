// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/event_rules.h"
#include "modeler/editing/operations/create_parts.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/operations/place.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <cmath>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

QPointF onWholePixels(QPointF topLeft)
{
    return {std::round(topLeft.x()), std::round(topLeft.y())};
}

Draft modelDraft(const Tree& tree, const NewElement& what)
{
    const metamodel::Type* row = tree.schema().type(what.type);
    Draft draft = draftOf(what.type, tree.unusedId(row ? QString(row->name()) : QStringLiteral("Element")));
    if (what.type == type::TextAnnotation)
        draft.add(textChild(QStringLiteral("text"), what.name));
    else if (!what.name.isEmpty() && row && row->property(u"name"))
        draft.set(u"name", what.name);
    detail(tree, draft, what);
    return draft;
}

Key insertShape(Edit& edit, Key plane, const QString& id, const QRectF& bounds, const NewElement& what)
{
    Draft shape = shapeDraft(edit.tree(), id, bounds);
    if (edit.tree().schema().isA(what.type, type::SubProcess))
        shape.set(u"isExpanded", what.isExpanded ? QStringLiteral("true") : QStringLiteral("false"));
    if (what.type == type::ExclusiveGateway)
        shape.set(u"isMarkerVisible", QStringLiteral("true"));
    if (what.type == type::Participant)
        shape.set(u"isHorizontal",
            what.variant == NewElement::Variant::Vertical ? QStringLiteral("false") : QStringLiteral("true"));
    return edit.insert(shape, plane);
}

/// Data references point at a data object of their own.
void addDataObject(Edit& edit, Draft& reference, Key scope, bool isCollection)
{
    const QString id = edit.tree().unusedId(QStringLiteral("DataObject"));
    Draft object = draftOf(type::DataObject, id);
    if (isCollection)
        object.set(u"isCollection", QStringLiteral("true"));
    edit.insert(object, scope);
    reference.set(u"dataObjectRef", id);
}

/// What there is, with room around it and for the pool's name; at least as large as wished.
QRectF aroundEverything(const Tree& tree, const Element& plane, const QRectF& wished, bool isUpright)
{
    QRectF all;
    QRectF lanes;
    for (const Element* shape : shapesOn(plane)) {
        const QRectF box = bpmn::bounds(*shape).value_or(QRectF());
        const Element* shown = bpmn::shown(tree, *shape);
        all |= box;
        if (shown && shown->is(type::Lane))
            lanes |= box;
    }
    const QRectF inside = isUpright ? wished.adjusted(10, 40, -10, -10) : wished.adjusted(40, 10, -10, -10);
    if (all.isEmpty() || (lanes.isEmpty() && inside.contains(all)))
        return wished; // it was dropped around them
    if (!lanes.isEmpty() && lanes.contains(all))
        return isUpright ? lanes.adjusted(0, -30, 0, 0) : lanes.adjusted(-30, 0, 0, 0); // a name before them
    isUpright ? all.adjust(-50, -80, 50, 50) : all.adjust(-80, -50, 50, 50);
    return {all.topLeft(), all.size().expandedTo(wished.size())};
}

/// Pools stand as the lanes do that they take in.
NewElement::Variant directionOf(const Tree& tree, const Element& plane, const Element* process, const NewElement& what)
{
    for (const Element* shape : shapesOn(plane))
        if (const Element* lane = bpmn::shown(tree, *shape);
            lane && lane->is(type::Lane) && laneScopeOf(*lane) == process)
            return shape->attribute(u"isHorizontal") == QLatin1String("false") ? NewElement::Variant::Vertical
                                                                               : NewElement::Variant::Plain;
    return what.variant;
}

/// The first pool takes in the process that was drawn without one; later ones bring a process of their own.
Key createPool(Edit& edit, Key plane, NewElement what, const QRectF& wished)
{
    const Tree& tree = edit.tree();
    const Element* planeElement = tree.find(plane);
    const Element* shown = bpmn::shown(tree, *planeElement);
    if (shown && (shown->is(type::SubProcess) || shown->is(type::Choreography)))
        return noKey;
    QRectF bounds = wished;
    QString process;
    Key collaboration = noKey;
    if (shown && shown->is(type::Collaboration)) {
        collaboration = shown->key();
    } else {
        if (shown && shown->is(type::Process)) {
            process = shown->id();
            what.variant = directionOf(tree, *planeElement, shown, what);
        }
        bounds = aroundEverything(tree, *planeElement, wished, what.variant == NewElement::Variant::Vertical);
        const QString id = tree.unusedId(QStringLiteral("Collaboration"));
        collaboration = edit.insert(draftOf(type::Collaboration, id), tree.root().key());
        edit.set(plane, u"bpmnElement", id);
    }
    if (process.isEmpty() && what.isExpanded) {
        process = tree.unusedId(QStringLiteral("Process"));
        Draft draft = draftOf(type::Process, process);
        draft.set(u"isExecutable", QStringLiteral("true"));
        edit.insert(draft, tree.root().key());
    }
    Draft participant = modelDraft(tree, what);
    if (!process.isEmpty())
        participant.set(u"processRef", process);
    const Key key = edit.insert(participant, collaboration);
    return insertShape(edit, plane, tree.find(key)->id(), bounds, what);
}

const Element* firstProcessOf(const Tree& tree, const Element& collaboration)
{
    for (const Element* participant : collaboration.children(u"participant")) {
        const Element* process = bpmn::referred(tree, *participant, u"processRef");
        if (process && process->is(type::Process))
            return process;
    }
    return nullptr;
}

Key createBoundaryEvent(Edit& edit, Key plane, NewElement what, const Element& activityShape, QPointF center)
{
    const Tree& tree = edit.tree();
    const Element* activity = bpmn::shown(tree, activityShape);
    const Element* scope = activity ? flowScopeOf(*activity) : nullptr;
    if (!scope)
        return noKey;
    what.type = type::BoundaryEvent;
    Draft draft = modelDraft(tree, what);
    draft.set(u"attachedToRef", activity->id());
    const Key key = edit.insert(draft, scope->key());
    const QSizeF size = defaultSize(type::BoundaryEvent);
    const QRectF host = *bpmn::bounds(activityShape);
    const QPointF at = nearestOnBorder(host, center);
    return insertShape(
        edit, plane, tree.find(key)->id(), {at - QPointF(size.width() / 2, size.height() / 2), size}, what);
}

} // namespace

QSizeF defaultSize(TypeId wanted, bool isExpanded)
{
    switch (wanted) {
    case type::StartEvent:
    case type::EndEvent:
    case type::IntermediateCatchEvent:
    case type::IntermediateThrowEvent:
    case type::BoundaryEvent:
        return {36, 36};
    case type::ExclusiveGateway:
    case type::InclusiveGateway:
    case type::ParallelGateway:
    case type::ComplexGateway:
    case type::EventBasedGateway:
        return {50, 50};
    case type::SubProcess:
    case type::Transaction:
    case type::AdHocSubProcess:
        return isExpanded ? QSizeF(350, 200) : QSizeF(100, 80);
    case type::SubChoreography:
        return isExpanded ? QSizeF(350, 240) : QSizeF(100, 80);
    case type::Participant:
        return isExpanded ? QSizeF(600, 250) : QSizeF(600, 60);
    case type::DataObjectReference:
    case type::DataInput:
    case type::DataOutput:
        return {36, 50};
    case type::DataStoreReference:
        return {50, 50};
    case type::Conversation:
    case type::SubConversation:
    case type::CallConversation:
        return {44, 38};
    case type::TextAnnotation:
        return {100, 30};
    case type::Group:
        return {300, 300};
    default:
        return {100, 80};
    }
}

QPointF nearestOnBorder(const QRectF& r, QPointF p)
{
    const double x = std::clamp(p.x(), r.left(), r.right());
    const double y = std::clamp(p.y(), r.top(), r.bottom());
    const double left = x - r.left();
    const double right = r.right() - x;
    const double top = y - r.top();
    const double bottom = r.bottom() - y;
    const double least = std::min({left, right, top, bottom});
    if (least == bottom)
        return {x, r.bottom()};
    if (least == top)
        return {x, r.top()};
    return {least == left ? r.left() : r.right(), y};
}

Key create(Edit& edit, Key plane, const NewElement& what, QPointF center)
{
    const Tree& tree = edit.tree();
    const Element* planeElement = tree.find(plane);
    if (!planeElement)
        return noKey;
    QSizeF size = defaultSize(what.type, what.isExpanded);
    if (what.variant == NewElement::Variant::Vertical)
        size.transpose();
    const QRectF bounds(onWholePixels(center - QPointF(size.width() / 2, size.height() / 2)), size);
    if (what.type == type::Participant)
        return createPool(edit, plane, what, bounds);
    if (mayAttach(what)) {
        const Element* border = borderAt(tree, *planeElement, center);
        NewElement attached = what;
        attached.type = type::BoundaryEvent;
        if (border && canAttach(*bpmn::shown(tree, *border)) && mayEventStand(attached, *bpmn::shown(tree, *border)))
            return createBoundaryEvent(edit, plane, what, *border, center);
        if (what.type == type::BoundaryEvent)
            return noKey;
    }
    if (tree.schema().isA(what.type, type::ChoreographyActivity))
        return createChoreographyActivity(edit, plane, modelDraft(tree, what), bounds, what.isExpanded);
    if (tree.schema().isA(what.type, type::ConversationNode)) {
        const Key collaboration = collaborationOf(edit, plane);
        if (collaboration == noKey)
            return noKey;
        const Key node = edit.insert(modelDraft(tree, what), collaboration);
        return insertShape(edit, plane, tree.find(node)->id(), bounds, what);
    }
    const Element* container = containerAt(tree, *planeElement, center);
    const Element* scope = scopeOf(tree, *container);
    if (!scope && tree.schema().isA(what.type, type::Artifact))
        scope = bpmn::shown(tree, *planeElement);
    const Element* whole = bpmn::shown(tree, *planeElement);
    if (!scope && whole && what.type == type::DataStoreReference)
        scope = firstProcessOf(tree, *whole); // it may lie between the pools
    if (!scope || !canContain(tree, *scope, what.type))
        return noKey;
    if (tree.schema().isA(what.type, type::Event) && !mayEventStand(what, *scope))
        return noKey;
    const Key scopeKey = scope->key();
    Draft draft = modelDraft(tree, what);
    if (what.type == type::DataObjectReference)
        addDataObject(edit, draft, scopeKey, what.variant == NewElement::Variant::Collection);
    const bool isInOrOut = what.type == type::DataInput || what.type == type::DataOutput;
    const Key key = isInOrOut ? insertDataInOrOut(edit, scopeKey, draft) : edit.insert(draft, scopeKey);
    if (what.type == type::Group && !what.name.isEmpty())
        rename(edit, key, what.name); // it is its category's
    return insertShape(edit, plane, tree.find(key)->id(), bounds, what);
}

} // namespace millrace::editing
