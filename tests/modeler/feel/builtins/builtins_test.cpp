// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/registry.h"

#include "tests/modeler/feel/evaluate.h"

namespace millrace::feel {

TEST(BuiltinsTest, Registry)
{
    EXPECT_TRUE(findBuiltins("no such thing").empty());
    EXPECT_EQ(findBuiltins("date").size(), 2U);
    for (const Builtin& builtin : allBuiltins()) {
        EXPECT_LE(builtin.required, parameterCount(builtin)) << builtin.name;
        EXPECT_NE(builtin.function, nullptr) << builtin.name;
    }
}

TEST(BuiltinsTest, NamedArguments)
{
    EXPECT_EQ(result("substring(start position: 2, string: \"abc\")"), "\"bc\"");
    EXPECT_EQ(result("date(day: 3, month: 2, year: 2024)"), "@\"2024-02-03\"");
    EXPECT_EQ(result("date(from: \"2024-02-03\")"), "@\"2024-02-03\"");
    EXPECT_EQ(result("abs(x: 1)"), "null");
    EXPECT_EQ(result("abs()"), "null");
    EXPECT_EQ(result("abs(1, 2)"), "null");
    EXPECT_EQ(warningsOf("abs(\"a\")"), "0: 'abs' was given arguments that it does not take: string.\n");
}

TEST(BuiltinsTest, Numeric)
{
    EXPECT_EQ(result("decimal(1/3, 2)"), "0.33");
    EXPECT_EQ(result("decimal(2.5, 0)"), "2");
    EXPECT_EQ(result("floor(-1.5)"), "-2");
    EXPECT_EQ(result("floor(-1.56, 1)"), "-1.6");
    EXPECT_EQ(result("ceiling(1.2)"), "2");
    EXPECT_EQ(result("round up(5.51, 1)"), "5.6");
    EXPECT_EQ(result("round down(-5.59, 1)"), "-5.5");
    EXPECT_EQ(result("round half up(-2.5, 0)"), "-3");
    EXPECT_EQ(result("round half down(2.5, 0)"), "2");
    EXPECT_EQ(result("abs(-5)"), "5");
    EXPECT_EQ(result("abs(@\"-PT5H\")"), "@\"PT5H\"");
    EXPECT_EQ(result("modulo(-12, 5)"), "3");
    EXPECT_EQ(result("modulo(1, 0)"), "null");
    EXPECT_EQ(result("sqrt(16)"), "4");
    EXPECT_EQ(result("sqrt(-1)"), "null");
    EXPECT_EQ(result("odd(5) and even(-2) and not(odd(2.5)) and odd(-3)"), "true");
    EXPECT_EQ(result("decimal(1, 7000)"), "null");
}

TEST(BuiltinsTest, String)
{
    EXPECT_EQ(result("substring(\"foobar\", 3)"), "\"obar\"");
    EXPECT_EQ(result("substring(\"foobar\", -2, 1)"), "\"a\"");
    EXPECT_EQ(result("substring(\"\\U01F40Eab\", 2)"), "\"ab\"");
    EXPECT_EQ(result("substring(\"foobar\", 0)"), "null");
    EXPECT_EQ(result("string length(\"Größe\")"), "5");
    EXPECT_EQ(result("upper case(\"größe\")"), "\"GRÖSSE\"");
    EXPECT_EQ(result("substring before(\"foobar\", \"bar\")"), "\"foo\"");
    EXPECT_EQ(result("substring after(\"foobar\", \"o\")"), "\"obar\"");
    EXPECT_EQ(result("substring after(\"foobar\", \"x\")"), "\"\"");
    EXPECT_EQ(result("contains(\"foobar\", \"ob\")"), "true");
    EXPECT_EQ(result("starts with(\"foobar\", \"fo\") and ends with(\"foobar\", \"r\")"), "true");
    EXPECT_EQ(result("matches(\"foobar\", \"^FO*b\", \"i\")"), "true");
    EXPECT_EQ(result("matches(\"a\", \"(\")"), "null");
    EXPECT_EQ(result("replace(\"abcd\", \"(ab)|(a)\", \"[1=$1]\")"), "\"[1=ab]cd\"");
    EXPECT_EQ(result("split(\"John Doe\", \"\\\\s\")"), "[\"John\", \"Doe\"]");
    EXPECT_EQ(result("string join([\"a\", null, \"b\"], \"-\")"), "\"a-b\"");
}

TEST(BuiltinsTest, List)
{
    EXPECT_EQ(result("list contains([1, null], null)"), "true");
    EXPECT_EQ(result("count([])"), "0");
    EXPECT_EQ(result("min(3, 1, 2)"), "1");
    EXPECT_EQ(result("max([\"a\", \"c\", \"b\"])"), "\"c\"");
    EXPECT_EQ(result("max([])"), "null");
    EXPECT_EQ(result("min([1, \"a\"])"), "null");
    EXPECT_EQ(result("sum(0.1, 0.2)"), "0.3");
    EXPECT_EQ(result("mean([1, 2, 3, 4])"), "2.5");
    EXPECT_EQ(result("product([2, 3])"), "6");
    EXPECT_EQ(result("median([8, 2, 5, 3])"), "4");
    EXPECT_EQ(result("stddev([2, 4, 7, 5])"), "2.081665999466132735282297706979931");
    EXPECT_EQ(result("mode([6, 3, 9, 6, 6, 3, 3])"), "[3, 6]");
    EXPECT_EQ(result("all([true, null, false])"), "false");
    EXPECT_EQ(result("all([])"), "true");
    EXPECT_EQ(result("any([false, null])"), "null");
    EXPECT_EQ(result("append([1], 2, 3)"), "[1, 2, 3]");
    EXPECT_EQ(result("concatenate([1], [2, 3])"), "[1, 2, 3]");
    EXPECT_EQ(result("sublist([4, 5, 6], -2, 1)"), "[5]");
    EXPECT_EQ(result("sublist([4, 5, 6], 2)"), "[5, 6]");
    EXPECT_EQ(result("insert before([1, 3], 1, 2)"), "[2, 1, 3]");
    EXPECT_EQ(result("remove([1, 2, 3], 2)"), "[1, 3]");
    EXPECT_EQ(result("reverse([1, 2])"), "[2, 1]");
    EXPECT_EQ(result("index of([1, 2, 1], 1)"), "[1, 3]");
    EXPECT_EQ(result("union([1, 2], [2, 3])"), "[1, 2, 3]");
    EXPECT_EQ(result("distinct values([1, 2, 1])"), "[1, 2]");
    EXPECT_EQ(result("flatten([[1, [2]], 3])"), "[1, 2, 3]");
    EXPECT_EQ(result("sort([3, 1, 2])"), "[1, 2, 3]");
    EXPECT_EQ(result("sort([3, 1, 2], function(a, b) true)"), "[2, 1, 3]");
}

TEST(BuiltinsTest, Conversion)
{
    EXPECT_EQ(result("string(1.10)"), "\"1.1\"");
    EXPECT_EQ(result("string([1, \"a\"])"), "\"[1, \\\"a\\\"]\"");
    EXPECT_EQ(result("number(\"1 234,5\", \" \", \",\")"), "1234.5");
    EXPECT_EQ(result("number(\"1,234.5\", \",\", \".\")"), "1234.5");
    EXPECT_EQ(result("number(\"abc\")"), "null");
    EXPECT_EQ(warningsOf("number(\"abc\")"), "0: 'number' cannot convert \"abc\".\n");
    EXPECT_EQ(result("date(\"2024-02-30\")"), "null");
    EXPECT_EQ(result("date(2024, 2, 29)"), "@\"2024-02-29\"");
    EXPECT_EQ(result("date(date and time(\"2024-02-29T10:00:00\"))"), "@\"2024-02-29\"");
    EXPECT_EQ(result("time(10, 30, 0, @\"PT1H\")"), "@\"10:30:00+01:00\"");
    EXPECT_EQ(result("time(25, 0, 0)"), "null");
    EXPECT_EQ(result("date and time(date(2024, 1, 1), time(\"10:00:00\"))"), "@\"2024-01-01T10:00:00\"");
    EXPECT_EQ(result("duration(\"P1Y2M\")"), "@\"P1Y2M\"");
    EXPECT_EQ(result("duration(\"PT90M\")"), "@\"PT1H30M\"");
    EXPECT_EQ(result("years and months duration(@\"2011-12-22\", @\"2013-08-24\")"), "@\"P1Y8M\"");
    EXPECT_EQ(result("years and months duration(@\"2013-08-24\", @\"2011-12-25\")"), "@\"-P1Y7M\"");
}

TEST(BuiltinsTest, ContextAndBoolean)
{
    EXPECT_EQ(result("get value({a: 1}, \"a\")"), "1");
    EXPECT_EQ(result("get entries({a: 1})"), "[{key: \"a\", value: 1}]");
    EXPECT_EQ(result("context([{key: \"a\", value: 1}])"), "{a: 1}");
    EXPECT_EQ(result("context put({a: 1}, \"b\", 2)"), "{a: 1, b: 2}");
    EXPECT_EQ(result("context put({a: {b: 1}}, [\"a\", \"b\"], 2)"), "{a: {b: 2}}");
    EXPECT_EQ(result("context merge([{a: 1}, {a: 2, b: 3}])"), "{a: 2, b: 3}");
    EXPECT_EQ(result("is(1, 1.0)"), "true");
    EXPECT_EQ(result("is defined(x)"), "false");
    EXPECT_EQ(result("get or else(null, 3)"), "3");
}

TEST(BuiltinsTest, DatesAndTheClock)
{
    EXPECT_EQ(result("day of week(@\"2024-03-01\")"), "\"Friday\"");
    EXPECT_EQ(result("month of year(@\"2024-03-01\")"), "\"March\"");
    EXPECT_EQ(result("day of year(@\"2024-03-01\")"), "61");
    EXPECT_EQ(result("week of year(@\"2021-01-03\")"), "53");
    class Clock final : public Scope {
    public:
        const Value* find(std::string_view, std::size_t) const override { return nullptr; }
        std::int64_t now() const override { return 1'704'103'200'500'000; }
    };
    Warnings warnings;
    EXPECT_EQ(toText(evaluate(*parse("[now(), today(), (function() today())()]").expression, Clock(), warnings)),
        "[@\"2024-01-01T10:00:00.5Z\", @\"2024-01-01\", @\"2024-01-01\"]");
}

} // namespace millrace::feel
