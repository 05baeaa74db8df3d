// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/growth_finder.h"

#include "app/simulation/figure_table.h"
#include "app/simulation/growth_sheet.h"
#include "tests/app/simulation/simulation_bench.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPushButton>

namespace millrace::app::simulation {
namespace {

using namespace bench;

class GrowthFinderTest : public ::testing::Test {
protected:
    GrowthFinderTest()
    {
        sheet.resize(1000, 220);
        sheet.show();
        QObject::connect(
            &finder, &SearchFinder::scenarioWanted, [this](const Scenario& scenario) { wanted = scenario; });
        follow(few());
    }
    static Scenario few()
    {
        Scenario scenario = today();
        scenario.arrivals.front().count = 100;
        return scenario;
    }
    void follow(const Scenario& scenario)
    {
        auto answer = std::make_shared<RunAnswer>();
        answer->scenario = scenario;
        finder.follow(tree, answer);
    }
    QPushButton* button(const QString& words)
    {
        for (QPushButton* one : sheet.findChildren<QPushButton*>())
            if (one->text() == words)
                return one;
        return nullptr;
    }
    bool says(const QString& part)
    {
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            if (label->text().contains(part))
                return true;
        return false;
    }
    void find()
    {
        button(QStringLiteral("Search"))->click();
        ASSERT_TRUE(waitFor([this] { return sheet.hasFound(); }, 120000));
    }

    std::shared_ptr<const metamodel::Tree> tree = model();
    GrowthSheet sheet;
    GrowthFinder finder {sheet, nullptr};
    std::optional<Scenario> wanted;
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
