// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/answer.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/property_path.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;
using metamodel::Tree;

namespace {

constexpr std::size_t mostMessages = 2;

/// Who takes part and does not begin; empty for nobody.
QString answerer(const Element& task)
{
    const QString initiator = task.attribute(u"initiatingParticipantRef").trimmed();
    for (const Element* reference : task.children(u"participantRef"))
        if (const QString partner = reference->text().trimmed(); !initiator.isEmpty() && partner != initiator)
            return partner;
    return {};
}

void showEnvelopes(Edit& edit, Key task, bool isVisible)
{
    const QString written = isVisible ? QStringLiteral("true") : QStringLiteral("false");
    for (const Element* band : itemsAt(edit.tree(), *edit.tree().find(task), QStringLiteral("~answering")))
        edit.set(band->key(), u"isMessageVisible", written);
}

bool isNamedElsewhere(const Tree& tree, const QString& id)
{
    const auto references = tree.referencesTo(id);
    return std::any_of(references.begin(), references.end(), [](const metamodel::Reference& reference) {
        return reference.property == metamodel::bodyProperty; // not the line in a diagram, which goes along
    });
}

} // namespace

bool canBeAnswered(const Tree& tree, const Element& task)
{
    return task.is(type::ChoreographyTask) && task.ancestor(type::Choreography) != nullptr
        && task.children(u"messageFlowRef").size() < mostMessages && !answerer(task).isEmpty()
        && itemsAt(tree, task, QStringLiteral("~answer")).empty();
}

Key addAnswer(Edit& edit, Key key)
{
    const Tree& tree = edit.tree();
    const Element* task = tree.find(key);
    if (!task || !canBeAnswered(tree, *task))
        return noKey;
    const QString id = tree.unusedId(QStringLiteral("MessageFlow"));
    Draft flow = draftOf(type::MessageFlow, id);
    flow.set(u"sourceRef", answerer(*task)).set(u"targetRef", task->attribute(u"initiatingParticipantRef"));
    const Key made = edit.insert(flow, task->ancestor(type::Choreography)->key());
    edit.insert(textChild(QStringLiteral("messageFlowRef"), id), key);
    showEnvelopes(edit, key, true);
    return made;
}

void removeAnswer(Edit& edit, Key key, Key flow)
{
    const Tree& tree = edit.tree();
    const std::vector<const Element*> references = tree.find(key)->children(u"messageFlowRef");
    if (references.size() < mostMessages)
        return;
    const QString id = tree.find(flow)->id();
    for (const Element* reference : references)
        if (reference->text().trimmed() == id) {
            edit.remove(reference->key());
            break;
        }
    if (!isNamedElsewhere(tree, id))
        edit.remove(flow);
    showEnvelopes(edit, key, false);
}

} // namespace millrace::editing
