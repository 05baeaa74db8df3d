// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

/// The conversation and the participant that a link joins, whichever way it was drawn; null where it is none of these.
std::pair<const Element*, const Element*> joinedBy(const metamodel::Tree& tree, const Element& link)
{
    const Element* source = tree.byId(link.attribute(u"sourceRef"));
    const Element* target = tree.byId(link.attribute(u"targetRef"));
    if (!source || !target)
        return {};
    if (source->is(type::ConversationNode) && target->is(type::Participant))
        return {source, target};
    if (target->is(type::ConversationNode) && source->is(type::Participant))
        return {target, source};
    return {};
}

const Element* listed(const Element& node, const QString& participant)
{
    for (const Element* reference : node.children(u"participantRef"))
        if (reference->text().trimmed() == participant)
            return reference;
    return nullptr;
}

} // namespace

void followConversationParticipants(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    if (const auto* removed = std::get_if<metamodel::Remove>(&change)) {
        if (!removed->subtree->is(type::ConversationLink))
            return;
        const auto [node, participant] = joinedBy(tree, *removed->subtree);
        if (const Element* reference = node ? listed(*node, participant->id()) : nullptr)
            edit.remove(reference->key());
        return;
    }
    const Element* link = tree.find(metamodel::subject(change));
    if (!link || !link->is(type::ConversationLink))
        return;
    const auto [node, participant] = joinedBy(tree, *link);
    if (node && !listed(*node, participant->id()))
        edit.insert(textChild(QStringLiteral("participantRef"), participant->id()), node->key());
}

} // namespace millrace::editing
