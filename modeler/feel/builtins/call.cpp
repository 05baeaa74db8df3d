// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"

namespace millrace::feel {

const Value& BuiltinCall::operator[](std::size_t index) const
{
    static const Value none {};
    return index < arguments_.size() ? arguments_[index] : none;
}

const Value& BuiltinCall::scalar(std::size_t index) const
{
    const Value& value = (*this)[index];
    return value.isList() && value.asList().size() == 1 ? value.asList().front() : value;
}

std::optional<Number> BuiltinCall::number(std::size_t index) const
{
    const Value& value = scalar(index);
    return value.isNumber() ? std::optional(value.asNumber()) : std::nullopt;
}

std::optional<std::int64_t> BuiltinCall::integer(std::size_t index) const
{
    const Value& value = scalar(index);
    return value.isInteger() ? std::optional(value.asInteger()) : std::nullopt;
}

const std::string* BuiltinCall::string(std::size_t index) const
{
    const Value& value = scalar(index);
    return value.isString() ? &value.asString() : nullptr;
}

std::optional<std::span<const Value>> BuiltinCall::list(std::size_t index) const
{
    const Value& value = (*this)[index];
    if (value.isNull())
        return {};
    return value.isList() ? std::span<const Value>(value.asList()) : std::span<const Value>(&value, 1);
}

std::span<const Value> BuiltinCall::spread(std::size_t first) const
{
    if (arguments_.size() == first + 1 && arguments_[first].isList())
        return arguments_[first].asList();
    return arguments_.subspan(std::min(first, arguments_.size()));
}

Value BuiltinCall::failTypes() const
{
    std::string types;
    if (evaluation_.warnings().wants())
        for (const Value& argument : arguments_)
            types += (types.empty() ? "" : ", ") + std::string(argument.isNull() ? "null" : toWord(argument.type()));
    return fail(Reason::WrongArguments, types);
}

Value BuiltinCall::fail(Reason reason, std::string_view detail) const
{
    return evaluation_.fail(reason, place_, row_.name, detail);
}

Value BuiltinCall::orFail(std::optional<Number> number) const
{
    return number ? Value(*number) : fail(Reason::OutOfRange, "");
}

} // namespace millrace::feel
