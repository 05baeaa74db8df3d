// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

namespace millrace::editing {

void rename(Edit& edit, Key element, const QString& name)
{
    const metamodel::Element* renamed = edit.tree().find(element);
    if (!renamed)
        return;
    if (renamed->is(bpmn::type::TextAnnotation)) {
        setProperty(edit, element, QStringLiteral("text"), name);
        return;
    }
    if (renamed->is(bpmn::type::Group)) {
        const metamodel::Element* value = bpmn::referred(edit.tree(), *renamed, u"categoryValueRef");
        if (value)
            setProperty(edit, value->key(), QStringLiteral("value"), name);
        else if (!name.isEmpty())
            define(edit, element, QStringLiteral("categoryValueRef"), name);
        return;
    }
    const metamodel::Type* row = edit.tree().schema().type(renamed->type());
    if (row && row->property(u"name"))
        edit.set(
            element, u"name", name.isEmpty() && !renamed->hasAttribute(u"name") ? std::nullopt : std::optional(name));
}

} // namespace millrace::editing
