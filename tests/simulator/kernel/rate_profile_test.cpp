// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/rate_profile.h"

#include <QDate>
#include <QDateTime>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::kernel {

namespace {

using base::day;
using base::hour;

constexpr Microseconds monday = 4 * day; // 5 January 1970

/// Open from 9 to 11 on Mondays, at half the speed from 10 on.
RateProfile mondays()
{
    std::vector<double> rates(RateProfile::hours);
    rates[9] = 1;
    rates[10] = 0.5;
    return RateProfile(rates);
}

} // namespace

TEST(RateProfileTest, TheClockGoesAsFastAsTheHourSays)
{
    const RateProfile profile = mondays();
    EXPECT_EQ(profile.advance(monday, hour / 2), monday + 9 * hour + hour / 2);
    EXPECT_EQ(profile.advance(monday, hour + hour / 4), monday + 10 * hour + hour / 2);
    EXPECT_EQ(profile.advance(monday + 10 * hour, hour / 4), monday + 10 * hour + hour / 2);
    EXPECT_EQ(profile.advance(monday, 0), monday + 9 * hour) << "where it stands still nothing comes";
    EXPECT_EQ(profile.advance(monday + 9 * hour, 3 * hour / 2 + hour / 2), monday + 7 * day + 9 * hour + hour / 2);
    EXPECT_EQ(profile.advance(monday, 15 * hour + hour / 2), monday + 70 * day + 9 * hour + hour / 2);
    EXPECT_EQ(profile.advance(0, hour / 2), monday + 9 * hour + hour / 2) << "before the first Monday";
}

// In Berlin the clock is put forward on Sunday, 29 March 2026, and back on Sunday, 25 October 2026, at 1:00 UTC.
TEST(RateProfileTest, HoursAreThoseOfTheZoneAlsoWhereItsClockChanges)
{
    std::vector<double> rates(RateProfile::hours);
    rates[9] = 1; // Monday
    rates[6 * 24 + 2] = 1; // Sunday, 2:00 to 3:00
    const RateProfile profile(rates, QTimeZone("Europe/Berlin"));
    const auto at = [](int month, int dayOfMonth, int hourOfDay) {
        return QDate(2026, month, dayOfMonth).startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000 + hourOfDay * hour;
    };
    EXPECT_EQ(profile.advance(at(1, 5, 0), hour / 2), at(1, 5, 8) + hour / 2) << "an hour ahead in winter";
    EXPECT_EQ(profile.advance(at(7, 6, 0), hour / 2), at(7, 6, 7) + hour / 2) << "two in summer";
    EXPECT_EQ(profile.advance(at(3, 28, 0), hour / 2), at(3, 30, 7) + hour / 2) << "there is no 2:00 on that Sunday";
    EXPECT_EQ(profile.advance(at(10, 25, 0), 3 * hour / 2), at(10, 25, 1) + hour / 2) << "there are two";
    EXPECT_DOUBLE_EQ(profile.between(at(10, 24, 0), at(10, 31, 0)), double(3 * hour));
    EXPECT_DOUBLE_EQ(profile.between(at(3, 24, 0), at(3, 31, 0)), double(hour));
    EXPECT_DOUBLE_EQ(profile.between(at(6, 1, 0), at(6, 1, 7) + hour / 4), double(hour / 4));
}

RC_GTEST_PROP(RateProfileTest, TheClockGoesAsFarAsItAdvances, ())
{
    const RateProfile profile(std::vector<double>(RateProfile::hours, 0.5), QTimeZone("Europe/Berlin"));
    const auto time = *rc::gen::inRange<Microseconds>(0, 20'000 * day);
    const auto interval = *rc::gen::inRange<Microseconds>(0, 300 * day);
    RC_ASSERT(std::abs(profile.between(time, profile.advance(time, interval)) - double(interval)) <= 2);
}

RC_GTEST_PROP(RateProfileTest, EqualRatesAreTheTimeItself, ())
{
    const RateProfile profile(std::vector<double>(RateProfile::hours, 1));
    const auto time = *rc::gen::inRange<Microseconds>(-30 * day, 30 * day);
    const auto interval = *rc::gen::inRange<Microseconds>(0, 30 * day);
    RC_ASSERT(std::abs(profile.advance(time, interval) - time - interval) <= 1);
}

} // namespace millrace::kernel
