// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/times_text.h"

#include <gtest/gtest.h>

namespace millrace::app::simulation {
namespace {

constexpr base::Microseconds monday = usualStart; ///< 2026-01-05

TEST(TimesText, MomentsReadAsTheyAreWritten)
{
    for (const base::Microseconds moment : {monday, monday + 8 * base::hour + 30 * base::minute,
             monday + 23 * base::hour + 15 * base::second, monday + 90 * base::day, monday + base::hour + 1500})
        EXPECT_EQ(parseMoment(momentText(moment)), moment) << qPrintable(momentText(moment));
}

TEST(TimesText, MomentsAreReadAsSpreadsheetsGiveThem)
{
    const base::Microseconds morning = monday + 8 * base::hour + 30 * base::minute;
    for (const char* text : {"5.1.2026 8:30", "2026-01-05 08:30:00", "2026-01-05T08:30:00Z", "2026-01-05 8:30 AM"})
        EXPECT_EQ(parseMoment(QLatin1String(text)), morning) << text;
    EXPECT_EQ(parseMoment(QStringLiteral("2026-01-05")), monday);
    for (const char* text : {"", "soon", "8:30", "2026-01-05 25:00", "2026-13-05", "12"})
        EXPECT_FALSE(parseMoment(QLatin1String(text)).has_value()) << text;
}

TEST(TimesText, DaysAreReadBesideTheirNames)
{
    const ParsedDays parsed
        = parseDays(QStringLiteral("Christmas\t2026-12-25\n\n1.1.2026\tNew Year\n2026-12-25 00:00\n"));
    EXPECT_TRUE(parsed.problem.isEmpty());
    EXPECT_EQ(parsed.days, (std::vector<QDate> {QDate(2026, 1, 1), QDate(2026, 12, 25)}));
    EXPECT_EQ(parseDays(daysText(parsed.days)).days, parsed.days);
    EXPECT_TRUE(daysSummary(parsed.days).contains(QStringLiteral("2 days")));
    EXPECT_TRUE(daysSummary({}).isEmpty());
}

TEST(TimesText, HoursAtSingleDatesReadAsTheyAreWritten)
{
    using kernel::DatedHours;
    const std::vector<DatedHours> hours {{QDate(2026, 12, 24), 8 * base::hour, 12 * base::hour + 30 * base::minute},
        {QDate(2026, 1, 1), 0, base::day}, {QDate(2026, 1, 2), 22 * base::hour, 6 * base::hour}};
    const ParsedDatedHours again = parseDatedHours(datedHoursText(hours));
    EXPECT_TRUE(again.problem.isEmpty()) << qPrintable(again.problem);
    EXPECT_EQ(again.hours, hours);
    const std::vector<DatedHours> one {{QDate(2026, 12, 24), 8 * base::hour, 13 * base::hour}};
    for (const char* text : {"24.12.2026 8:00 - 13:00", "2026-12-24\t8:00\t13:00", "2026-12-24 08:00-13:00",
             "2026-12-24 8:00 AM - 1:00 PM", "2026-12-24\t8:00 - 13:00"})
        EXPECT_EQ(parseDatedHours(QLatin1String(text)).hours, one) << text;
    for (const char* text :
        {"2026-12-24", "24.12.2026 - 13:00", "2026-12-24 8:00", "2026-12-24 8:00 - 25:00", "x - 8:00"})
        EXPECT_FALSE(parseDatedHours(QLatin1String(text)).problem.isEmpty()) << text;
}

TEST(TimesText, TheFirstLineThatIsNoDayIsNamed)
{
    const QString problem = parseDays(QStringLiteral("2026-01-01\nEaster\nsoon")).problem;
    EXPECT_TRUE(problem.contains(QStringLiteral("Line 2: 'Easter'"))) << qPrintable(problem);
}

TEST(TimesText, TimesAreMomentsOrSinceTheStart)
{
    const ParsedTimes moments = parseTimes(QStringLiteral("6.1.2026\t9:00\n5.1.2026\t8:30\n"), std::nullopt);
    EXPECT_TRUE(moments.problem.isEmpty()) << qPrintable(moments.problem);
    EXPECT_EQ(moments.start, monday) << "midnight of the first day";
    EXPECT_EQ(moments.times, (std::vector<base::Microseconds> {8 * base::hour + 30 * base::minute, 33 * base::hour}));
    EXPECT_EQ(parseTimes(timesText(moments.times, monday), monday).times, moments.times);
    const ParsedTimes since = parseTimes(QStringLiteral("90 min\n27:30\n1:00:15\n"), std::nullopt);
    EXPECT_EQ(since.times,
        (std::vector<base::Microseconds> {
            base::hour + 15 * base::second, 90 * base::minute, 27 * base::hour + 30 * base::minute}));
    EXPECT_FALSE(since.start.has_value());
    EXPECT_EQ(parseTimes(timesText(since.times, {}), {}).times, since.times);
}

TEST(TimesText, ATimeBeforeTheStartIsNamed)
{
    EXPECT_TRUE(
        parseTimes(QStringLiteral("4.1.2026 8:00"), monday).problem.contains(QStringLiteral("before the start")));
    EXPECT_TRUE(parseTimes(QStringLiteral("8:00\n-5"), monday).problem.contains(QStringLiteral("Line 2")));
}

} // namespace
} // namespace millrace::app::simulation
