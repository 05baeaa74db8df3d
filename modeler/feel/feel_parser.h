// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/parser_base.h"

namespace millrace::feel {

/// Recursive descent over DMN 1.5's grammar (10.3.1.2); one function a level of precedence.
class FeelParser : private ParserBase {
public:
    FeelParser(std::string_view text, std::span<const std::string> knownNames);
    ParseResult parseWhole();
    ParseResult parseWholeUnaryTests();
    std::optional<TypeExpression> parseWholeType();

private:
    NodePtr parseExpression();
    NodePtr parseDisjunction();
    NodePtr parseConjunction();
    NodePtr parseComparison();
    NodePtr parseAdditive();
    NodePtr parseMultiplicative();
    NodePtr parsePower();
    NodePtr parseNegation();
    NodePtr parsePostfix();
    NodePtr parsePrimary();
    NodePtr parseWord();

    NodePtr parseBetween(NodePtr operand);
    NodePtr parseIn(NodePtr operand);
    NodePtr parseInstanceOf(NodePtr operand);
    NodePtr parseFilter(NodePtr list);
    NodePtr parsePath(NodePtr object);
    NodePtr parseCall(NodePtr callee, const std::string& name, std::size_t begin);
    bool parseArguments(CallNode& call);

    NodePtr parseIf();
    NodePtr parseFor();
    NodePtr parseQuantified();
    NodePtr parseFunction();
    bool parseParameters(FunctionNode& function);
    bool parseIterations(std::vector<Iteration>& iterations);
    NodePtr parseTemporal();
    NodePtr parseBracket();
    NodePtr parseParenthesis();
    NodePtr parseContext();
    bool parseContextKey(std::string& key);
    NodePtr parseRangeRest(NodePtr low, bool lowIncluded, std::size_t begin);
    NodePtr parseRangeEnd();

    NodePtr parseUnaryTestList(bool spansAll);
    bool parseUnaryTest(UnaryTestsNode& tests, bool alone);
    NodePtr parseOneSidedRange();

    /// Takes a name that begins at the current token; false, with an error, where none does.
    bool takeName(std::string& name);
    /// A name up to where `stops` says so, whatever is in it: a context's key, a parameter.
    bool takeNewName(std::string& name, std::initializer_list<std::string_view> stops);
    bool parseType(TypeExpression& type);

    bool bracketsClose_ = false; ///< a `[` ends a range here instead of beginning a filter
};

} // namespace millrace::feel
