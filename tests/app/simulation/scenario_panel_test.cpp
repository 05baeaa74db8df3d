// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenario_panel.h"

#include "app/simulation/cell_grid.h"
#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/simulation/sources_dialog.h"
#include "app/window/actions.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;

QByteArray smallProcessInLanes()
{
    return smallProcess().replace("<startEvent",
        "<laneSet id='L'><lane id='Lane_1' name='clerks'><flowNodeRef>A</flowNodeRef></lane>"
        "<lane id='Lane_2' name='Judges'><flowNodeRef>B</flowNodeRef></lane></laneSet><startEvent");
}

/// A panel that takes what it asks for.
struct PanelBench {
    explicit PanelBench(const Scenario& scenario = today(), const QByteArray& bytes = smallProcess())
        : folder({scenario}, bytes)
        , actions(&owner)
        , panel(actions)
    {
        whatIf.load(model(bytes), folder.path());
        panel.setWhatIf(&whatIf);
        QObject::connect(&panel, &ScenarioPanel::changed, [this](const Scenario& changed) {
            whatIf.change(changed);
            panel.refresh();
        });
    }

    ModelFolder folder;
    WhatIf whatIf;
    QObject owner;
    window::Actions actions;
    ScenarioPanel panel;
};

TEST(ScenarioPanel, OfALaneItShowsThePoolOfThatName)
{
    PanelBench bench(today(), smallProcessInLanes());
    bench.panel.setElement(QStringLiteral("Lane_1"));
    ASSERT_NE(bench.panel.elementPanel().field(QStringLiteral("How many")), nullptr);
    EXPECT_EQ(bench.panel.elementPanel().field(QStringLiteral("How many"))->text(), QStringLiteral("2"));
    bench.panel.setElement(QStringLiteral("Lane_2"));
    EXPECT_EQ(bench.panel.elementPanel().field(QStringLiteral("How many")), nullptr);
}

TEST(ScenarioPanel, OfAWayOutItShowsTheShares)
{
    PanelBench bench;
    bench.panel.setElement(QStringLiteral("no"));
    ASSERT_NE(bench.panel.elementPanel().field(QStringLiteral("yes")), nullptr);
    EXPECT_NE(bench.panel.elementPanel().field(QStringLiteral("no")), nullptr);
    bench.panel.setElement(QStringLiteral("f1"));
    EXPECT_EQ(bench.panel.elementPanel().field(QStringLiteral("yes")), nullptr);
}

TEST(ScenarioPanel, ShowsTheWarmupThatEachRunFinds)
{
    Scenario warm = today();
    warm.warmup = 7 * base::day;
    const ModelFolder folder({warm});
    WhatIf whatIf;
    whatIf.load(model(), folder.path());
    QObject owner;
    window::Actions actions(&owner);
    ScenarioPanel panel(actions);
    panel.setWhatIf(&whatIf);
    const auto shown = [&] {
        for (const auto* field : panel.findChildren<InputField*>())
            if (const auto* caption = field->findChild<QLabel*>();
                caption && caption->text() == QStringLiteral("Warm-up"))
                return field->text().replace(QChar(0xa0), u' ');
        return QString();
    };
    EXPECT_EQ(shown(), QStringLiteral("7 days"));
    int runs = 0;
    QObject::connect(&panel, &ScenarioPanel::precisionChanged, [&] { ++runs; });
    panel.warmupChoice().setChecked(true);
    EXPECT_EQ(runs, 1);
    EXPECT_TRUE(panel.findsWarmup());
    EXPECT_EQ(shown(), QString()) << "nobody knows yet";
    panel.setFoundWarmup(14 * base::day);
    EXPECT_EQ(shown(), QStringLiteral("14 days"));
    panel.warmupChoice().setChecked(false);
    EXPECT_EQ(shown(), QStringLiteral("7 days"));
}

TEST(ScenarioPanel, ChoosesTheFiguresThatAreToBeSure)
{
    PanelBench bench;
    EXPECT_TRUE(bench.panel.precisionOf().empty()) << "the mean cycle time";
    QMenu* menu = bench.panel.precisionFigures().menu();
    const auto choose = [&](const char* title) {
        Q_EMIT menu->aboutToShow();
        for (QAction* choice : menu->actions())
            if (choice->text() == QLatin1String(title))
                choice->trigger();
    };
    choose("Clerks: busy");
    EXPECT_EQ(
        bench.panel.precisionOf(), (std::vector<std::string> {"process.cycleTime", "resources.Clerks.utilisation"}));
    EXPECT_EQ(bench.panel.precisionFigures().text(), QStringLiteral("Sure: 2 figures"));
    choose("Cycle time");
    EXPECT_EQ(bench.panel.precisionFigures().text(), QStringLiteral("Sure: Clerks: busy"));
    choose("Clerks: busy");
    EXPECT_EQ(bench.panel.precisionFigures().text(), QStringLiteral("Sure: Cycle time"));
}

TEST(ScenarioPanel, TakesATargetForTheCycleTime)
{
    PanelBench bench;
    EXPECT_TRUE(bench.panel.target().text().isEmpty());
    bench.panel.target().type(QStringLiteral("1.5 h"));
    EXPECT_EQ(bench.whatIf.now().cycleTimeTarget, 5400);
    bench.panel.target().type(QStringLiteral("soon"));
    EXPECT_FALSE(bench.panel.target().problem().isEmpty());
    EXPECT_EQ(bench.whatIf.now().cycleTimeTarget, 5400);
    bench.panel.target().type(QString());
    EXPECT_FALSE(bench.whatIf.now().cycleTimeTarget.has_value());
}

TEST(ScenarioPanel, SaysWhenRunsBeginAndEndAndInWhichUnits)
{
    PanelBench bench;
    EXPECT_TRUE(bench.panel.end().text().isEmpty()) << "until all cases have left";
    bench.panel.end().type(QStringLiteral("13 weeks"));
    EXPECT_EQ(bench.whatIf.now().duration, 91 * base::day);
    bench.panel.start().type(QStringLiteral("2026-04-01"));
    EXPECT_EQ(bench.whatIf.now().start, base::parseDateTime(u"2026-04-01T00:00:00Z"));
    bench.panel.end().type(QStringLiteral("2026-06-30"));
    EXPECT_EQ(bench.whatIf.now().duration, 91 * base::day) << "the last day is a whole one";
    bench.panel.end().type(QStringLiteral("2026-03-01"));
    EXPECT_TRUE(bench.panel.end().problem().contains(QStringLiteral("after it begins")));
    bench.panel.end().type(QStringLiteral("soon"));
    EXPECT_TRUE(bench.panel.end().problem().contains(QStringLiteral("'soon'")));
    EXPECT_EQ(bench.whatIf.now().duration, 91 * base::day);
    bench.panel.end().type(QString());
    EXPECT_FALSE(bench.whatIf.now().duration.has_value());
    bench.panel.start().type(QStringLiteral("soon"));
    EXPECT_FALSE(bench.panel.start().problem().isEmpty());
    bench.panel.start().type(QString());
    EXPECT_FALSE(bench.whatIf.now().start.has_value());
    bench.panel.currency().type(QStringLiteral("chf"));
    EXPECT_EQ(bench.whatIf.now().currency, QStringLiteral("CHF"));
    bench.panel.currency().type(QStringLiteral("12"));
    EXPECT_FALSE(bench.panel.currency().problem().isEmpty());
    Q_EMIT bench.panel.timeUnit().activated(int(scenario::TimeUnit::Hour));
    EXPECT_EQ(bench.whatIf.now().timeUnit, scenario::TimeUnit::Hour);
    EXPECT_EQ(bench.panel.timeUnit().currentIndex(), int(scenario::TimeUnit::Hour));
}

TEST(ScenarioPanel, SaysTheWholeNameOfTheScenario)
{
    Scenario scenario = today();
    scenario.name = QStringLiteral("Today with everything that was found out in the interviews of June");
    PanelBench bench(scenario);
    EXPECT_TRUE(bench.panel.findChild<QComboBox*>()->toolTip().contains(scenario.name));
}

TEST(ScenarioPanel, TakesOverWhereNumbersComeFrom)
{
    PanelBench bench;
    bench.panel.setElement(QStringLiteral("A"));
    std::unique_ptr<SourcesDialog> dialog(bench.panel.askForSources());
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->grid().currentIndex().row(), dialog->table().rowOf(QStringLiteral("A")));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->table().setData(dialog->grid().currentIndex(), QStringLiteral("measured"), Qt::EditRole);
    dialog->accept();
    EXPECT_EQ(bench.whatIf.now().source(QStringLiteral("A"), scenario::NumberOf::Duration), u"measured");
}

} // namespace
} // namespace millrace::app::simulation
