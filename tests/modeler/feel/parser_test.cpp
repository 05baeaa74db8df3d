// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/parser.h"

#include "tests/modeler/feel/evaluate.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::feel {

namespace {

std::string repeated(std::string_view part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += part;
    return text;
}

std::string errorOf(std::string_view text)
{
    const ParseResult parsed = parse(text);
    return parsed
        ? "none"
        : std::to_string(parsed.error.line) + ":" + std::to_string(parsed.error.column) + " " + parsed.error.message;
}

} // namespace

TEST(ParserTest, ErrorsNamePlaceAndWhatWasExpected)
{
    EXPECT_EQ(errorOf("1 +"), "1:4 Expected a value, a name or '(', but found the end of the expression.");
    EXPECT_EQ(errorOf("if a then b"), "1:12 Expected 'else', but found the end of the expression.");
    EXPECT_EQ(errorOf("a >\n  > b"), "2:3 Expected a value, a name or '(', but found '>'.");
    EXPECT_EQ(errorOf("(1, 2"), "1:3 Expected ')', but found ','.");
    EXPECT_EQ(errorOf("\"Größe\" §"), "1:9 Expected an operator or the end, but found '§'.");
    EXPECT_EQ(
        errorOf("\"abc"), "1:1 Expected a value, a name or '(', but found a text without its closing quotation mark.");
    EXPECT_EQ(errorOf(""), "1:1 Expected a value, a name or '(', but found the end of the expression.");
    EXPECT_EQ(errorOf("f(a: 1, 2)"), "1:9 Either all arguments of a call have names, or none has.");
    EXPECT_EQ(errorOf("${a &&}"), "1:7 Expected a value, a name or '(', but found '}'.");
    EXPECT_EQ(errorOf("@\"tomorrow\""), "1:2 Expected a date, time or duration, but found '\"tomorrow\"'.");
    EXPECT_EQ(errorOf("1 /* 2"), "1:3 Expected an operator or the end, but found a comment without its end.");
}

TEST(ParserTest, NamesAreTheVariablesFromOutside)
{
    const auto names = [](std::string_view text) {
        const ParseResult parsed = parse(text);
        EXPECT_TRUE(parsed) << parsed.error.message;
        return std::vector<std::string>(parsed.expression->names().begin(), parsed.expression->names().end());
    };
    EXPECT_THAT(names("loan amount > limit and loan amount < 5"), testing::ElementsAre("loan amount", "limit"));
    EXPECT_THAT(names("for i in list return i + offset"), testing::ElementsAre("list", "offset"));
    EXPECT_THAT(names("{a: 1, b: a + c}"), testing::ElementsAre("c"));
    EXPECT_THAT(names("(function(x) x + rate)(y)"), testing::ElementsAre("rate", "y"));
    EXPECT_THAT(names("count(orders)"), testing::ElementsAre("orders"));
    EXPECT_THAT(names("${a.b == c}"), testing::ElementsAre("a", "c"));
    EXPECT_THAT(names("[1..a]"), testing::ElementsAre("a"));
    EXPECT_THAT(names("x in (a..b]"), testing::ElementsAre("x", "a", "b"));
}

TEST(ParserTest, NodesKnowTheirPlace)
{
    const ParseResult parsed = parse("  a + bcd * 2");
    ASSERT_TRUE(parsed);
    const Node& root = parsed.expression->root();
    EXPECT_EQ(root.begin, 2U);
    EXPECT_EQ(root.end, 13U);
    ASSERT_EQ(root.kind, NodeKind::Arithmetic);
    const Node& right = *as<ArithmeticNode>(root).right;
    EXPECT_EQ(right.begin, 6U);
    EXPECT_EQ(right.end, 13U);
}

TEST(ParserTest, SizeIsBounded)
{
    EXPECT_FALSE(parse(std::string(10'000'000, ' ')));
    EXPECT_FALSE(parse(repeated("1+", 5'000'000)));
}

TEST(ParserTest, DepthIsBounded)
{
    for (const std::string_view part : {"(", "[", "{a:", "-", "not(", "if ", "x in (", "[1..", "f(", "function(a) ",
             "for a in ", "a[", "some x in ", "1 in ", "@", "${", "${(", "${!", "(<", "a instance of list<"}) {
        const ParseResult parsed = parse(repeated(part, 100'000));
        EXPECT_FALSE(parsed) << part;
        EXPECT_FALSE(parsed.error.message.empty()) << part;
    }
    EXPECT_FALSE(parse(repeated("(", 100'000) + "1" + repeated(")", 100'000)));
    EXPECT_FALSE(parse(repeated("1+", 100'000) + "1"));
    EXPECT_FALSE(parse("a" + repeated("[1]", 100'000)));
    EXPECT_FALSE(parse("a" + repeated(".b", 100'000)));
    EXPECT_FALSE(parse(repeated("x in (", 150) + repeated("1)", 149)));
    EXPECT_FALSE(parse(repeated("[1..(", 90) + "1"));
}

TEST(ParserTest, LongIsNotDeep)
{
    EXPECT_EQ(result(repeated("false or ", 50'000) + "true"), "true");
    EXPECT_EQ(result("count([" + repeated("1,", 100'000) + "1])"), "100001");
    EXPECT_EQ(result(repeated("(", 100) + "1" + repeated(")", 100)), "1");
    EXPECT_EQ(result(repeated("1+", 900) + "1"), "901");
}

RC_GTEST_PROP(ParserProperty, AnyBytesAreParsedOrRefused, (const std::string& text))
{
    const ParseResult parsed = parse(text, Dialect::Feel);
    RC_ASSERT(static_cast<bool>(parsed) == parsed.error.message.empty());
    RC_ASSERT(parsed.error.offset <= text.size());
    parse(text, Dialect::Juel);
    parseUnaryTests(text);
}

RC_GTEST_PROP(ParserProperty, AnyTokensAreParsedAndEvaluated, ())
{
    const auto tokens = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("1", "2.5", "a",
        "b c", "(", ")", "[", "]", "{", "}", ",", ":", "..", ".", "+", "-", "*", "/", "**", "<", "=", "!=", ">=", "if",
        "then", "else", "for", "in", "return", "some", "satisfies", "and", "or", "not", "null", "true", "\"s\"",
        "function", "between", "instance of", "number", "?", "count", "@\"P1D\""));
    std::string text;
    for (const std::string& token : tokens)
        text += token + " ";
    if (const ParseResult parsed = parse(text, Dialect::Feel)) {
        Warnings warnings;
        evaluate(*parsed.expression, EmptyScope(), warnings);
    }
}

} // namespace millrace::feel
