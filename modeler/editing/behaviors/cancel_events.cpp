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

bool isWithinTransaction(const metamodel::Tree& tree, const Element& event)
{
    const Element* around = event.is(type::BoundaryEvent) ? bpmn::referred(tree, event, u"attachedToRef") : &event;
    return !around || around->is(type::Transaction) || around->ancestor(type::Transaction);
}

/// Cancel definitions of an event, or of all events in a scope.
void collectCancels(const Element& element, std::vector<const Element*>& found)
{
    if (element.is(type::CancelEventDefinition) && element.parent()->is(type::Event))
        found.push_back(&element);
    for (const Element* child : element.children())
        collectCancels(*child, found);
}

} // namespace

void followCancelEvents(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* changed = tree.find(metamodel::subject(change));
    if (!changed || std::holds_alternative<metamodel::Set>(change)
        || !(changed->is(type::Event) || changed->is(type::Activity)))
        return;
    std::vector<const Element*> cancels;
    collectCancels(*changed, cancels);
    if (changed->is(type::Activity))
        for (const Element* event : bpmn::boundaryEvents(tree, *changed))
            collectCancels(*event, cancels);
    std::vector<Key> gone;
    for (const Element* cancel : cancels)
        if (!isWithinTransaction(tree, *cancel->parent()))
            gone.push_back(cancel->key());
    for (const Key key : gone)
        edit.remove(key);
}

} // namespace millrace::editing
