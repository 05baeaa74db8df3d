// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/tree_text.h"

#include "modeler/feel/parser.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::feel {
namespace {

std::string printed(const std::string& text)
{
    const ParseResult parsed = parse(text, Dialect::Feel);
    return parsed ? treeText(*parsed.expression) : "error: " + parsed.error.message;
}

std::string printedTests(const std::string& text)
{
    const ParseResult parsed = parseUnaryTests(text);
    return parsed ? treeText(*parsed.expression) : "error: " + parsed.error.message;
}

TEST(TreeText, KeepsTheParenthesesThatMatter)
{
    EXPECT_EQ(printed("(a+b)*c"), "(a + b) * c");
    EXPECT_EQ(printed("((a)+(b*c))"), "a + b * c");
    EXPECT_EQ(printed("a-(b-c)"), "a - (b - c)");
    EXPECT_EQ(printed("(a or b) and c or d"), "(a or b) and c or d");
    EXPECT_EQ(printed("(if a then b else c)+1"), "(if a then b else c) + 1");
    EXPECT_EQ(printed("-(3)"), "-3");
    EXPECT_EQ(printed("-(a ** 2)"), "-(a ** 2)");
    EXPECT_EQ(printed("(-2)[1]"), "(-2)[1]");
}

TEST(TreeText, WritesAllForms)
{
    for (const char* const text : {"for i in 1..3, j in list return i * j", "some x in list satisfies x > 2",
             "every x in list satisfies x instance of list<number>", "{a: 1, \"b c+\": a}", "function(x: number) x + 1",
             "orders[amount > 5].name", "a between 1 and 2", "a in (< 5, [7..9), \"x\", != 3)", "substring(\"abc\", 2)",
             "date and time(\"2026-01-01T00:00:00\")", "sort(list: a, precedes: function(x, y) x < y)", "@\"P1D\"",
             "[1, [2, null], true]", "`a-b` + `if`", "(> 3)", "if a = b then f(c)(d) else -e",
             "x instance of context<a: string, b: function<number> -> Any>"})
        EXPECT_EQ(printed(text), text);
}

TEST(TreeText, WritesUnaryTests)
{
    for (const char* const text : {"-", "not(\"a\", < 5)", "< 5, [7..9], -3", "? > 3 and ? < 9", "!= x", "(not(x))"})
        EXPECT_EQ(printedTests(text), text);
}

std::string randomName()
{
    return *rc::gen::element<std::string>("a", "loan amount", "`x-y`", "item", "Größe");
}

std::string randomText(int depth);

std::string operand(int depth)
{
    const std::string text = randomText(depth);
    return *rc::gen::inRange(0, 3) == 0 ? text : "(" + text + ")";
}

std::string randomAtom()
{
    return *rc::gen::element<std::string>("1", "2.5", "-3", "\"t\\\"x\"", "true", "null", "@\"2026-01-31\"", "[]", "{}",
        "[1..5)", "(< 4)", "now()", "date(\"2026-01-01\")");
}

/// Texts that the parser takes, and some that it does not.
std::string randomText(int depth)
{
    if (depth == 0)
        return *rc::gen::inRange(0, 2) == 0 ? randomAtom() : randomName();
    const auto part = [depth] { return operand(depth - 1); };
    switch (*rc::gen::inRange(0, 18)) {
    case 0:
        return part() + *rc::gen::element<std::string>(" + ", " - ", " * ", " / ", " ** ") + part();
    case 1:
        return part() + *rc::gen::element<std::string>(" = ", " != ", " < ", " <= ", " > ", " >= ") + part();
    case 2:
        return part() + *rc::gen::element<std::string>(" and ", " or ") + part();
    case 3:
        return "-" + part();
    case 4:
        return "if " + part() + " then " + part() + " else " + part();
    case 5:
        return part() + " between " + part() + " and " + part();
    case 6:
        return part() + " in (" + part() + ", > " + part() + ")";
    case 7:
        return "[" + part() + ".." + part() + "]";
    case 8:
        return "[" + part() + ", " + part() + "]";
    case 9:
        return "{a: " + part() + ", \"b!\": " + part() + "}";
    case 10:
        return part() + "[" + part() + "]";
    case 11:
        return part() + "." + randomName();
    case 12:
        return "for i in " + part() + ", j in " + part() + ".." + part() + " return " + part();
    case 13:
        return *rc::gen::element<std::string>("some", "every") + " i in " + part() + " satisfies " + part();
    case 14:
        return "function(i, `k l+`: number) " + part();
    case 15:
        return "sum(" + part() + ", " + part() + ")";
    case 16:
        return part() + "(" + part() + ")";
    default:
        return part() + " instance of list<string>";
    }
}

RC_GTEST_PROP(TreeText, ParsingItGivesTheSameTree, ())
{
    const std::string text = randomText(*rc::gen::inRange(0, 4));
    const ParseResult first = parse(text, Dialect::Feel);
    RC_PRE(bool(first));
    const std::string again = treeText(*first.expression);
    const ParseResult second = parse(again, Dialect::Feel);
    RC_LOG() << text << '\n' << again << '\n' << second.error.message;
    RC_ASSERT(bool(second));
    RC_ASSERT(treeText(*second.expression, Parentheses::All) == treeText(*first.expression, Parentheses::All));
    RC_ASSERT(treeText(*second.expression) == again);
}

RC_GTEST_PROP(TreeText, ParsingUnaryTestsGivesTheSameTree, ())
{
    const std::string inner = randomText(1) + ", < " + randomText(1) + ", " + randomText(2);
    const ParseResult first = parseUnaryTests(*rc::gen::inRange(0, 2) == 0 ? inner : "not(" + inner + ")");
    RC_PRE(bool(first));
    const ParseResult second = parseUnaryTests(treeText(*first.expression));
    RC_LOG() << first.expression->text() << '\n' << treeText(*first.expression) << '\n' << second.error.message;
    RC_ASSERT(bool(second));
    RC_ASSERT(treeText(*second.expression, Parentheses::All) == treeText(*first.expression, Parentheses::All));
}

} // namespace
} // namespace millrace::feel
