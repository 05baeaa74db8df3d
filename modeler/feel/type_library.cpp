// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/type_library.h"

#include <algorithm>

namespace millrace::feel {

namespace {

bool isListOf(const Value& value, const TypeExpression& type, const TypeLibrary* library)
{
    return value.isList()
        && (type.parameters.empty()
            || std::all_of(value.asList().begin(), value.asList().end(),
                [&](const Value& item) { return isInstance(item, type.parameters.front(), library); }));
}

bool isContextOf(const Value& value, const TypeExpression& type, const TypeLibrary* library)
{
    if (!value.isContext())
        return false;
    for (std::size_t i = 0; i < type.memberNames.size(); ++i) {
        const Value* const entry = value.asContext().find(type.memberNames[i]);
        if (entry == nullptr || !holds(type.parameters[i], *entry, library))
            return false;
    }
    return true;
}

bool isRangeOf(const Range& range, const TypeExpression& type, const TypeLibrary* library)
{
    return (range.lowUnbounded || isInstance(range.low, type.parameters.front(), library))
        && (range.highUnbounded || isInstance(range.high, type.parameters.front(), library));
}

/// The implicit conversions, for a value that `holds` says no to.
template <typename Holds> std::optional<Value> converted(const Value& value, bool wantsList, Holds holds)
{
    if (wantsList && !value.isList()) {
        Value single = List {value};
        return holds(single) ? std::optional(std::move(single)) : std::nullopt;
    }
    if (!wantsList && value.isList() && value.asList().size() == 1) {
        const Value& item = value.asList().front();
        return holds(item) ? std::optional(item) : std::nullopt;
    }
    if (value.type() == Type::Date) {
        Value moment = midnight(value.asDate());
        return holds(moment) ? std::optional(std::move(moment)) : std::nullopt;
    }
    return {};
}

} // namespace

DateTime midnight(Date date)
{
    return {date, {0, {Zone::Kind::Offset, 0, {}}}};
}

bool isInstance(const Value& value, const TypeExpression& type, const TypeLibrary* library)
{
    if (value.isNull())
        return type.name == "Null";
    if (type.name == "Any" || type.name == "any")
        return true;
    if (library != nullptr)
        if (const NamedType* const named = library->find(type.name))
            return named->holds(value);
    if (type.name == "list")
        return isListOf(value, type, library);
    if (type.name == "context")
        return isContextOf(value, type, library);
    if (type.name == "range" && value.type() == Type::Range && !type.parameters.empty())
        return isRangeOf(value.asRange(), type, library);
    return toWord(value.type()) == type.name;
}

bool holds(const TypeExpression& type, const Value& value, const TypeLibrary* library)
{
    return value.isNull() || isInstance(value, type, library);
}

std::optional<Value> conform(const Value& value, const TypeExpression& type, const TypeLibrary* library)
{
    if (holds(type, value, library))
        return value;
    if (library != nullptr)
        if (const NamedType* const named = library->find(type.name))
            return conform(value, *named);
    return converted(value, type.name == "list", [&](const Value& other) { return holds(type, other, library); });
}

std::optional<Value> conform(const Value& value, const NamedType& type)
{
    if (type.holds(value))
        return value;
    return converted(value, type.isList(), [&](const Value& other) { return type.holds(other); });
}

} // namespace millrace::feel
