// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;

namespace {

void collectCategories(const Element& removed, std::vector<QString>& values)
{
    if (removed.is(type::Group) && removed.hasAttribute(u"categoryValueRef"))
        values.push_back(removed.attribute(u"categoryValueRef"));
    for (const Element* child : removed.children())
        collectCategories(*child, values);
}

void dropValue(Edit& edit, const QString& id)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* value = tree.byId(id);
    if (!value || !value->is(type::CategoryValue) || !tree.referencesTo(value->id()).empty())
        return;
    const Element* category = value->parent();
    const bool isLast = category->is(type::Category) && category->children(u"categoryValue").size() == 1
        && tree.referencesTo(category->id()).empty();
    edit.remove(isLast ? category->key() : value->key());
}

} // namespace

void followGroupCategory(Edit& edit, const metamodel::Change& change)
{
    if (const auto* removed = std::get_if<metamodel::Remove>(&change)) {
        std::vector<QString> values;
        collectCategories(*removed->subtree, values);
        for (const QString& value : values)
            dropValue(edit, value);
        return;
    }
    const Element* group = edit.tree().find(metamodel::subject(change));
    if (std::holds_alternative<metamodel::Insert>(change) && group && group->is(type::Group)
        && !group->hasAttribute(u"categoryValueRef"))
        define(edit, group->key(), QStringLiteral("categoryValueRef"), QString());
}

} // namespace millrace::editing
