// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/routing.h"
#include "modeler/editing/rules.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::noKey;

namespace {

/// What the plane shows, as a rule; some programs' planes show one of the processes instead.
const Element* collaborationOf(const Tree& tree, const Element& plane, const Element& source, const Element& target)
{
    const Element* whole = bpmn::shown(tree, plane);
    if (whole && whole->is(type::Collaboration))
        return whole;
    for (const Element* end : {&source, &target}) {
        const Element* pool = poolOf(tree, *end);
        if (pool && pool->parent()->is(type::Collaboration))
            return pool->parent();
    }
    return nullptr;
}

/// Where the connection's element belongs.
const Element* holderOf(
    const Tree& tree, const Element& plane, TypeId kind, const Element& source, const Element& target)
{
    switch (kind) {
    case type::MessageFlow:
    case type::ConversationLink:
        return collaborationOf(tree, plane, source, target);
    case type::DataInputAssociation:
        return &target;
    case type::DataOutputAssociation:
        return &source;
    default:
        return flowScopeOf(source) ? flowScopeOf(source)
            : flowScopeOf(target)  ? flowScopeOf(target)
                                   : bpmn::shown(tree, plane);
    }
}

Draft connectionDraft(const Tree& tree, TypeId kind, const Element& source, const Element& target)
{
    const QString stem
        = kind == type::SequenceFlow ? QStringLiteral("Flow") : QString(tree.schema().type(kind)->name());
    Draft draft = draftOf(kind, tree.unusedId(stem));
    if (kind == type::DataInputAssociation)
        draft.add(textChild(QStringLiteral("sourceRef"), source.id()));
    else if (kind == type::DataOutputAssociation)
        draft.add(textChild(QStringLiteral("targetRef"), target.id()));
    else
        draft.set(u"sourceRef", source.id()).set(u"targetRef", target.id());
    if (kind == type::Association && startsCompensation(source))
        draft.set(u"associationDirection", QStringLiteral("One"));
    return draft;
}

} // namespace

Key connect(Edit& edit, Key sourceShape, Key targetShape)
{
    const Tree& tree = edit.tree();
    const Element* from = tree.find(sourceShape);
    const Element* to = tree.find(targetShape);
    const Element* source = from ? bpmn::shown(tree, *from) : nullptr;
    const Element* target = to ? bpmn::shown(tree, *to) : nullptr;
    if (!source || !target || planeOf(*from) != planeOf(*to))
        return noKey;
    const TypeId kind = connectionBetween(tree, *source, *target);
    const Element* plane = planeOf(*from);
    const Element* holder = kind == metamodel::foreignType ? nullptr : holderOf(tree, *plane, kind, *source, *target);
    if (!holder)
        return noKey;
    const bpmn::Waypoints line = freshLine(edit, kind, *from, *to);
    const Key planeKey = plane->key();
    const Key connection = edit.insert(connectionDraft(tree, kind, *source, *target), holder->key());
    return edit.insert(edgeDraft(tree, tree.find(connection)->id(), line), planeKey);
}

} // namespace millrace::editing
