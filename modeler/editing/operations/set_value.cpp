// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/answer.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/property_path.h"
#include "modeler/metamodel/namespaces.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Element;
using metamodel::noKey;
using metamodel::PropertyKind;
using metamodel::Tree;

namespace {

struct SetValueTexts {
    Q_DECLARE_TR_FUNCTIONS(SetValue)
};

/// Extensions are declared once, at the root, by the prefix that everyone knows them by.
void declareNamespace(Edit& edit, const QString& uri)
{
    const Element& root = edit.tree().root();
    if (uri.isEmpty() || metamodel::prefixOfUri(root, uri, true))
        return;
    for (const QStringView prefix : {u"camunda", u"zeebe", u"flowable", u"activiti", u"color", u"bioc"})
        if (vendorNamespace(prefix) == uri && !metamodel::uriOfPrefix(root, prefix))
            edit.set(root.key(), QStringLiteral("xmlns:") + prefix.toString(), uri);
}

TypeId typeNamed(const Tree& tree, QStringView name)
{
    const metamodel::Package& bpmn = tree.schema().type(type::Task)->package();
    const metamodel::Type* found = tree.schema().typeByName(QString(bpmn.uris.front()), name);
    return found ? found->id() : metamodel::foreignType;
}

std::optional<Draft> draftFor(const Tree& tree, const Element& parent, const PropertyPath::Part& part)
{
    Draft draft;
    if (part.step == PropertyPath::Step::Extension) {
        draft.name = part.name;
        draft.uri = part.uri;
        return draft;
    }
    if (part.step == PropertyPath::Step::Type) {
        draft.type = typeNamed(tree, part.name);
        if (tree.schema().isA(draft.type, type::RootElement))
            draft = draftOf(draft.type, tree.unusedId(part.name)); // to be referred to
        return draft.type != metamodel::foreignType ? std::optional(draft) : std::nullopt;
    }
    const metamodel::Type* row = tree.schema().type(parent.type());
    const metamodel::Property* property = row ? row->property(part.name) : nullptr;
    if (!property || property->kind != PropertyKind::Child)
        return std::nullopt;
    draft.type = property->type == type::Expression ? TypeId(type::FormalExpression) : property->type;
    draft.role = property->name;
    return draft;
}

/// The child that the step leads to, made where it is missing; noKey where it cannot be.
Key reach(Edit& edit, Key from, const PropertyPath::Part& part)
{
    const Element* element = edit.tree().find(from);
    if (const Element* found = follow(edit.tree(), *element, part))
        return found->key();
    if (part.step == PropertyPath::Step::Answer)
        return addAnswer(edit, from);
    const bool isMade = part.step != PropertyPath::Step::Referred && part.step != PropertyPath::Step::Shape
        && part.step != PropertyPath::Step::Band;
    const auto draft = isMade ? draftFor(edit.tree(), *element, part) : std::nullopt;
    if (!draft)
        return noKey;
    declareNamespace(edit, part.uri);
    return edit.insert(*draft, from);
}

/// Says nothing any more: what held a value that was taken away and has no meaning of its own.
bool isHollow(const Element& element)
{
    const bool isMereHolder = element.type() == metamodel::foreignType || element.is(type::DataState)
        || element.is(type::ResourceRole) || element.is(type::ResourceAssignmentExpression)
        || element.is(type::ExtensionElements) || element.is(type::DataInput) || element.is(type::DataOutput)
        || element.is(type::ParticipantMultiplicity);
    return isMereHolder && element.children().empty() && element.text().trimmed().isEmpty()
        && std::all_of(element.attributes().begin(), element.attributes().end(),
            [&element](const metamodel::Attribute& attribute) {
                return attribute.value.isEmpty()
                    || (element.type() != metamodel::foreignType && attribute.name == QLatin1String("id"));
            });
}

void removeHollow(Edit& edit, Key innermost, Key subject)
{
    const Element* element = edit.tree().find(innermost);
    while (element && element->key() != subject && isHollow(*element)) {
        const Key parent = element->parent()->key();
        edit.remove(element->key());
        element = edit.tree().find(parent);
    }
}

void setForeign(Edit& edit, Key holder, const QString& property, const QString& value)
{
    if (property.startsWith(QLatin1Char('{')) && !value.isEmpty())
        declareNamespace(edit, property.mid(1, property.indexOf(QLatin1Char('}')) - 1));
    edit.set(holder, property, value.isEmpty() ? std::nullopt : std::optional(value));
}

/// One of the children instead of the other; empty: none of them.
void choose(Edit& edit, Key holder, const PropertyPath& path, const QString& value)
{
    if (!path.alternatives().contains(value))
        throw base::Failure(SetValueTexts::tr("'%1' is none of the choices.").arg(value));
    for (const QString& name : path.alternatives()) {
        const PropertyPath one(name + QLatin1Char('/'));
        if (name == value || name.isEmpty())
            continue;
        while (const Element* other = follow(edit.tree(), *edit.tree().find(holder), one.parts.front()))
            edit.remove(other->key());
    }
    if (!value.isEmpty())
        reach(edit, holder, PropertyPath(value + QLatin1Char('/')).parts.front());
}

Key holderFor(Edit& edit, Key element, const PropertyPath& path)
{
    Key holder = element;
    for (const PropertyPath::Part& part : path.parts)
        if (holder != noKey)
            holder = reach(edit, holder, part);
    if (holder == noKey)
        throw base::Failure(SetValueTexts::tr("There is nothing that could hold '%1'.").arg(path.property));
    return holder;
}

} // namespace

void setValue(Edit& edit, Key key, const QString& text, const QString& value)
{
    const PropertyPath path(text);
    const Element* element = edit.tree().find(key);
    if (!element || (value.isEmpty() && !holderOf(edit.tree(), *element, path)))
        return; // what is not there need not be made to be empty
    const Key holder = holderFor(edit, key, path);
    const Element* owner = edit.tree().find(holder);
    if (path.isChoice())
        choose(edit, holder, path, value);
    else if (path.property == metamodel::bodyProperty)
        edit.set(holder, metamodel::bodyProperty, value.isEmpty() ? std::nullopt : std::optional(value));
    else if (path.property.startsWith(QLatin1Char('{')) || owner->type() == metamodel::foreignType)
        setForeign(edit, holder, path.property, value);
    else
        setProperty(edit, holder, path.property, value);
    if (!value.isEmpty() || path.parts.empty())
        return;
    if (path.parts.back().step == PropertyPath::Step::Answer)
        removeAnswer(edit, key, holder);
    else if (path.parts.back().step != PropertyPath::Step::Referred)
        removeHollow(edit, holder, key);
}

Key define(Edit& edit, Key key, const QString& text, const QString& name)
{
    const PropertyPath path(text);
    const Key holder = holderFor(edit, key, path);
    const Tree& tree = edit.tree();
    const metamodel::Type* row = tree.schema().type(tree.find(holder)->type());
    const metamodel::Property* property = row ? row->property(path.property) : nullptr;
    if (!property || !property->isReference)
        throw base::Failure(SetValueTexts::tr("'%1' refers to nothing.").arg(path.property));
    const metamodel::Type* wanted = tree.schema().type(property->type);
    const QString id = tree.unusedId(QString(wanted->name()));
    Draft draft = draftOf(wanted->id(), id);
    Key made = noKey;
    if (wanted->isA(type::CategoryValue)) {
        draft.set(u"value", name);
        Draft category = draftOf(type::Category, tree.unusedId(QStringLiteral("Category")));
        made = edit.insert(category.add(draft), tree.root().key());
    } else if (wanted->isA(type::RootElement) && wanted->property(u"name")) {
        draft.set(u"name", name);
        made = edit.insert(draft, tree.root().key());
    } else {
        throw base::Failure(SetValueTexts::tr("Choose one of those that there are."));
    }
    setProperty(edit, holder, path.property, id);
    return made;
}

void addItem(Edit& edit, Key key, const QString& text, const std::vector<std::pair<QString, QString>>& values)
{
    const std::size_t count = itemsAt(edit.tree(), *edit.tree().find(key), text).size();
    const QString row = QStringLiteral("%1[%2]/").arg(text).arg(count);
    holderFor(edit, key, PropertyPath(row));
    for (const auto& [name, value] : values)
        if (!value.isEmpty())
            setValue(edit, key, row + name, value);
}

void removeItem(Edit& edit, Key key, const QString& text, int index)
{
    const std::vector<const Element*> items = itemsAt(edit.tree(), *edit.tree().find(key), text);
    if (index < 0 || index >= int(items.size()))
        return;
    const Key parent = items[std::size_t(index)]->parent()->key();
    edit.remove(items[std::size_t(index)]->key());
    removeHollow(edit, parent, key);
}

} // namespace millrace::editing
