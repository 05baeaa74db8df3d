// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/iso8601.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace millrace::base {

TEST(Iso8601Test, ReadsDurations)
{
    EXPECT_EQ(parseDuration(u"PT8H"), (Duration {0, 8 * hour}));
    EXPECT_EQ(
        parseDuration(u"P1Y2M3DT4H5M6.5S"), (Duration {14, 3 * day + 4 * hour + 5 * minute + 6 * second + 500'000}));
    EXPECT_EQ(parseDuration(u"-P2W"), (Duration {0, -14 * day}));
    EXPECT_EQ(parseDuration(u" PT0.000001S "), (Duration {0, 1}));
}

TEST(Iso8601Test, RefusesWhatIsNoDuration)
{
    for (const auto* text : {u"", u"P", u"PT", u"P1DT", u"8h", u"PT1.5H", u"P-1D", u"PT99999999999999999999S"})
        EXPECT_FALSE(parseDuration(text)) << QStringView(text).toString().toStdString();
}

TEST(Iso8601Test, ReadsTimeSpansAsPeopleTypeThem)
{
    EXPECT_EQ(parseTimeSpan(u"8h"), 8 * hour);
    EXPECT_EQ(parseTimeSpan(u"1.5 h"), 90 * minute);
    EXPECT_EQ(parseTimeSpan(u"30min"), 30 * minute);
    EXPECT_EQ(parseTimeSpan(u"PT8H"), 8 * hour);
    EXPECT_FALSE(parseTimeSpan(u"P1M"));
    EXPECT_FALSE(parseTimeSpan(u"eight"));
}

TEST(Iso8601Test, ReadsPointsInTimeWithOffsets)
{
    EXPECT_EQ(parseDateTime(u"1970-01-01T00:00:00Z"), 0);
    EXPECT_EQ(parseDateTime(u"1970-01-01T01:00:00+01:00"), 0);
    EXPECT_EQ(parseDateTime(u"1970-01-02"), day);
    EXPECT_EQ(parseDateTime(u"1970-01-01T00:00:00.25"), 250'000);
    EXPECT_FALSE(parseDateTime(u"1970-02-30T00:00:00Z"));
    EXPECT_FALSE(parseDateTime(u"yesterday"));
}

TEST(Iso8601Test, AddsMonthsByTheCalendar)
{
    const QDateTime january(QDate(2026, 1, 31), QTime(9, 0), Qt::UTC);
    EXPECT_EQ(plus(january, {1, hour}), QDateTime(QDate(2026, 2, 28), QTime(10, 0), Qt::UTC));
}

RC_GTEST_PROP(Iso8601Property, DurationsSurviveARoundTrip, (std::int64_t length))
{
    RC_PRE(length != std::numeric_limits<std::int64_t>::min());
    RC_ASSERT(parseDuration(formatDuration(length)) == Duration({0, length}));
}

RC_GTEST_PROP(Iso8601Property, PointsInTimeSurviveARoundTrip, ())
{
    const auto time = *rc::gen::inRange<std::int64_t>(-2'000'000'000LL * second, 200'000'000'000LL * second);
    RC_ASSERT(parseDateTime(formatDateTime(time)) == time);
}

} // namespace millrace::base
