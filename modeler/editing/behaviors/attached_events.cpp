// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

void followAttachedEvents(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* changed = tree.find(metamodel::subject(change));
    if (!changed || !changed->parent())
        return;
    if (changed->is(type::BoundaryEvent)) {
        const Element* host = bpmn::referred(tree, *changed, u"attachedToRef");
        if (host && host->is(type::Activity) && host->parent())
            edit.move(changed->key(), host->parent()->key());
        return;
    }
    if (!changed->is(type::Activity) || !std::holds_alternative<metamodel::Move>(change))
        return;
    const Key scope = changed->parent()->key();
    std::vector<Key> events;
    for (const metamodel::Reference& reference : tree.referencesTo(changed->id())) {
        const Element* event = tree.find(reference.from);
        if (event && event->is(type::BoundaryEvent) && reference.property == QLatin1String("attachedToRef"))
            events.push_back(event->key());
    }
    for (const Key event : events)
        edit.move(event, scope);
}

} // namespace millrace::editing
