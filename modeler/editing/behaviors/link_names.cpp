// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

/// The link's name is what its event was called, or nobody has said it yet.
void followEvent(Edit& edit, const Element& event, const QString& old)
{
    const Element* link = event.childOfType(type::LinkEventDefinition);
    if (link && (link->name().isEmpty() || link->name() == old))
        edit.set(link->key(), u"name", event.name());
}

/// Those who throw to it go on doing so.
void followTarget(Edit& edit, const Element& link, const QString& old)
{
    const Element* event = link.parent();
    if (old.isEmpty() || !event->is(type::CatchEvent) || !event->parent())
        return;
    std::vector<Key> sources;
    for (const Element* other : event->parent()->children()) {
        const Element* source = other->is(type::ThrowEvent) ? other->childOfType(type::LinkEventDefinition) : nullptr;
        if (source && source->name() == old)
            sources.push_back(source->key());
    }
    const QString name = link.name();
    for (const Key key : sources)
        edit.set(key, u"name", name);
}

} // namespace

void followLinkNames(Edit& edit, const metamodel::Change& change)
{
    const auto* set = std::get_if<metamodel::Set>(&change);
    const Element* changed = set && set->property == QLatin1String("name") ? edit.tree().find(set->key) : nullptr;
    if (changed && changed->is(type::Event))
        followEvent(edit, *changed, set->oldValue.value_or(QString()));
    else if (changed && changed->is(type::LinkEventDefinition))
        followTarget(edit, *changed, set->oldValue.value_or(QString()));
}

} // namespace millrace::editing
