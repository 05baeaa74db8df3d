// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/evaluation.h"

namespace millrace::feel {

/// What a builtin sees of its call. Arguments of the wrong type are told by fail(); a list of one counts as its item
/// where no list is wanted, and a value as a list of one where one is (DMN 1.5, 10.3.2.9.4).
class BuiltinCall {
public:
    BuiltinCall(Evaluation& evaluation, const Node& place, const Builtin& row, std::span<Value> arguments)
        : evaluation_(evaluation)
        , place_(place)
        , row_(row)
        , arguments_(arguments)
    { }

    std::size_t size() const { return arguments_.size(); }
    /// Null where the argument was left out.
    const Value& operator[](std::size_t index) const;
    bool has(std::size_t index) const { return index < arguments_.size() && !arguments_[index].isNull(); }
    std::span<const Value> all() const { return arguments_; }

    std::optional<Number> number(std::size_t index) const;
    std::optional<std::int64_t> integer(std::size_t index) const;
    const std::string* string(std::size_t index) const;
    /// The items of a list; a single value is a list of one; empty for null.
    std::optional<std::span<const Value>> list(std::size_t index) const;
    /// The arguments from `first` on: those of the list where there is but one and it is a list.
    std::span<const Value> spread(std::size_t first = 0) const;

    Value failTypes() const;
    Value fail(Reason reason, std::string_view detail = {}) const;
    Value orFail(std::optional<Number> number) const; ///< OutOfRange where it is empty

    Value call(const Callable& function, std::span<const Value> arguments) const
    {
        return evaluation_.call(function, arguments, place_);
    }
    int depth() const { return evaluation_.depth(); }
    Evaluation& evaluation() const { return evaluation_; }

private:
    const Value& scalar(std::size_t index) const;

    Evaluation& evaluation_;
    const Node& place_;
    const Builtin& row_;
    std::span<Value> arguments_;
};

/// Texts longer than this are refused.
inline constexpr std::size_t maximumStringSize = 16 * 1024 * 1024;
inline constexpr std::size_t maximumListSize = 10'000'000;

} // namespace millrace::feel
