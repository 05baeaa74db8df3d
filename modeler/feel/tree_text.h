// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/syntax_tree.h"

#include <string>

namespace millrace::feel {

enum class Parentheses {
    Needed, ///< only where the tree would be another one without
    All ///< around every operation: two trees are the same where their texts are
};

/// The expression (or unary tests) as FEEL, laid out one way whatever its own text looks like: parsing it as FEEL gives
/// the same tree. Names that are no words in a row stand between backticks, except those of arguments.
std::string treeText(const Expression& expression, Parentheses parentheses = Parentheses::Needed);

} // namespace millrace::feel
