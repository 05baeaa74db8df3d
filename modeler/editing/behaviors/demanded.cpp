// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

void followDemanded(Edit& edit, const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    const metamodel::Element* holder = removed ? edit.tree().find(removed->parent) : nullptr;
    const metamodel::Property* role = removed ? removed->subtree->role() : nullptr;
    if (!holder || !holder->parent() || !role || role->least == 0)
        return;
    int left = 0;
    for (const metamodel::Element* child : holder->children())
        left += child->role() == role ? 1 : 0;
    if (left < role->least)
        edit.remove(holder->key());
}

} // namespace millrace::editing
