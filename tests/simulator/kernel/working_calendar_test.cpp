// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/working_calendar.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <rapidcheck/gtest.h>

namespace millrace::kernel {

namespace {

using base::day;
using base::hour;
using base::minute;

Microseconds at(const char* text, const QTimeZone& zone = QTimeZone::utc())
{
    QDateTime time = QDateTime::fromString(QLatin1String(text), QStringLiteral("yyyy-MM-dd HH:mm"));
    time.setTimeZone(zone);
    return time.toMSecsSinceEpoch() * 1000;
}

const WeeklyHours officeHours {1, 5, 9 * hour, 17 * hour};

QTimeZone vienna()
{
    return QTimeZone("Europe/Vienna");
}

// The naive model: is this minute, by the wall clock there, within a rule and on no holiday?
bool isOpenByTheWall(
    const std::vector<WeeklyHours>& rules, const std::vector<QDate>& holidays, const QTimeZone& zone, Microseconds time)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(time / 1000, zone);
    if (std::find(holidays.begin(), holidays.end(), wall.date()) != holidays.end())
        return false;
    const Microseconds ofDay = wall.time().msecsSinceStartOfDay() * Microseconds(1000);
    const auto onDay = [](const WeeklyHours& rule, int weekday) {
        return rule.fromDay <= rule.toDay ? rule.fromDay <= weekday && weekday <= rule.toDay
                                          : weekday >= rule.fromDay || weekday <= rule.toDay;
    };
    for (const WeeklyHours& rule : rules) {
        const int today = wall.date().dayOfWeek();
        const int yesterday = today == 1 ? 7 : today - 1;
        const Microseconds to = rule.to == 0 ? day : rule.to;
        const bool overnight = to <= rule.from;
        if (onDay(rule, today) && ofDay >= rule.from && (overnight || ofDay < to))
            return true;
        if (overnight && onDay(rule, yesterday) && ofDay < to)
            return true;
    }
    return false;
}

struct World {
    std::vector<WeeklyHours> rules;
    std::vector<QDate> holidays;
    QTimeZone zone = QTimeZone::utc();
    Microseconds start = 0;
};

// A week or so around a change of the clock, or anywhere in 2026.
World arbitraryWorld()
{
    World world;
    const int rules = *rc::gen::inRange(1, 4);
    for (int i = 0; i < rules; ++i)
        world.rules.push_back({*rc::gen::inRange(1, 8), *rc::gen::inRange(1, 8), *rc::gen::inRange(0, 48) * 30 * minute,
            *rc::gen::inRange(0, 49) * 30 * minute});
    world.zone = QTimeZone(*rc::gen::element<QByteArray>(
        "UTC", "Europe/Vienna", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Havana"));
    const char* near = *rc::gen::element("2026-03-06 00:00", "2026-03-27 00:00", "2026-04-03 00:00", "2026-10-02 00:00",
        "2026-10-23 00:00", "2026-10-30 00:00", "2026-06-10 00:00");
    world.start = at(near) + *rc::gen::inRange(0, 3 * 24 * 60) * minute;
    const int holidays = *rc::gen::inRange(0, 3);
    for (int i = 0; i < holidays; ++i)
        world.holidays.push_back(
            QDateTime::fromMSecsSinceEpoch(world.start / 1000, Qt::UTC).date().addDays(*rc::gen::inRange(0, 5)));
    return world;
}

} // namespace

TEST(WorkingCalendarTest, PausesOverNightAndWeekend)
{
    const WorkingCalendar calendar({officeHours});
    EXPECT_EQ(calendar.advance(at("2026-01-09 16:00"), 2 * hour), at("2026-01-12 10:00"));
    EXPECT_EQ(calendar.advance(at("2026-01-10 12:00"), 40 * hour), at("2026-01-16 17:00"));
    EXPECT_EQ(calendar.advance(at("2026-01-05 09:00"), 400 * hour), at("2026-03-13 17:00"));
    EXPECT_EQ(calendar.workBetween(at("2026-01-05 00:00"), at("2027-01-04 00:00")), 52 * 40 * hour);
    EXPECT_EQ(calendar.weeklyWork(), 40 * hour);
}

TEST(WorkingCalendarTest, TheEndOfAShiftIsNotOpenAndItsBeginningIs)
{
    const WorkingCalendar calendar({officeHours});
    EXPECT_TRUE(calendar.isOpen(at("2026-01-05 09:00")));
    EXPECT_FALSE(calendar.isOpen(at("2026-01-05 17:00")));
    EXPECT_EQ(calendar.nextOpening(at("2026-01-09 17:00")), at("2026-01-12 09:00"));
    EXPECT_EQ(calendar.nextOpening(at("2026-01-05 10:00")), at("2026-01-05 10:00"));
    EXPECT_EQ(calendar.nextClosing(at("2026-01-05 10:00")), at("2026-01-05 17:00"));
    EXPECT_EQ(calendar.nextClosing(at("2026-01-05 18:00")), at("2026-01-05 18:00"));
}

TEST(WorkingCalendarTest, NoWorkTakesNoTimeEvenAtNight)
{
    EXPECT_EQ(WorkingCalendar({officeHours}).advance(at("2026-01-05 03:00"), 0), at("2026-01-05 03:00"));
}

TEST(WorkingCalendarTest, LastSecondOfTheDayMeansMidnight)
{
    for (const Microseconds end : {Microseconds(0), day - base::second, day - 1, day}) {
        const WorkingCalendar calendar({{1, 7, 0, end}});
        EXPECT_TRUE(calendar.isAlwaysOpen()) << end;
        EXPECT_EQ(calendar.nextClosing(0), never);
        EXPECT_EQ(calendar.advance(5, day), 5 + day);
    }
    EXPECT_EQ(WorkingCalendar({{7, 7, 22 * hour, day - 1}}).weeklyWork(), 2 * hour);
}

TEST(WorkingCalendarTest, AShiftOverMidnightOnSundayRunsIntoMonday)
{
    const WorkingCalendar calendar({{7, 7, 22 * hour, 6 * hour}});
    EXPECT_EQ(calendar.weeklyWork(), 8 * hour);
    EXPECT_EQ(calendar.nextClosing(at("2026-01-11 23:00")), at("2026-01-12 06:00"));
    EXPECT_EQ(calendar.advance(at("2026-01-11 23:00"), 8 * hour), at("2026-01-18 23:00"));
}

TEST(WorkingCalendarTest, RulesThatOverlapCountOnce)
{
    const WorkingCalendar calendar({{1, 1, 8 * hour, 12 * hour}, {1, 1, 10 * hour, 14 * hour}});
    EXPECT_EQ(calendar.weeklyWork(), 6 * hour);
}

TEST(WorkingCalendarTest, DaysMayRunOverTheWeekend)
{
    const WorkingCalendar calendar({{5, 1, 9 * hour, 10 * hour}});
    EXPECT_EQ(calendar.weeklyWork(), 4 * hour);
    EXPECT_FALSE(calendar.isOpen(at("2026-01-06 09:30")));
    EXPECT_TRUE(calendar.isOpen(at("2026-01-12 09:30")));
}

TEST(WorkingCalendarTest, HolidaysAreClosedEvenInARow)
{
    const WorkingCalendar calendar({officeHours}, {QDate(2026, 1, 6), QDate(2026, 1, 7), QDate(2026, 1, 10)});
    EXPECT_FALSE(calendar.isOpen(at("2026-01-06 10:00")));
    EXPECT_EQ(calendar.nextOpening(at("2026-01-05 18:00")), at("2026-01-08 09:00"));
    EXPECT_EQ(calendar.advance(at("2026-01-05 16:00"), 2 * hour), at("2026-01-08 10:00"));
}

TEST(WorkingCalendarTest, OfficeHoursFollowTheWallClock)
{
    const WorkingCalendar calendar({officeHours}, {}, vienna());
    EXPECT_EQ(calendar.nextOpening(at("2026-01-05 00:00")), at("2026-01-05 08:00"));
    EXPECT_EQ(calendar.nextOpening(at("2026-07-06 00:00")), at("2026-07-06 07:00"));
    EXPECT_EQ(calendar.nextOpening(at("2190-07-07 00:00")), at("2190-07-07 07:00"));
}

TEST(WorkingCalendarTest, ASkippedHourIsLostAndARepeatedOneWorkedTwice)
{
    const WorkingCalendar night({{6, 6, 22 * hour, 6 * hour}}, {}, vienna());
    const auto worked = [&](const char* from) {
        const Microseconds start = at(from, vienna());
        return night.workBetween(start, start + day);
    };
    EXPECT_EQ(worked("2026-03-21 12:00"), 8 * hour);
    EXPECT_EQ(worked("2026-03-28 12:00"), 7 * hour);
    EXPECT_EQ(worked("2026-10-24 12:00"), 9 * hour);
}

TEST(WorkingCalendarTest, WithoutHoursNothingEverOpens)
{
    const std::vector<WeeklyHours> none;
    EXPECT_FALSE(WorkingCalendar::problem(none).isEmpty());
    EXPECT_FALSE(WorkingCalendar::problem({{0, 5, 0, hour}}).isEmpty());
    EXPECT_FALSE(WorkingCalendar::problem({{1, 5, -1, hour}}).isEmpty());
    EXPECT_TRUE(WorkingCalendar::problem({officeHours}).isEmpty());
}

TEST(WorkingCalendarTest, EndlessWorkNeverEnds)
{
    const WorkingCalendar calendar({{1, 1, 9 * hour, 10 * hour}});
    EXPECT_EQ(calendar.advance(at("2026-01-05 00:00"), never / 2), never);
    EXPECT_EQ(WorkingCalendar().advance(10, never), never);
}

// Law: the calendar opens and closes with a clock on the wall, minute by minute, also where the clock changes.
RC_GTEST_PROP(WorkingCalendarTest, AgreesWithAClockOnTheWall, ())
{
    const World world = arbitraryWorld();
    const WorkingCalendar calendar(world.rules, world.holidays, world.zone);
    Microseconds worked = 0;
    bool before = false;
    Microseconds opening = never, closing = never;
    const Microseconds step = 15 * minute; // all bounds lie on quarter hours
    const Microseconds start = world.start - world.start % step;
    for (int i = 0; i <= 4 * 24 * 4; ++i) {
        const Microseconds now = start + i * step;
        const bool open = isOpenByTheWall(world.rules, world.holidays, world.zone, now);
        RC_ASSERT(calendar.isOpen(now) == open);
        RC_ASSERT(calendar.workBetween(start, now) == worked);
        worked += open ? step : 0;
        if (i > 0 && open && !before)
            RC_ASSERT(opening == now);
        if (i > 0 && !open && before)
            RC_ASSERT(closing == now);
        opening = open ? opening : calendar.nextOpening(now);
        closing = open ? calendar.nextClosing(now) : closing;
        before = open;
    }
}

// Law: advance is the inverse of workBetween, and comes at the first moment at which the work is done.
RC_GTEST_PROP(WorkingCalendarTest, AdvanceIsTheInverseOfWorkBetween, ())
{
    const World world = arbitraryWorld();
    const WorkingCalendar calendar(world.rules, world.holidays, world.zone);
    const Microseconds work = *rc::gen::inRange<Microseconds>(1, *rc::gen::element(3 * hour, 90 * hour, 5000 * hour));
    const Microseconds end = calendar.advance(world.start, work);
    RC_ASSERT(calendar.workBetween(world.start, end) == work);
    RC_ASSERT(calendar.workBetween(world.start, end - 1) == work - 1);
    const Microseconds part = *rc::gen::inRange<Microseconds>(0, work);
    RC_ASSERT(calendar.advance(calendar.advance(world.start, part), work - part) == end);
}

TEST(WorkingCalendarTest, OpensAtSingleDatesBesideItsWeek)
{
    // Given office hours, a holiday on Wednesday, and work on that Wednesday at noon and on Saturday
    const QDate monday(2026, 1, 5);
    const WorkingCalendar calendar({{1, 5, 9 * base::hour, 17 * base::hour}}, {monday.addDays(2)}, QTimeZone::utc(),
        {{monday.addDays(5), 10 * base::hour, 14 * base::hour}, {monday.addDays(2), 12 * base::hour, 13 * base::hour},
            {monday.addDays(1), 16 * base::hour, 18 * base::hour}});
    const Microseconds start = monday.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000;
    const auto at = [&](int day, int hour) { return start + day * base::day + hour * base::hour; };
    EXPECT_TRUE(calendar.isOpen(at(5, 10)));
    EXPECT_FALSE(calendar.isOpen(at(5, 14)));
    EXPECT_FALSE(calendar.isOpen(at(2, 10)));
    EXPECT_TRUE(calendar.isOpen(at(2, 12)));
    EXPECT_FALSE(calendar.isOpen(at(12, 10))) << "not every week";
    EXPECT_EQ(calendar.nextClosing(at(1, 9)), at(1, 18)) << "it goes on where the week's hours end";
    EXPECT_EQ(calendar.nextOpening(at(1, 18)), at(2, 12));
    EXPECT_EQ(calendar.nextOpening(at(4, 17)), at(5, 10));
    EXPECT_EQ(calendar.nextOpening(at(5, 14)), at(7, 9));
    EXPECT_EQ(calendar.workBetween(at(0, 0), at(7, 0)), 38 * base::hour);
    EXPECT_EQ(calendar.advance(at(4, 16), 3 * base::hour), at(5, 12));
    EXPECT_EQ(calendar.advance(at(1, 16), 3 * base::hour), at(2, 13));
    EXPECT_EQ(calendar.advance(at(5, 13), 2 * base::hour), at(7, 10));
    EXPECT_EQ(calendar.weeklyWork(), 40 * base::hour);
}

} // namespace millrace::kernel
