// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing_finder.h"

#include "app/charts/front_chart.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/staffing_sheet.h"
#include "tests/app/simulation/search_bench.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <gmock/gmock.h>

namespace millrace::app::simulation {
namespace {

using namespace bench;

/// The scenario with so little work that a few staffings are all there is to try.
Scenario small()
{
    Scenario scenario = today();
    scenario.arrivals.front().count = 200;
    scenario.replications = 4;
    return scenario;
}

TEST(StaffingQuestion, FindsWhatIsWorthItsMoney)
{
    const run::Simulation simulation(model(), small());
    const optimization::Outcome outcome = optimization::optimize(simulation, searchOptions({}, small()));
    ASSERT_FALSE(outcome.front.empty());
    EXPECT_TRUE(outcome.isConfirmed);
    for (std::size_t i = 1; i < outcome.front.size(); ++i) {
        EXPECT_GT(outcome.front[i].cost.mean, outcome.front[i - 1].cost.mean);
        EXPECT_LT(outcome.front[i].kpi.mean, outcome.front[i - 1].kpi.mean);
    }
}

TEST(StaffingQuestion, WeighsCostAgainstAKeyFigureOfOnesOwn)
{
    Scenario own = small();
    own.keyFigures = {{QStringLiteral("quick"), QStringLiteral("cycleTime <= 15")}};
    StaffingQuestion asked;
    asked.kpi = "process.custom.quick";
    asked.isHighestBest = true;
    const optimization::Outcome outcome
        = optimization::optimize(run::Simulation(*model(), own), searchOptions(asked, own));
    ASSERT_GT(outcome.front.size(), 1U);
    for (std::size_t i = 1; i < outcome.front.size(); ++i)
        EXPECT_GT(outcome.front[i].kpi.mean, outcome.front[i - 1].kpi.mean);
}

class StaffingFinderTest : public SearchBench<StaffingSheet, StaffingFinder> {
protected:
    StaffingFinderTest()
        : SearchBench(small())
    { }

    int rowOfToday()
    {
        const QAbstractItemModel& cells = *sheet.table().model();
        for (int row = 0; row < cells.rowCount(); ++row)
            if (cells.index(row, 0).data().toString().startsWith(QStringLiteral("Today")))
                return row;
        return -1;
    }
};

TEST_F(StaffingFinderTest, OffersKeyFiguresOfOnesOwn)
{
    auto* figures = sheet.findChild<QComboBox*>();
    const int common = figures->count();
    Scenario own = small();
    own.keyFigures = {{QStringLiteral("quick"), QStringLiteral("cycleTime <= 15")}};
    follow(own);
    ASSERT_EQ(figures->count(), common + 2);
    figures->setCurrentIndex(common + 1);
    EXPECT_EQ(figures->currentText(), QStringLiteral("quick, as high as can be"));
    EXPECT_EQ(sheet.question().kpi, "process.custom.quick");
    EXPECT_EQ(sheet.question().isHighestBest, true);
    follow(small());
    EXPECT_EQ(figures->count(), common);
    EXPECT_FALSE(sheet.question().isHighestBest);
}

TEST_F(StaffingFinderTest, ShowsTheFrontAndTriesWhatIsChosen)
{
    EXPECT_FALSE(button(QStringLiteral("Try it"))->isEnabled());
    find();
    const QAbstractItemModel& cells = *sheet.table().model();
    ASSERT_GE(cells.rowCount(), 2);
    EXPECT_EQ(cells.headerData(2, Qt::Horizontal).toString(), QStringLiteral("Clerks"));
    ASSERT_GE(rowOfToday(), 0);
    EXPECT_EQ(cells.index(rowOfToday(), 2).data().toString(), QStringLiteral("2"));
    EXPECT_TRUE(says(QStringLiteral("staffings were tried")));
    Q_EMIT sheet.chart().pointChosen(0);
    ASSERT_TRUE(button(QStringLiteral("Try it"))->isEnabled());
    button(QStringLiteral("Try it"))->click();
    ASSERT_TRUE(wanted.has_value());
    const QModelIndex chosen = sheet.table().selectionModel()->selectedRows().front();
    EXPECT_EQ(wanted->pools.front().capacity, chosen.siblingAtColumn(2).data().toInt());
    // With other people it is still what was searched.
    follow(*wanted);
    EXPECT_TRUE(sheet.hasFound());
}

TEST_F(StaffingFinderTest, OffersWhatThereIsToChoose)
{
    QPushButton* choices = button(QStringLiteral("People"));
    ASSERT_NE(choices, nullptr);
    const QList<QAction*> offered = choices->menu()->actions();
    ASSERT_EQ(offered.size(), 5);
    EXPECT_FALSE(offered[4]->isEnabled()) << "nothing is done in batches";
    Scenario inBatches = small();
    inBatches.elements[QStringLiteral("A")].batch = scenario::Batch {4, 3600., true};
    follow(inBatches);
    EXPECT_TRUE(offered[4]->isEnabled());
    offered[4]->setChecked(true);
    EXPECT_EQ(choices->text(), QStringLiteral("People and batches"));
    follow(small());
    EXPECT_EQ(choices->text(), QStringLiteral("People"));
}

TEST_F(StaffingFinderTest, HoursAndBatchesAreTriedToo)
{
    Scenario scenario = small();
    scenario.arrivals.front().count = 40;
    scenario.calendars.push_back(
        {QStringLiteral("C"), QStringLiteral("Office"), {{1, 7, 6 * base::hour, 20 * base::hour}}, {}, "UTC"});
    scenario.pools.front().calendar = QStringLiteral("C");
    scenario.pools.front().capacity = 4;
    scenario.elements[QStringLiteral("A")].batch = scenario::Batch {4, 3600., true};
    follow(scenario);
    const QList<QAction*> offered = button(QStringLiteral("People"))->menu()->actions();
    offered[1]->setChecked(true);
    offered[4]->setChecked(true);
    find();
    const QAbstractItemModel& cells = *sheet.table().model();
    const int last = cells.columnCount() - 1;
    EXPECT_THAT(cells.headerData(last, Qt::Horizontal).toString().toStdString(), ::testing::HasSubstr("batch"));
    EXPECT_EQ(cells.index(rowOfToday(), last).data().toString(), QStringLiteral("4"));
    // What is otherwise than today in hours or batches: tried, it is still of what was searched.
    for (int row = 0; row < cells.rowCount() && !wanted; ++row) {
        const bool isOther = cells.index(row, 2).data().toString().contains(QLatin1Char(','))
            || cells.index(row, last).data().toString() != QStringLiteral("4");
        if (!isOther)
            continue;
        sheet.table().selectRow(row);
        button(QStringLiteral("Try it"))->click();
        ASSERT_TRUE(wanted);
        EXPECT_EQ(wanted->elements[QStringLiteral("A")].batch->size, cells.index(row, last).data().toInt());
        EXPECT_TRUE(wanted->calendar(wanted->pools.front().calendar));
    }
    ASSERT_TRUE(wanted) << "nothing but people was better";
    follow(*wanted);
    EXPECT_TRUE(sheet.hasFound());
}

TEST_F(StaffingFinderTest, WhatWasFoundOfAnotherScenarioIsTakenAway)
{
    find();
    Scenario slower = small();
    slower.elements[QStringLiteral("A")].duration = Distribution::triangular(600, 900, 1200);
    follow(slower);
    EXPECT_FALSE(sheet.hasFound());
    EXPECT_TRUE(says(QStringLiteral("Search again")));
}

TEST_F(StaffingFinderTest, AsksForPeopleWhereThereAreNone)
{
    Scenario nobody = small();
    nobody.pools.clear();
    for (auto& [id, element] : nobody.elements)
        element.staff = {};
    follow(nobody);
    button(QStringLiteral("Search"))->click();
    EXPECT_TRUE(says(QStringLiteral("Add a pool")));
}

TEST_F(StaffingFinderTest, SaysWhyItCannotSearch)
{
    auto* figures = sheet.findChild<QComboBox*>();
    figures->setCurrentIndex(figures->findData(QStringLiteral("process.slaAttainment"))); // there is no target
    button(QStringLiteral("Search"))->click();
    EXPECT_TRUE(finder.isRunning());
    ASSERT_TRUE(waitFor([this] { return !finder.isRunning(); }));
    EXPECT_FALSE(sheet.hasFound());
    EXPECT_TRUE(button(QStringLiteral("Search"))->isVisibleTo(&sheet));
}

TEST_F(StaffingFinderTest, OtherDecisionsEndASearch)
{
    button(QStringLiteral("Search"))->click();
    ASSERT_TRUE(finder.isRunning());
    follow(small(), std::make_shared<const execution::Decisions>());
    EXPECT_FALSE(finder.isRunning());
    EXPECT_TRUE(says(QStringLiteral("Search again")));
}

} // namespace
} // namespace millrace::app::simulation
