// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace millrace::feel {

/// Why a value is null. `None`: it was written so, or was null in the data.
enum class Reason : std::uint8_t {
    None,
    UnknownName,
    UnknownMember,
    UnknownFunction,
    WrongType,
    WrongArguments,
    NotAFunction,
    NoCondition, ///< a condition was neither true nor false
    DivisionByZero,
    OutOfRange, ///< a number, date or index beyond what there is
    NotConvertible,
    NotAllowed, ///< an external function, say
    TooDeep,
    TooLarge
};

} // namespace millrace::feel
