// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

namespace {

void collectIds(const Element& element, std::vector<QString>& ids)
{
    if (element.hasAttribute(u"id"))
        ids.push_back(element.id());
    for (const Element* child : element.children())
        collectIds(*child, ids);
}

/// What makes no sense without what it refers to, as against what just mentions it.
bool dependsOn(const Tree& tree, const Element& from, const QString& property)
{
    if (property == QLatin1String("bpmnElement"))
        return !from.is(type::BPMNPlane);
    if (property == QLatin1String("dataObjectRef") || property == QLatin1String("choreographyActivityShape"))
        return true;
    const metamodel::Type* row = tree.schema().type(from.type());
    const metamodel::Property* reference = row ? row->property(property) : nullptr;
    return reference && reference->least > 0;
}

/// The text children of data associations stand for the association as a whole.
const Element& dependent(const Element& from)
{
    return from.type() == metamodel::textType && from.parent()->is(type::DataAssociation) ? *from.parent() : from;
}

void dropReference(Edit& edit, const metamodel::Reference& reference)
{
    const Element* from = edit.tree().find(reference.from);
    if (!from)
        return;
    if (reference.property == metamodel::bodyProperty)
        edit.remove(dependent(*from).key());
    else if (dependsOn(edit.tree(), *from, reference.property))
        edit.remove(from->key());
    else if (!from->is(type::BPMNPlane))
        edit.set(from->key(), reference.property, std::nullopt);
    else if (bpmn::diagrams(edit.tree()).size() > 1)
        edit.remove(from->parent()->key()); // the diagram of a collapsed sub-process
}

/// A removed pool takes its process along, unless another one shows it too.
void dropProcess(Edit& edit, const Element& participant)
{
    const QString process = participant.attribute(u"processRef");
    const Element* element = edit.tree().byId(process);
    if (process.isEmpty() || !element || !element->is(type::Process))
        return;
    for (const metamodel::Reference& reference : edit.tree().referencesTo(process)) {
        const Element* from = edit.tree().find(reference.from);
        if (from && (from->is(type::Participant) || from->is(type::BPMNPlane)))
            return;
    }
    edit.remove(element->key());
}

} // namespace

void followRemoval(Edit& edit, const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    if (!removed)
        return;
    std::vector<QString> ids;
    collectIds(*removed->subtree, ids);
    for (const QString& id : ids) {
        if (edit.tree().byId(id))
            continue; // replaced, or a duplicate
        for (const metamodel::Reference& reference : edit.tree().referencesTo(id))
            dropReference(edit, reference);
    }
    if (removed->subtree->is(type::Participant))
        dropProcess(edit, *removed->subtree);
}

} // namespace millrace::editing
