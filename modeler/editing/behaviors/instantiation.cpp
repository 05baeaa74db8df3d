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

void startNothing(Edit& edit, Key node)
{
    edit.set(node, u"instantiate", std::nullopt);
    edit.set(node, u"eventGatewayType", std::nullopt);
}

} // namespace

void followInstantiation(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* changed = tree.find(metamodel::subject(change));
    const auto* set = std::get_if<metamodel::Set>(&change);
    if (!changed)
        return;
    if (changed->is(type::SequenceFlow)) {
        const bool leads
            = std::holds_alternative<metamodel::Insert>(change) || (set && set->property == QLatin1String("targetRef"));
        const Element* target = leads ? bpmn::referred(tree, *changed, u"targetRef") : nullptr;
        if (target && bpmn::isTrue(*target, u"instantiate"))
            startNothing(edit, target->key());
    } else if (changed->is(type::EventBasedGateway) && set && set->property == QLatin1String("instantiate")
        && !bpmn::isTrue(*changed, u"instantiate")) {
        startNothing(edit, changed->key());
    }
}

} // namespace millrace::editing
