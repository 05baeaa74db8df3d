// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sensitivity.h"

#include "simulator/run/simulation.h"
#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

TEST(Sensitivity, BecomesATornadoInWhichWhatChanceMadeIsUnsure)
{
    const run::Simulation simulation(*model(), today());
    const auto tried = optimization::inputTrials(today(), simulation.program());
    const auto changes = changesOf(today(), optimization::variantsOf(tried));
    const Sensitivities found = sensitivitiesFound(optimization::sensitivitiesOf(tried, changes));
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

TEST(Sensitivity, IsOfTheFigureThatIsAskedForInItsUnit)
{
    const run::Simulation simulation(*model(), today());
    const auto tried = optimization::inputTrials(today(), simulation.program());
    VariantRuns runs;
    std::optional<FigureChanges> changes;
    QObject::connect(&runs, &VariantRuns::ended, [&](const FigureChanges& all) { changes = all; });
    runs.start(model(), today(), optimization::variantsOf(tried), "resources.Clerks.utilisation");
    ASSERT_TRUE(waitFor([&] { return changes.has_value(); }));
    const Sensitivities found = sensitivitiesFound(optimization::sensitivitiesOf(tried, *changes));
    EXPECT_DOUBLE_EQ(found.chart.unitFor(0.1).seconds, 0.01) << "points";
    for (const auto& row : found.chart.rows)
        if (row.name == QLatin1String("Receive")) {
            EXPECT_NEAR(row.atHigh.mean, 0.08, 0.03) << "a tenth of how busy they are";
        }
}

} // namespace
} // namespace millrace::app::simulation
