// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/constant_tests.h"
#include "modeler/feel/evaluator.h"
#include "modeler/feel/parser.h"
#include "modeler/feel/tree_text.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

// The lexer, the parser and the evaluator on any text: as an expression of either dialect, and as unary tests.

using namespace millrace::feel;

namespace {

const Value& variables()
{
    static const Value made = Context(
        {{"x", 7}, {"name", "Bern"}, {"list", List {1, "a", Value()}}, {"flag", true}, {"today", Date {20000}}});
    return made;
}

void evaluateOnce(const Expression& expression)
{
    const ContextScope scope(variables().asContext());
    Warnings warnings;
    Run run(warnings, scope);
    run.steps = 20'000;
    static_cast<void>(toText(evaluate(expression, scope, run)));
}

/// What is written of a tree is read as that tree, where it is not too long for that.
void readAgain(const Expression& expression, ParseResult again)
{
    if (again && treeText(*again.expression, Parentheses::All) != treeText(expression, Parentheses::All))
        std::abort();
}

void testOnce(const Expression& tests)
{
    const ContextScope scope(variables().asContext());
    for (const Value& input : {Value(), Value(5), Value("a"), Value(true)}) {
        Warnings warnings;
        Run run(warnings, scope);
        run.steps = 5'000;
        static_cast<void>(evaluateTests(tests, input, scope, run));
    }
    static_cast<void>(constantTests(tests));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const Dialect dialect : {Dialect::Feel, Dialect::Juel})
        if (const ParseResult parsed = parse(text, dialect))
            evaluateOnce(*parsed.expression);
    if (const ParseResult parsed = parse(text, Dialect::Feel))
        readAgain(*parsed.expression, parse(treeText(*parsed.expression), Dialect::Feel));
    if (const ParseResult parsed = parseUnaryTests(text))
        testOnce(*parsed.expression);
    static_cast<void>(parseType(text));
    return 0;
}
