// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

void collectObjects(const Element& removed, std::vector<QString>& objects)
{
    if (removed.is(type::DataObjectReference))
        objects.push_back(removed.attribute(u"dataObjectRef"));
    for (const Element* child : removed.children())
        collectObjects(*child, objects);
}

} // namespace

void followDataObjects(Edit& edit, const metamodel::Change& change)
{
    const auto* removed = std::get_if<metamodel::Remove>(&change);
    if (!removed)
        return;
    std::vector<QString> objects;
    collectObjects(*removed->subtree, objects);
    for (const QString& id : objects) {
        const Element* object = id.isEmpty() ? nullptr : edit.tree().byId(id);
        if (object && object->is(type::DataObject) && edit.tree().referencesTo(id).empty())
            edit.remove(object->key());
    }
}

} // namespace millrace::editing
