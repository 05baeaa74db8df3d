// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

void followDefaultOrCondition(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* changed = tree.find(metamodel::subject(change));
    if (!changed)
        return;
    const auto* set = std::get_if<metamodel::Set>(&change);
    if (set && set->property == QLatin1String("default") && set->value) {
        const Element* flow = bpmn::referred(tree, *changed, u"default");
        if (const Element* condition = flow ? flow->child(u"conditionExpression") : nullptr)
            edit.remove(condition->key());
        return;
    }
    const Element* flow = changed->parent();
    if (!std::holds_alternative<metamodel::Insert>(change) || !flow || !flow->is(type::SequenceFlow)
        || changed->localName() != QLatin1String("conditionExpression"))
        return;
    const Element* source = bpmn::referred(tree, *flow, u"sourceRef");
    if (source && !flow->id().isEmpty() && source->attribute(u"default") == flow->id())
        edit.set(source->key(), u"default", std::nullopt);
}

} // namespace millrace::editing
