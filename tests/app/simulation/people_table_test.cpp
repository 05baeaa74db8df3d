// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/people_table.h"

#include "app/simulation/absence_text.h"
#include "app/simulation/cell_grid.h"
#include "app/simulation/hours_grid.h"
#include "app/simulation/people_dialog.h"
#include "app/simulation/staffing.h"
#include "app/simulation/tsv.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;

Scenario withOffice()
{
    Scenario scenario = today();
    scenario.calendars = {{QStringLiteral("office"), QStringLiteral("Office"),
        {{Qt::Monday, Qt::Friday, 9 * base::hour, 17 * base::hour}}, {QDate(2026, 12, 25)}}};
    scenario.pools[0].calendar = QStringLiteral("office");
    return scenario;
}

class PeopleTableTest : public testing::Test {
protected:
    QString text(int row, int column) const
    {
        return table.index(row, column).data(Qt::EditRole).toString().replace(QChar(0x00A0), u' ');
    }
    QString shown(int row, int column) const { return table.index(row, column).data(Qt::DisplayRole).toString(); }
    QString problem(int row, int column) const
    {
        return table.index(row, column).data(CellTable::problemRole).toString();
    }
    void type(int row, int column, const char* words)
    {
        table.setData(table.index(row, column), QString::fromUtf8(words), Qt::EditRole);
    }
    const std::vector<scenario::Person>& people() const { return table.pool().people; }

    PeopleTable table {withOffice(), QStringLiteral("Clerks")};
};

TEST_F(PeopleTableTest, BeginsWithTheRowThatAdds)
{
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(shown(0, PeopleTable::Name), u"Add a name");
    EXPECT_TRUE(text(0, PeopleTable::Name).isEmpty());
    EXPECT_TRUE(table.problem().isEmpty());
}

TEST_F(PeopleTableTest, TakesWhatIsTyped)
{
    type(0, PeopleTable::Name, " Anna ");
    type(0, PeopleTable::Hours, "office");
    type(0, PeopleTable::Pace, "120 %");
    type(0, PeopleTable::Paid, "42");
    type(0, PeopleTable::Skills, "surgery; x-ray, surgery");
    ASSERT_EQ(people().size(), 1U);
    const scenario::Person& anna = people()[0];
    EXPECT_EQ(anna.name, u"Anna");
    EXPECT_EQ(anna.calendar, u"office");
    EXPECT_DOUBLE_EQ(anna.speed, 1.2);
    EXPECT_EQ(anna.costPerHour, 42);
    EXPECT_EQ(anna.skills, QStringList({QStringLiteral("surgery"), QStringLiteral("x-ray")}));
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_TRUE(table.problem().isEmpty());
    EXPECT_EQ(shown(0, PeopleTable::AwayEvery), u"never");
}

TEST_F(PeopleTableTest, KeepsWhatItCannotTakeInItsCell)
{
    type(0, PeopleTable::Name, "Anna");
    type(0, PeopleTable::Pace, "fast");
    type(0, PeopleTable::Hours, "nights");
    EXPECT_EQ(text(0, PeopleTable::Pace), u"fast");
    EXPECT_TRUE(problem(0, PeopleTable::Pace).contains(QStringLiteral("no pace")));
    EXPECT_TRUE(problem(0, PeopleTable::Hours).contains(QStringLiteral("draw them below")));
    EXPECT_TRUE(table.problem().startsWith(QStringLiteral("Anna: 'nights'"))) << table.problem().toStdString();
    EXPECT_EQ(people()[0].speed, 1);
    type(0, PeopleTable::Pace, "0");
    EXPECT_FALSE(problem(0, PeopleTable::Pace).isEmpty());
    type(0, PeopleTable::Pace, "2");
    type(0, PeopleTable::Hours, "");
    EXPECT_TRUE(table.problem().isEmpty());
}

TEST_F(PeopleTableTest, WantsNamesThatTellThemApart)
{
    type(0, PeopleTable::Name, "Anna");
    type(1, PeopleTable::Name, "Anna");
    EXPECT_TRUE(problem(0, PeopleTable::Name).contains(QStringLiteral("Two are called")));
    type(1, PeopleTable::Name, "Ben");
    EXPECT_TRUE(table.problem().isEmpty());
    type(2, PeopleTable::Pace, "2");
    EXPECT_TRUE(table.problem().contains(QStringLiteral("Say who it is")));
}

TEST_F(PeopleTableTest, TakesAnAbsenceOnceBothAreSaid)
{
    type(0, PeopleTable::Name, "Anna");
    type(0, PeopleTable::AwayEvery, "20 days");
    EXPECT_FALSE(people()[0].absence.has_value());
    EXPECT_TRUE(problem(0, PeopleTable::AwayEvery).contains(QStringLiteral("for how long")));
    type(0, PeopleTable::AwayFor, "2 days");
    ASSERT_TRUE(people()[0].absence.has_value());
    EXPECT_DOUBLE_EQ(people()[0].absence->between.mean(), 20 * 86400);
    EXPECT_DOUBLE_EQ(people()[0].absence->length.mean(), 2 * 86400);
    EXPECT_TRUE(table.problem().isEmpty());
    type(0, PeopleTable::AwayFor, "3 days");
    EXPECT_DOUBLE_EQ(people()[0].absence->length.mean(), 3 * 86400);
    type(0, PeopleTable::AwayEvery, "");
    EXPECT_FALSE(people()[0].absence.has_value());
}

TEST_F(PeopleTableTest, GrowsThePoolWithItsNames)
{
    for (const char* name : {"Anna", "Ben", "Cleo"})
        type(table.entryCount(), PeopleTable::Name, name);
    EXPECT_EQ(table.pool().capacity, 3) << "two were there";
    table.removeEntries({0, 1, 1});
    EXPECT_EQ(people().size(), 1U);
    EXPECT_EQ(people()[0].name, u"Cleo");
    EXPECT_EQ(table.pool().capacity, 2) << "whoever is not named is still there";
    table.setLeast(7);
    EXPECT_EQ(table.pool().capacity, 7);
}

TEST_F(PeopleTableTest, PastesATableWithHeadsByNameAndCopiesItAgain)
{
    type(0, PeopleTable::Name, "Ben");
    const QString words = table.paste(table.index(0, 0),
        parseTsv(QStringLiteral("Name\tPace\tPaid per hour\tStreet\nAnna\t1.5\t40\tHill\nben\t2\t\t\n\t\t\t\n")));
    EXPECT_TRUE(words.startsWith(u"1 value")) << qPrintable(words); // in the plural where English has no words yet
    ASSERT_EQ(people().size(), 2U);
    EXPECT_EQ(people()[0].name, u"ben");
    EXPECT_EQ(people()[0].speed, 2);
    EXPECT_EQ(people()[1].name, u"Anna");
    EXPECT_EQ(people()[1].costPerHour, 40);

    QModelIndexList all;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            all << table.index(row, column);
    const auto copied = table.table(all);
    ASSERT_EQ(copied.size(), 3U);
    EXPECT_EQ(copied[0][PeopleTable::Paid], u"Paid per hour (EUR)");
    PeopleTable other(withOffice(), QStringLiteral("Clerks"));
    EXPECT_TRUE(other.paste(other.index(0, 0), copied).isEmpty());
    EXPECT_EQ(other.pool().people, people());
}

TEST_F(PeopleTableTest, PastesWithoutHeadsFromTheCellOn)
{
    EXPECT_TRUE(table.paste(table.index(0, 0), parseTsv(QStringLiteral("Anna\toffice\t1.5\nBen\n"))).isEmpty());
    ASSERT_EQ(people().size(), 2U);
    EXPECT_EQ(people()[0].calendar, u"office");
    EXPECT_TRUE(table.paste(table.index(1, PeopleTable::Pace), parseTsv(QStringLiteral("2\n"))).isEmpty());
    EXPECT_EQ(people()[1].speed, 2);
    table.clearCells({table.index(0, PeopleTable::Hours), table.index(1, PeopleTable::Pace)});
    EXPECT_TRUE(people()[0].calendar.isEmpty());
    EXPECT_EQ(people()[1].speed, 1);
}

TEST_F(PeopleTableTest, GivesSomebodyHoursOfTheirOwn)
{
    type(0, PeopleTable::Name, "Anna");
    table.setHours(0, {{Qt::Monday, Qt::Tuesday, 8 * base::hour, 12 * base::hour}});
    const scenario::Calendar* own = table.scenario().calendar(people()[0].calendar);
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->name, u"Hours of Anna");
    EXPECT_EQ(own->holidays.size(), 1U) << "holidays stay";
    EXPECT_EQ(table.scenario().calendar(QStringLiteral("office"))->hours.front().to, 17 * base::hour);
    table.setHours(0, {{Qt::Monday, Qt::Tuesday, 8 * base::hour, 13 * base::hour}});
    EXPECT_EQ(table.scenario().calendars.size(), 2U) << "they are changed, not made again";

    Scenario target = withOffice();
    takePeople(target, table.scenario(), QStringLiteral("Clerks"));
    EXPECT_EQ(target.pools[0].people, people());
    EXPECT_EQ(target.calendars, table.scenario().calendars);
    Scenario without = target;
    without.pools[0].people.clear();
    takePeople(target, without, QStringLiteral("Clerks"));
    EXPECT_EQ(target.calendars.size(), 1U) << "nobody keeps those hours any more";
}

TEST_F(PeopleTableTest, SaysInWordsWhatTellsSomebodyApart)
{
    type(0, PeopleTable::Name, "Anna");
    EXPECT_TRUE(personWords(table.scenario(), table.pool(), people()[0]).isEmpty());
    type(0, PeopleTable::Pace, "1.5");
    type(0, PeopleTable::Skills, "x-ray");
    type(0, PeopleTable::Paid, "30");
    EXPECT_EQ(personWords(table.scenario(), table.pool(), people()[0]), u"pace 1.5, x-ray");
}

TEST(PeopleDialog, CutsNoHead)
{
    Scenario scenario = withOffice();
    scenario.currency = QStringLiteral("EUR");
    PeopleDialog dialog(scenario, QStringLiteral("Clerks"), nullptr);
    dialog.show();
    for (int column = 0; column < PeopleTable::columnsOfPeople; ++column)
        EXPECT_GE(dialog.grid().columnWidth(column), dialog.grid().horizontalHeader()->sectionSizeHint(column))
            << column;
}

TEST_F(PeopleTableTest, SeveralWhoAreAlikeAreOneLine)
{
    table.setLeast(2);
    type(0, PeopleTable::Name, "Morning shift");
    type(0, PeopleTable::Count, "3");
    type(1, PeopleTable::Name, "Late shift");
    type(1, PeopleTable::Count, "5");
    EXPECT_EQ(table.pool().capacity, 8);
    EXPECT_EQ(people()[0].count, 3);
    EXPECT_EQ(personWords(table.scenario(), table.pool(), people()[1]), u"5 people");
    type(1, PeopleTable::Count, "none");
    EXPECT_TRUE(problem(1, PeopleTable::Count).contains(QStringLiteral("no number of people")));
}

TEST_F(PeopleTableTest, AbsencesMayCountWorkingHoursAlone)
{
    type(0, PeopleTable::Name, "Anna");
    type(0, PeopleTable::AwayEvery, "40 h of work");
    type(0, PeopleTable::AwayFor, "2 h");
    ASSERT_TRUE(people()[0].absence);
    EXPECT_TRUE(people()[0].absence->inWorkingTime);
    EXPECT_DOUBLE_EQ(people()[0].absence->between.mean(), 40 * 3600);
    EXPECT_EQ(text(0, PeopleTable::AwayFor), u"2 h of work");
    type(0, PeopleTable::AwayFor, "3 h");
    EXPECT_TRUE(people()[0].absence->inWorkingTime) << "as the other says";
}

TEST(PeopleDialog, PastesAndGivesWhatIsThere)
{
    PeopleDialog dialog(withOffice(), QStringLiteral("Clerks"), nullptr);
    std::optional<Scenario> chosen;
    QObject::connect(&dialog, &PeopleDialog::chosen, [&](const Scenario& one) { chosen = one; });
    QGuiApplication::clipboard()->setText(QStringLiteral("Anna\t\tslow\n"));
    dialog.grid().paste();
    dialog.accept();
    EXPECT_FALSE(chosen.has_value()) << "the pace is none";
    dialog.table().setData(dialog.table().index(0, PeopleTable::Pace), QStringLiteral("0.5"), Qt::EditRole);
    dialog.grid().setCurrentIndex(dialog.table().index(0, 0));
    Q_EMIT dialog.hours().edited({{Qt::Monday, Qt::Monday, 8 * base::hour, 12 * base::hour}});
    dialog.accept();
    ASSERT_TRUE(chosen.has_value());
    ASSERT_EQ(chosen->pools[0].people.size(), 1U);
    EXPECT_EQ(chosen->pools[0].people[0].speed, 0.5);
    EXPECT_EQ(chosen->calendars.size(), 2U);
    const auto buttons = dialog.findChildren<QPushButton*>();
    EXPECT_TRUE(std::all_of(buttons.begin(), buttons.end(), [](const QPushButton* one) { return !one->isDefault(); }));
}

} // namespace
} // namespace millrace::app::simulation
