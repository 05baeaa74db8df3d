// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/value.h"

#include "tests/modeler/feel/evaluate.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::feel {

namespace {

Value anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 10 : 7)) {
    case 0:
        return Value();
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return Number::small(*rc::gen::arbitrary<std::int64_t>(), *rc::gen::inRange(0, 19));
    case 3:
        return *rc::gen::string<std::string>();
    case 4:
        return Date {*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000)};
    case 5:
        return DaysTime {*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000), *rc::gen::inRange(0, 1'000'000'000)};
    case 6:
        return YearsMonths {*rc::gen::inRange<std::int64_t>(-1000, 1000)};
    case 7: {
        Context context;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            context.put(*rc::gen::string<std::string>(), anyValue(depth - 1));
        return context;
    }
    case 8: {
        const Value low = *rc::gen::inRange(0, 100);
        return Range {low, Value(100), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
    }
    default: {
        List items;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            items.push_back(anyValue(depth - 1));
        return items;
    }
    }
}

} // namespace

TEST(ValueTest, ScalarsAreHeldInline)
{
    EXPECT_TRUE(Value(5).isInteger());
    EXPECT_EQ(Value(5).asInteger(), 5);
    EXPECT_FALSE(Value(*Number::parse("0.5")).isInteger());
    EXPECT_EQ(Value(*Number::parse("1e30")).asNumber().toText(), "1000000000000000000000000000000");
    EXPECT_TRUE(Value(true).isTrue());
    EXPECT_TRUE(Value().isNull());
    EXPECT_EQ(Value(Reason::DivisionByZero).reason(), Reason::DivisionByZero);
    EXPECT_EQ(Value("text").type(), Type::String);
}

TEST(ValueTest, CopiesShareTheirBlock)
{
    const Value text("text");
    Value copy = text;
    EXPECT_TRUE(copy.isSame(text));
    copy = Value(3);
    EXPECT_EQ(text.asString(), "text");
    const Value moved = std::move(copy);
    EXPECT_EQ(moved.asInteger(), 3);
}

TEST(ValueTest, NestingEndsInNull)
{
    Value value = 1;
    for (int i = 0; i < Value::maximumDepth; ++i)
        value = Value(List {value});
    EXPECT_EQ(value.depth(), Value::maximumDepth);
    const Value deeper(List {value});
    EXPECT_TRUE(deeper.isNull());
    EXPECT_EQ(deeper.reason(), Reason::TooDeep);
}

TEST(ContextTest, FindsByNameHoweverMany)
{
    for (const int count : {1, 8, 9, 100}) {
        Context context;
        for (int i = 0; i < count; ++i)
            context.put("name " + std::to_string(i * 7919 % 1000), i);
        for (int i = 0; i < count; ++i) {
            const Value* const found = context.find("name " + std::to_string(i * 7919 % 1000));
            ASSERT_NE(found, nullptr);
            EXPECT_EQ(found->asInteger(), i);
        }
        EXPECT_EQ(context.find("missing"), nullptr);
    }
}

TEST(ContextTest, KeepsTheOrderAndTheLastOfAName)
{
    const Context context({{"b", 1}, {"a", 2}, {"b", 3}});
    EXPECT_EQ(toText(Value(context)), "{b: 3, a: 2}");
}

TEST(ValueTest, PrintsAsFeel)
{
    EXPECT_EQ(toText("a \"b\"\n\\"), "\"a \\\"b\\\"\\n\\\\\"");
    EXPECT_EQ(toText(Context({{"a", 1}, {"a b", Value()}})), "{a: 1, \"a b\": null}");
    EXPECT_EQ(toPlainText("a"), "a");
    EXPECT_EQ(toPlainText(List {"a", Date {0}}), "[\"a\", @\"1970-01-01\"]");
    EXPECT_EQ(toPlainText(Date {0}), "1970-01-01");
    EXPECT_EQ(toText(Range {1, 5, true, false}), "[1..5)");
}

RC_GTEST_PROP(ValueProperty, PrintingAndParsingGivesTheValue, ())
{
    const Value value = anyValue(3);
    const std::string text = toText(value);
    const ParseResult parsed = parse(text, Dialect::Feel);
    if (!parsed)
        RC_FAIL(text + ": " + parsed.error.message);
    Warnings warnings;
    RC_ASSERT(isEqual(evaluate(*parsed.expression, EmptyScope(), warnings), value));
}

} // namespace millrace::feel
