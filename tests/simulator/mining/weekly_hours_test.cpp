// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/weekly_hours.h"

#include "simulator/kernel/random_streams.h"
#include "simulator/kernel/week.h"

#include <gmock/gmock.h>

namespace millrace::mining {
namespace {

using kernel::WeeklyHours;

/// Moments spread evenly by chance over the open hours of some weeks of the year 2026.
std::vector<Microseconds> moments(
    const std::vector<WeeklyHours>& hours, int count, int weeks, const QTimeZone& zone = QTimeZone::utc())
{
    const kernel::WorkingCalendar calendar(hours, {}, zone);
    const kernel::Stream stream(5, 0, kernel::elementKey("moments"));
    const Microseconds start = kernel::firstMonday + 2922 * kernel::week; // 5 January 2026
    std::vector<Microseconds> made;
    for (int i = 0; i < count; ++i) {
        const double share = stream.at(i).uniform01(0);
        made.push_back(calendar.advance(start, Microseconds(share * double(weeks) * double(calendar.weeklyWork()))));
    }
    return made;
}

const std::vector<WeeklyHours> office {{1, 5, 9 * base::hour, 17 * base::hour}};
const std::vector<WeeklyHours> split {{1, 4, 8 * base::hour, 12 * base::hour},
    {1, 4, 12 * base::hour + 45 * base::minute, 16 * base::hour + 15 * base::minute},
    {6, 6, 9 * base::hour, 13 * base::hour}};

TEST(WeeklyHours, AreFoundExactly)
{
    for (const auto& hours : {office, split}) {
        const FoundHours found = findWeeklyHours(moments(hours, 20'000, 20), {});
        EXPECT_EQ(found.hours, hours) << hoursText(found.hours).toStdString();
        EXPECT_EQ(found.precision, 15 * base::minute);
    }
}

TEST(WeeklyHours, AreFoundInFewMomentsByTakingDaysTogether)
{
    const FoundHours found = findWeeklyHours(moments(office, 160, 10), {});
    EXPECT_EQ(found.hours, office) << hoursText(found.hours).toStdString();
    EXPECT_GE(found.precision, 15 * base::minute);
    EXPECT_TRUE(findWeeklyHours(moments(office, 20, 2), {}).hours.empty());
    EXPECT_EQ(findWeeklyHours(moments(office, 20, 2), {}).precision, 0);
    EXPECT_TRUE(findWeeklyHours({}, {}).hours.empty());
}

TEST(WeeklyHours, ADayThatMayBeAsTheOthersIs)
{
    // Friday from 16:15 on is quiet by chance; Saturday is short for sure.
    std::vector<WeeklyHours> hours = office;
    std::vector<Microseconds> times = moments(office, 4000, 20);
    std::erase_if(times, [](Microseconds time) {
        const Microseconds inWeek = (time - kernel::firstMonday) % kernel::week;
        const Microseconds inDay = inWeek % base::day;
        const bool isLate = inDay >= 16 * base::hour + 15 * base::minute;
        return isLate && (inWeek >= 4 * base::day || (time / base::second) % 6 != 0);
    });
    const std::vector<WeeklyHours> saturday {{6, 6, 9 * base::hour, 12 * base::hour}};
    hours.push_back(saturday.front());
    for (const Microseconds time : moments(saturday, 600, 20))
        times.push_back(time);
    EXPECT_EQ(findWeeklyHours(times, {}).hours, hours) << hoursText(findWeeklyHours(times, {}).hours).toStdString();
}

TEST(WeeklyHours, AroundTheClockIsNoHours)
{
    const FoundHours found = findWeeklyHours(moments({WeeklyHours()}, 10'000, 10), {});
    EXPECT_TRUE(found.hours.empty());
    EXPECT_GT(found.precision, 0);
}

TEST(WeeklyHours, AFewExceptionsDoNotCount)
{
    std::vector<Microseconds> times = moments(office, 20'000, 20);
    const Microseconds sunday = kernel::firstMonday + 2922 * kernel::week + 6 * base::day + 11 * base::hour;
    times.push_back(sunday);
    times.push_back(sunday + kernel::week + 8 * base::hour);
    EXPECT_EQ(findWeeklyHours(times, {}).hours, office);
}

TEST(WeeklyHours, EndsCountForTheMomentBefore)
{
    std::vector<Microseconds> ends = moments(office, 20'000, 20);
    ends.push_back(kernel::firstMonday + 2922 * kernel::week + 17 * base::hour);
    EXPECT_EQ(findWeeklyHours({}, ends).hours, office);
}

TEST(WeeklyHours, NightsGoOverMidnight)
{
    const std::vector<WeeklyHours> night {{1, 7, 0, 6 * base::hour}, {1, 7, 22 * base::hour, 24 * base::hour}};
    EXPECT_EQ(findWeeklyHours(moments(night, 20'000, 20), {}).hours, night);
}

TEST(WeeklyHours, AreLocal)
{
    const QTimeZone zone("America/New_York");
    if (!zone.isValid())
        GTEST_SKIP() << "This computer knows no time zones.";
    // Half a year: the clock changes on the way.
    EXPECT_EQ(findWeeklyHours(moments(office, 20'000, 26, zone), {}, zone).hours, office);
}

} // namespace
} // namespace millrace::mining
