// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/element_panel.h"

#include "app/simulation/calendar_dialog.h"
#include "app/simulation/hours_grid.h"
#include "app/simulation/input_field.h"
#include "app/simulation/lines_dialog.h"
#include "app/simulation/rates_dialog.h"
#include "simulator/run/assumed_staff.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class ElementPanelTest : public testing::Test {
protected:
    ElementPanelTest()
    {
        QObject::connect(&panel, &ElementPanel::changed, [this](const Scenario& changed) {
            scenario = changed;
            ++changes;
            show(shown);
        });
    }
    void show(const QString& id)
    {
        shown = id;
        panel.show(*tree, scenario, tree->byId(id));
    }
    /// Types into the field and waits for the change (or not).
    void enter(const char* caption, const char* text)
    {
        InputField* field = panel.field(QLatin1String(caption));
        ASSERT_NE(field, nullptr) << caption;
        field->type(QLatin1String(text));
        const int before = changes;
        waitFor([&] { return changes > before; }, 50);
    }
    QString text(const char* caption)
    {
        InputField* field = panel.field(QLatin1String(caption));
        return field ? field->text().replace(QChar(0x00A0), u' ') : QStringLiteral("no such field");
    }
    QComboBox* box(const char* name)
    {
        for (auto* one : panel.findChildren<QComboBox*>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    void press(const char* words)
    {
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == QLatin1String(words))
                return button->click();
        FAIL() << "no button " << words;
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (!label->isHidden() && label->text().contains(words))
                return true;
        return false;
    }

    std::shared_ptr<const metamodel::Tree> tree = model();
    Scenario scenario = today();
    QString shown;
    int changes = 0;
    ElementPanel panel;
};

TEST_F(ElementPanelTest, ShowsAnActivityWithItsPool)
{
    show(QStringLiteral("A"));
    EXPECT_EQ(text("Shortest"), QStringLiteral("5 min"));
    EXPECT_EQ(text("Usual"), QStringLiteral("10 min"));
    EXPECT_EQ(text("Longest"), QStringLiteral("15 min"));
    EXPECT_TRUE(says(QStringLiteral("Receive")));
    EXPECT_TRUE(says(QStringLiteral("2 people")));
    EXPECT_EQ(changes, 0) << "showing changes nothing";
}

TEST_F(ElementPanelTest, SaysWhoIsAssumedToDoIt)
{
    scenario.pools.clear();
    scenario.elements[QStringLiteral("A")].staff = {};
    auto staff = std::make_shared<run::AssumedStaff>();
    staff->pools = {{QStringLiteral("L1"), QStringLiteral("Clerks"), 3, 0, {}},
        {QStringLiteral("L2"), QStringLiteral("Boss"), 1, 0, {}}};
    staff->doneBy = {{QStringLiteral("A"), QStringLiteral("L1")}, {QStringLiteral("B"), QStringLiteral("L2")}};
    panel.setAssumed(staff);
    show(QStringLiteral("A"));
    QComboBox* doneBy = box("Done by");
    ASSERT_NE(doneBy, nullptr);
    EXPECT_EQ(doneBy->currentText(), QStringLiteral("Clerks"));
    EXPECT_EQ(text("People"), QStringLiteral("1"));
    EXPECT_TRUE(says(QStringLiteral("Assumed")));
    enter("Usual", "12 min");
    EXPECT_TRUE(scenario.pools.empty()) << "a duration says nothing of people";
    show(QStringLiteral("C"));
    EXPECT_EQ(box("Done by")->currentText(), QStringLiteral("Nobody"));
    EXPECT_FALSE(says(QStringLiteral("Assumed")));

    // When somebody says it for one, the others keep whom they had.
    show(QStringLiteral("A"));
    Q_EMIT box("Done by")->activated(2);
    ASSERT_TRUE(waitFor([&] { return !scenario.pools.empty(); }));
    EXPECT_EQ(scenario.pools, staff->pools);
    EXPECT_EQ(scenario.elements[QStringLiteral("A")].staff.pool, QStringLiteral("L2"));
    EXPECT_EQ(scenario.elements[QStringLiteral("B")].staff.pool, QStringLiteral("L2"));
    EXPECT_EQ(box("Done by")->currentText(), QStringLiteral("Boss"));
    EXPECT_FALSE(says(QStringLiteral("Assumed")));
}

TEST_F(ElementPanelTest, ChangesADuration)
{
    show(QStringLiteral("A"));
    enter("Longest", "0.5 h");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->duration, Distribution::triangular(300, 600, 1800));
    EXPECT_EQ(text("Longest"), QStringLiteral("30 min"));
}

TEST_F(ElementPanelTest, NamesWhatCannotBeInWords)
{
    show(QStringLiteral("A"));
    enter("Longest", "soon");
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(says(QStringLiteral("'soon' is no duration")));
    enter("Longest", "1 min");
    EXPECT_EQ(changes, 0) << "shorter than the shortest";
    EXPECT_FALSE(panel.field(QStringLiteral("Longest"))->problem().isEmpty());
    enter("Longest", "20 min");
    EXPECT_EQ(changes, 1);
    EXPECT_FALSE(says(QStringLiteral("'soon'")));
}

TEST_F(ElementPanelTest, GivesADurationToAnActivityWithoutOne)
{
    show(QStringLiteral("B"));
    EXPECT_EQ(panel.field(QStringLiteral("Usual")), nullptr);
    auto* shapes = panel.findChild<QComboBox*>();
    ASSERT_NE(shapes, nullptr);
    Q_EMIT shapes->activated(0);
    ASSERT_TRUE(waitFor([this] { return changes == 1; }));
    EXPECT_TRUE(scenario.element(QStringLiteral("B"))->duration.has_value());
    EXPECT_NE(panel.field(QStringLiteral("Usual")), nullptr);
}

TEST_F(ElementPanelTest, GivesTheOtherWayTheRest)
{
    show(QStringLiteral("G"));
    EXPECT_EQ(text("yes"), QStringLiteral("70 %"));
    enter("yes", "60");
    EXPECT_DOUBLE_EQ(*scenario.element(QStringLiteral("yes"))->probability, 0.6);
    EXPECT_DOUBLE_EQ(*scenario.element(QStringLiteral("no"))->probability, 0.4);
    EXPECT_EQ(text("no"), QStringLiteral("40 %"));
    enter("yes", "160 %");
    EXPECT_DOUBLE_EQ(*scenario.element(QStringLiteral("yes"))->probability, 0.6);
    EXPECT_TRUE(says(QStringLiteral("no share of 0 to 100")));
}

TEST_F(ElementPanelTest, ChangesArrivals)
{
    show(QStringLiteral("S"));
    EXPECT_EQ(text("Time between cases"), QStringLiteral("6 min"));
    enter("Time between cases", "12 min");
    enter("Cases in each run", "");
    EXPECT_EQ(scenario.arrivals[0].interval, Distribution::exponential(720));
    EXPECT_FALSE(scenario.arrivals[0].count.has_value());
    enter("Cases in each run", "2.5");
    EXPECT_FALSE(scenario.arrivals[0].count.has_value());
}

TEST_F(ElementPanelTest, SaysMoreOfArrivalsOnceItIsAskedFor)
{
    show(QStringLiteral("S"));
    EXPECT_EQ(panel.field(QStringLiteral("Priority")), nullptr);
    QObject::connect(&panel, &ElementPanel::rebuildAsked, [this] { show(shown); });
    press("By hour, from a list, priority...");
    ASSERT_TRUE(waitFor([this] { return panel.field(QStringLiteral("Priority")) != nullptr; }));
    enter("Cases at once", "5");
    enter("Due after", "2 days");
    enter("Priority", "3");
    const scenario::Arrivals& arrivals = scenario.arrivals[0];
    EXPECT_EQ(arrivals.batch, 5);
    EXPECT_EQ(arrivals.due, 2 * 86400);
    EXPECT_EQ(arrivals.priority, 3);
    EXPECT_EQ(text("Due after"), QStringLiteral("2 days"));
    enter("Due after", "3 * 60");
    EXPECT_EQ(scenario.arrivals[0].dueExpression, QStringLiteral("3 * 60"));
    EXPECT_FALSE(scenario.arrivals[0].due.has_value());
    enter("Due after", "amount +");
    EXPECT_FALSE(panel.field(QStringLiteral("Due after"))->problem().isEmpty());
    enter("Due after", "");
    EXPECT_TRUE(scenario.arrivals[0].dueExpression.isEmpty());
    enter("Cases at once", "");
    EXPECT_EQ(scenario.arrivals[0].batch, 1);
}

TEST_F(ElementPanelTest, LetsCasesGoRound)
{
    scenario.arrivals[0].batch = 2;
    show(QStringLiteral("S"));
    enter("Cases that go round", "12");
    EXPECT_EQ(scenario.arrivals[0].population, 12);
    EXPECT_EQ(text("Time between rounds"), QStringLiteral("6 min"));
    enter("Cases that go round", "");
    EXPECT_FALSE(scenario.arrivals[0].population.has_value());
    EXPECT_EQ(text("Time between cases"), QStringLiteral("6 min"));
}

TEST_F(ElementPanelTest, TakesCasesByHourOfTheWeek)
{
    scenario.arrivals[0].priority = 1;
    show(QStringLiteral("S"));
    EXPECT_TRUE(says(QStringLiteral("As many at all hours")));
    press("By hour and weekday...");
    auto* dialog = panel.findChild<RatesDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->table().rates()[0], 10) << "one each 6 minutes";
    dialog->table().setData(dialog->table().index(8, 1), QStringLiteral("178"), Qt::EditRole);
    dialog->accept();
    ASSERT_TRUE(waitFor([this] { return changes == 1; }));
    ASSERT_EQ(scenario.arrivals[0].rates.size(), 168u);
    EXPECT_NEAR(scenario.arrivals[0].interval.mean(), 3600.0 / 11, 1e-9);
    EXPECT_TRUE(says(QStringLiteral("8 to 9")));
    press("By hour and weekday...");
    panel.findChildren<RatesDialog*>().back()->accept();
    waitFor([this] { return changes > 1; }, 50);
    EXPECT_EQ(changes, 1) << "nothing was touched";
}

TEST_F(ElementPanelTest, TakesAListOfTimes)
{
    scenario.arrivals[0].priority = 1;
    show(QStringLiteral("S"));
    press("Times of a list...");
    auto* dialog = panel.findChild<LinesDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setText(QStringLiteral("2026-04-02 08:30\nsoon"));
    EXPECT_TRUE(dialog->problem().contains(QStringLiteral("Line 2")));
    dialog->setText(QStringLiteral("2026-04-02 08:30\n2026-04-01 17:00\n"));
    dialog->accept();
    ASSERT_TRUE(waitFor([this] { return changes == 1; }));
    EXPECT_EQ(scenario.arrivals[0].times,
        (std::vector<base::Microseconds> {17 * base::hour, 32 * base::hour + 30 * base::minute}));
    EXPECT_EQ(scenario.start, base::parseDateTime(u"2026-04-01T00:00:00Z"));
    EXPECT_EQ(panel.field(QStringLiteral("Time between cases")), nullptr) << "it does not matter any more";
    EXPECT_TRUE(says(QStringLiteral("2 times of a list")));
    press("Change the list...");
    panel.findChildren<LinesDialog*>().back()->setText(QString());
    panel.findChildren<LinesDialog*>().back()->accept();
    ASSERT_TRUE(waitFor([this] { return changes == 2; }));
    EXPECT_TRUE(scenario.arrivals[0].times.empty());
    EXPECT_NE(panel.field(QStringLiteral("Time between cases")), nullptr);
}

TEST_F(ElementPanelTest, HoursWithANameAreSharedByPoolsAndArrivals)
{
    show(QStringLiteral("A"));
    Q_EMIT box("Working hours")->activated(box("Working hours")->count() - 1);
    auto* dialog = panel.findChild<CalendarDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setName(QStringLiteral("Office hours"));
    dialog->setZone(QStringLiteral("Europe/Berlin"));
    dialog->setHolidays(QStringLiteral("2026-12-25"));
    dialog->accept();
    ASSERT_TRUE(waitFor([this] { return changes == 1; }));
    ASSERT_EQ(scenario.calendars.size(), 1u);
    EXPECT_EQ(scenario.pools[0].calendar, scenario.calendars[0].id);
    EXPECT_EQ(box("Working hours")->currentText(), QStringLiteral("Office hours, Europe/Berlin"));
    show(QStringLiteral("S"));
    Q_EMIT box("Cases come")->activated(1);
    ASSERT_TRUE(waitFor([this] { return changes == 2; }));
    EXPECT_EQ(scenario.arrivals[0].calendar, scenario.calendars[0].id);
    press("Name, holidays, time zone...");
    dialog = panel.findChildren<CalendarDialog*>().back();
    dialog->setName(QStringLiteral("Bank hours"));
    dialog->accept();
    ASSERT_TRUE(waitFor([this] { return changes == 3; }));
    ASSERT_EQ(scenario.calendars.size(), 1u);
    EXPECT_EQ(scenario.calendars[0].name, QStringLiteral("Bank hours"));
    EXPECT_EQ(scenario.calendars[0].holidays, (std::vector<QDate> {QDate(2026, 12, 25)}));
    Q_EMIT box("Cases come")->activated(0);
    ASSERT_TRUE(waitFor([this] { return changes == 4; }));
    EXPECT_TRUE(scenario.arrivals[0].calendar.isEmpty());
}

TEST_F(ElementPanelTest, SaysHowPeopleAreAwayOnceBothAreSaid)
{
    show(QStringLiteral("A"));
    enter("Each away every", "20 days");
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(says(QStringLiteral("for how long")));
    enter("Away for", "2 days");
    EXPECT_EQ(changes, 1);
    ASSERT_TRUE(scenario.pools[0].absence.has_value());
    EXPECT_DOUBLE_EQ(scenario.pools[0].absence->between.mean(), 20 * 86400);
    EXPECT_FALSE(says(QStringLiteral("for how long")));
    enter("Each away every", "");
    EXPECT_FALSE(scenario.pools[0].absence.has_value());
    EXPECT_TRUE(text("Away for").isEmpty());
}

TEST_F(ElementPanelTest, ShowsWhoIsNamed)
{
    show(QStringLiteral("A"));
    EXPECT_TRUE(says(QStringLiteral("All of them are alike")));
    scenario.pools[0].people = {person("Anna"), person("Ben")};
    scenario.pools[0].people[1].speed = 2;
    show(QStringLiteral("A"));
    EXPECT_TRUE(says(QStringLiteral("Anna\nBen: pace 2")));
    enter("How many", "1");
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(says(QStringLiteral("named below")));
}

TEST_F(ElementPanelTest, SaysTheWayThereSetUpAndBatchesOnceTheyAreAskedFor)
{
    QObject::connect(&panel, &ElementPanel::rebuildAsked, [this] { show(shown); });
    show(QStringLiteral("A"));
    EXPECT_EQ(panel.field(QStringLiteral("Set-up")), nullptr);
    press("Way there, set-up, batches, priority...");
    ASSERT_TRUE(waitFor([this] { return panel.field(QStringLiteral("Set-up")) != nullptr; }));
    EXPECT_EQ(changes, 0);
    enter("Way there", "5 min");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->transfer, Distribution::constant(300));
    enter("Set-up", "10 min");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->setUp, Distribution::constant(600));
    auto* eachTime = panel.findChild<QCheckBox*>();
    ASSERT_NE(eachTime, nullptr);
    eachTime->setChecked(true);
    ASSERT_TRUE(waitFor([this] { return changes == 3; }));
    EXPECT_TRUE(scenario.element(QStringLiteral("A"))->setsUpEachTime);
    enter("Set-up", "");
    EXPECT_FALSE(scenario.element(QStringLiteral("A"))->setUp.has_value());
    EXPECT_FALSE(scenario.element(QStringLiteral("A"))->setsUpEachTime) << "there is nothing to set up";

    enter("Cases at once", "4");
    ASSERT_TRUE(scenario.element(QStringLiteral("A"))->batch.has_value());
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->batch->size, 4);
    enter("Longest wait for them", "2 h");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->batch->longestWait, 7200);
    enter("Longest wait for them", "0 h");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->batch->longestWait, 7200);
    enter("Cases at once", "1");
    EXPECT_FALSE(scenario.element(QStringLiteral("A"))->batch.has_value());
    enter("Cases here at the start", "25");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->openAtStart, 25);
    enter("Cases here at the start", "2.5");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->openAtStart, 25);
    enter("Cases here at the start", "");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->openAtStart, 0);
}

TEST_F(ElementPanelTest, SaysWhichTimeADurationIs)
{
    scenario.calendars
        = {{QStringLiteral("office"), {}, {{Qt::Monday, Qt::Friday, 9 * base::hour, 17 * base::hour}}, {}}};
    show(QStringLiteral("A"));
    QComboBox* clock = box("The duration is");
    ASSERT_NE(clock, nullptr);
    EXPECT_EQ(clock->currentText(), QStringLiteral("working time of those who do it"));
    Q_EMIT clock->activated(1);
    ASSERT_TRUE(waitFor([this] { return changes == 1; }));
    EXPECT_TRUE(scenario.element(QStringLiteral("A"))->isElapsed);
    // Where nobody has to be free, hours may be named
    scenario.elements[QStringLiteral("A")].staff = {};
    show(QStringLiteral("A"));
    clock = box("The duration is");
    EXPECT_EQ(clock->currentText(), QStringLiteral("elapsed time, day and night"));
    Q_EMIT clock->activated(1);
    ASSERT_TRUE(waitFor([this] { return changes == 2; }));
    EXPECT_FALSE(scenario.element(QStringLiteral("A"))->isElapsed);
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->hours, scenario.calendars.front().id);
    // Without any hours there is nothing to choose
    scenario.calendars.clear();
    show(QStringLiteral("A"));
    EXPECT_EQ(box("The duration is"), nullptr);
}

TEST_F(ElementPanelTest, WorksOutADurationFromTheCase)
{
    QObject::connect(&panel, &ElementPanel::rebuildAsked, [this] { show(shown); });
    scenario.attributes = {{QStringLiteral("amount"), Distribution::constant(5)}};
    show(QStringLiteral("A"));
    press("Duration by formula...");
    ASSERT_TRUE(waitFor([this] { return panel.field(QStringLiteral("Duration by formula")) != nullptr; }));
    enter("Duration by formula", "amount /");
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(says(QStringLiteral("At sign")));
    enter("Duration by formula", "amount / 2");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->durationExpression, u"amount / 2");
    EXPECT_EQ(panel.field(QStringLiteral("Usual")), nullptr);
    press("Say a time instead");
    ASSERT_TRUE(waitFor([this] { return changes == 2; }));
    EXPECT_TRUE(scenario.element(QStringLiteral("A"))->durationExpression.isEmpty());
    EXPECT_NE(panel.field(QStringLiteral("Usual")), nullptr);
}

TEST_F(ElementPanelTest, TakesAPriorityAsNumberOrFormula)
{
    QObject::connect(&panel, &ElementPanel::rebuildAsked, [this] { show(shown); });
    show(QStringLiteral("A"));
    press("Way there, set-up, batches, priority...");
    ASSERT_TRUE(waitFor([this] { return panel.field(QStringLiteral("Priority")) != nullptr; }));
    enter("Priority", "3");
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->priority, 3);
    enter("Priority", "if urgent then 2 else 1");
    EXPECT_FALSE(scenario.element(QStringLiteral("A"))->priority.has_value());
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->priorityExpression, u"if urgent then 2 else 1");
    enter("Priority", "if");
    EXPECT_FALSE(panel.field(QStringLiteral("Priority"))->problem().isEmpty());
}

TEST_F(ElementPanelTest, TakesATeamInWords)
{
    QObject::connect(&panel, &ElementPanel::rebuildAsked, [this] { show(shown); });
    scenario.pools.push_back({QStringLiteral("Doctors"), QStringLiteral("Doctors"), 1, 90, {}});
    show(QStringLiteral("A"));
    Q_EMIT box("Done by")->activated(3); // nobody, two pools, then the team
    ASSERT_TRUE(waitFor([this] { return panel.field(QStringLiteral("Team")) != nullptr; }));
    EXPECT_EQ(box("Done by")->currentText(), QStringLiteral("A team"));
    EXPECT_EQ(text("Team"), QStringLiteral("1 Clerks"));
    EXPECT_EQ(changes, 0);
    enter("Team", "2 clerks and 1 nurses");
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(says(QStringLiteral("There is no pool 'nurses'")));
    enter("Team", "2 clerks and 1 doctors");
    ASSERT_EQ(changes, 1);
    EXPECT_EQ(scenario.element(QStringLiteral("A"))->staff.kind, scenario::Requirement::Kind::All);
    EXPECT_EQ(box("Done by")->currentText(), QStringLiteral("A team"));
    QString chosen;
    QObject::connect(&panel, &ElementPanel::poolChosen, [&](const QString& id) { chosen = id; });
    press("Doctors");
    EXPECT_EQ(chosen, QStringLiteral("Doctors"));
    enter("Team", "1 clerks");
    EXPECT_EQ(box("Done by")->currentText(), QStringLiteral("Clerks"));
    EXPECT_EQ(panel.field(QStringLiteral("Team")), nullptr);
}

TEST_F(ElementPanelTest, ChangesWhoIsNextAndWhatTheEndOfAShiftDoes)
{
    show(QStringLiteral("A"));
    const auto choice = [this](const char* name) { return box(name); };
    ASSERT_NE(choice("Queue"), nullptr);
    EXPECT_EQ(choice("Queue")->currentText(), QStringLiteral("First come, first served"));
    Q_EMIT choice("Queue")->activated(int(kernel::Discipline::OldestCase));
    ASSERT_TRUE(waitFor([this] { return changes == 1; }));
    EXPECT_EQ(scenario.pools[0].discipline, kernel::Discipline::OldestCase);
    EXPECT_EQ(choice("Queue")->currentText(), QStringLiteral("Oldest case first"));
    Q_EMIT choice("At the end of a shift")->activated(1);
    ASSERT_TRUE(waitFor([this] { return changes == 2; }));
    EXPECT_EQ(scenario.pools[0].shiftEnd, scenario::ShiftEnd::Finish);
    EXPECT_EQ(choice("At the end of a shift")->currentText(), QStringLiteral("Work is finished first"));
}

TEST_F(ElementPanelTest, ChangesWhatAPoolCosts)
{
    show(QStringLiteral("A"));
    enter("Paid per hour", "41.50");
    EXPECT_DOUBLE_EQ(scenario.pools[0].costPerHour, 41.5);
    enter("Paid per hour", "-3");
    EXPECT_DOUBLE_EQ(scenario.pools[0].costPerHour, 41.5);
    enter("Paid per piece of work", "2.25");
    EXPECT_DOUBLE_EQ(scenario.pools[0].costPerUse, 2.25);
    enter("Paid per piece of work", "");
    EXPECT_DOUBLE_EQ(scenario.pools[0].costPerUse, 0);
}

TEST_F(ElementPanelTest, SaysHowMuchOfTheirTimeAPoolGives)
{
    show(QStringLiteral("A"));
    EXPECT_EQ(text("Time for this process"), QString()) << "all of it";
    enter("Time for this process", "60 %");
    EXPECT_DOUBLE_EQ(scenario.pools[0].share, 0.6);
    EXPECT_EQ(text("Time for this process"), QStringLiteral("60 %"));
    for (const char* wrong : {"0", "120 %", "half"}) {
        enter("Time for this process", wrong);
        EXPECT_DOUBLE_EQ(scenario.pools[0].share, 0.6) << wrong;
    }
    enter("Time for this process", "");
    EXPECT_DOUBLE_EQ(scenario.pools[0].share, 1);
}

TEST_F(ElementPanelTest, HasNothingToSetForAnEnd)
{
    show(QStringLiteral("E"));
    EXPECT_TRUE(panel.findChildren<InputField*>().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("takes no time")));
}

TEST(HoursGrid, ShowsTheWeek)
{
    HoursGrid grid;
    EXPECT_EQ(grid.workedPart(6, 3), 1) << "around the clock";
    grid.setHours({{1, 5, 9 * base::hour, 17 * base::hour + 30 * base::minute}});
    EXPECT_EQ(grid.workedPart(0, 8), 0);
    EXPECT_EQ(grid.workedPart(0, 9), 1);
    EXPECT_EQ(grid.workedPart(4, 17), 0.5);
    EXPECT_EQ(grid.workedPart(5, 12), 0);
}

} // namespace
} // namespace millrace::app::simulation
