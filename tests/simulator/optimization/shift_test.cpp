// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/shift.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::optimization {

namespace {

using kernel::WeeklyHours;
using scenario::Calendar;

constexpr Microseconds hour = base::hour;

Calendar calendarOf(std::vector<WeeklyHours> hours)
{
    Calendar calendar;
    calendar.id = QStringLiteral("C");
    calendar.name = QStringLiteral("Office");
    calendar.hours = std::move(hours);
    return calendar;
}

Calendar office()
{
    return calendarOf({{1, 5, 9 * hour, 17 * hour}});
}

Microseconds weekly(const Calendar& calendar)
{
    return calendar.toWorkingCalendar().weeklyWork();
}

scenario::Scenario scenarioWith(int people)
{
    scenario::Scenario made;
    made.calendars.push_back(office());
    made.pools.push_back({QStringLiteral("P"), QStringLiteral("Clerks"), people, 30, QStringLiteral("C")});
    return made;
}

const Shift& shiftNamed(const std::vector<Shift>& shifts, const char* name)
{
    return *std::ranges::find(shifts, QLatin1String(name), &Shift::name);
}

} // namespace

TEST(Shift, BeginsAndEndsEarlierOrLater)
{
    EXPECT_EQ(moved(office(), -2 * hour, 0)->hours, (std::vector<WeeklyHours> {{1, 5, 7 * hour, 15 * hour}}));
    EXPECT_EQ(moved(office(), hour, 0)->hours, (std::vector<WeeklyHours> {{1, 5, 10 * hour, 18 * hour}}));
    EXPECT_EQ(moved(office(), 0, -hour)->hours, (std::vector<WeeklyHours> {{1, 5, 9 * hour, 16 * hour}}));
}

TEST(Shift, OnlyTheLastHoursOfADayBecomeLonger)
{
    const Calendar withLunch = calendarOf({{1, 5, 8 * hour, 12 * hour}, {1, 4, 13 * hour, 17 * hour}});
    const auto longer = moved(withLunch, 0, hour);
    ASSERT_TRUE(longer);
    EXPECT_EQ(weekly(*longer), weekly(withLunch) + 5 * hour);
    const auto hours = longer->toWorkingCalendar();
    const Microseconds monday = 1767571200LL * base::second;
    EXPECT_FALSE(hours.isOpen(monday + 12 * hour + hour / 2));
    EXPECT_TRUE(hours.isOpen(monday + 17 * hour + hour / 2));
    EXPECT_TRUE(hours.isOpen(monday + 4 * base::day + 12 * hour + hour / 2)) << "on Friday there is no afternoon";
}

TEST(Shift, NightsGoOverMidnight)
{
    const Calendar night = calendarOf({{1, 5, 22 * hour, 6 * hour}});
    EXPECT_EQ(moved(night, hour, 0)->hours, (std::vector<WeeklyHours> {{1, 5, 23 * hour, 7 * hour}}));
    EXPECT_FALSE(moved(night, 2 * hour, 0)) << "it would begin on the next day";
    EXPECT_FALSE(moved(calendarOf({{1, 5, hour / 2, 6 * hour}}), -hour, 0));
    const Calendar evening = calendarOf({{1, 5, 16 * hour, base::day}});
    EXPECT_EQ(moved(evening, hour, 0)->hours, (std::vector<WeeklyHours> {{1, 5, 17 * hour, hour}}));
    EXPECT_EQ(moved(evening, -hour, 0)->hours, (std::vector<WeeklyHours> {{1, 5, 15 * hour, 23 * hour}}));
}

TEST(Shift, NothingIsLeftOfAShortDay)
{
    EXPECT_FALSE(moved(calendarOf({{1, 5, 9 * hour, 10 * hour}}), 0, -hour));
    EXPECT_FALSE(moved(calendarOf({}), hour, 0));
    EXPECT_TRUE(variationsOf(calendarOf({{1, 7, 0, base::day}}), {}).empty()) << "around the clock";
}

TEST(Shift, VariationsHaveNamesAndIdsOfTheirOwn)
{
    scenario::Scenario scenario = scenarioWith(2);
    const std::vector<Shift> shifts = variationsOf(office(), scenario);
    ASSERT_EQ(shifts.size(), 7u);
    const Shift& earlier = shiftNamed(shifts, "1 h earlier");
    EXPECT_EQ(earlier.calendars[0].name, QStringLiteral("Office, 1 h earlier"));
    EXPECT_EQ(weeklyHours(earlier), 40);
    EXPECT_EQ(weeklyHours(shiftNamed(shifts, "1 h longer")), 45);
    EXPECT_EQ(shifts.back().calendars.size(), 2u);
    scenario.calendars.push_back(earlier.calendars[0]);
    EXPECT_EQ(variationsOf(office(), scenario), shifts) << "the same hours are the same calendar";
    scenario.calendars.back().hours = {{6, 6, 0, hour}};
    const Calendar other = shiftNamed(variationsOf(office(), scenario), "1 h earlier").calendars[0];
    EXPECT_NE(other.id, earlier.calendars[0].id);
}

TEST(Shift, APoolKeepsIt)
{
    scenario::Scenario scenario = scenarioWith(3);
    const Shift earlier = variationsOf(office(), scenario).front();
    assign(earlier, scenario, scenario.pools[0]);
    EXPECT_EQ(scenario.pools[0].calendar, earlier.calendars[0].id);
    EXPECT_EQ(scenario.calendars.size(), 2u);
    assign(Shift(), scenario, scenario.pools[0]);
    EXPECT_EQ(scenario.pools[0].calendar, earlier.calendars[0].id) << "an empty one changes nothing";
}

TEST(Shift, HalfOfThePeopleAreEarlyAndHalfLate)
{
    scenario::Scenario scenario = scenarioWith(5);
    const Shift both = variationsOf(office(), scenario).back();
    assign(both, scenario, scenario.pools[0]);
    const scenario::Pool& pool = scenario.pools[0];
    EXPECT_EQ(pool.calendar, both.calendars[0].id);
    ASSERT_EQ(pool.people.size(), 2u) << "the other three have the pool's hours";
    for (const scenario::Person& person : pool.people)
        EXPECT_EQ(person.calendar, both.calendars[1].id);
    EXPECT_NE(pool.people[0].name, pool.people[1].name);
}

TEST(Shift, WhoHasHoursOfTheirOwnKeepsThem)
{
    scenario::Scenario scenario = scenarioWith(3);
    scenario::Person ada;
    ada.name = QStringLiteral("Clerks 2");
    ada.calendar = QStringLiteral("C");
    scenario.pools[0].people = {ada};
    const Shift both = variationsOf(office(), scenario).back();
    assign(both, scenario, scenario.pools[0]);
    const scenario::Pool& pool = scenario.pools[0];
    EXPECT_EQ(pool.people[0].calendar, QStringLiteral("C"));
    ASSERT_EQ(pool.people.size(), 2u);
    EXPECT_EQ(pool.people[1].calendar, both.calendars[1].id);
    EXPECT_NE(pool.people[1].name, ada.name);
}

RC_GTEST_PROP(ShiftLaws, MovedHoursAreAsManyAndMoveBack, ())
{
    std::vector<WeeklyHours> hours;
    const int from = *rc::gen::inRange(3, 12);
    const int to = *rc::gen::inRange(from + 1, 21);
    const int day = *rc::gen::inRange(1, 8);
    hours.push_back({day, *rc::gen::inRange(1, 8), from * hour, to * hour});
    if (*rc::gen::arbitrary<bool>())
        hours.push_back({1, 7, (to + 1) * hour, (to + 2) * hour});
    const Calendar own = calendarOf(hours);
    const Microseconds by = *rc::gen::inRange(-2, 3) * hour;
    const auto there = moved(own, by, 0);
    RC_ASSERT(there.has_value());
    RC_ASSERT(weekly(*there) == weekly(own));
    RC_ASSERT(kernel::WorkingCalendar::problem(there->hours).isEmpty());
    const auto back = moved(*there, -by, 0);
    RC_ASSERT(back.has_value());
    const auto ownHours = own.toWorkingCalendar();
    const auto sameHours = back->toWorkingCalendar();
    const auto movedHours = there->toWorkingCalendar();
    const Microseconds monday = 1767571200LL * base::second;
    for (int half = 0; half < 336; ++half) {
        const Microseconds time = monday + half * hour / 2;
        RC_ASSERT(sameHours.isOpen(time) == ownHours.isOpen(time));
        RC_ASSERT(movedHours.isOpen(time + by) == ownHours.isOpen(time));
    }
}

} // namespace millrace::optimization
