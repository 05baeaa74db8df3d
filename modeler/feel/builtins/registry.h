// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"

#include <span>
#include <string_view>

namespace millrace::feel {

class BuiltinCall;

/// A row of a topic's table. A name may have several rows: the first whose parameters fit the call is taken.
struct Builtin {
    std::string_view name;
    std::string_view parameters; ///< their names, separated by commas; for calls with named arguments
    std::size_t required; ///< so many must be given; the rest may be left out
    bool variadic; ///< the last parameter may be repeated
    Value (*function)(BuiltinCall& call);
};

/// The rows of a name, in the order in which they are tried; empty where there is none.
std::span<const Builtin> findBuiltins(std::string_view name);
/// All rows, by name: for completion and the checker.
std::span<const Builtin> allBuiltins();
/// Those names that hold keywords, which the parser must know as a whole.
std::span<const std::string_view> complexBuiltinNames();
std::size_t parameterCount(const Builtin& builtin);
/// The position of a parameter; npos where there is none of that name.
std::size_t parameterIndex(const Builtin& builtin, std::string_view name);

// The topics, one file each.
std::span<const Builtin> booleanBuiltins();
std::span<const Builtin> contextBuiltins();
std::span<const Builtin> conversionBuiltins();
std::span<const Builtin> listBuiltins();
std::span<const Builtin> numericBuiltins();
std::span<const Builtin> rangeBuiltins();
std::span<const Builtin> stringBuiltins();
std::span<const Builtin> temporalBuiltins();

} // namespace millrace::feel
