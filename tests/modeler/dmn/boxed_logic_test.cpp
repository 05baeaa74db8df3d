// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/boxed_logic.h"

#include "tests/modeler/dmn/decide.h"

namespace millrace::dmn {
namespace {

using namespace test;

std::string boxed(const std::string& expression)
{
    return decided(boxedText("d", expression), u"d");
}
std::string entry(const std::string& name, const std::string& expression)
{
    return "<contextEntry>" + (name.empty() ? "" : "<variable name=\"" + name + "\"/>") + expression
        + "</contextEntry>";
}

TEST(BoxedLogic, ContextsSeeTheirEarlierEntries)
{
    EXPECT_EQ(
        boxed("<context>" + entry("a", literal("2")) + entry("b", literal("a * 3")) + "</context>"), "{a: 2, b: 6}");
    EXPECT_EQ(boxed("<context>" + entry("a b", literal("2")) + entry("", literal("a b + 1")) + "</context>"), "3");
    EXPECT_EQ(boxed("<context>" + entry("a", "<context>" + entry("x", literal("1")) + "</context>")
                  + entry("", literal("a.x")) + "</context>"),
        "1");
}

TEST(BoxedLogic, FunctionsTakeTheirSurroundingsAlong)
{
    const std::string function = "<functionDefinition><formalParameter name=\"x\" typeRef=\"number\"/>"
        + literal("x * k") + "</functionDefinition>";
    const std::string context = "<context>" + entry("k", literal("3")) + entry("f", function);
    EXPECT_EQ(boxed(context + entry("", literal("f(5)")) + "</context>"), "15");
    EXPECT_EQ(boxed(context + entry("", literal("f(\"5\")")) + "</context>"), "null");
    EXPECT_EQ(boxed(context + entry("", literal("for i in 1..3 return f(i)")) + "</context>"), "[3, 6, 9]");
}

TEST(BoxedLogic, FunctionsMayCallThemselves)
{
    const std::string function = "<functionDefinition><formalParameter name=\"n\"/>"
        + literal("if n = 0 then 0 else n + sumTo(n - 1)") + "</functionDefinition>";
    EXPECT_EQ(boxed("<context>" + entry("sumTo", function) + entry("", literal("sumTo(4)")) + "</context>"), "10");
}

TEST(BoxedLogic, InvocationsBindByName)
{
    const std::string function = "<functionDefinition><formalParameter name=\"a\"/><formalParameter name=\"b\"/>"
        + literal("[a, b]") + "</functionDefinition>";
    const auto invoke = [&](const std::string& bindings) {
        return boxed("<context>" + entry("f", function)
            + entry("", "<invocation>" + literal("f") + bindings + "</invocation>") + "</context>");
    };
    const auto bind = [](const std::string& name, const std::string& feel) {
        return "<binding><parameter name=\"" + name + "\"/>" + literal(feel) + "</binding>";
    };
    EXPECT_EQ(invoke(bind("b", "2") + bind("a", "1")), "[1, 2]");
    EXPECT_EQ(invoke(bind("b", "2")), "[null, 2]");
    EXPECT_EQ(invoke(bind("c", "2")), "null");
    EXPECT_EQ(boxed("<invocation>" + literal("5") + "</invocation>"), "null");
}

TEST(BoxedLogic, ListsAndRelations)
{
    EXPECT_EQ(boxed("<list>" + literal("1") + literal("\"a\"") + "</list>"), "[1, \"a\"]");
    EXPECT_EQ(boxed("<relation><column name=\"x\"/><column name=\"y\"/><row>" + literal("1") + literal("2")
                  + "</row><row>" + literal("3") + "</row></relation>"),
        "[{x: 1, y: 2}, {x: 3, y: null}]");
}

TEST(BoxedLogic, Conditionals)
{
    const auto conditional = [](const std::string& condition) {
        return boxed("<conditional><if>" + literal(condition) + "</if><then>" + literal("1") + "</then><else>"
            + literal("2") + "</else></conditional>");
    };
    EXPECT_EQ(conditional("true"), "1");
    EXPECT_EQ(conditional("false"), "2");
    EXPECT_EQ(conditional("null"), "2");
}

TEST(BoxedLogic, Iterators)
{
    const auto iterate = [](const char* kind, const std::string& source, const std::string& body) {
        const std::string inner = std::string(kind) == "for" ? "return" : "satisfies";
        return boxed("<" + std::string(kind) + " iteratorVariable=\"i\"><in>" + literal(source) + "</in><" + inner + ">"
            + literal(body) + "</" + inner + "></" + kind + ">");
    };
    EXPECT_EQ(iterate("for", "[1, 2, 3]", "i * 2"), "[2, 4, 6]");
    EXPECT_EQ(iterate("for", "[1..3]", "i + count(partial)"), "[1, 3, 5]");
    EXPECT_EQ(iterate("for", "null", "i"), "null");
    EXPECT_EQ(iterate("some", "[1, 2]", "i > 1"), "true");
    EXPECT_EQ(iterate("some", "[]", "true"), "false");
    EXPECT_EQ(iterate("every", "[1, 2]", "i > 1"), "false");
    EXPECT_EQ(iterate("every", "[2, 3]", "i > 1"), "true");
    EXPECT_EQ(iterate("every", "[]", "false"), "true");
    EXPECT_EQ(iterate("every", "[1]", "\"x\""), "null");
}

TEST(BoxedLogic, Filters)
{
    const auto filter = [](const std::string& source, const std::string& match) {
        return boxed("<filter><in>" + literal(source) + "</in><match>" + literal(match) + "</match></filter>");
    };
    EXPECT_EQ(filter("[1, 2, 3]", "item > 1"), "[2, 3]");
    EXPECT_EQ(filter("[{a: 1}, {a: 2}]", "a = 2"), "[{a: 2}]");
    EXPECT_EQ(filter("[1]", "\"x\""), "null");
    EXPECT_EQ(filter("null", "true"), "null");
}

TEST(BoxedLogic, FunctionsOfOtherLanguagesGiveNull)
{
    const auto model = modelOf(boxedText("d",
        "<context>"
            + entry(
                "f", "<functionDefinition kind=\"Java\"><formalParameter name=\"x\"/><context/></functionDefinition>")
            + entry("", literal("f(1)")) + "</context>"));
    ASSERT_EQ(model->problems().size(), 1U);
    EXPECT_EQ(model->problems().front().severity, base::Severity::Warning);
    EXPECT_EQ(decided(*model, u"d"), "null");
}

} // namespace
} // namespace millrace::dmn
