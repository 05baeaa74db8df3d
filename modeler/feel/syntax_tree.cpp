// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/syntax_tree.h"

#include <array>

namespace millrace::feel {

std::string_view toWord(ArithmeticOperator op)
{
    constexpr std::array<std::string_view, 6> words {"+", "-", "*", "/", "**", "%"};
    return words[static_cast<std::size_t>(op)];
}

std::string_view toWord(ComparisonOperator op)
{
    constexpr std::array<std::string_view, 6> words {"=", "!=", "<", "<=", ">", ">="};
    return words[static_cast<std::size_t>(op)];
}

Expression::Expression(std::string text, std::vector<std::string> symbols, std::vector<std::string> names, NodePtr root)
    : text_(std::move(text))
    , symbols_(std::move(symbols))
    , names_(std::move(names))
    , root_(std::move(root))
{ }

} // namespace millrace::feel
