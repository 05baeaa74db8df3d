// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

void followDataObjectScope(Edit& edit, const metamodel::Change& change)
{
    const auto* moved = std::get_if<metamodel::Move>(&change);
    const Element* reference = moved ? edit.tree().find(moved->key) : nullptr;
    if (!reference || !reference->is(type::DataObjectReference))
        return;
    const Element* object = bpmn::referred(edit.tree(), *reference, u"dataObjectRef");
    // What others speak of as well stays where all of them see it.
    if (object && object->parent() && object->parent()->key() == moved->oldParent
        && edit.tree().referencesTo(object->id()).size() == 1)
        edit.move(object->key(), reference->parent()->key());
}

} // namespace millrace::editing
