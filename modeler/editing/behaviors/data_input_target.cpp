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
using metamodel::Tree;

namespace {

constexpr QLatin1String placeholderName("__targetRef_placeholder"); // as bpmn.io's programs have it

const Element* placeholderOf(const Element& holder)
{
    for (const Element* property : holder.children(u"property")) {
        if (property->name() == placeholderName)
            return property;
    }
    return nullptr;
}

QString placeholderFor(Edit& edit, Key holder)
{
    if (const Element* there = placeholderOf(*edit.tree().find(holder)); there && !there->id().isEmpty())
        return there->id();
    const QString id = edit.tree().unusedId(QStringLiteral("Property"));
    metamodel::Draft property = draftOf(type::Property, id);
    property.set(u"name", QString(placeholderName));
    edit.insert(property, holder);
    return id;
}

/// Leads to what its activity holds: an input of it, a property.
void giveTarget(Edit& edit, Key association)
{
    const Tree& tree = edit.tree();
    const Element* element = tree.find(association);
    const Element* reference = element->child(u"targetRef");
    const Element* target = reference ? tree.byId(reference->text().trimmed()) : nullptr;
    for (const Element* up = target; up; up = up->parent()) {
        if (up == element->parent())
            return;
    }
    const Key old = reference ? reference->key() : metamodel::noKey;
    const QString placeholder = placeholderFor(edit, element->parent()->key());
    if (old != metamodel::noKey)
        edit.set(old, metamodel::bodyProperty, placeholder);
    else
        edit.insert(textChild(QStringLiteral("targetRef"), placeholder), association);
}

void dropUnused(Edit& edit, Key holder)
{
    const Element* element = edit.tree().find(holder);
    const Element* property = element ? placeholderOf(*element) : nullptr;
    if (property && edit.tree().referencesTo(property->id()).empty())
        edit.remove(property->key());
}

} // namespace

void followDataInputTarget(Edit& edit, const metamodel::Change& change)
{
    const Element* element = edit.tree().find(metamodel::subject(change));
    if (const auto* removed = std::get_if<metamodel::Remove>(&change)) {
        if (removed->subtree->is(type::DataInputAssociation))
            dropUnused(edit, removed->parent);
    } else if (element && element->is(type::DataInputAssociation) && element->parent()->is(type::FlowNode)) {
        if (const auto* set = std::get_if<metamodel::Set>(&change); !set)
            giveTarget(edit, element->key());
        if (const auto* moved = std::get_if<metamodel::Move>(&change))
            dropUnused(edit, moved->oldParent);
    } else if (element && element->is(type::FlowNode) && std::holds_alternative<metamodel::Insert>(change)) {
        dropUnused(edit, element->key()); // it may be of a type now that takes no data
    }
}

} // namespace millrace::editing
