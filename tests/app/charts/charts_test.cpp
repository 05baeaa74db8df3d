// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_strip.h"
#include "app/charts/cycle_time_histogram.h"
#include "app/charts/format.h"
#include "app/charts/kpi_row.h"
#include "app/charts/time_lines.h"
#include "app/charts/tornado_bars.h"
#include "app/charts/utilisation_bars.h"
#include "app/charts/waiting_causes.h"
#include "app/charts/waiting_processing.h"
#include "app/window/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>
#include <gtest/gtest.h>

using namespace millrace::app::charts;
using millrace::app::window::lightColors;

namespace {

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - color.red()) < 40 && std::abs(pixel.green() - color.green()) < 40
                && std::abs(pixel.blue() - color.blue()) < 40)
                ++count;
        }
    return count;
}

bool seesWords(const QWidget& chart, const QString& part)
{
    for (const QLabel* label : chart.findChildren<QLabel*>())
        if (label->isVisibleTo(&chart) && label->text().contains(part))
            return true;
    return false;
}

TEST(Format, keepsFiguresShort)
{
    EXPECT_EQ(figure(31.42), QStringLiteral("31.4"));
    EXPECT_EQ(figure(0.254), QStringLiteral("0.25"));
    EXPECT_EQ(figure(1204.4), QStringLiteral("1,204"));
    EXPECT_EQ(figure(12), QStringLiteral("12"));
    EXPECT_EQ(percentText(0.942), QStringLiteral("94.2\u00A0%"));
}

TEST(Format, choosesTheUnitByTheSize)
{
    EXPECT_EQ(durationText(59), QStringLiteral("59\u00A0s"));
    EXPECT_EQ(durationText(90 * 60), QStringLiteral("90\u00A0min"));
    EXPECT_EQ(durationText(31.4 * 3600), QStringLiteral("31.4\u00A0h"));
    EXPECT_EQ(durationText(10 * 86400), QStringLiteral("10\u00A0days"));
}

TEST(Format, stepsAreNice)
{
    EXPECT_DOUBLE_EQ(niceStep(100, 5), 20);
    EXPECT_DOUBLE_EQ(niceStep(7, 5), 2);
    EXPECT_DOUBLE_EQ(niceStep(0.9, 5), 0.2);
    EXPECT_GT(niceStep(0, 5), 0);
}

TEST(Histogram, saysWhatBelongsThereUntilItHasData)
{
    CycleTimeHistogram chart;
    EXPECT_TRUE(seesWords(chart, QStringLiteral("after a simulation")));
    EXPECT_TRUE(chart.table().empty());
    chart.setData({0, 3600, {0.5, 0.5}, {}, {{QStringLiteral("P50"), 3600}}});
    EXPECT_FALSE(seesWords(chart, QStringLiteral("after a simulation")));
}

TEST(Histogram, drawsBarsAsHighAsTheirShares)
{
    CycleTimeHistogram chart;
    chart.resize(320, 200);
    chart.setData({0, 3600, {0.1, 0.1, 0.1, 0.1}, {}, {}});
    const int even = pixelsOf(chart.picture(1), lightColors().series[0]);
    chart.setData({0, 3600, {0.1, 0, 0, 0}, {}, {}});
    const int one = pixelsOf(chart.picture(1), lightColors().series[0]);
    ASSERT_GT(one, 100);
    EXPECT_NEAR(even, 4 * one, one / 2);
}

TEST(Histogram, givesItsNumbersAway)
{
    CycleTimeHistogram chart;
    chart.setData({0, 3600 * 24, {0.25, 0.75}, {0.5, 0.5}, {{QStringLiteral("P90"), 86400}}});
    const auto rows = chart.table();
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0][0], QStringLiteral("From (h)"));
    EXPECT_EQ(rows[2],
        (QStringList {QStringLiteral("24"), QStringLiteral("48"), QStringLiteral("75"), QStringLiteral("50")}));
    EXPECT_EQ(rows[3][0], QStringLiteral("P90"));
    chart.copyData();
    EXPECT_EQ(QApplication::clipboard()->text(), chart.tableText());
    chart.resize(200, 120);
    chart.copyPicture();
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(400, 240)) << "twice as sharp";
}

TEST(Histogram, namesWhatItHoldsAgainstOneAnotherInNarrowChartsToo)
{
    CycleTimeHistogram chart;
    HistogramData data;
    data.binSeconds = 60;
    data.shares = {0.5, 0.5};
    data.lineShares = {0, 0};
    data.barsName = QStringLiteral("Simulated");
    data.lineName = QStringLiteral("Observed");
    const auto leftOfMark = [&](int width) {
        chart.resize(width, 200);
        chart.setData(data);
        const QImage image = chart.picture(1);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height() / 3; ++y)
                if (image.pixelColor(x, y) == lightColors().series[1])
                    return x;
        return -1;
    };
    EXPECT_GT(leftOfMark(400), 80) << "behind the name of the bars";
    EXPECT_LT(leftOfMark(150), 40) << "below it";
}

TEST(Histogram, copiesByKeyEvenWhereTheWindowHasACopyOfItsOwn)
{
    QWidget window;
    auto* copy = new QAction(&window);
    copy->setShortcut(QKeySequence::Copy);
    window.addAction(copy);
    int taken = 0;
    QObject::connect(copy, &QAction::triggered, [&taken] { ++taken; });
    auto* chart = new CycleTimeHistogram(&window);
    chart->resize(200, 120);
    chart->setData({0, 3600, {0.5, 0.5}, {}, {}});
    QApplication::clipboard()->clear();
    window.show();
    chart->setFocus();
    QKeyEvent asks(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
    asks.ignore();
    QCoreApplication::sendEvent(chart, &asks);
    EXPECT_TRUE(asks.isAccepted());
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QCoreApplication::sendEvent(chart, &press);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    EXPECT_EQ(taken, 0);
}

TEST(WaitingCausesChart, drawsEachCauseInItsColourAndTheIntervalInTheTable)
{
    WaitingCauses chart;
    chart.resize(420, 200);
    chart.setData({{{QStringLiteral("staff busy"), 1}, {QStringLiteral("off hours"), 2}},
        {{QStringLiteral("Check"), {3600, 1800}, {5400, 5000, 5800}}}});
    const QImage image = chart.picture(1);
    const int busy = pixelsOf(image, lightColors().series[1]), off = pixelsOf(image, lightColors().series[2]);
    EXPECT_GT(busy, 200);
    EXPECT_GT(off, 100);
    EXPECT_GT(busy, off);
    ASSERT_EQ(chart.table().size(), 2U);
    EXPECT_EQ(chart.table()[1].front(), QStringLiteral("Check"));
    EXPECT_EQ(chart.table()[0].size(), chart.table()[1].size());
}

TEST(WaitingProcessingChart, setsWorkApartFromWaiting)
{
    WaitingProcessing chart;
    chart.setRows({{QStringLiteral("Check"), 600, 1200, {1800, 1800, 1800}}});
    ASSERT_EQ(chart.table().size(), 2U);
    EXPECT_EQ(chart.table()[1].mid(0, 4),
        (QStringList {QStringLiteral("Check"), QStringLiteral("20"), QStringLiteral("10"), QStringLiteral("30")}));
}

TEST(Utilisation, theBusyStandOut)
{
    UtilisationBars chart;
    chart.resize(300, 160);
    chart.setRows({{QStringLiteral("Calm"), {0.5, 0.4, 0.6}}});
    EXPECT_EQ(pixelsOf(chart.picture(1), lightColors().series[1]), 0);
    chart.setRows({{QStringLiteral("Busy"), {0.95, 0.94, 0.96}}});
    EXPECT_GT(pixelsOf(chart.picture(1), lightColors().series[1]), 100);
    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("Busy")));
}

TEST(Kpis, digitsStandInCellsOfOneWidth)
{
    QImage image(200, 50, QImage::Format_ARGB32);
    QPainter painter(&image);
    painter.setFont(millrace::app::window::uiFont(21));
    const double ones = drawTabular(painter, {0, 30}, QStringLiteral("111"));
    EXPECT_DOUBLE_EQ(ones, drawTabular(painter, {0, 30}, QStringLiteral("888")));
    EXPECT_GT(drawTabular(painter, {0, 30}, QStringLiteral("888 h")), ones);
}

TEST(Kpis, areReadAloudAndCopied)
{
    KpiRow row;
    row.setKpis({{QStringLiteral("Cycle time"), QStringLiteral("31.4 h"), QStringLiteral("\u00B1 0.4"), {},
        Kpi::Sense::Neutral, {}}});
    EXPECT_EQ(row.accessibleDescription(), QStringLiteral("Cycle time 31.4 h \u00B1 0.4"));
    ASSERT_EQ(row.table().size(), 1U);
}

/// How many rows of pixels hold something of the text's colour.
int highOf(const QImage& image)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool any = false;
        for (int x = 0; x < image.width() && !any; ++x)
            any = image.pixelColor(x, y).lightness() < 120;
        rows += any ? 1 : 0;
    }
    return rows;
}

TEST(Kpis, areChosenByAClick)
{
    KpiRow row;
    row.resize(300, 86);
    row.setKpis(std::vector<Kpi>(3));
    std::vector<int> chosen;
    QObject::connect(&row, &KpiRow::kpiChosen, [&](int index) { chosen.push_back(index); });
    for (const double x : {10.0, 150.0, 299.0}) {
        QMouseEvent release(QEvent::MouseButtonRelease, QPointF(x, 40), row.mapToGlobal(QPointF(x, 40)), Qt::LeftButton,
            Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&row, &release);
    }
    EXPECT_EQ(chosen, (std::vector<int> {0, 1, 2}));
}

TEST(Kpis, figuresGetSmallerBeforeTheyAreCutOff)
{
    KpiRow row;
    row.setKpis({{{}, QStringLiteral("48.4 a day"), {}, {}, Kpi::Sense::Neutral, {}}});
    row.resize(300, 86);
    const int usual = highOf(row.grab().toImage());
    row.resize(84, 86);
    const int narrow = highOf(row.grab().toImage());
    EXPECT_LT(narrow, usual);
    EXPECT_GT(narrow, 0);
    const int before = row.sizeHint().height();
    row.setCompact(true);
    EXPECT_LT(row.sizeHint().height(), before);
}

TEST(StackedBarsChart, ShowsMoneyAsMoney)
{
    StackedBars chart(QStringLiteral("Cost"));
    StackedBarsData data {{{QStringLiteral("at work"), 0}}, {{QStringLiteral("Clerks"), {90}, {90, 88, 92}}}};
    data.text = [](double amount) { return QStringLiteral("%1 EUR").arg(amount); };
    data.unit = QStringLiteral("EUR");
    chart.setData(data);
    ASSERT_EQ(chart.table().size(), 2U);
    EXPECT_EQ(chart.table()[0][1], QStringLiteral("at work (EUR)"));
    EXPECT_EQ(chart.table()[1][1], QStringLiteral("90"));
}

TEST(TornadoBarsChart, drawsBothSidesAndTellsTheirNumbers)
{
    TornadoBars chart(QStringLiteral("What matters"));
    chart.resize(500, 240);
    EXPECT_TRUE(chart.table().empty());
    TornadoData data;
    data.lowName = QStringLiteral("less");
    data.highName = QStringLiteral("more");
    data.rows = {{QStringLiteral("Check"), {-3600, -4000, -3200}, {7200, 7000, 7400}},
        {QStringLiteral("Send"), {-1800, -1900, -1700}, {60, -20, 90}}};
    chart.setData(data);
    const QImage picture = chart.picture(1);
    EXPECT_GT(pixelsOf(picture, lightColors().series[0]), 50);
    const auto table = chart.table();
    ASSERT_EQ(table.size(), 3U);
    EXPECT_EQ(table[0][1], QStringLiteral("less (h)"));
    EXPECT_EQ(table[1].join(u' '), QStringLiteral("Check -1 -1.1 -0.89 2 1.9 2.1"));
}

TEST(TornadoBarsChart, whatIsFarWiderLeavesRoomForTheOthers)
{
    TornadoBars chart(QStringLiteral("What matters"));
    chart.resize(500, 240);
    TornadoData data;
    data.rows
        = {{QStringLiteral("Come"), {}, {720000, 700000, 740000}}, {QStringLiteral("Check"), {}, {3600, 3500, 3700}}};
    chart.setData(data);
    const int cut = pixelsOf(chart.picture(1), lightColors().series[0]);
    data.rows[0].atHigh = {7200, 7000, 7400};
    chart.setData(data);
    const int whole = pixelsOf(chart.picture(1), lightColors().series[0]);
    EXPECT_NEAR(cut, whole, whole / 5) << "as wide as one that is twice the next";
}

TEST(TimeLinesChart, drawsEachLineAndTellsItsNumbers)
{
    TimeLines chart(QStringLiteral("Queues"));
    chart.resize(500, 200);
    EXPECT_TRUE(chart.table().empty());
    TimeLinesData data;
    data.begin = 0;
    data.step = 3'600'000'000;
    data.zone = "UTC";
    data.lines = {{QStringLiteral("Clerks"), 0, {0, 4, 2}}, {QStringLiteral("Officers"), 1, {1, 1, 1}}};
    chart.setData(data);
    const QImage image = chart.picture(1);
    EXPECT_GT(pixelsOf(image, lightColors().series[0]), 50);
    EXPECT_GT(pixelsOf(image, lightColors().series[1]), 50);
    ASSERT_EQ(chart.table().size(), 4U);
    EXPECT_EQ(
        chart.table()[2], (QStringList {QStringLiteral("1970-01-01 01:00"), QStringLiteral("4"), QStringLiteral("1")}));
}

TEST(TimeLinesChart, marksFromWhenOnItIsMeasured)
{
    TimeLines chart(QStringLiteral("Cycle time"));
    chart.resize(500, 200);
    TimeLinesData data;
    data.step = 3'600'000'000;
    data.zone = "UTC";
    data.lines = {{QStringLiteral("Cycle time (h)"), 0, {0, 4, 2, 2}}};
    chart.setData(data);
    const QImage whole = chart.picture(1);
    EXPECT_EQ(chart.table().front().size(), 2);
    data.measuredFrom = 2 * data.step;
    chart.setData(data);
    const QImage cut = chart.picture(1);
    int others = 0;
    for (int y = 0; y < cut.height(); ++y)
        for (int x = 0; x < cut.width(); ++x)
            others += cut.pixel(x, y) != whole.pixel(x, y) ? 1 : 0;
    EXPECT_GT(others, 5000) << "what is left out lies on a ground of its own";
    ASSERT_EQ(chart.table().size(), 5U);
    EXPECT_EQ(chart.table()[2].back(), QStringLiteral("no"));
    EXPECT_EQ(chart.table()[3].back(), QStringLiteral("yes"));
}

TEST(ChartStrip, scrollsAcrossWhereThereIsTooLittleRoom)
{
    ChartStrip strip;
    strip.add(new QWidget, 200, 1);
    strip.add(new QWidget, 200, 2);
    strip.resize(700, 120);
    strip.show();
    QApplication::processEvents();
    EXPECT_GE(strip.widget()->width(), 690);
    strip.resize(300, 120);
    QApplication::processEvents();
    EXPECT_GE(strip.widget()->width(), 400);
}

} // namespace
