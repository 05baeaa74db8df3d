// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/comparison_table.h"

#include "simulator/run/simulation.h"
#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

results::Results resultsOf(const Scenario& scenario)
{
    return run::Simulation(*model(), scenario).run().results;
}

QString cellOf(const ComparisonTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

QString differenceOf(const ComparisonTable& table, const char* figure)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (cellOf(table, row, 0) == QLatin1String(figure))
            return cellOf(table, row, 3);
    return QStringLiteral("no such row");
}

TEST(ComparisonTable, SaysTheDifferencesInWords)
{
    Scenario more = today();
    more.pools.front().capacity = 4;
    more.name = QStringLiteral("Two more");
    ComparisonTable table;
    table.setResults(
        {resultsOf(today()), QStringLiteral("Today")}, {resultsOf(more), more.name}, QStringLiteral("EUR"));
    EXPECT_TRUE(differenceOf(table, "Cycle time").startsWith(QStringLiteral("faster by ")))
        << differenceOf(table, "Cycle time").toStdString();
    EXPECT_EQ(differenceOf(table, "Processing, all activities of a case"), QStringLiteral("no significant difference"));
    EXPECT_TRUE(differenceOf(table, "Clerks: busy").startsWith(QStringLiteral("lower by ")));
    EXPECT_EQ(table.model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Today"));
    EXPECT_EQ(table.model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Two more"));
    EXPECT_TRUE(table.text().startsWith(QStringLiteral("Figure\tToday\tTwo more\tDifference\nCycle time\t")));
}

TEST(ComparisonTable, FollowsWhatTheUserSaysDoesNotMatter)
{
    Scenario more = today();
    more.pools.front().capacity = 4;
    ComparisonTable table;
    table.setThreshold(0.9);
    table.setResults({resultsOf(today()), QStringLiteral("A")}, {resultsOf(more), QStringLiteral("B")}, {});
    EXPECT_EQ(differenceOf(table, "Cycle time"), QStringLiteral("too small to matter"));
    const int rows = table.model()->rowCount();
    table.setThreshold(0);
    EXPECT_TRUE(differenceOf(table, "Cycle time").startsWith(QStringLiteral("faster by ")));
    EXPECT_EQ(table.model()->rowCount(), rows);
}

TEST(ComparisonTable, WhatWasChangedComesFirst)
{
    const results::Results same = resultsOf(today());
    ComparisonTable table;
    table.setResults({same, QStringLiteral("A")}, {same, QStringLiteral("B")}, {},
        {{QStringLiteral("Clerks: people"), QStringLiteral("2"), QStringLiteral("3")}});
    EXPECT_TRUE(table.text().startsWith(
        QStringLiteral("Figure\tA\tB\tDifference\nClerks: people\t2\t3\tchanged\nCycle time\t")))
        << table.text().toStdString();
}

TEST(ComparisonTable, LeadsToActivitiesAndPools)
{
    const results::Results same = resultsOf(today());
    ComparisonTable table;
    table.setResults({same, QStringLiteral("A")}, {same, QStringLiteral("B")}, {});
    QStringList chosen;
    QObject::connect(&table, &ComparisonTable::chosen, [&](const QString& of) { chosen << of; });
    for (int row = 0; row < table.model()->rowCount(); ++row)
        Q_EMIT table.activated(table.model()->index(row, 3));
    EXPECT_TRUE(chosen.contains(QStringLiteral("Clerks")));
    EXPECT_TRUE(chosen.contains(QStringLiteral("A"))) << "its waiting";
    EXPECT_LT(chosen.size(), table.model()->rowCount()) << "the process is nowhere in particular";
}

TEST(ComparisonTable, OfTwoAlikeNothingDiffers)
{
    const results::Results same = resultsOf(today());
    ComparisonTable table;
    table.setResults({same, QStringLiteral("A")}, {same, QStringLiteral("B")}, {});
    ASSERT_GT(table.model()->rowCount(), 8);
    for (int row = 0; row < table.model()->rowCount(); ++row)
        EXPECT_EQ(cellOf(table, row, 3), QStringLiteral("no significant difference"));
}

} // namespace
} // namespace millrace::app::simulation
