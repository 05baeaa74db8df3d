// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/front_chart.h"

#include <QApplication>
#include <QChartView>
#include <QMouseEvent>
#include <gtest/gtest.h>

namespace millrace::app::charts {

namespace {

class FrontChartTest : public ::testing::Test {
protected:
    FrontChartTest()
    {
        FrontData front;
        front.costName = QStringLiteral("Paid a week");
        front.figureName = QStringLiteral("Cycle time");
        front.figureUnit = QStringLiteral("h");
        front.costText = [](double cost) { return QString::number(cost, 'f', 0); };
        front.points = {{1000, {40, 38, 42}, QStringLiteral("Clerks 2")},
            {2000, {20, 20, 20}, QStringLiteral("Clerks 3")}, {4000, {18, 17, 19}, QStringLiteral("Clerks 5")}};
        front.today = FrontData::Point {3000, {30, 29, 31}, QStringLiteral("Clerks 4")};
        chart.resize(480, 240);
        chart.setData(front);
        chart.show();
        QApplication::processEvents();
    }
    /// Presses and lets go of the mouse everywhere in the plot; which points that chose.
    std::vector<int> pointsUnderTheMouse()
    {
        std::vector<int> points;
        const auto link = QObject::connect(
            &chart, &FrontChart::pointChosen, &chart, [&points](int point) { points.push_back(point); });
        QWidget* ground = chart.findChild<QChartView*>()->viewport();
        for (int y = 0; y < ground->height(); y += 4)
            for (int x = 0; x < ground->width(); x += 4) {
                QMouseEvent release(QEvent::MouseButtonRelease, QPointF(x, y), ground->mapToGlobal(QPointF(x, y)),
                    Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
                QApplication::sendEvent(ground, &release);
            }
        QObject::disconnect(link);
        return points;
    }

    FrontChart chart {QStringLiteral("What it costs")};
};

TEST_F(FrontChartTest, ItsTableHasEachPointWithItsInterval)
{
    const auto table = chart.table();
    ASSERT_EQ(table.size(), 5U);
    EXPECT_EQ(table[0][2], QStringLiteral("Cycle time (h)"));
    EXPECT_EQ(table[1][0], QStringLiteral("Today: Clerks 4"));
    EXPECT_EQ(table[2],
        (QStringList {QStringLiteral("Clerks 2"), QStringLiteral("1,000"), QStringLiteral("40"), QStringLiteral("38"),
            QStringLiteral("42")}));
    EXPECT_EQ(table[3][3], QString()) << "no interval is known";
}

TEST_F(FrontChartTest, EveryPointCanBeChosenWithTheMouse)
{
    const std::vector<int> points = pointsUnderTheMouse();
    for (const int point : {0, 1, 2})
        EXPECT_GT(std::count(points.begin(), points.end(), point), 0) << point;
    // Near the points alone.
    EXPECT_LT(points.size(), 200U);
}

TEST_F(FrontChartTest, TheChosenOneLooksDifferent)
{
    const QImage before = chart.picture();
    chart.setChosen(1);
    EXPECT_NE(chart.picture(), before);
    chart.setChosen(std::nullopt);
    EXPECT_EQ(chart.picture(), before);
}

TEST_F(FrontChartTest, SaysWhyThereIsNothing)
{
    chart.setEmptyWords(QStringLiteral("Nothing yet"));
    chart.setData({});
    EXPECT_TRUE(chart.table().empty());
    EXPECT_TRUE(pointsUnderTheMouse().empty());
}

} // namespace

} // namespace millrace::app::charts
