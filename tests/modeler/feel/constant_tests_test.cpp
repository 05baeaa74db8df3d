// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/constant_tests.h"

#include "modeler/feel/parser.h"

#include <gtest/gtest.h>

namespace millrace::feel {
namespace {

std::optional<ConstantTests> testsOf(const char* text)
{
    const ParseResult parsed = parseUnaryTests(text);
    EXPECT_TRUE(parsed) << text;
    return parsed ? constantTests(*parsed.expression) : std::nullopt;
}

TEST(ConstantTests, AreRangesOfOneType)
{
    const auto found = testsOf("< 5, [10..20), -3");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->type, Type::Number);
    ASSERT_EQ(found->ranges.size(), 3U);
    EXPECT_TRUE(found->ranges[0].lowUnbounded);
    EXPECT_FALSE(found->ranges[0].highIncluded);
    EXPECT_TRUE(found->ranges[1].lowIncluded);
    EXPECT_FALSE(found->ranges[1].highIncluded);
    EXPECT_EQ(found->ranges[2].low.asInteger(), -3);
    EXPECT_EQ(found->ranges[2].high.asInteger(), -3);
}

TEST(ConstantTests, SayWhatIsNegatedAndWhatPassesAll)
{
    EXPECT_TRUE(testsOf("-")->any);
    EXPECT_TRUE(testsOf("not(\"a\", \"b\")")->negated);
    EXPECT_EQ(testsOf("not(\"a\", \"b\")")->ranges.size(), 2U);
    EXPECT_TRUE(testsOf("!= 3")->negated);
}

TEST(ConstantTests, DatesAndDurationsAreConstantsHoweverTheyAreWritten)
{
    EXPECT_EQ(testsOf(">= date(\"2026-01-01\")")->type, Type::Date);
    EXPECT_EQ(testsOf("@\"2026-01-01\"")->type, Type::Date);
    EXPECT_EQ(testsOf("< duration(\"PT2H\")")->type, Type::DaysTime);
    EXPECT_EQ(testsOf("true")->type, Type::Boolean);
}

TEST(ConstantTests, AreNoneWhereMoreThanTheInputIsAsked)
{
    EXPECT_FALSE(testsOf("< limit"));
    EXPECT_FALSE(testsOf("? > 3 and ? < 9"));
    EXPECT_FALSE(testsOf("today()"));
    EXPECT_FALSE(testsOf("null"));
    EXPECT_FALSE(testsOf("1, \"a\""));
}

} // namespace
} // namespace millrace::feel
