// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_time.h"

#include "engine/log/text.h"

#include <QTimeZone>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::log {
namespace {

constexpr base::Microseconds nineOnMonday = 1'767'603'600'000'000; // 2026-01-05T09:00:00Z

TEST(LogTime, ReadsWhatLogsWrite)
{
    for (const char* text : {"2026-01-05T09:00:00Z", "2026-01-05T09:00:00.000+00:00", "2026-01-05 10:00:00+01:00",
             "2026-01-05 09:00", "2026-1-5 9:00", "2026/01/05 09:00:00.000", "05.01.2026 09:00", "5.1.2026 9:00:00",
             "05/01/2026 09:00:00", "05/01/2026 9:00 AM", " 2026-01-05T04:00:00-0500 ", "2026-01-05 09:00:00 UTC",
             "1767603600", "1767603600000", "1767603600000000"})
        EXPECT_EQ(parseLogTime(text), nineOnMonday) << text;
    EXPECT_EQ(parseLogTime("01/05/2026 09:00", DateOrder::MonthFirst), nineOnMonday);
    EXPECT_EQ(parseLogTime("05.01.2026"), nineOnMonday - 9 * base::hour);
    EXPECT_EQ(parseLogTime("2026-01-05 09:00:00.25"), nineOnMonday + base::second / 4);
    EXPECT_EQ(parseLogTime("2026-01-05 09:00:00,1234567"), nineOnMonday + 123'456);
    EXPECT_EQ(parseLogTime("2026-01-05 09:00 pm"), nineOnMonday + 12 * base::hour);
    EXPECT_EQ(parseLogTime("2026-01-05 12:00 AM"), nineOnMonday - 9 * base::hour);
    EXPECT_EQ(parseLogTime("1969-12-31T23:59:59Z"), -base::second);
}

TEST(LogTime, TakesTheZoneWhereThereIsNoOffset)
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        GTEST_SKIP() << "This computer knows no time zones.";
    EXPECT_EQ(parseLogTime("2026-01-05 10:00", DateOrder::DayFirst, berlin), nineOnMonday);
    EXPECT_EQ(parseLogTime("2026-01-05T09:00:00Z", DateOrder::DayFirst, berlin), nineOnMonday);
    EXPECT_EQ(parseLogTime("2026-07-06 10:00", DateOrder::DayFirst, berlin),
        parseLogTime("2026-07-06 08:00")); // summer time
}

TEST(LogTime, RefusesWhatIsNone)
{
    for (const char* text : {"", "Monday", "2026-02-30", "2026-13-01 10:00", "31.04.2026", "2026-01-05 25:00",
             "2026-01-05 10:61", "2026-01-05 10", "2026-01-05T10:00:00+99:00", "2026-01-05 10:00 x", "12345",
             "05.01.26", "2026-01-05 13:00 PM", "--", "99999999999999999999", "2026-01-05 24:01"})
        EXPECT_FALSE(parseLogTime(text)) << text;
}

TEST(LogTime, KnowsWhatStandsForNothing)
{
    for (const char* text : {"", "  ", "?", "NA", "NaT"})
        EXPECT_TRUE(isNoTime(text)) << text;
    EXPECT_FALSE(isNoTime("soon"));
    EXPECT_FALSE(isNoTime("2026-01-05"));
}

TEST(LogTime, FindsTheOrderOfDayAndMonth)
{
    EXPECT_EQ(dateOrderOf("31/01/2026"), DateOrder::DayFirst);
    EXPECT_EQ(dateOrderOf("01/31/2026 10:00"), DateOrder::MonthFirst);
    EXPECT_FALSE(dateOrderOf("01/02/2026"));
    EXPECT_TRUE(isAmbiguousDate("01/02/2026"));
    EXPECT_FALSE(isAmbiguousDate("2026-01-02"));
}

RC_GTEST_PROP(LogTime, ReadsWhatTheWritersWrite, ())
{
    const auto time = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000'000, 4'000'000'000'000'000);
    std::string text;
    appendDateTime(text, time);
    RC_ASSERT(parseLogTime(text) == time);
}

RC_GTEST_PROP(LogTime, NeverCrashes, (const std::string& text))
{
    const auto time = parseLogTime(text);
    RC_ASSERT(!time || *time > -400LL * 366 * 86400 * 1'000'000 * 10);
}

} // namespace
} // namespace millrace::log
