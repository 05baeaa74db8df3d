// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/rate_table.h"

#include "app/simulation/rates_dialog.h"

#include <gtest/gtest.h>

namespace millrace::app::simulation {
namespace {

using kernel::Distribution;
using scenario::Arrivals;

/// Two cases an hour.
Arrivals twoAnHour()
{
    Arrivals arrivals;
    arrivals.interval = Distribution::exponential(1800);
    return arrivals;
}

std::vector<QStringList> weekOf(int rows, int columns, const QString& text)
{
    return std::vector<QStringList>(std::size_t(rows), QStringList(columns, text));
}

TEST(RateTable, ShowsCasesAnHour)
{
    RateTable table(ratesOf(twoAnHour()));
    EXPECT_EQ(table.index(0, 1).data().toString(), QStringLiteral("2"));
    EXPECT_EQ(table.index(23, 7).data().toString(), QStringLiteral("2"));
    EXPECT_FALSE(table.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(table.problem().isEmpty());
}

TEST(RateTable, WhatWasNotTouchedStaysExact)
{
    Arrivals arrivals = twoAnHour();
    arrivals.interval = Distribution::exponential(3600 * 7);
    WeekOfRates rates = ratesOf(arrivals);
    rates[5] = 0.000123456;
    RateTable table(rates);
    ASSERT_TRUE(table.setData(table.index(9, 1), QStringLiteral("4"), Qt::EditRole));
    rates[9] = 4;
    EXPECT_EQ(table.rates(), rates);
}

TEST(RateTable, TheMeanAndItsFactorsSayTogetherHowManyCome)
{
    Arrivals arrivals = twoAnHour();
    WeekOfRates rates {};
    rates[8] = 21; // Monday, 8 to 9
    rates[24 + 9] = 63;
    setRates(arrivals, rates);
    EXPECT_EQ(arrivals.interval.kind(), Distribution::Kind::Exponential);
    EXPECT_NEAR(arrivals.interval.mean(), 7200, 1e-6) << "84 in 168 hours";
    ASSERT_EQ(arrivals.rates.size(), 168u);
    EXPECT_NEAR(arrivals.rates[8], 42, 1e-9);
    EXPECT_NEAR(ratesOf(arrivals)[33], 63, 1e-9);
    rates.fill(4);
    setRates(arrivals, rates);
    EXPECT_TRUE(arrivals.rates.empty());
    EXPECT_NEAR(arrivals.interval.mean(), 900, 1e-9);
}

TEST(RateTable, CasesThatComeAtOnceCountEach)
{
    Arrivals arrivals = twoAnHour();
    arrivals.batch = 5;
    EXPECT_DOUBLE_EQ(ratesOf(arrivals)[0], 10);
    WeekOfRates rates;
    rates.fill(20);
    setRates(arrivals, rates);
    EXPECT_DOUBLE_EQ(arrivals.interval.mean(), 900);
}

TEST(RateTable, TakesAWholeWeekHoweverItLies)
{
    auto hours = weekOf(24, 7, QStringLiteral("1"));
    hours[9][2] = QStringLiteral("8"); // Wednesday, 9 to 10
    auto days = weekOf(7, 24, QStringLiteral("1"));
    days[2][9] = QStringLiteral("8");
    auto withNames = hours;
    for (QStringList& row : withNames)
        row.prepend(QStringLiteral("hour"));
    withNames.insert(withNames.begin(), QStringList(8, QStringLiteral("day")));
    for (const auto& pasted : {hours, days, withNames}) {
        RateTable table(WeekOfRates {});
        EXPECT_TRUE(table.paste(table.index(5, 3), pasted).isEmpty());
        EXPECT_EQ(table.rates()[2 * 24 + 9], 8);
        EXPECT_EQ(table.rates()[0], 1);
        EXPECT_EQ(table.rates()[167], 1);
    }
}

TEST(RateTable, TakesAPartFromTheChosenCellOn)
{
    RateTable table(WeekOfRates {});
    EXPECT_FALSE(table.problem().isEmpty()) << "nobody comes";
    EXPECT_TRUE(table.paste(table.index(8, 1), weekOf(2, 5, QStringLiteral("3"))).isEmpty());
    EXPECT_EQ(table.rates()[8], 3);
    EXPECT_EQ(table.rates()[4 * 24 + 9], 3);
    EXPECT_EQ(table.rates()[5 * 24 + 9], 0);
    EXPECT_FALSE(table.paste(table.index(23, 7), weekOf(2, 2, QStringLiteral("3"))).isEmpty());
}

TEST(RateTable, NamesWhatIsNoNumber)
{
    RateTable table(ratesOf(twoAnHour()));
    table.setData(table.index(3, 2), QStringLiteral("many"), Qt::EditRole);
    EXPECT_TRUE(table.problem().contains(QStringLiteral("'many'")));
    EXPECT_FALSE(table.index(3, 2).data(CellTable::problemRole).toString().isEmpty());
    table.clearCells({table.index(3, 2)});
    EXPECT_TRUE(table.problem().isEmpty());
    EXPECT_EQ(table.rates()[24 + 3], 0);
}

TEST(RateTable, CopiesTheWholeWeekWithNames)
{
    RateTable table(ratesOf(twoAnHour()));
    QModelIndexList all;
    for (int row = 0; row < 24; ++row)
        for (int column = 0; column < 8; ++column)
            all << table.index(row, column);
    const auto copied = table.table(all);
    ASSERT_EQ(copied.size(), 25u);
    EXPECT_EQ(copied[1].size(), 8);
    RateTable other(WeekOfRates {});
    EXPECT_TRUE(other.paste(other.index(0, 1), copied).isEmpty());
    EXPECT_EQ(other.rates(), table.rates());
}

TEST(RatesDialog, GivesWhatWasPasted)
{
    RatesDialog dialog(ratesOf(twoAnHour()), nullptr);
    WeekOfRates chosen {};
    int times = 0;
    QObject::connect(&dialog, &RatesDialog::chosen, [&](const WeekOfRates& rates) {
        chosen = rates;
        ++times;
    });
    dialog.table().paste(dialog.table().index(0, 1), weekOf(24, 7, QStringLiteral("0")));
    dialog.accept();
    EXPECT_EQ(times, 0) << "nobody would come";
    dialog.table().setData(dialog.table().index(9, 1), QStringLiteral("12"), Qt::EditRole);
    dialog.accept();
    EXPECT_EQ(times, 1);
    EXPECT_EQ(chosen[9], 12);
}

} // namespace
} // namespace millrace::app::simulation
