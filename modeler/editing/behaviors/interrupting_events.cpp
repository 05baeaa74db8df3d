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

/// OMG BPMN 2.0.2, table 10.93: they end what they happen to.
bool alwaysInterrupts(const Element& event)
{
    return event.childOfType(type::ErrorEventDefinition) || event.childOfType(type::CancelEventDefinition)
        || event.childOfType(type::CompensateEventDefinition);
}

} // namespace

void followInterruptingEvents(Edit& edit, const metamodel::Change& change)
{
    const Element* event = edit.tree().find(metamodel::subject(change));
    if (event && event->is(type::EventDefinition))
        event = event->parent();
    if (!event || !alwaysInterrupts(*event))
        return;
    if (event->is(type::BoundaryEvent))
        edit.set(event->key(), u"cancelActivity", std::nullopt);
    else if (event->is(type::StartEvent))
        edit.set(event->key(), u"isInterrupting", std::nullopt);
}

} // namespace millrace::editing
