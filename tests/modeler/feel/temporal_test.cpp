// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/temporal.h"

#include "tests/modeler/feel/evaluate.h"

#include <rapidcheck/gtest.h>

namespace millrace::feel {

namespace {

template <typename T> std::string again(const std::optional<T>& value)
{
    return value ? toText(*value) : "none";
}

} // namespace

TEST(TemporalTest, ParsesAndPrints)
{
    for (const char* const text : {"2024-02-29", "0001-01-01", "-2020-12-31", "999999999-12-31"})
        EXPECT_EQ(again(parseDate(text)), text);
    for (const char* const text :
        {"2023-02-29", "2024-13-01", "24-01-01", "2024-1-1", "02024-01-01", "2024-01-01 ", ""})
        EXPECT_FALSE(parseDate(text)) << text;
    for (const char* const text :
        {"10:30:00", "23:59:59.5", "10:00:00Z", "10:00:00+02:00", "10:00:00-05:30", "10:00:00@Europe/Paris"})
        EXPECT_EQ(again(parseTime(text)), text);
    for (const char* const text : {"24:00:00", "10:00", "10:60:00", "10:00:00@Mars/Base", "10:00:00+19:00", "1:00:00"})
        EXPECT_FALSE(parseTime(text)) << text;
    EXPECT_EQ(again(parseDateTime("2024-03-01T10:00:00.25Z")), "2024-03-01T10:00:00.25Z");
    EXPECT_EQ(again(parseDateTime("2024-03-01")), "2024-03-01T00:00:00");
    EXPECT_FALSE(parseDateTime("2024-03-01T"));
    for (const char* const text : {"P1D", "PT8H", "P1DT2H3M4.5S", "-PT0.5S", "PT0S", "-P2D"})
        EXPECT_EQ(again(parseDaysTime(text)), text);
    EXPECT_EQ(again(parseDaysTime("PT36H")), "P1DT12H");
    for (const char* const text :
        {"P", "PT", "P1Y", "P1DT", "1D", "PT1H1H", "PT1M1H", "P1.5D", "PT999999999999999999H"})
        EXPECT_FALSE(parseDaysTime(text)) << text;
    for (const char* const text : {"P1Y2M", "P5M", "-P1Y", "P0M"})
        EXPECT_EQ(again(parseYearsMonths(text)), text);
    EXPECT_EQ(again(parseYearsMonths("P14M")), "P1Y2M");
    EXPECT_FALSE(parseYearsMonths("P1D"));
}

TEST(TemporalTest, Arithmetic)
{
    EXPECT_EQ(result("date(\"2024-01-31\") + duration(\"P1M\")"), "@\"2024-02-29\"");
    EXPECT_EQ(result("@\"2024-03-01\" - @\"P1D\""), "@\"2024-02-29\"");
    EXPECT_EQ(result("@\"2024-03-01\" - @\"2024-02-01\""), "@\"P29D\"");
    EXPECT_EQ(result("@\"2024-03-01T10:00:00Z\" - @\"2024-03-01T10:00:00+02:00\""), "@\"PT2H\"");
    EXPECT_EQ(result("@\"2024-03-01T23:00:00\" + @\"PT2H\""), "@\"2024-03-02T01:00:00\"");
    EXPECT_EQ(result("@\"23:00:00\" + @\"PT2H\""), "@\"01:00:00\"");
    EXPECT_EQ(result("@\"P1D\" * 1.5"), "@\"P1DT12H\"");
    EXPECT_EQ(result("@\"P1D\" / @\"PT6H\""), "4");
    EXPECT_EQ(result("@\"P1Y\" + @\"P1M\""), "@\"P1Y1M\"");
    EXPECT_EQ(result("-@\"PT0.5S\""), "@\"-PT0.5S\"");
    EXPECT_EQ(result("@\"P1D\" / 0"), "null");
    EXPECT_EQ(result("@\"P1D\" + @\"P1M\""), "null");
    EXPECT_EQ(result("@\"2024-01-01T00:00:00Z\" - @\"2024-01-01T00:00:00\""), "null");
    EXPECT_EQ(result("@\"999999999-12-31\" + @\"P1D\""), "null");
}

TEST(TemporalTest, Comparison)
{
    EXPECT_EQ(result("date(\"2024-01-01\") < date(2024, 1, 2)"), "true");
    EXPECT_EQ(result("@\"10:00:00Z\" = @\"12:00:00+02:00\""), "true");
    EXPECT_EQ(result("@\"2024-07-01T12:00:00@Europe/Paris\" = @\"2024-07-01T10:00:00Z\""), "true");
    EXPECT_EQ(result("duration(\"PT24H\") = duration(\"P1D\")"), "true");
    EXPECT_EQ(result("@\"P1M\" < @\"P1Y\""), "true");
    EXPECT_EQ(result("@\"P1M\" < @\"P30D\""), "null");
    EXPECT_EQ(result("@\"10:00:00\" < @\"11:00:00Z\""), "null");
    EXPECT_EQ(result("@\"2024-02-10\" in [@\"2024-02-01\"..@\"2024-02-29\"]"), "true");
}

TEST(TemporalTest, Members)
{
    EXPECT_EQ(result("@\"2024-03-01T10:20:30.5+01:00\".hour"), "10");
    EXPECT_EQ(result("@\"2024-03-01T10:20:30.5+01:00\".second"), "30.5");
    EXPECT_EQ(result("@\"2024-03-01T10:20:30+01:00\".time offset"), "@\"PT1H\"");
    EXPECT_EQ(result("@\"2024-03-01\".weekday"), "5");
    EXPECT_EQ(result("@\"-P1DT2H0.5S\".hours"), "-2");
    EXPECT_EQ(result("@\"-P1DT2H0.5S\".seconds"), "-0.5");
    EXPECT_EQ(result("@\"P14M\".months"), "2");
    EXPECT_EQ(result("@\"2024-03-01\".hour"), "null");
}

RC_GTEST_PROP(TemporalProperty, DaysAndCalendarAgree, ())
{
    const Date date {*rc::gen::inRange<std::int64_t>(-300'000'000, 300'000'000)};
    const auto back = fromCivil(toCivil(date));
    RC_ASSERT(back == date);
    const Date next {date.days + 1};
    RC_ASSERT(weekday(next) == weekday(date) % 7 + 1);
    RC_ASSERT(parseDate(toText(date)) == date);
}

RC_GTEST_PROP(TemporalProperty, DurationsSurvivePrinting, ())
{
    const DaysTime duration {
        *rc::gen::inRange<std::int64_t>(-4'000'000'000'000, 4'000'000'000'000), *rc::gen::inRange(0, 1'000'000'000)};
    RC_ASSERT(parseDaysTime(toText(duration)) == duration);
}

} // namespace millrace::feel
