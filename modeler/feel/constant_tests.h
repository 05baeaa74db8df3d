// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/syntax_tree.h"

#include <optional>
#include <vector>

namespace millrace::feel {

/// What unary tests pass, where that depends on the input alone: ranges of booleans, numbers, texts, dates or
/// durations; a single value is the range from it to itself.
struct ConstantTests {
    bool any = false; ///< `-`: whatever comes
    bool negated = false; ///< passes what lies in none of the ranges
    Type type = Type::Null; ///< of all endpoints; Null for `-`
    std::vector<Range> ranges;
};
/// Empty where the tests speak of variables or of `?`, call functions (other than to write a date or a duration), or
/// mix types. `tests` is from parseUnaryTests().
std::optional<ConstantTests> constantTests(const Expression& tests);

} // namespace millrace::feel
