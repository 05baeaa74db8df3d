// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/selection_finder.h"

#include "app/simulation/figure_table.h"
#include "app/simulation/selection_sheet.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;

Scenario withClerks(int clerks, const char* name)
{
    Scenario scenario = today();
    scenario.arrivals.front().count = 100;
    scenario.pools.front().capacity = clerks;
    scenario.id = QString::fromLatin1(name).remove(u' ');
    scenario.name = QString::fromLatin1(name);
    return scenario;
}

class SelectionFinderTest : public ::testing::Test {
protected:
    SelectionFinderTest()
    {
        sheet.resize(1000, 220);
        sheet.show();
        QObject::connect(&sheet, &SearchSheet::tryAsked, [this](int scenario) { chosen = scenario; });
        finder.follow(tree, scenarios);
    }
    QPushButton* button(const char* words)
    {
        for (QPushButton* one : sheet.findChildren<QPushButton*>())
            if (one->text() == QLatin1String(words))
                return one;
        return nullptr;
    }
    bool says(const char* part)
    {
        const auto labels = sheet.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->text().contains(QLatin1String(part)); });
    }
    QString cell(int row, int column) { return sheet.table().model()->index(row, column).data().toString(); }
    void leaveOut(int row)
    {
        QAbstractItemModel* cells = sheet.table().model();
        cells->setData(cells->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    }
    void rankBy(const char* words)
    {
        auto* figures = sheet.findChild<QComboBox*>();
        figures->setCurrentIndex(figures->findText(QLatin1String(words)));
    }
    void find()
    {
        button("Search")->click();
        EXPECT_TRUE(button("Stop searching")->isVisible());
        ASSERT_TRUE(waitFor([this] { return button("Search")->isVisible(); }, 120000));
    }

    std::shared_ptr<const metamodel::Tree> tree = model();
    std::vector<Scenario> scenarios {withClerks(2, "Today"), withClerks(5, "Three more"), withClerks(3, "One more"),
        withClerks(5, "Three more again")};
    SelectionSheet sheet;
    SelectionFinder finder {sheet, nullptr};
    int chosen = -1;
};

TEST_F(SelectionFinderTest, PutsTheBestFirstAndLeadsToIt)
{
    ASSERT_EQ(sheet.table().model()->rowCount(), 4);
    EXPECT_EQ(cell(0, 0), QStringLiteral("Today"));
    find();
    ASSERT_TRUE(sheet.hasFound());
    EXPECT_EQ(cell(0, 0), QStringLiteral("Three more"));
    EXPECT_EQ(cell(0, 4), QStringLiteral("the best"));
    EXPECT_EQ(cell(1, 0), QStringLiteral("Three more again"));
    EXPECT_TRUE(cell(1, 4).startsWith(QStringLiteral("as good"))) << cell(1, 4).toStdString();
    EXPECT_EQ(cell(3, 0), QStringLiteral("Today"));
    EXPECT_EQ(cell(3, 4), QStringLiteral("surely behind"));
    EXPECT_FALSE(cell(3, 2).isEmpty());
    EXPECT_TRUE(says("'Three more' is the best: with 95 % confidence"));
    sheet.table().selectRow(0);
    button("Show it")->click();
    EXPECT_EQ(chosen, 1);
}

TEST_F(SelectionFinderTest, LeavesOutWhatIsNotTicked)
{
    leaveOut(1);
    leaveOut(3);
    find();
    EXPECT_EQ(cell(0, 0), QStringLiteral("One more"));
    EXPECT_EQ(cell(2, 0), QStringLiteral("Three more"));
    EXPECT_TRUE(cell(2, 1).isEmpty());
    leaveOut(0);
    EXPECT_FALSE(button("Search")->isEnabled()) << "one alone is no choice";
}

TEST_F(SelectionFinderTest, WhatWasFoundIsGoneWithTheScenarios)
{
    find();
    finder.follow(tree, scenarios);
    EXPECT_TRUE(sheet.hasFound()) << "nothing has changed";
    scenarios[2].pools.front().capacity = 4;
    finder.follow(tree, scenarios);
    EXPECT_FALSE(sheet.hasFound());
    EXPECT_TRUE(says("changed since the search"));
}

TEST_F(SelectionFinderTest, SaysWhichScenarioLacksTheFigure)
{
    rankBy("Cases within the target");
    find();
    EXPECT_FALSE(sheet.hasFound());
    EXPECT_TRUE(says("'Today' has no target"));
    scenarios[1].keyFigures = {{QStringLiteral("twice"), QStringLiteral("cycleTime * 2")}};
    finder.follow(tree, scenarios);
    rankBy("twice, as low as can be");
    find();
    EXPECT_TRUE(says("'Today' does not have the key figure twice"));
    for (Scenario& scenario : scenarios)
        scenario.keyFigures = scenarios[1].keyFigures;
    finder.follow(tree, scenarios);
    rankBy("twice, as high as can be");
    find();
    ASSERT_TRUE(sheet.hasFound());
    EXPECT_EQ(cell(0, 0), QStringLiteral("Today"));
}

TEST_F(SelectionFinderTest, CanBeStopped)
{
    for (Scenario& scenario : scenarios)
        scenario.arrivals.front().count = 10'000'000;
    finder.follow(tree, scenarios);
    button("Search")->click();
    EXPECT_TRUE(says("Simulating each of them"));
    button("Stop searching")->click();
    ASSERT_TRUE(waitFor([this] { return button("Search")->isVisible(); }));
    EXPECT_TRUE(says("Stopped before anything was found"));
    EXPECT_FALSE(sheet.hasFound());
    EXPECT_EQ(sheet.table().model()->rowCount(), 4);
}

} // namespace
} // namespace millrace::app::simulation
