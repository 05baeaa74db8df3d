// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::feel {

namespace {

std::string text(const std::optional<Number>& number)
{
    return number ? number->toText() : "none";
}

Number parsed(std::string_view numeral)
{
    const auto number = Number::parse(numeral);
    EXPECT_TRUE(number) << numeral;
    return number.value_or(Number());
}

/// Small numbers of every scale, and large ones.
rc::Gen<Number> anyNumber()
{
    return rc::gen::apply(
        [](std::int64_t coefficient, int scale, bool large) {
            const Number number = Number::small(coefficient, scale);
            return large ? multiply(number, Number(1'000'000'007)).value_or(number) : number;
        },
        rc::gen::arbitrary<std::int64_t>(), rc::gen::inRange(0, 19), rc::gen::arbitrary<bool>());
}

rc::Gen<Number> anyInteger()
{
    return rc::gen::map(rc::gen::oneOf(rc::gen::arbitrary<std::int64_t>(), rc::gen::inRange<std::int64_t>(-1000, 1000),
                            rc::gen::element<std::int64_t>(INT64_MAX, INT64_MIN, INT64_MIN + 1, 0, 1, -1)),
        [](std::int64_t value) { return Number(value); });
}

} // namespace

TEST(NumberTest, ParsesAndPrints)
{
    EXPECT_EQ(parsed("12").toText(), "12");
    EXPECT_EQ(parsed("-0.50").toText(), "-0.5");
    EXPECT_EQ(parsed(".25").toText(), "0.25");
    EXPECT_EQ(parsed("1.2e3").toText(), "1200");
    EXPECT_EQ(parsed("1e-3").toText(), "0.001");
    EXPECT_EQ(parsed("-0").toText(), "0");
    EXPECT_EQ(parsed("1e100").toText(), "1e+100");
    EXPECT_EQ(parsed("1.5e-100").toText(), "1.5e-100");
    EXPECT_EQ(parsed("9223372036854775808").toText(), "9223372036854775808");
    EXPECT_EQ(parsed("-9223372036854775808").toText(), "-9223372036854775808");
    EXPECT_EQ(parsed("1234567890123456789012345678901234").toText(), "1234567890123456789012345678901234");
    EXPECT_EQ(parsed("12345678901234567890123456789012345").toText(), "12345678901234567890123456789012340");
    for (const char* const wrong : {"", "-", ".", "1.", "1e", "a", "1 ", "0x1", "inf", "nan", "1e99999", "--1"})
        EXPECT_FALSE(Number::parse(wrong)) << wrong;
}

TEST(NumberTest, WhatFitsIsHeldSmall)
{
    EXPECT_TRUE(parsed("1.000").isSmall());
    EXPECT_TRUE(parsed("1.000").isInteger());
    EXPECT_EQ(parsed("1e18").toInteger(), 1'000'000'000'000'000'000);
    EXPECT_EQ(Number::fromDouble(0.1)->toText(), "0.1");
    EXPECT_FALSE(Number::fromDouble(1.0 / 0.0));
    EXPECT_DOUBLE_EQ(parsed("2.5").toDouble(), 2.5);
}

TEST(NumberTest, Rounds)
{
    const auto rounded = [](std::string_view numeral, int scale, Rounding mode) {
        return parsed(numeral).rounded(scale, mode).toText();
    };
    EXPECT_EQ(rounded("2.5", 0, Rounding::HalfEven), "2");
    EXPECT_EQ(rounded("3.5", 0, Rounding::HalfEven), "4");
    EXPECT_EQ(rounded("-2.5", 0, Rounding::HalfUp), "-3");
    EXPECT_EQ(rounded("-2.5", 0, Rounding::HalfDown), "-2");
    EXPECT_EQ(rounded("-2.1", 0, Rounding::Floor), "-3");
    EXPECT_EQ(rounded("-2.9", 0, Rounding::Ceiling), "-2");
    EXPECT_EQ(rounded("2.01", 1, Rounding::Up), "2.1");
    EXPECT_EQ(rounded("2.09", 1, Rounding::Down), "2");
    EXPECT_EQ(rounded("1234", -2, Rounding::HalfUp), "1200");
    EXPECT_EQ(rounded("1", -50, Rounding::HalfUp), "0");
    EXPECT_EQ(rounded("0.3333333333333333333333333333333333", 2, Rounding::HalfEven), "0.33");
}

TEST(NumberTest, Functions)
{
    EXPECT_EQ(text(divide(1, 0)), "none");
    EXPECT_EQ(text(modulo(-10, 3)), "2");
    EXPECT_EQ(text(modulo(10, -3)), "-2");
    EXPECT_EQ(text(modulo(parsed("5.5"), 2)), "1.5");
    EXPECT_EQ(text(modulo(1, 0)), "none");
    EXPECT_EQ(text(power(2, 100)), "1267650600228229401496703205376");
    EXPECT_EQ(text(power(2, parsed("0.5"))), "1.414213562373095048801688724209698");
    EXPECT_EQ(text(power(0, -1)), "none");
    EXPECT_EQ(text(power(-2, parsed("0.5"))), "none");
    EXPECT_EQ(text(power(10, 100'000)), "none");
    EXPECT_EQ(text(squareRoot(16)), "4");
    EXPECT_EQ(text(squareRoot(-1)), "none");
    EXPECT_EQ(text(logarithm(0)), "none");
    EXPECT_EQ(text(exponential(0)), "1");
}

RC_GTEST_PROP(NumberProperty, TheFastPathGivesWhatTheLibraryGives, ())
{
    const Number a = *rc::gen::oneOf(anyInteger(), anyNumber());
    const Number b = *rc::gen::oneOf(anyInteger(), anyNumber());
    RC_ASSERT(text(add(a, b)) == text(decimal::add(a, b)));
    RC_ASSERT(text(subtract(a, b)) == text(decimal::subtract(a, b)));
    RC_ASSERT(text(multiply(a, b)) == text(decimal::multiply(a, b)));
    RC_ASSERT(compare(a, b) == decimal::compare(a, b));
    if (b.sign() != 0)
        RC_ASSERT(text(divide(a, b)) == text(decimal::divide(a, b)));
}

RC_GTEST_PROP(NumberProperty, PrintingAndParsingGivesTheNumber, ())
{
    const Number number = *rc::gen::oneOf(anyInteger(), anyNumber());
    const auto again = Number::parse(number.toText());
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == number);
    RC_ASSERT(again->isSmall() == number.isSmall() || number.coefficient() == INT64_MIN);
}

RC_GTEST_PROP(NumberProperty, ModuloLiesBetweenZeroAndTheDivisor, ())
{
    const Number a = *anyNumber();
    const Number b = *anyNumber();
    RC_PRE(b.sign() != 0);
    const auto rest = modulo(a, b);
    RC_ASSERT(rest.has_value());
    RC_ASSERT(rest->sign() == 0 || rest->sign() == b.sign());
}

RC_GTEST_PROP(NumberProperty, RoundingGoesNoFurtherThanTheNextStep, (std::int64_t coefficient))
{
    const Number number = Number::small(coefficient, *rc::gen::inRange(0, 19));
    const int scale = *rc::gen::inRange(0, 6);
    const Number down = number.rounded(scale, Rounding::Floor);
    const Number up = number.rounded(scale, Rounding::Ceiling);
    RC_ASSERT(compare(down, number) <= 0);
    RC_ASSERT(compare(up, number) >= 0);
    const Number nearest = number.rounded(scale, Rounding::HalfEven);
    RC_ASSERT(nearest == down || nearest == up);
}

} // namespace millrace::feel
