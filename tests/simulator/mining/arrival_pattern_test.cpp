// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/arrival_pattern.h"

#include "simulator/kernel/random_streams.h"
#include "simulator/kernel/week.h"

#include <QDateTime>
#include <algorithm>
#include <gmock/gmock.h>

namespace millrace::mining {
namespace {

using kernel::Distribution;

constexpr Microseconds monday = kernel::firstMonday + 2922 * kernel::week; // 5 January 2026

std::vector<Microseconds> arrivals(
    const Distribution& interval, int count, const kernel::WorkingCalendar& calendar = kernel::WorkingCalendar())
{
    const kernel::Stream stream(9, 0, kernel::elementKey("arrivals"));
    std::vector<Microseconds> made;
    Microseconds now = calendar.nextOpening(monday);
    for (int i = 0; i < count; ++i) {
        made.push_back(now);
        kernel::Draws draws = stream.at(i);
        now = calendar.advance(now, Microseconds(interval.sample(draws) * 1e6));
    }
    return made;
}

TEST(ArrivalPattern, AnEvenRateIsAnIntervalAroundTheClock)
{
    const ArrivalPattern found
        = findArrivals(arrivals(Distribution::exponential(600), 5000), QTimeZone::utc(), QStringLiteral("c"));
    EXPECT_TRUE(found.arrivals.rates.empty());
    EXPECT_FALSE(found.calendar);
    EXPECT_EQ(found.arrivals.interval.kind(), Distribution::Kind::Exponential);
    EXPECT_NEAR(found.arrivals.interval.mean() / 600, 1, 0.03);
    EXPECT_EQ(found.arrivals.batch, 1);
}

TEST(ArrivalPattern, IntervalsAreOfTheHoursInWhichCasesCome)
{
    const std::vector<kernel::WeeklyHours> hours {{1, 5, 8 * base::hour, 18 * base::hour}};
    const ArrivalPattern found
        = findArrivals(arrivals(Distribution::uniform(300, 900), 5000, kernel::WorkingCalendar(hours)),
            QTimeZone::utc(), QStringLiteral("c"));
    ASSERT_TRUE(found.calendar);
    EXPECT_EQ(found.calendar->hours, hours);
    EXPECT_EQ(found.arrivals.calendar, QStringLiteral("c"));
    EXPECT_EQ(found.arrivals.interval.kind(), Distribution::Kind::Uniform);
    EXPECT_NEAR(found.arrivals.interval.mean() / 600, 1, 0.02);
}

/// Half a year of working days: many cases from 9 to 12 in Berlin, few until 17, whatever the clock says in UTC.
TEST(ArrivalPattern, RatesAreByTheHoursOfTheZone)
{
    const QTimeZone berlin("Europe/Berlin");
    std::vector<Microseconds> times;
    const kernel::Stream stream(9, 0, kernel::elementKey("berlin"));
    for (int day = 0; day < 182; ++day) {
        kernel::Draws draws = stream.at(day);
        const QDate date = QDate(2026, 1, 5).addDays(day);
        const Microseconds midnight = QDateTime(date, QTime(0, 0), berlin).toMSecsSinceEpoch() * 1000;
        const Microseconds nine = midnight + 9 * base::hour;
        for (int i = 0; i < 40 && date.dayOfWeek() < 6; ++i)
            times.push_back(nine + Microseconds(draws.next() * 3 * double(base::hour)));
        for (int i = 0; i < 10 && date.dayOfWeek() < 6; ++i)
            times.push_back(nine + 3 * base::hour + Microseconds(draws.next() * 5 * double(base::hour)));
    }
    std::sort(times.begin(), times.end());
    const ArrivalPattern found = findArrivals(times, berlin, QStringLiteral("c"));
    ASSERT_EQ(found.arrivals.rates.size(), 168U);
    EXPECT_EQ(found.arrivals.ratesZone, "Europe/Berlin");
    EXPECT_EQ(found.arrivals.rates[8], 0);
    EXPECT_GT(found.arrivals.rates[9], 4 * found.arrivals.rates[13]);
    EXPECT_GT(found.arrivals.rates[13], 0);
    EXPECT_EQ(found.arrivals.rates[17], 0) << "not an hour later in summer";
}

TEST(ArrivalPattern, WhatAlwaysComesTogetherIsABatch)
{
    std::vector<Microseconds> times;
    for (const Microseconds time : arrivals(Distribution::constant(3600), 200))
        times.insert(times.end(), 3, time);
    const ArrivalPattern found = findArrivals(times, QTimeZone::utc(), QStringLiteral("c"));
    EXPECT_EQ(found.arrivals.batch, 3);
    EXPECT_EQ(found.arrivals.interval, Distribution::constant(3600));
}

TEST(ArrivalPattern, FewCasesAreEnough)
{
    const ArrivalPattern found = findArrivals({monday, monday + base::hour}, QTimeZone::utc(), QStringLiteral("c"));
    EXPECT_EQ(found.arrivals.interval, Distribution::constant(3600));
    EXPECT_THAT(found.text.toStdString(), testing::HasSubstr("1 h"));
}

/// Of a sparse log rates are smoothed over hours and days: quiet nights are still quiet, and the total is right.
TEST(ArrivalPattern, SparseRatesAreThoseOfHoursTimesDays)
{
    std::vector<Microseconds> times;
    for (const Microseconds time : arrivals(Distribution::exponential(1800), 1500)) {
        const Microseconds hour = (time - monday) % base::day / base::hour;
        if (hour >= 6 || times.size() % 5 == 0) // by night a fifth
            times.push_back(time);
        else
            times.push_back(time + 6 * base::hour);
    }
    std::sort(times.begin(), times.end());
    const ArrivalPattern found = findArrivals(times, QTimeZone::utc(), QStringLiteral("c"));
    ASSERT_EQ(found.arrivals.rates.size(), 168U);
    double sum = 0;
    for (const double rate : found.arrivals.rates)
        sum += rate;
    const double weeks = double(times.back() - times.front()) / double(kernel::week);
    EXPECT_NEAR(sum * 3600 / found.arrivals.interval.mean() * weeks / double(times.size()), 1, 0.03);
    EXPECT_LT(found.arrivals.rates[2], found.arrivals.rates[8] / 2);
}

} // namespace
} // namespace millrace::mining
