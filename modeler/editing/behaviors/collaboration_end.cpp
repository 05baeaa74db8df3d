// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;

namespace {

/// A collaboration of nobody, that has nothing left which only a collaboration can hold.
bool isOver(const Element& collaboration)
{
    if (!collaboration.is(type::Collaboration) || collaboration.is(type::Choreography)
        || collaboration.is(type::GlobalConversation))
        return false;
    for (const Element* child : collaboration.children())
        if (child->is(type::Participant) || child->is(type::ConversationNode) || child->is(type::MessageFlow)
            || child->is(type::ConversationLink) || child->is(type::CorrelationKey))
            return false;
    return true;
}

/// A process that no other plane shows, else a new one.
Key processFor(Edit& edit)
{
    const metamodel::Tree& tree = edit.tree();
    for (const Element* process : bpmn::processes(tree)) {
        bool isShown = false;
        for (const metamodel::Reference& reference : tree.referencesTo(process->id())) {
            const Element* from = tree.find(reference.from);
            isShown = isShown || (from && (from->is(type::BPMNPlane) || from->is(type::Participant)));
        }
        if (!isShown && !process->id().isEmpty())
            return process->key();
    }
    metamodel::Draft draft = draftOf(type::Process, tree.unusedId(QStringLiteral("Process")));
    draft.set(u"isExecutable", QStringLiteral("true"));
    return edit.insert(draft, tree.root().key());
}

} // namespace

void followCollaborationEnd(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    const Element* collaboration = removed ? tree.find(removed->parent) : nullptr;
    const bool mayBeOver
        = collaboration && (removed->subtree->is(type::Participant) || removed->subtree->is(type::MessageFlow));
    if (!mayBeOver || !isOver(*collaboration))
        return;
    const Key key = collaboration->key();
    std::vector<Key> planes;
    for (const metamodel::Reference& reference : tree.referencesTo(collaboration->id()))
        if (const Element* plane = tree.find(reference.from); plane && plane->is(type::BPMNPlane))
            planes.push_back(plane->key());
    if (planes.size() != 1)
        return;
    const Key process = processFor(edit);
    std::vector<Key> artifacts;
    for (const Element* child : tree.find(key)->children())
        if (child->is(type::Artifact))
            artifacts.push_back(child->key());
    for (const Key artifact : artifacts)
        edit.move(artifact, process);
    edit.set(planes.front(), u"bpmnElement", tree.find(process)->id());
    edit.remove(key);
}

} // namespace millrace::editing
