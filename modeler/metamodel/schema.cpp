// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/schema.h"

#include <algorithm>

namespace millrace::metamodel {

const Property* Type::property(QStringView name) const
{
    const auto found = std::find_if(
        properties_.rbegin(), properties_.rend(), [&](const Property* property) { return property->name == name; });
    return found == properties_.rend() ? nullptr : *found;
}

int Type::indexOf(const Property* property) const
{
    const auto found = std::find(properties_.begin(), properties_.end(), property);
    return found == properties_.end() ? -1 : static_cast<int>(found - properties_.begin());
}

Schema::Schema(std::vector<const Package*> packages)
    : packages_(std::move(packages))
{
    for (const Package* package : packages_)
        for (const TypeRow& row : package->rows)
            addRow(*package, row);
    for (const std::unique_ptr<Type>& type : types_)
        if (type)
            inherit(*type, *type->row_, *type->package_);
}

void Schema::addRow(const Package& package, const TypeRow& row)
{
    if (types_.size() <= row.id)
        types_.resize(row.id + 1u);
    auto type = std::make_unique<Type>();
    type->row_ = &row;
    type->package_ = &package;
    byName_[&package][QString(row.name)] = type.get();
    if (!row.element.isEmpty())
        byElement_[&package][QString(row.element)] = type.get();
    types_[row.id] = std::move(type);
}

void Schema::inherit(Type& type, const TypeRow& row, const Package& package)
{
    type.ancestors_.resize(types_.size());
    type.ancestors_[row.id] = true;
    for (const TypeId supertype : row.supertypes)
        if (const Type* above = this->type(supertype))
            inherit(type, *above->row_, *above->package_);
    for (const Property& property : row.properties) {
        type.properties_.push_back(&property);
        type.packages_.push_back(&package);
        if (property.isReference && property.kind == PropertyKind::Attribute)
            type.references_.push_back(&property);
        type.hasId_ |= property.valueType == QLatin1String("ID");
        type.hasBody_ |= property.kind == PropertyKind::Body;
    }
}

const Type* Schema::type(TypeId id) const
{
    return id < types_.size() ? types_[id].get() : nullptr;
}

bool Schema::isA(TypeId type, TypeId ancestor) const
{
    const Type* found = this->type(type);
    return type == ancestor || (found && found->isA(ancestor));
}

const Package* Schema::packageOf(QStringView uri) const
{
    for (const Package* package : packages_)
        for (const QLatin1String known : package->uris)
            if (known == uri)
                return package;
    return nullptr;
}

const Type* Schema::typeOfElement(QStringView uri, QStringView localName) const
{
    const auto names = byElement_.find(packageOf(uri));
    if (names == byElement_.end())
        return nullptr;
    const auto found = names->second.find(localName.toString());
    return found == names->second.end() ? nullptr : found->second;
}

const Type* Schema::typeByName(QStringView uri, QStringView name) const
{
    const auto names = byName_.find(packageOf(uri));
    if (names == byName_.end())
        return nullptr;
    const QLatin1String prefix = names->first->typePrefix;
    const auto bare = prefix.isEmpty() || !name.startsWith(prefix)
        ? names->second.end()
        : names->second.find(name.mid(prefix.size()).toString());
    const auto found = bare == names->second.end() ? names->second.find(name.toString()) : bare;
    return found == names->second.end() ? nullptr : found->second;
}

bool Schema::isHead(const Property& property) const
{
    const Type* type = this->type(property.type);
    return property.kind == PropertyKind::Child && type && type->row().element == property.name;
}

const Package& Schema::packageOfChildren(const Type& parent, const Property& property) const
{
    if (isHead(property))
        return type(property.type)->package();
    const int index = parent.indexOf(&property);
    return index < 0 ? parent.package() : *parent.packages_[static_cast<std::size_t>(index)];
}

Placement Schema::placementOf(const Type* parent, QStringView uri, QStringView localName) const
{
    const Type* global = typeOfElement(uri, localName);
    const Package* package = packageOf(uri);
    if (!parent || !package)
        return {global, global ? global->id() : foreignType, nullptr};
    const Property* byType = nullptr;
    for (const Property* property : parent->properties()) {
        if (property->kind != PropertyKind::Child && property->kind != PropertyKind::TextChild)
            continue;
        if (property->name == localName && &packageOfChildren(*parent, *property) == package) {
            const Type* type = property->kind == PropertyKind::Child ? this->type(property->type) : nullptr;
            return {type, type ? type->id() : textType, property};
        }
        if (global && !byType && isHead(*property) && global->isA(property->type))
            byType = property;
    }
    return {global, global ? global->id() : foreignType, byType};
}

const Property* Schema::propertyFor(const Type& parent, TypeId type) const
{
    const Property* best = nullptr;
    for (const Property* property : parent.properties()) {
        if (property->kind != PropertyKind::Child || !isA(type, property->type))
            continue;
        // A property for just this type goes before one for a supertype; a head before an element of another name.
        if (!best
            || (property->type != best->type ? isA(property->type, best->type) : isHead(*property) && !isHead(*best)))
            best = property;
    }
    return best;
}

} // namespace millrace::metamodel
