// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/type_library.h"

#include "tests/modeler/feel/evaluate.h"

namespace millrace::feel {
namespace {

std::string conformed(std::string_view value, std::string_view type)
{
    const auto wanted = parseType(type);
    EXPECT_TRUE(wanted) << type;
    const ParseResult parsed = parse(value, Dialect::Feel);
    Warnings warnings;
    const auto fitting = conform(evaluate(*parsed.expression, EmptyScope(), warnings), *wanted, nullptr);
    return fitting ? toText(*fitting) : "none";
}

TEST(FeelTypes, ValuesConformAfterImplicitConversions)
{
    EXPECT_EQ(conformed("1", "number"), "1");
    EXPECT_EQ(conformed("null", "number"), "null");
    EXPECT_EQ(conformed("[1]", "number"), "1");
    EXPECT_EQ(conformed("[1, 2]", "number"), "none");
    EXPECT_EQ(conformed("1", "list<number>"), "[1]");
    EXPECT_EQ(conformed("\"a\"", "list<number>"), "none");
    EXPECT_EQ(conformed("@\"2026-01-02\"", "date and time"), "@\"2026-01-02T00:00:00Z\"");
    EXPECT_EQ(conformed("{a: 1, b: 2}", "context<a: number>"), "{a: 1, b: 2}");
    EXPECT_EQ(conformed("{b: 2}", "context<a: number>"), "none");
    EXPECT_EQ(conformed("[1..2]", "range<number>"), "[1..2]");
    EXPECT_EQ(conformed("1", "Any"), "1");
}

TEST(FeelTypes, AreReadFromTexts)
{
    EXPECT_EQ(parseType("days and time duration")->name, "days and time duration");
    EXPECT_EQ(parseType("my own Type")->name, "my own Type");
    EXPECT_EQ(parseType("common.Type")->name, "common.Type");
    EXPECT_EQ(parseType("list<list<string>>")->parameters.front().parameters.front().name, "string");
    EXPECT_FALSE(parseType("list<"));
    EXPECT_FALSE(parseType(""));
    EXPECT_FALSE(parseType("number number)"));
}

TEST(FeelTypes, ParametersAreHeldAgainstTheirs)
{
    EXPECT_EQ(result("{f: function(x: number) x + 1, r: f(2)}.r"), "3");
    EXPECT_EQ(result("{f: function(x: number) x + 1, r: f([2])}.r"), "3");
    EXPECT_EQ(result("{f: function(x: string) 1, r: f(2)}.r"), "null");
    EXPECT_EQ(result("{f: function(x: number) 1, r: f(null)}.r"), "1");
}

TEST(FeelTypes, BuiltinsAreValuesToo)
{
    EXPECT_EQ(result("{f: abs, r: f(-2)}.r"), "2");
    EXPECT_EQ(result("{apply: function(f, x) f(x), r: apply(string length, \"abc\")}.r"), "3");
    EXPECT_EQ(result("{f: sum, r: f(1, 2, 3)}.r"), "6");
    EXPECT_EQ(result("{f: abs, r: f(1, 2)}.r"), "null");
    EXPECT_EQ(result("count(list)", R"({"count": 5, "list": [1, 2]})"), "2")
        << "a variable of that name is no function";
}

TEST(FeelTypes, ADayMayEndAtTwentyFour)
{
    EXPECT_EQ(result("@\"2026-12-31T24:00:00Z\""), "@\"2027-01-01T00:00:00Z\"");
    EXPECT_EQ(result("date and time(\"2026-01-01T24:00:01\")"), "null");
    EXPECT_EQ(result("time(\"24:00:00\")"), "null");
}

TEST(FeelTypes, ADateIsItsMidnightInUtcBesideADateAndTime)
{
    EXPECT_EQ(result("@\"2026-01-02\" - @\"2026-01-01T12:00:00Z\""), "@\"PT12H\"");
    EXPECT_EQ(result("@\"2026-01-02\" - @\"2026-01-01T12:00:00\""), "null");
    EXPECT_EQ(result("@\"2026-01-02\" - @\"2026-01-01\""), "@\"P1D\"");
}

TEST(FeelTypes, ListsReplace)
{
    EXPECT_EQ(result("list replace([1, 2, 3], 2, 9)"), "[1, 9, 3]");
    EXPECT_EQ(result("list replace([1, 2, 3], -1, 9)"), "[1, 2, 9]");
    EXPECT_EQ(result("list replace([1, 2, 3], function(item, newItem) item < newItem, 3)"), "[3, 3, 3]");
    EXPECT_EQ(result("list replace([1], 2, 9)"), "null");
    EXPECT_EQ(result("list replace([1], function(a, b) \"x\", 9)"), "null");
}

} // namespace
} // namespace millrace::feel
