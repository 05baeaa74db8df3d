// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/fresh_ids.h"

#include "modeler/bpmn/types.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Attribute;
using metamodel::Draft;

namespace {

/// The word that an id begins with; an id is no number alone.
QString stemOf(const QString& id)
{
    const QString word = id.section(QLatin1Char('_'), 0, 0);
    return !word.isEmpty() && word.front().isLetter() ? word : QStringLiteral("Id");
}

/// Whether it has all that it must refer to.
bool refersToAll(const metamodel::Type& row, const Draft& draft)
{
    for (const metamodel::Property* property : row.properties()) {
        if (!property->isReference || property->least == 0)
            continue;
        const bool isThere = std::any_of(draft.attributes.begin(), draft.attributes.end(),
                                 [&](const Attribute& one) { return one.name == property->name; })
            || std::any_of(draft.children.begin(), draft.children.end(),
                [&](const Draft& one) { return one.role == property->name; });
        if (!isThere)
            return false;
    }
    return true;
}

} // namespace

FreshIds::FreshIds(const metamodel::Tree& tree)
    : tree_(tree)
{ }

void FreshIds::take(const QString& id)
{
    QString fresh = tree_.byId(id) || given_.contains(id) ? tree_.unusedId(stemOf(id)) : id;
    for (int n = 2; given_.contains(fresh); ++n)
        fresh = tree_.unusedId(stemOf(id) + QString::number(n));
    given_.insert(fresh);
    fresh_.insert(id, fresh);
}

void FreshIds::add(const Draft& draft)
{
    for (const Attribute& attribute : draft.attributes) {
        if (attribute.name == QLatin1String("id"))
            take(attribute.value);
    }
    for (const Draft& child : draft.children)
        add(child);
}

void FreshIds::apply(Draft& draft) const
{
    const metamodel::Type* row = tree_.schema().type(draft.type);
    std::erase_if(draft.attributes, [&](Attribute& attribute) { return !rename(row, attribute); });
    std::erase_if(draft.children, [&](Draft& child) {
        const metamodel::Property* role = row && !child.role.isEmpty() ? row->property(child.role) : nullptr;
        return role && role->isReference && child.type == metamodel::textType && !follow(child.text);
    });
    std::erase_if(draft.children, [this](Draft& child) {
        const metamodel::Type* childRow = tree_.schema().type(child.type);
        const bool wasWhole = childRow && refersToAll(*childRow, child);
        apply(child);
        // Steps find their place by rules of their own; what only joins two others goes without them.
        return wasWhole && !childRow->isA(type::FlowElement) && !childRow->isA(type::DataAssociation)
            && !refersToAll(*childRow, child);
    });
}

bool FreshIds::follow(QString& reference) const
{
    const auto found = fresh_.find(reference);
    if (found != fresh_.end())
        reference = *found;
    else if (!tree_.byId(reference))
        return false;
    return true;
}

bool FreshIds::rename(const metamodel::Type* row, Attribute& attribute) const
{
    if (attribute.name == QLatin1String("id")) {
        attribute.value = fresh_.value(attribute.value, attribute.value);
        return true;
    }
    const metamodel::Property* property = row ? row->property(attribute.name) : nullptr;
    // What is called may be in another file.
    return !property || !property->isReference || follow(attribute.value)
        || attribute.name == QLatin1String("calledElement");
}

} // namespace millrace::editing
