// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/calendar_dialog.h"

#include "app/simulation/hours_grid.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace millrace::app::simulation {
namespace {

using scenario::Calendar;

class CalendarDialogTest : public testing::Test {
protected:
    CalendarDialogTest()
        : dialog(officeHours(), {QStringLiteral("Night shift")}, nullptr)
    {
        QObject::connect(&dialog, &CalendarDialog::chosen, [this](const Calendar& calendar) { chosen = calendar; });
    }
    static Calendar officeHours()
    {
        Calendar calendar;
        calendar.id = QStringLiteral("Office");
        calendar.name = QStringLiteral("Office hours");
        calendar.hours = {{1, 5, 9 * base::hour, 17 * base::hour}};
        calendar.holidays = {QDate(2026, 1, 1)};
        return calendar;
    }
    QString file(const QByteArray& events)
    {
        const QString path = folder.filePath(QStringLiteral("one.ics"));
        base::writeFileAtomically(path, "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n");
        return path;
    }

    QTemporaryDir folder;
    CalendarDialog dialog;
    std::optional<Calendar> chosen;
};

TEST_F(CalendarDialogTest, LeavesWhatIsNotTouched)
{
    dialog.accept();
    EXPECT_EQ(chosen, officeHours());
}

TEST_F(CalendarDialogTest, ChangesNameZoneAndHolidays)
{
    dialog.setName(QStringLiteral("Bank hours"));
    dialog.setZone(QStringLiteral("Europe/Berlin"));
    dialog.setHolidays(QStringLiteral("2026-12-26\tBoxing Day\n25.12.2026\n"));
    dialog.accept();
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->id, QStringLiteral("Office"));
    EXPECT_EQ(chosen->name, QStringLiteral("Bank hours"));
    EXPECT_EQ(chosen->zone, "Europe/Berlin");
    EXPECT_EQ(chosen->holidays, (std::vector<QDate> {QDate(2026, 12, 25), QDate(2026, 12, 26)}));
    EXPECT_EQ(chosen->hours, officeHours().hours);
}

TEST_F(CalendarDialogTest, EnterUsesWhatIsThere)
{
    dialog.show();
    dialog.setName(QStringLiteral("Bank hours"));
    auto* name = dialog.findChild<QLineEdit*>();
    ASSERT_NE(name, nullptr);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
    QCoreApplication::sendEvent(name, &enter);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->name, QStringLiteral("Bank hours"));
}

TEST_F(CalendarDialogTest, NamesWhatCannotBe)
{
    dialog.setName(QStringLiteral("night shift"));
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("another name")));
    dialog.setName(QString());
    EXPECT_FALSE(dialog.problem().isEmpty());
    dialog.setName(QStringLiteral("Day shift"));
    EXPECT_TRUE(dialog.problem().isEmpty());
    dialog.setZone(QStringLiteral("Atlantis/Harbour"));
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("no time zone")));
    dialog.setZone(QStringLiteral("UTC"));
    dialog.setHolidays(QStringLiteral("2026-01-01\nEaster"));
    EXPECT_TRUE(dialog.problem().contains(QStringLiteral("Line 2")));
    dialog.accept();
    EXPECT_FALSE(chosen);
}

TEST_F(CalendarDialogTest, TakesHolidaysOfAFileBesideThoseThatAreThere)
{
    dialog.load(file("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260403\nSUMMARY:Good Friday\nEND:VEVENT\n"));
    EXPECT_TRUE(dialog.problem().isEmpty());
    dialog.accept();
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->holidays, (std::vector<QDate> {QDate(2026, 1, 1), QDate(2026, 4, 3)}));
    EXPECT_EQ(chosen->hours, officeHours().hours);
    EXPECT_TRUE(dialog.remarks().contains(QStringLiteral("Holidays taken")));
}

TEST_F(CalendarDialogTest, TakesHoursAndZoneOfAFile)
{
    dialog.load(file("BEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:20260105T060000\n"
                     "DTEND;TZID=Europe/Berlin:20260105T140000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA\n"
                     "END:VEVENT\n"));
    dialog.accept();
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->hours, (std::vector<kernel::WeeklyHours> {{1, 6, 6 * base::hour, 14 * base::hour}}));
    EXPECT_EQ(chosen->zone, "Europe/Berlin");
    EXPECT_EQ(chosen->holidays, officeHours().holidays);
}

TEST_F(CalendarDialogTest, ChangesHoursAtSingleDates)
{
    Calendar given = officeHours();
    given.extra = {{QDate(2026, 10, 3), 9 * base::hour, 13 * base::hour}};
    CalendarDialog other(given, {}, nullptr);
    QObject::connect(&other, &CalendarDialog::chosen, [this](const Calendar& calendar) { chosen = calendar; });
    EXPECT_EQ(other.calendar(), given);
    other.setExtra(QStringLiteral("2026-10-03 9:00 - 13:00\nlater"));
    EXPECT_TRUE(other.problem().contains(QStringLiteral("Line 2: 'later'"))) << other.problem().toStdString();
    other.setExtra(QStringLiteral("2026-10-03 9:00 - 13:00\n2026-12-24\t8:00\t12:00"));
    EXPECT_TRUE(other.problem().isEmpty());
    other.accept();
    ASSERT_TRUE(chosen);
    ASSERT_EQ(chosen->extra.size(), 2U);
    EXPECT_EQ(chosen->extra[0], given.extra[0]);
    EXPECT_EQ(chosen->extra[1], (kernel::DatedHours {QDate(2026, 12, 24), 8 * base::hour, 12 * base::hour}));
    EXPECT_EQ(chosen->hours, given.hours);
}

TEST_F(CalendarDialogTest, TakesSingleDatesWithTheHoursOfAFile)
{
    dialog.setExtra(QStringLiteral("2026-10-03 9:00 - 13:00"));
    dialog.load(file("BEGIN:VEVENT\nDTSTART:20260105T060000\nDTEND:20260105T140000\nRRULE:FREQ=WEEKLY;BYDAY=MO\n"
                     "RDATE:20260110T060000\nEND:VEVENT\n"));
    dialog.accept();
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->extra, (std::vector<kernel::DatedHours> {{QDate(2026, 1, 10), 6 * base::hour, 14 * base::hour}}));
}

TEST_F(CalendarDialogTest, SaysWhereAFileHasNothing)
{
    dialog.load(file(""));
    EXPECT_TRUE(dialog.remarks().contains(QStringLiteral("neither")));
    dialog.load(folder.filePath(QStringLiteral("missing.ics")));
    EXPECT_TRUE(dialog.remarks().contains(QStringLiteral("cannot be read")));
    dialog.accept();
    EXPECT_EQ(chosen, officeHours());
}

} // namespace
} // namespace millrace::app::simulation
