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

void clearOtherWays(Edit& edit, const Element& flow)
{
    const Element* source = bpmn::referred(edit.tree(), flow, u"sourceRef");
    const Element* target = bpmn::referred(edit.tree(), flow, u"targetRef");
    if (!source || !target || !source->is(type::EventBasedGateway))
        return;
    std::vector<Key> others;
    for (const Element* other : bpmn::incoming(edit.tree(), *target)) {
        if (other != &flow)
            others.push_back(other->key());
    }
    for (const Key key : others)
        edit.remove(key);
}

} // namespace

void followEventGatewayTargets(Edit& edit, const metamodel::Change& change)
{
    const Element* changed = edit.tree().find(metamodel::subject(change));
    const auto* set = std::get_if<metamodel::Set>(&change);
    const bool isEnd
        = set && (set->property == QLatin1String("sourceRef") || set->property == QLatin1String("targetRef"));
    if (!changed || (!isEnd && !std::holds_alternative<metamodel::Insert>(change)))
        return;
    if (changed->is(type::SequenceFlow)) {
        clearOtherWays(edit, *changed);
        return;
    }
    if (!changed->is(type::EventBasedGateway))
        return;
    std::vector<Key> flows;
    for (const Element* flow : bpmn::outgoing(edit.tree(), *changed))
        flows.push_back(flow->key());
    for (const Key key : flows) {
        if (const Element* flow = edit.tree().find(key))
            clearOtherWays(edit, *flow);
    }
}

} // namespace millrace::editing
