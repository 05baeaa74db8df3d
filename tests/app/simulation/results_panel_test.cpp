// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/results_panel.h"

#include "app/simulation/input_grid.h"
#include "app/simulation/selection_sheet.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>

namespace millrace::app::simulation {
namespace {

using namespace bench;

RunAnswer answerOf(const Scenario& scenario)
{
    RunAnswer answer;
    answer.scenario = scenario;
    answer.isFinal = true;
    const auto simulation = std::make_shared<const run::Simulation>(*model(), scenario);
    answer.outcome = std::make_shared<const run::Outcome>(simulation->run());
    answer.simulation = simulation;
    return answer;
}

TEST(ResultsPanel, AllTabsHaveTheirPlaceFromTheFirstAnswer)
{
    QAction stop(QStringLiteral("Stop"));
    ResultsPanel panel(&stop);
    panel.setHasInputs(true);
    panel.showWords(QStringLiteral("clock"), QStringLiteral("Simulating"), {});
    panel.showAnswer(answerOf(today()));
    panel.resize(900, 300);
    panel.show();
    QApplication::processEvents();
    const auto* tabs = panel.findChild<QTabBar*>();
    int shown = 0;
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->isTabVisible(tab)) {
            ++shown;
            EXPECT_GT(tabs->tabRect(tab).width(), 10) << tabs->tabText(tab).toStdString();
            EXPECT_LE(tabs->tabRect(tab).right(), tabs->width());
        }
    EXPECT_EQ(shown, 11) << "nothing is compared";
}

TEST(ResultsPanel, TabsThatComeWhileItIsShownGetTheirRoom)
{
    QAction stop(QStringLiteral("Stop"));
    ResultsPanel panel(&stop);
    panel.setHasInputs(true);
    panel.showWords(QStringLiteral("clock"), QStringLiteral("Simulating"), {});
    panel.resize(900, 300);
    panel.show();
    QApplication::processEvents();
    panel.setActivity(QStringLiteral("Simulating: 3 of 30, 2 s left"), true);
    panel.showAnswer(answerOf(today()));
    QApplication::processEvents();
    const auto* tabs = panel.findChild<QTabBar*>();
    EXPECT_LE(tabs->tabRect(tabs->count() - 1).right(), tabs->width());
    EXPECT_EQ(tabs->width(), tabs->sizeHint().width());
}

TEST(ResultsPanel, TheGridKeepsItsPlaceWhileItIsFilledIn)
{
    QAction stop(QStringLiteral("Stop"));
    QAction enter(QStringLiteral("Enter the next duration"));
    ResultsPanel panel(&stop);
    panel.inputs().show(model(), today());
    panel.setHasInputs(true);
    panel.showAnswer(answerOf(today()));
    panel.setHint(QStringLiteral("Of some activities no duration is said: 10 minutes each are assumed."), &enter);
    panel.resize(900, 400);
    panel.show();
    QApplication::processEvents();
    const auto top = [&] {
        QApplication::processEvents();
        return panel.inputs().mapTo(&panel, QPoint()).y();
    };
    panel.openInputs();
    const int before = top();
    panel.setHint({});
    EXPECT_EQ(top(), before);
    panel.showWords(QStringLiteral("clock"), QStringLiteral("It cannot be simulated"), {});
    EXPECT_EQ(top(), before);
    panel.showAnswer(answerOf(today()));
    EXPECT_EQ(top(), before);
    panel.findChild<QTabBar*>()->setFocus();
    EXPECT_LT(top(), before) << "whoever has left the grid wants its room";
    panel.openInputs();
    EXPECT_LT(top(), before) << "nothing is missing above it any more";
}

TEST(ResultsPanel, ShowsNoMoreTilesThanCanBeRead)
{
    QAction stop(QStringLiteral("Stop"));
    ResultsPanel panel(&stop);
    panel.showAnswer(answerOf(today()));
    panel.resize(900, 300);
    panel.show();
    QApplication::processEvents();
    EXPECT_EQ(panel.kpis().table().size(), 5U);
    panel.resize(400, 300);
    QApplication::processEvents();
    EXPECT_EQ(panel.kpis().table().size(), 3U);
}

TEST(ResultsPanel, OffersTheBestOfSeveralScenariosWithoutAComparison)
{
    QAction stop(QStringLiteral("Stop"));
    ResultsPanel panel(&stop);
    panel.showAnswer(answerOf(today()));
    const auto* tabs = panel.findChild<QTabBar*>();
    const auto shown = [&] {
        int count = 0;
        for (int tab = 0; tab < tabs->count(); ++tab)
            count += tabs->isTabVisible(tab);
        return count;
    };
    const int before = shown();
    panel.setScenarioCount(2);
    EXPECT_EQ(shown(), before + 1);
    EXPECT_TRUE(panel.selection().isVisibleTo(panel.selection().parentWidget()));
    panel.setScenarioCount(1);
    EXPECT_EQ(shown(), before);
}

TEST(ResultsPanel, WhatIsGoingOnTakesNoRoomFromTheTabs)
{
    QAction stop(QStringLiteral("Stop"));
    ResultsPanel panel(&stop);
    panel.setHasInputs(true);
    panel.showAnswer(answerOf(today()));
    panel.resize(800, 300);
    panel.show();
    QApplication::processEvents();
    const auto* tabs = panel.findChild<QTabBar*>();
    const int before = tabs->width();
    panel.setActivity(QString(400, u'x'), true);
    QApplication::processEvents();
    EXPECT_EQ(tabs->width(), before);
    EXPECT_EQ(panel.width(), 800);
}

} // namespace
} // namespace millrace::app::simulation
