// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QLatin1String>
#include <QString>
#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace millrace::metamodel {

/// A type's number, unique over all packages: each package has a range of its own (bpmn 100-, bpsim 500-, dmn 700-), so
/// that `element.is(bpmn::type::Task)` means the same in every schema that has the package.
using TypeId = std::uint16_t;
inline constexpr TypeId foreignType = 0; ///< what no package knows: extensions of others, kept untouched
inline constexpr TypeId textType = 1; ///< a child that holds a simple value: <incoming>Flow_1</incoming>

enum class PropertyKind : std::uint8_t {
    Attribute,
    Child, ///< contained elements
    TextChild, ///< child elements that hold a simple value or the id of what they refer to
    Body, ///< the element's own text
};

inline constexpr int unbounded = -1;

/// One row of a type's own properties, in the order of the OMG schema.
struct Property {
    QLatin1String name; ///< of the attribute or child element; for a Child of an abstract type that of its head element
    PropertyKind kind = PropertyKind::Attribute;
    /// Of the children; for a reference: of what it refers to, where the schema or the specification says so.
    TypeId type = textType;
    bool isReference = false; ///< its value is the id (or QName) of another element
    int least = 0;
    int most = 1; ///< or unbounded
    QLatin1String defaultValue; ///< as the schema gives it; empty for none
    /// Of simple values: "string", "boolean", "integer", "double", "ID", "QName", "anyURI" ..., or an enumeration's
    /// name.
    QLatin1String valueType;
};

/// One row of the table: facts of the OMG schema.
struct TypeRow {
    TypeId id = foreignType;
    QLatin1String name; ///< "Task": the schema's name without its t
    QLatin1String element; ///< "task": the global element, empty where the type has none
    bool isAbstract = false;
    std::vector<TypeId> supertypes;
    std::vector<Property> properties; ///< own ones only
};

/// The rows of one XML namespace (BPMN's semantic model, BPMNDI, DI, DC, BPSim ...).
struct Package {
    QLatin1String prefix; ///< the usual one, used where a file has not chosen its own
    std::vector<QLatin1String> uris; ///< the first is written; the others are read as the same
    std::vector<TypeRow> rows;
    QLatin1String typePrefix; ///< put before a type's name in xsi:type: BPMN's "t"
};

/// What a Schema works out of a row.
class Type {
public:
    const TypeRow& row() const { return *row_; }
    TypeId id() const { return row_->id; }
    QLatin1String name() const { return row_->name; }
    const Package& package() const { return *package_; }
    bool isA(TypeId ancestor) const { return ancestor < ancestors_.size() && ancestors_[ancestor]; }
    /// Own and inherited properties in schema order: supertypes' first.
    std::span<const Property* const> properties() const { return properties_; }
    /// By name; the name of an own property hides that of an inherited one. Null for none.
    const Property* property(QStringView name) const;
    /// Its place in properties(), or -1.
    int indexOf(const Property* property) const;
    /// Those attributes that refer to other elements.
    std::span<const Property* const> references() const { return references_; }
    bool hasId() const { return hasId_; }
    bool hasBody() const { return hasBody_; } ///< text of its own means something; else it is only layout

private:
    friend class Schema;
    const TypeRow* row_ = nullptr;
    const Package* package_ = nullptr;
    std::vector<const Property*> properties_;
    std::vector<const Package*> packages_; ///< of the row that has the property, for each of properties_
    std::vector<const Property*> references_;
    std::vector<bool> ancestors_; ///< by TypeId
    bool hasId_ = false;
    bool hasBody_ = false;
};

/// The place and type of a child element.
struct Placement {
    const Type* type = nullptr; ///< null for foreign elements and simple values
    TypeId id = foreignType;
    const Property* role = nullptr;
};

/// Immutable composition of packages; shared among threads.
class Schema {
public:
    explicit Schema(std::vector<const Package*> packages);
    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;

    const Type* type(TypeId id) const; ///< null for foreignType, textType and what is in no package
    bool isA(TypeId type, TypeId ancestor) const; ///< true for the type itself
    /// The type of a global element, or null.
    const Type* typeOfElement(QStringView uri, QStringView localName) const;
    const Type* typeByName(QStringView uri, QStringView name) const; ///< "Task" or XML Schema's "tTask"
    const Package* packageOf(QStringView uri) const;
    std::span<const Package* const> packages() const { return packages_; }

    /// What a child element of that name is inside a `parent` (null: a foreign one, or none).
    Placement placementOf(const Type* parent, QStringView uri, QStringView localName) const;
    /// The property of `parent` that can hold a `type`, where only the type is known; null for none.
    const Property* propertyFor(const Type& parent, TypeId type) const;
    /// A Child that is held by any element of its type or a derived one, not by one of its own name.
    bool isHead(const Property& property) const;
    /// The package in whose namespace the children of a property are.
    const Package& packageOfChildren(const Type& parent, const Property& property) const;

private:
    using ByName = std::unordered_map<QString, const Type*>;
    void addRow(const Package& package, const TypeRow& row);
    void inherit(Type& type, const TypeRow& row, const Package& package);

    std::vector<const Package*> packages_;
    std::vector<std::unique_ptr<Type>> types_; ///< by TypeId
    std::unordered_map<const Package*, ByName> byElement_;
    std::unordered_map<const Package*, ByName> byName_;
};

} // namespace millrace::metamodel
