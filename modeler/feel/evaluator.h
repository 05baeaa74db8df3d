// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/run.h"
#include "modeler/feel/scope.h"
#include "modeler/feel/syntax_tree.h"
#include "modeler/feel/value.h"
#include "modeler/feel/warning.h"

namespace millrace::feel {

/// Never throws: what cannot be computed is null, with a reason, and a warning. Conditions on scalar variables allocate
/// nothing. The same expression may be evaluated by several threads at once; functions in the result keep it alive.
Value evaluate(const Expression& expression, const Scope& scope, Warnings& warnings);
/// As part of a longer run: within a function that the host brings, for the expressions of a decision.
Value evaluate(const Expression& expression, const Scope& scope, Run& run);
/// Whether `input` passes the tests: true, false or null. `expression` is from parseUnaryTests().
Value evaluateTests(const Expression& expression, const Value& input, const Scope& scope, Warnings& warnings);
Value evaluateTests(const Expression& expression, const Value& input, const Scope& scope, Run& run);

/// FEEL's `=`: null for values of different types (but null equals null).
Value equal(const Value& a, const Value& b);
/// Whether two values are the same, as list functions ask it: never null.
bool isEqual(const Value& a, const Value& b);
/// FEEL's order: -1, 0 or 1; empty where the two have none (other types, null, lists).
std::optional<int> order(const Value& a, const Value& b);
/// Whether `value` lies in `range`: true, false, or null where they cannot be compared.
Value contains(const Range& range, const Value& value);

} // namespace millrace::feel
