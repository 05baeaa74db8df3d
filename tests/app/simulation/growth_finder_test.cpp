// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/growth_finder.h"

#include "app/simulation/elided_label.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/growth_sheet.h"
#include "tests/app/simulation/search_bench.h"

#include <QAbstractItemModel>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class GrowthFinderTest : public SearchBench<GrowthSheet, GrowthFinder> {
protected:
    GrowthFinderTest()
        : SearchBench(few())
    { }
    static Scenario few()
    {
        Scenario scenario = today();
        scenario.arrivals.front().count = 100;
        return scenario;
    }
};

TEST_F(GrowthFinderTest, ShowsTheStaffForMoreCasesAndTriesIt)
{
    EXPECT_FALSE(button(QStringLiteral("Try it"))->isEnabled());
    find();
    const QAbstractItemModel& cells = *sheet.table().model();
    ASSERT_EQ(cells.rowCount(), 11);
    EXPECT_EQ(cells.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Clerks"));
    EXPECT_EQ(cells.index(0, 0).data().toString(), QStringLiteral("+0 %"));
    EXPECT_EQ(cells.index(0, 1).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(cells.index(10, 0).data().toString(), QStringLiteral("+100 %"));
    EXPECT_GT(cells.index(10, 1).data().toInt(), 2);
    EXPECT_EQ(cells.index(10, 4).data().toString(), QStringLiteral("overloaded"));
    sheet.table().selectRow(10);
    button(QStringLiteral("Try it"))->click();
    ASSERT_TRUE(wanted);
    EXPECT_EQ(wanted->pools.front().capacity, cells.index(10, 1).data().toInt());
    EXPECT_DOUBLE_EQ(wanted->arrivals.front().interval.mean(), 180);
    follow(*wanted);
    EXPECT_TRUE(sheet.hasFound()) << "what is tried is of what was searched";
    Scenario slower = few();
    slower.elements[QStringLiteral("A")].duration = Distribution::triangular(600, 900, 1200);
    follow(slower);
    EXPECT_FALSE(sheet.hasFound());
}

TEST_F(GrowthFinderTest, GivesItsWordsALineOfTheirOwn)
{
    const auto* words = sheet.findChild<ElidedLabel*>();
    ASSERT_NE(words, nullptr);
    sheet.setNote(QStringLiteral("Kept: 13.6 min. Found step by step: a cheaper mix may exist."));
    QCoreApplication::processEvents();
    EXPECT_GT(words->width(), sheet.width() * 9 / 10);
    sheet.setNote({});
    EXPECT_FALSE(words->isVisible()) << "an empty line would take room";
}

TEST_F(GrowthFinderTest, SaysWhyItCannotSearch)
{
    Scenario nobody = few();
    nobody.pools.clear();
    for (auto& [id, element] : nobody.elements)
        element.staff = {};
    follow(nobody);
    button(QStringLiteral("Search"))->click();
    EXPECT_TRUE(waitFor([this] { return button(QStringLiteral("Search"))->isVisibleTo(&sheet); }));
    EXPECT_FALSE(sheet.hasFound());
}

} // namespace
} // namespace millrace::app::simulation
