// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

// The expressions of BPSim (1.0, 'ExpressionParameter': XPath 1.0 with bpsim:getProperty()) and FEEL, as far as they
// say the same: numbers, texts, arithmetic, comparison, and, or, not() and some functions. Operators stand between
// blanks, so that what came from one comes back the same.

namespace millrace::scenario {

/// Empty for what has no simple FEEL: paths, variables, resources.
std::optional<QString> feelFromXPath(const QString& xpath);
/// What is wrong with what is no XPath at all, translated: what is expected where. Empty where it is, or may be, XPath
/// that has no simple FEEL.
QString xpathProblem(const QString& xpath);
/// Empty for what feelFromXPath() would not give back as it is.
std::optional<QString> xpathFromFeel(const QString& feel);

} // namespace millrace::scenario
