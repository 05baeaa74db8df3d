// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/event_rules.h"
#include "modeler/editing/operations/change_pool.h"
#include "modeler/editing/operations/convert.h"
#include "modeler/editing/operations/create_parts.h"
#include "modeler/editing/operations/follow_edges.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

/// Types within a family may become one another.
TypeId familyOf(const metamodel::Schema& schema, TypeId wanted)
{
    for (TypeId family : {type::Activity, type::Gateway, type::StartEvent, type::EndEvent, type::BoundaryEvent,
             type::ChoreographyActivity, type::ConversationNode}) {
        if (schema.isA(wanted, family))
            return family;
    }
    if (schema.isA(wanted, type::IntermediateCatchEvent) || schema.isA(wanted, type::IntermediateThrowEvent))
        return type::Event;
    return metamodel::foreignType;
}

/// What the new type does not have falls away; extensions and foreign attributes stay.
void dropUnknown(const Tree& tree, Draft& draft, const metamodel::Type& row)
{
    std::erase_if(draft.attributes, [&](const metamodel::Attribute& attribute) {
        return !attribute.name.contains(QLatin1Char(':')) && attribute.name != QLatin1String("xmlns")
            && !row.property(attribute.name);
    });
    std::erase_if(draft.children, [&](const Draft& child) {
        if (child.kind != metamodel::NodeKind::Element || child.type == metamodel::foreignType)
            return false;
        if (!child.role.isEmpty() && row.property(child.role))
            return false;
        return std::none_of(row.properties().begin(), row.properties().end(), [&](const metamodel::Property* property) {
            return property->kind == metamodel::PropertyKind::Child && tree.schema().isA(child.type, property->type);
        });
    });
}

void fitShapes(Edit& edit, const Element& element, const NewElement& what, bool wasSubProcess)
{
    const Tree& tree = edit.tree();
    const bool isSubProcess = tree.schema().isA(what.type, type::SubProcess);
    std::vector<Key> shapes;
    for (const Element* shape : bpmn::diagramElements(tree, element))
        shapes.push_back(shape->key());
    for (Key key : shapes) {
        const Element* shape = tree.find(key);
        // What a sub-process holds goes to a plane of its own, or comes back from it.
        if (isSubProcess && wasSubProcess && (what.isExpanded ? drawInside(edit, key) : drawApart(edit, key) != noKey))
            continue;
        const bool wasExpanded = shape->attribute(u"isExpanded") == QLatin1String("true")
            || (wasSubProcess && shape->attribute(u"isExpanded") != QLatin1String("false"));
        edit.set(key, u"isExpanded",
            isSubProcess ? std::optional(what.isExpanded ? QStringLiteral("true") : QStringLiteral("false"))
                         : std::nullopt);
        const auto bounds = bpmn::bounds(*shape);
        if (!bounds || wasExpanded == (isSubProcess && what.isExpanded))
            continue;
        QRectF fitted({0, 0}, defaultSize(what.type, what.isExpanded));
        fitted.moveCenter(bounds->center());
        const OldOutlines old {{key, outlineOf(tree, *shape)}};
        setBounds(edit, key, fitted);
        followEdges(edit, planeOf(*shape)->key(), old);
    }
}

} // namespace

bool canReplaceType(const Tree& tree, const Element& element, const NewElement& what)
{
    if (element.is(type::SequenceFlow))
        return what.type == element.type() && canSetFlowKind(tree, element.key(), what.variant);
    if (element.is(type::Participant))
        return canChangePool(tree, element, what);
    const TypeId family = familyOf(tree.schema(), element.type());
    if (family == metamodel::foreignType || familyOf(tree.schema(), what.type) != family)
        return false;
    if (element.is(type::Event)) {
        const Element* around
            = element.is(type::BoundaryEvent) ? bpmn::referred(tree, element, u"attachedToRef") : element.parent();
        return around == nullptr || mayEventStand(what, *around);
    }
    // Turning a filled sub-process into a task would throw its content away.
    return !element.is(type::SubProcess) || tree.schema().isA(what.type, type::SubProcess)
        || bpmn::flowElements(element).empty();
}

Key convert(Edit& edit, Key key, TypeId wanted, const std::function<void(Draft&)>& adapt)
{
    const Tree& tree = edit.tree();
    const Element* element = tree.find(key);
    Draft draft = Tree::draftOf(*element);
    draft.type = wanted;
    draft.role.clear();
    draft.name.clear();
    dropUnknown(tree, draft, *tree.schema().type(wanted));
    if (adapt)
        adapt(draft);
    const Key replacement = edit.insert(draft, element->parent()->key(), key);
    edit.remove(key);
    return replacement;
}

Key replaceType(Edit& edit, Key key, const NewElement& what)
{
    const Tree& tree = edit.tree();
    const Element* element = tree.find(key);
    if (!element || !canReplaceType(tree, *element, what))
        return noKey;
    if (element->is(type::SequenceFlow))
        return setFlowKind(edit, key, what.variant) ? key : noKey;
    if (element->is(type::Participant)) {
        changePool(edit, key, what);
        return key;
    }
    const bool wasSubProcess = element->is(type::SubProcess);
    const Key replacement = convert(edit, key, what.type, [&](Draft& draft) { detail(tree, draft, what); });
    if (what.type == type::ChoreographyTask)
        giveMessage(edit, replacement);
    if (tree.find(replacement)->is(type::Activity))
        fitShapes(edit, *tree.find(replacement), what, wasSubProcess);
    return replacement;
}

} // namespace millrace::editing
