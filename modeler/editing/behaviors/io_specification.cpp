// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {

namespace type = bpmn::type;

void followIoSpecification(Edit& edit, const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    if (!removed || !(removed->subtree->is(type::DataInput) || removed->subtree->is(type::DataOutput)))
        return;
    const metamodel::Element* specification = edit.tree().find(removed->parent);
    if (specification && specification->is(type::InputOutputSpecification)
        && !specification->childOfType(type::DataInput) && !specification->childOfType(type::DataOutput))
        edit.remove(specification->key());
}

} // namespace millrace::editing
