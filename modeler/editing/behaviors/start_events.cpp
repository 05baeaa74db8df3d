// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/event_rules.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

bool mayStay(const metamodel::Tree& tree, const Element& event)
{
    return mayEventStand(describe(tree, event), *event.parent());
}

void settleStart(Edit& edit, Key key)
{
    const metamodel::Tree& tree = edit.tree();
    const bool isBeside = !bpmn::isTrue(*tree.find(key)->parent(), u"triggeredByEvent");
    if (isBeside)
        edit.set(key, u"isInterrupting", std::nullopt); // there is nothing that it could interrupt
    if (mayStay(tree, *tree.find(key)))
        return;
    std::vector<Key> gone;
    for (const Element* child : tree.find(key)->children())
        if (child->is(type::EventDefinition) || child->localName() == QLatin1String("eventDefinitionRef"))
            gone.push_back(child->key());
    for (const Key definition : gone)
        edit.remove(definition);
    edit.set(key, u"parallelMultiple", std::nullopt);
}

} // namespace

void followStartEvents(Edit& edit, const metamodel::Change& change)
{
    const Element* changed = edit.tree().find(metamodel::subject(change));
    const auto* set = std::get_if<metamodel::Set>(&change);
    if (!changed || (set && set->property != QLatin1String("triggeredByEvent")))
        return;
    std::vector<Key> events;
    if (changed->is(type::StartEvent) && changed->parent()->is(type::BaseElement)) {
        events.push_back(changed->key());
    } else if (changed->is(type::SubProcess)) {
        for (const Element* event : changed->children())
            if (event->is(type::StartEvent))
                events.push_back(event->key());
    }
    for (const Key key : events)
        settleStart(edit, key);
}

} // namespace millrace::editing
