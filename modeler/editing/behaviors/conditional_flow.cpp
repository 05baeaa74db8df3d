// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/rules.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

void settleCondition(Edit& edit, const Element& flow)
{
    const Element* source = bpmn::referred(edit.tree(), flow, u"sourceRef");
    const Element* condition = flow.child(u"conditionExpression");
    if (source && condition && !mayHaveConditions(*source))
        edit.remove(condition->key());
}

} // namespace

void followConditionalFlow(Edit& edit, const metamodel::Change& change)
{
    const Element* changed = edit.tree().find(metamodel::subject(change));
    const auto* set = std::get_if<metamodel::Set>(&change);
    if (!changed || std::holds_alternative<metamodel::Move>(change)
        || (set && set->property != QLatin1String("sourceRef")))
        return;
    if (changed->is(type::SequenceFlow))
        settleCondition(edit, *changed);
    else if (changed->is(type::FlowNode) && !set)
        for (const Element* flow : bpmn::outgoing(edit.tree(), *changed))
            settleCondition(edit, *flow);
}

} // namespace millrace::editing
