// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/syntax_tree.h"
#include "modeler/feel/value.h"

#include <memory>
#include <optional>
#include <string_view>

namespace millrace::feel {

/// A type with a name that the host defines: an item definition of DMN.
class NamedType {
public:
    virtual ~NamedType() = default;
    /// Whether a value belongs to it; null does to every type.
    virtual bool holds(const Value& value) const = 0;
    virtual bool isList() const = 0;
};

/// The named types that expressions may speak of. Immutable; functions that were made under it keep it alive.
class TypeLibrary : public std::enable_shared_from_this<TypeLibrary> {
public:
    virtual ~TypeLibrary() = default;
    virtual const NamedType* find(std::string_view name) const = 0; ///< null for none
};

/// `instance of`: null is an instance of Null alone.
bool isInstance(const Value& value, const TypeExpression& type, const TypeLibrary* library);
/// Whether a value may stand where one of this type is asked for: as above, and null always.
bool holds(const TypeExpression& type, const Value& value, const TypeLibrary* library);
/// The value as one of that type, after the implicit conversions of DMN 1.5 (10.3.2.9.4): a list of one for its item,
/// an item for a list of one, a date for its midnight in UTC. Empty where it does not conform.
std::optional<Value> conform(const Value& value, const TypeExpression& type, const TypeLibrary* library);
std::optional<Value> conform(const Value& value, const NamedType& type);
/// The midnight in UTC with which a date begins.
DateTime midnight(Date date);

} // namespace millrace::feel
