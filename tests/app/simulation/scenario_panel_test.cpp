// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenario_panel.h"

#include "app/simulation/element_panel.h"
#include "app/simulation/input_field.h"
#include "app/window/actions.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace millrace::app::simulation {
namespace {

using namespace bench;

QByteArray smallProcessInLanes()
{
    return smallProcess().replace("<startEvent",
        "<laneSet id='L'><lane id='Lane_1' name='clerks'><flowNodeRef>A</flowNodeRef></lane>"
        "<lane id='Lane_2' name='Judges'><flowNodeRef>B</flowNodeRef></lane></laneSet><startEvent");
}

TEST(ScenarioPanel, OfALaneItShowsThePoolOfThatName)
{
    const ModelFolder folder({today()}, smallProcessInLanes());
    WhatIf whatIf;
    whatIf.load(model(smallProcessInLanes()), folder.path());
    QObject owner;
    window::Actions actions(&owner);
    ScenarioPanel panel(actions);
    panel.setWhatIf(&whatIf);
    panel.setElement(QStringLiteral("Lane_1"));
    ASSERT_NE(panel.elementPanel().field(QStringLiteral("How many")), nullptr);
    EXPECT_EQ(panel.elementPanel().field(QStringLiteral("How many"))->text(), QStringLiteral("2"));
    panel.setElement(QStringLiteral("Lane_2"));
    EXPECT_EQ(panel.elementPanel().field(QStringLiteral("How many")), nullptr);
}

TEST(ScenarioPanel, OfAWayOutItShowsTheShares)
{
    const ModelFolder folder;
    WhatIf whatIf;
    whatIf.load(model(), folder.path());
    QObject owner;
    window::Actions actions(&owner);
    ScenarioPanel panel(actions);
    panel.setWhatIf(&whatIf);
    panel.setElement(QStringLiteral("no"));
    ASSERT_NE(panel.elementPanel().field(QStringLiteral("yes")), nullptr);
    EXPECT_NE(panel.elementPanel().field(QStringLiteral("no")), nullptr);
    panel.setElement(QStringLiteral("f1"));
    EXPECT_EQ(panel.elementPanel().field(QStringLiteral("yes")), nullptr);
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

TEST(ScenarioPanel, TakesATargetForTheCycleTime)
{
    const ModelFolder folder;
    WhatIf whatIf;
    whatIf.load(model(), folder.path());
    QObject owner;
    window::Actions actions(&owner);
    ScenarioPanel panel(actions);
    panel.setWhatIf(&whatIf);
    QObject::connect(&panel, &ScenarioPanel::changed, [&](const Scenario& scenario) {
        whatIf.change(scenario);
        panel.refresh();
    });
    EXPECT_TRUE(panel.target().text().isEmpty());
    panel.target().type(QStringLiteral("1.5 h"));
    EXPECT_EQ(whatIf.now().cycleTimeTarget, 5400);
    panel.target().type(QStringLiteral("soon"));
    EXPECT_FALSE(panel.target().problem().isEmpty());
    EXPECT_EQ(whatIf.now().cycleTimeTarget, 5400);
    panel.target().type(QString());
    EXPECT_FALSE(whatIf.now().cycleTimeTarget.has_value());
}

TEST(ScenarioPanel, SaysWhenRunsBeginAndEndAndInWhichUnits)
{
    const ModelFolder folder;
    WhatIf whatIf;
    whatIf.load(model(), folder.path());
    QObject owner;
    window::Actions actions(&owner);
    ScenarioPanel panel(actions);
    panel.setWhatIf(&whatIf);
    QObject::connect(&panel, &ScenarioPanel::changed, [&](const Scenario& scenario) {
        whatIf.change(scenario);
        panel.refresh();
    });
    EXPECT_TRUE(panel.end().text().isEmpty()) << "until all cases have left";
    panel.end().type(QStringLiteral("13 weeks"));
    EXPECT_EQ(whatIf.now().duration, 91 * base::day);
    panel.start().type(QStringLiteral("2026-04-01"));
    EXPECT_EQ(whatIf.now().start, base::parseDateTime(u"2026-04-01T00:00:00Z"));
    panel.end().type(QStringLiteral("2026-06-30"));
    EXPECT_EQ(whatIf.now().duration, 91 * base::day) << "the last day is a whole one";
    panel.end().type(QStringLiteral("2026-03-01"));
    EXPECT_TRUE(panel.end().problem().contains(QStringLiteral("after it begins")));
    panel.end().type(QStringLiteral("soon"));
    EXPECT_TRUE(panel.end().problem().contains(QStringLiteral("'soon'")));
    EXPECT_EQ(whatIf.now().duration, 91 * base::day);
    panel.end().type(QString());
    EXPECT_FALSE(whatIf.now().duration.has_value());
    panel.start().type(QStringLiteral("soon"));
    EXPECT_FALSE(panel.start().problem().isEmpty());
    panel.start().type(QString());
    EXPECT_FALSE(whatIf.now().start.has_value());
    panel.currency().type(QStringLiteral("chf"));
    EXPECT_EQ(whatIf.now().currency, QStringLiteral("CHF"));
    panel.currency().type(QStringLiteral("12"));
    EXPECT_FALSE(panel.currency().problem().isEmpty());
    Q_EMIT panel.timeUnit().activated(int(scenario::TimeUnit::Hour));
    EXPECT_EQ(whatIf.now().timeUnit, scenario::TimeUnit::Hour);
    EXPECT_EQ(panel.timeUnit().currentIndex(), int(scenario::TimeUnit::Hour));
}

TEST(ScenarioPanel, SaysTheWholeNameOfTheScenario)
{
    Scenario scenario = today();
    scenario.name = QStringLiteral("Today with everything that was found out in the interviews of June");
    const ModelFolder folder({scenario});
    WhatIf whatIf;
    whatIf.load(model(), folder.path());
    QObject owner;
    window::Actions actions(&owner);
    ScenarioPanel panel(actions);
    panel.setWhatIf(&whatIf);
    EXPECT_TRUE(panel.findChild<QComboBox*>()->toolTip().contains(scenario.name));
}

} // namespace
} // namespace millrace::app::simulation
