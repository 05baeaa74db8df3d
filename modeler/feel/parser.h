// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/syntax_tree.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace millrace::feel {

enum class Dialect {
    Feel, ///< DMN 1.5; a leading `=`, as Camunda 8 writes it, is passed over
    Juel ///< `${...}`: property, comparison, arithmetic, boolean; text around it makes it a string, as in JUEL
};
/// Juel where there is a `${` or `#{` in it, Feel otherwise.
Dialect detectDialect(std::string_view text);

/// What is wrong with a text, and where.
struct ParseError {
    std::size_t offset = 0; ///< bytes from the start of the text
    int line = 1; ///< 1-based
    int column = 1; ///< 1-based, in characters
    std::string message; ///< translated, UTF-8: what was found and what was expected; without the place
};

struct ParseResult {
    std::shared_ptr<const Expression> expression; ///< null on an error
    ParseError error;
    explicit operator bool() const { return expression != nullptr; }
};

/// Longer texts, and trees nested more deeply, are refused with an error.
inline constexpr std::size_t maximumTextSize = 1024 * 1024;
inline constexpr int maximumNesting = 200;
inline constexpr int maximumTreeHeight = 1000;

/// Never throws. Words that stand side by side are taken as one name (`loan amount > 1000`). Names that hold operators
/// or keywords (`debt-to-income`, `date and time`) are recognized where `knownNames` has them; `between backticks` any
/// name is.
ParseResult parse(std::string_view text, Dialect dialect, std::span<const std::string> knownNames = {});
/// FEEL or JUEL, as detectDialect() says.
ParseResult parse(std::string_view text);
/// A type as `instance of` takes it ("list<number>"); empty where the text is none.
std::optional<TypeExpression> parseType(std::string_view text);
/// The unary tests of DMN 1.5 (`< 5, [7..9]`, `not("a")`, `-`, `? > 3`), for evaluateTests().
ParseResult parseUnaryTests(std::string_view text, std::span<const std::string> knownNames = {});

} // namespace millrace::feel
