// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

void collectReferences(const metamodel::Schema& schema, const Element& removed, std::vector<QString>& ids)
{
    if (const metamodel::Type* row = schema.type(removed.type()))
        for (const metamodel::Property* reference : row->references())
            if (const QString id = removed.attribute(QString(reference->name)); !id.isEmpty())
                ids.push_back(id);
    for (const Element* child : removed.children())
        collectReferences(schema, *child, ids);
}

bool isDefinition(const Element& element)
{
    return element.is(type::Message) || element.is(type::Signal) || element.is(type::Error)
        || element.is(type::Escalation);
}

} // namespace

void followUnusedDefinitions(Edit& edit, const metamodel::Change& change)
{
    const metamodel::Tree& tree = edit.tree();
    std::vector<QString> ids;
    if (const auto* removed = std::get_if<metamodel::Remove>(&change))
        collectReferences(tree.schema(), *removed->subtree, ids);
    else if (const auto* set = std::get_if<metamodel::Set>(&change); set && set->oldValue)
        ids.push_back(*set->oldValue);
    for (const QString& id : ids) {
        const Element* definition = tree.byId(id);
        // What was read from the file is somebody's, used or not.
        if (definition && isDefinition(*definition) && definition->line() == 0 && tree.referencesTo(id).empty())
            edit.remove(definition->key());
    }
}

} // namespace millrace::editing
