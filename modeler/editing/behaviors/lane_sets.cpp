// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {

namespace type = bpmn::type;

void followLaneSets(Edit& edit, const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    if (!removed || !removed->subtree->is(type::Lane))
        return;
    const metamodel::Element* laneSet = edit.tree().find(removed->parent);
    if (laneSet && laneSet->is(type::LaneSet) && !laneSet->childOfType(type::Lane))
        edit.remove(laneSet->key());
}

} // namespace millrace::editing
