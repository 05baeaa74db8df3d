// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/calendar_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::scenario {

using kernel::WeeklyHours;

namespace {

Calendar read(const char* events, QStringList* remarks = nullptr)
{
    QStringList ignored;
    return calendarFromText(
        QStringLiteral("BEGIN:VCALENDAR\n") + QString::fromUtf8(events) + QStringLiteral("\nEND:VCALENDAR"),
        remarks ? *remarks : ignored);
}

constexpr Microseconds hour = base::hour;

} // namespace

TEST(CalendarTextTest, DaysInARowAreOneRange)
{
    const Calendar calendar = read("BEGIN:VEVENT\nDTSTART:20260105T090000\nDTEND:20260105T170000\n"
                                   "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\nEND:VEVENT");
    EXPECT_EQ(calendar.hours, (std::vector<WeeklyHours> {{1, 5, 9 * hour, 17 * hour}}));
    EXPECT_EQ(calendar.zone, "UTC");
}

TEST(CalendarTextTest, SingleDaysAreRangesOfTheirOwn)
{
    const Calendar calendar = read("BEGIN:VEVENT\r\nDTSTART:20260105T090000\r\nDURATION:PT5H\r\n"
                                   "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR\r\nEND:VEVENT");
    EXPECT_EQ(calendar.hours,
        (std::vector<WeeklyHours> {
            {1, 1, 9 * hour, 14 * hour}, {3, 3, 9 * hour, 14 * hour}, {5, 5, 9 * hour, 14 * hour}}));
}

TEST(CalendarTextTest, DailyIsEveryDayAndWithoutDaysTheDayOfTheStart)
{
    EXPECT_EQ(read("BEGIN:VEVENT\nDTSTART:20260107T220000\nDTEND:20260108T060000\nRRULE:FREQ=DAILY\nEND:VEVENT").hours,
        (std::vector<WeeklyHours> {{1, 7, 22 * hour, 6 * hour}}));
    EXPECT_EQ(read("BEGIN:VEVENT\nDTSTART:20260107T080000\nDTEND:20260107T120000\nRRULE:FREQ=WEEKLY\nEND:VEVENT").hours,
        (std::vector<WeeklyHours> {{3, 3, 8 * hour, 12 * hour}}));
}

TEST(CalendarTextTest, AnEndAtMidnightIsTwentyFourHours)
{
    EXPECT_EQ(
        read("BEGIN:VEVENT\nDTSTART:20260105T180000\nDTEND:20260106T000000\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEND:VEVENT")
            .hours,
        (std::vector<WeeklyHours> {{1, 1, 18 * hour, 24 * hour}}));
    EXPECT_EQ(read("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;BYDAY=SA,SU\nEND:VEVENT").hours,
        (std::vector<WeeklyHours> {{6, 7, 0, 24 * hour}}));
}

TEST(CalendarTextTest, SeveralDaysOnEndAreOpenAllTheWay)
{
    const Calendar calendar
        = read("BEGIN:VEVENT\nDTSTART:20260105T090000\nDTEND:20260107T120000\nRRULE:FREQ=WEEKLY;BYDAY=MO\nEND:VEVENT");
    EXPECT_EQ(calendar.toWorkingCalendar().weeklyWork(), 51 * hour);
}

TEST(CalendarTextTest, ZonesAndHolidaysAreKept)
{
    const Calendar calendar = read("BEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:20260105T090000\n"
                                   "DTEND;TZID=Europe/Berlin:20260105T100000\nRRULE:FREQ=WEEKLY;BYDAY=MO\n"
                                   "EXDATE;VALUE=DATE:20261225,20261226\nEND:VEVENT");
    EXPECT_EQ(calendar.zone, "Europe/Berlin");
    EXPECT_EQ(calendar.holidays, (std::vector<QDate> {QDate(2026, 12, 25), QDate(2026, 12, 26)}));
}

TEST(CalendarTextTest, WhatItCannotSayIsRemarked)
{
    QStringList remarks;
    EXPECT_EQ(read("BEGIN:VEVENT\nDTSTART:20260105T090000\nDTEND:20260105T100000\nRRULE:FREQ=MONTHLY;INTERVAL=2;COUNT="
                   "3\nEND:VEVENT",
                  &remarks)
                  .hours.size(),
        1u);
    EXPECT_EQ(remarks.size(), 3);
    remarks.clear();
    EXPECT_TRUE(read("BEGIN:VEVENT\nDTEND:20260105T100000\nEND:VEVENT", &remarks).hours.empty());
    EXPECT_EQ(remarks.size(), 1);
    remarks.clear();
    EXPECT_TRUE(
        read("BEGIN:VEVENT\nDTSTART:20260105T100000\nDTEND:20260105T090000\nRRULE:FREQ=DAILY\nEND:VEVENT", &remarks)
            .hours.empty());
    EXPECT_EQ(remarks.size(), 1);
}

TEST(CalendarTextTest, NoCalendarAtAllIsNeverOpen)
{
    QStringList remarks;
    EXPECT_TRUE(calendarFromText(QStringLiteral("hello: world\n\n::;;="), remarks).hours.empty());
    EXPECT_TRUE(calendarFromText(QString(), remarks).hours.empty());
}

RC_GTEST_PROP(CalendarTextTest, WhatIsWrittenReadsTheSame, ())
{
    Calendar calendar;
    calendar.id = QStringLiteral("C");
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) {
        WeeklyHours hours;
        hours.fromDay = *rc::gen::inRange(1, 8);
        hours.toDay = *rc::gen::inRange(1, 8);
        hours.from = *rc::gen::inRange(0, 86400) * base::second;
        hours.to = *rc::gen::inRange(1, 86401) * base::second;
        calendar.hours.push_back(hours);
    }
    if (*rc::gen::arbitrary<bool>())
        calendar.holidays.push_back(QDate(2026, 12, *rc::gen::inRange(1, 32)));
    calendar.zone = *rc::gen::element(QByteArray("UTC"), QByteArray("Europe/Berlin"));
    QStringList remarks;
    Calendar read = calendarFromText(calendarToText(calendar), remarks);
    read.id = calendar.id;
    RC_ASSERT(remarks.isEmpty());
    RC_ASSERT(read == calendar);
}

} // namespace millrace::scenario
