// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sensitivity.h"

#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

QStringList namesOf(const std::vector<Sensitivity>& all)
{
    QStringList names;
    for (const Sensitivity& one : all)
        names << one.name;
    return names;
}

TEST(Sensitivity, TriesWhatTheScenarioSays)
{
    Scenario scenario = today();
    scenario.elements[QStringLiteral("no")].probability = 0.3;
    const auto tried = sensitivitiesOf(scenario, *model());
    ASSERT_EQ(namesOf(tried),
        (QStringList {QStringLiteral("Time between cases"), QStringLiteral("Receive"), QStringLiteral("Fine? yes")}));
    EXPECT_DOUBLE_EQ(tried[0].low.arrivals.front().interval.mean(), 324);
    EXPECT_DOUBLE_EQ(tried[0].high.arrivals.front().interval.mean(), 396);
    EXPECT_DOUBLE_EQ(tried[1].high.element(QStringLiteral("A"))->duration->mean(), 660);
    EXPECT_DOUBLE_EQ(*tried[2].low.element(QStringLiteral("yes"))->probability, 0.6);
    EXPECT_DOUBLE_EQ(*tried[2].low.element(QStringLiteral("no"))->probability, 0.4);
    EXPECT_EQ(tried[2].high.arrivals, scenario.arrivals) << "all else stays";
    EXPECT_EQ(variantsOf(tried).size(), 6U);
}

TEST(Sensitivity, SharesStayBetweenNoneAndAll)
{
    Scenario scenario = today();
    scenario.elements[QStringLiteral("yes")].probability = 0.95;
    const auto tried = sensitivitiesOf(scenario, *model());
    EXPECT_DOUBLE_EQ(*tried.back().high.element(QStringLiteral("yes"))->probability, 1);
    EXPECT_DOUBLE_EQ(*tried.back().high.element(QStringLiteral("no"))->probability, 0);
    scenario.elements.erase(QStringLiteral("yes"));
    EXPECT_EQ(sensitivitiesOf(scenario, *model()).size(), 2U) << "nobody said that share";
}

TEST(Sensitivity, WhatMattersMostComesFirst)
{
    const auto tried = sensitivitiesOf(today(), *model());
    const Sensitivities found = sensitivitiesFound(tried, changesOf(today(), variantsOf(tried)));
    ASSERT_EQ(found.chart.rows.size(), 3U);
    EXPECT_EQ(found.elements.size(), 3U);
    EXPECT_EQ(found.elements.back(), QStringLiteral("yes")) << "both ways take no time";
    EXPECT_LT(found.chart.rows.back().atLow.low, 1e-9);
    EXPECT_GT(found.chart.rows.back().atLow.high, -1e-9);
    for (const auto& row : found.chart.rows)
        if (row.name == QLatin1String("Receive")) {
            EXPECT_LT(row.atLow.high, 0);
            EXPECT_GT(row.atHigh.low, 0);
        }
}

} // namespace
} // namespace millrace::app::simulation
