// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/feel_parser.h"

#include <QCoreApplication>

// Unary tests: a decision table's cell, and the right side of `in`.

namespace millrace::feel {

ParseResult FeelParser::parseWholeUnaryTests()
{
    accept("=");
    bind("?");
    if (token_.is("-") && peek().kind == TokenKind::End) {
        advance();
        auto node = std::make_unique<UnaryTestsNode>();
        node->any = true;
        node->input = symbolOf("?");
        return finish(close(std::move(node), 0, 0));
    }
    const State before = save();
    if (token_.isWord("not") && peek().is("(")) {
        const std::size_t begin = token_.begin;
        advance();
        advance();
        NodePtr inner = parseUnaryTestList(true);
        if (inner != nullptr && accept(")") && token_.kind == TokenKind::End) {
            auto node = std::make_unique<UnaryTestsNode>();
            node->negated = true;
            node->input = symbolOf("?");
            UnaryTest test;
            test.usesInput = true;
            const int height = heightOf({inner.get()});
            test.expression = std::move(inner);
            node->tests.push_back(std::move(test));
            return finish(close(std::move(node), begin, height));
        }
        // `not(a) and b`: an expression that only begins so.
        restore(before);
    }
    return finish(parseUnaryTestList(true));
}

NodePtr FeelParser::parseUnaryTestList(bool spansAll)
{
    const std::size_t begin = token_.begin;
    auto node = std::make_unique<UnaryTestsNode>();
    node->input = symbolOf("?");
    do {
        if (!parseUnaryTest(*node, !spansAll))
            return nullptr;
    } while (spansAll && accept(","));
    int height = 0;
    for (const UnaryTest& test : node->tests)
        height = std::max(height, int {test.expression->height});
    return close(std::move(node), begin, height);
}

NodePtr FeelParser::parseOneSidedRange()
{
    const Nesting nesting(*this);
    if (nesting.tooDeep())
        return failTooDeep(token_.begin);
    const std::size_t begin = token_.begin;
    auto node = std::make_unique<RangeNode>();
    const bool below = token_.is("<") || token_.is("<=");
    const bool included = token_.is("<=") || token_.is(">=");
    advance();
    NodePtr bound = parseAdditive();
    if (bound == nullptr)
        return nullptr;
    const int height = heightOf({bound.get()});
    (below ? node->high : node->low) = std::move(bound);
    (below ? node->highIncluded : node->lowIncluded) = included;
    return close(std::move(node), begin, height);
}

bool FeelParser::parseUnaryTest(UnaryTestsNode& tests, bool alone)
{
    UnaryTest test;
    const std::size_t firstName = madeCount();
    if (token_.is("<") || token_.is("<=") || token_.is(">") || token_.is(">=")) {
        test.expression = parseOneSidedRange();
    } else if (token_.is("=") || token_.is("!=")) {
        test.unequal = token_.is("!=");
        advance();
        test.expression = parseAdditive();
    } else {
        test.expression = alone ? parseAdditive() : parseExpression();
        if (test.expression == nullptr)
            return false;
        const auto made = madeSince(firstName);
        test.usesInput = std::any_of(
            made.begin(), made.end(), [&tests](const NameNode* name) { return name->symbol == tests.input; });
    }
    if (test.expression == nullptr)
        return false;
    tests.tests.push_back(std::move(test));
    return true;
}

NodePtr FeelParser::parseIn(NodePtr operand)
{
    auto node = std::make_unique<InNode>();
    const std::size_t begin = operand->begin;
    const State before = save();
    if (accept("(")) {
        // A list of tests; or a range that begins with "(", or a value in parentheses that goes on behind them.
        node->tests = parseUnaryTestList(true);
        if (node->tests != nullptr && !accept(")"))
            node->tests = nullptr;
        if (node->tests == nullptr)
            restore(before);
    }
    if (node->tests == nullptr)
        node->tests = parseUnaryTestList(false);
    if (node->tests == nullptr)
        return nullptr;
    const int height = heightOf({operand.get(), node->tests.get()});
    node->operand = std::move(operand);
    return close(std::move(node), begin, height);
}

} // namespace millrace::feel
