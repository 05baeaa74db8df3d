// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {

namespace type = bpmn::type;

void followDefaultFlow(Edit& edit, const metamodel::Change& change)
{
    const auto* set = std::get_if<metamodel::Set>(&change);
    const metamodel::Element* flow = set ? edit.tree().find(set->key) : nullptr;
    if (!flow || !flow->is(type::SequenceFlow) || !set->oldValue || set->property != QLatin1String("sourceRef"))
        return;
    const metamodel::Element* left = edit.tree().byId(*set->oldValue);
    if (left && left->id() != flow->attribute(u"sourceRef") && left->attribute(u"default") == flow->id())
        edit.set(left->key(), u"default", std::nullopt);
}

} // namespace millrace::editing
