// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/rate_profile.h"

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

RC_GTEST_PROP(RateProfileTest, EqualRatesAreTheTimeItself, ())
{
    const RateProfile profile(std::vector<double>(RateProfile::hours, 1));
    const auto time = *rc::gen::inRange<Microseconds>(-30 * day, 30 * day);
    const auto interval = *rc::gen::inRange<Microseconds>(0, 30 * day);
    RC_ASSERT(std::abs(profile.advance(time, interval) - time - interval) <= 1);
}

} // namespace millrace::kernel
