// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/event_rules.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

/// An event that says nothing yet.
bool isBlank(const Element& event)
{
    return bpmn::eventDefinitions(event).empty() && !event.child(u"eventDefinitionRef");
}

void becomeMessage(Edit& edit, const Element& event, const QString& message)
{
    const metamodel::Tree& tree = edit.tree();
    NewElement what = describe(tree, event);
    what.eventDefinition = type::MessageEventDefinition;
    const Element* around
        = event.is(type::BoundaryEvent) ? bpmn::referred(tree, event, u"attachedToRef") : event.parent();
    if (!isBlank(event) || !around || !mayEventStand(what, *around))
        return;
    metamodel::Draft definition
        = draftOf(type::MessageEventDefinition, tree.unusedId(QStringLiteral("MessageEventDefinition")));
    if (!message.isEmpty())
        definition.set(u"messageRef", message);
    edit.insert(definition, event.key());
}

} // namespace

void followMessageEvents(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* flow = tree.find(metamodel::subject(change));
    const auto* set = std::get_if<metamodel::Set>(&change);
    const bool gotEnd = std::holds_alternative<metamodel::Insert>(change)
        || (set && (set->property == QLatin1String("sourceRef") || set->property == QLatin1String("targetRef")));
    if (!flow || !flow->is(type::MessageFlow) || !gotEnd)
        return;
    const Element* source = bpmn::referred(tree, *flow, u"sourceRef");
    const Element* target = bpmn::referred(tree, *flow, u"targetRef");
    const QString message = flow->attribute(u"messageRef");
    if (source && source->is(type::ThrowEvent))
        becomeMessage(edit, *source, message);
    if (target && target->is(type::CatchEvent))
        becomeMessage(edit, *target, message);
}

} // namespace millrace::editing
