// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/check_value.h"
#include "modeler/editing/operations/operations.h"

#include <QCoreApplication>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Property;
using metamodel::PropertyKind;

namespace {

struct SetPropertyTexts {
    Q_DECLARE_TR_FUNCTIONS(SetProperty)
};

/// A child that holds text: made, changed or taken away.
void setTextChild(Edit& edit, const Element& element, const Property& property, const QString& value)
{
    if (const Element* child = element.child(QString(property.name))) {
        // What the schema demands stays, with nothing in it.
        const bool isDemanded = property.least > 0 && !element.is(type::ResourceAssignmentExpression);
        if (value.isEmpty() && !isDemanded)
            edit.remove(child->key());
        else
            edit.set(child->key(), metamodel::bodyProperty, value.isEmpty() ? std::nullopt : std::optional(value));
        return;
    }
    if (value.isEmpty())
        return;
    metamodel::Draft draft = textChild(property.name, value);
    if (property.kind == PropertyKind::Child)
        draft.type = property.type == type::Expression ? metamodel::TypeId(type::FormalExpression) : property.type;
    if (edit.tree().schema().isHead(property))
        draft.role.clear(); // <formalExpression> says it all
    edit.insert(draft, element.key());
}

bool holdsText(const metamodel::Tree& tree, const Property& property)
{
    if (property.kind == PropertyKind::TextChild)
        return true;
    if (property.kind != PropertyKind::Child)
        return false;
    return tree.schema().isA(property.type, type::Expression) || property.type == type::Documentation
        || property.type == type::Text || property.type == type::Script;
}

} // namespace

void setProperty(Edit& edit, Key key, const QString& name, const QString& value)
{
    const metamodel::Tree& tree = edit.tree();
    const Element* element = tree.find(key);
    const metamodel::Type* row = element ? tree.schema().type(element->type()) : nullptr;
    const Property* property = row ? row->property(name) : nullptr;
    if (!property)
        throw base::Failure(SetPropertyTexts::tr("%1 has no property '%2'.")
                                .arg(element ? bpmn::typeTitle(*element) : QString(), name));
    checkValue(tree, *element, *property, value);
    if (property->kind == PropertyKind::Attribute) {
        if (value.isEmpty() && property->valueType != QLatin1String("string")) {
            edit.set(key, name, std::nullopt);
            return;
        }
        edit.set(key, name, value.isEmpty() && !element->hasAttribute(name) ? std::nullopt : std::optional(value));
    } else if (holdsText(tree, *property)) {
        setTextChild(edit, *element, *property, value);
    } else {
        throw base::Failure(
            SetPropertyTexts::tr("%1 of %2 holds elements, not a text.").arg(name, bpmn::typeTitle(*element)));
    }
}

} // namespace millrace::editing
