// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/calendar_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace millrace::scenario {

using kernel::WeeklyHours;

namespace {

using Remarks = std::vector<CalendarRemark>;

/// The first event begins in line 1.
Calendar read(const char* events, Remarks* remarks = nullptr)
{
    Remarks ignored;
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
    Remarks remarks;
    EXPECT_EQ(read("BEGIN:VEVENT\nDTSTART:20260105T090000\nDTEND:20260105T100000\nRRULE:FREQ=MONTHLY;INTERVAL=2;COUNT="
                   "3\nEND:VEVENT",
                  &remarks)
                  .hours.size(),
        1u);
    ASSERT_EQ(remarks.size(), 3U);
    for (const CalendarRemark& remark : remarks)
        EXPECT_EQ(remark.line, 4) << qPrintable(remark.text);
    for (const char* rule : {"FREQ=DAILY;BYMONTH=3", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=2MO"}) {
        remarks.clear();
        read(
            (QByteArray("BEGIN:VEVENT\nDTSTART:20260105T090000\nDTEND:20260105T100000\nRRULE:") + rule + "\nEND:VEVENT")
                .constData(),
            &remarks);
        EXPECT_EQ(remarks.size(), 1U) << rule;
    }
    remarks.clear();
    EXPECT_TRUE(read("BEGIN:VEVENT\nDTEND:20260105T100000\nEND:VEVENT", &remarks).hours.empty());
    EXPECT_EQ(remarks.size(), 1U);
    remarks.clear();
    EXPECT_TRUE(
        read("BEGIN:VEVENT\nDTSTART:20260105T100000\nDTEND:20260105T090000\nRRULE:FREQ=DAILY\nEND:VEVENT", &remarks)
            .hours.empty());
    ASSERT_EQ(remarks.size(), 1U);
    EXPECT_EQ(remarks[0].line, 3) << "DTEND is before DTSTART";
    EXPECT_TRUE(remarks[0].text.contains(QStringLiteral("ends before"))) << qPrintable(remarks[0].text);
}

namespace {

constexpr const char* mornings
    = "BEGIN:VEVENT\nDTSTART:20260105T080000\nDTEND:20260105T120000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU\nEND:VEVENT\n";

} // namespace

TEST(CalendarTextTest, AllDayEventsBesideHoursAreHolidays)
{
    Remarks remarks;
    const Calendar calendar
        = read((QByteArray(mornings)
                   + "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nEND:VEVENT\n"
                     "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501\nTRANSP:OPAQUE\n"
                     "RRULE:FREQ=YEARLY;COUNT=2\nEND:VEVENT")
                   .constData(),
            &remarks);
    EXPECT_EQ(calendar.hours, (std::vector<WeeklyHours> {{1, 2, 8 * hour, 12 * hour}}));
    EXPECT_EQ(calendar.holidays,
        (std::vector<QDate> {
            QDate(2026, 12, 24), QDate(2026, 12, 25), QDate(2026, 12, 26), QDate(2026, 5, 1), QDate(2027, 5, 1)}));
    EXPECT_TRUE(remarks.empty()) << qPrintable(remarks.front().text);
}

TEST(CalendarTextTest, NothingButDaysAreHolidaysWhereThatIsAskedFor)
{
    const QString text = QStringLiteral("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nSUMMARY:New Year\nEND:VEVENT\n");
    std::vector<CalendarRemark> remarks;
    const Calendar calendar = calendarFromText(text, remarks, true);
    EXPECT_TRUE(calendar.hours.empty());
    EXPECT_EQ(calendar.holidays, (std::vector<QDate> {QDate(2026, 1, 1)}));
    EXPECT_TRUE(remarks.empty());
    EXPECT_TRUE(calendarFromText(text, remarks).holidays.empty()) << "else they are hours";
}

TEST(CalendarTextTest, AHolidayOfEveryYearEndsWithItsRule)
{
    const QByteArray yearly = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260501\nX-MICROSOFT-CDO-BUSYSTATUS:OOF\n"
                              "EXDATE;VALUE=DATE:20270501\nRRULE:FREQ=YEARLY;UNTIL=20280601\nEND:VEVENT";
    EXPECT_EQ(read((QByteArray(mornings) + yearly).constData()).holidays,
        (std::vector<QDate> {QDate(2026, 5, 1), QDate(2028, 5, 1)}));
    EXPECT_TRUE(read(yearly.constData()).hours.empty()) << "nobody works on holidays alone";
}

TEST(CalendarTextTest, AnExceptionOfOneEventThatClosesOthersIsRemarked)
{
    Remarks remarks;
    const QByteArray closing = "BEGIN:VEVENT\nDTSTART:20260105T130000\nDTEND:20260105T170000\n"
                               "RRULE:FREQ=WEEKLY;BYDAY=MO\nEXDATE;VALUE=DATE:20260511\nEND:VEVENT";
    EXPECT_EQ(read((QByteArray(mornings) + closing).constData(), &remarks).holidays,
        (std::vector<QDate> {QDate(2026, 5, 11)}));
    ASSERT_EQ(remarks.size(), 1U);
    EXPECT_EQ(remarks[0].line, 10);
    remarks.clear();
    read((QByteArray(mornings).replace("END:VEVENT", "EXDATE;VALUE=DATE:20260511\nEND:VEVENT") + closing).constData(),
        &remarks);
    EXPECT_TRUE(remarks.empty()) << "both leave it out";
}

TEST(CalendarTextTest, NoCalendarAtAllIsNeverOpen)
{
    Remarks remarks;
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
    Remarks remarks;
    Calendar read = calendarFromText(calendarToText(calendar), remarks);
    read.id = calendar.id;
    RC_ASSERT(remarks.empty());
    RC_ASSERT(read == calendar);
}

TEST(CalendarTextTest, WhatHappensOnceIsAtItsDate)
{
    // Given office hours, a Saturday on which people come too, and further such days
    std::vector<CalendarRemark> remarks;
    const Calendar calendar = calendarFromText(QStringLiteral("BEGIN:VCALENDAR\n"
                                                              "BEGIN:VEVENT\nDTSTART:20260105T090000\n"
                                                              "DTEND:20260105T170000\n"
                                                              "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR\nEND:VEVENT\n"
                                                              "BEGIN:VEVENT\nDTSTART:20260110T100000\n"
                                                              "DTEND:20260110T140000\n"
                                                              "RDATE:20260117T100000,20260124T100000\nEND:VEVENT\n"
                                                              "END:VCALENDAR"),
        remarks);
    EXPECT_TRUE(remarks.empty()) << qPrintable(remarks.front().text);
    EXPECT_EQ(calendar.hours.size(), 1u);
    ASSERT_EQ(calendar.extra.size(), 3u);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(calendar.extra[std::size_t(i)],
            (kernel::DatedHours {QDate(2026, 1, 10).addDays(7 * i), 10 * base::hour, 14 * base::hour}));
    EXPECT_EQ(calendar.toWorkingCalendar().weeklyWork(), 40 * base::hour) << "not every week";
    // What is written is the same again.
    EXPECT_EQ(calendarFromText(calendarToText(calendar), remarks), calendar);
    EXPECT_TRUE(remarks.empty());
}

} // namespace millrace::scenario
