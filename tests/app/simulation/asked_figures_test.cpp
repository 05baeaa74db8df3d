// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/asked_figures.h"

#include "simulator/run/simulation.h"
#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

bool has(const std::vector<NamedChoice>& choices, const char* kpi)
{
    return std::any_of(choices.begin(), choices.end(), [&](const NamedChoice& one) { return one.kpi == kpi; });
}

TEST(AskedFigures, AreThoseThatResultsOfTheScenarioHave)
{
    Scenario scenario = today();
    EXPECT_FALSE(has(figuresOf(scenario), "process.slaAttainment")) << "without a target";
    scenario.cycleTimeTarget = 3600;
    scenario::KeyFigure own;
    own.name = QStringLiteral("Value");
    own.feel = QStringLiteral("1 + 1");
    scenario.keyFigures = {own};
    scenario.pools[0].name = QStringLiteral("The clerks");
    const auto choices = figuresOf(scenario);
    for (const char* kpi : {"process.cycleTime.p90", "process.slaAttainment", "process.custom.Value",
             "resources.The clerks.utilisation", "resources.The clerks.queueLength"})
        EXPECT_TRUE(has(choices, kpi)) << kpi;
    const results::Results results = run::Simulation(*model(), scenario).run().results;
    for (const NamedChoice& one : choices)
        EXPECT_NE(results::figureNamed(results, one.kpi).replications, nullptr) << one.kpi;
}

TEST(AskedFigures, AreToldInTheirUnits)
{
    using results::FigureKind;
    EXPECT_EQ(unitOf("process.cycleTime", FigureKind::Time, 7200, {}).name, QStringLiteral("h"));
    EXPECT_DOUBLE_EQ(unitOf("process.reworkRate", FigureKind::Share, 0.2, {}).seconds, 0.01);
    EXPECT_EQ(unitOf("process.cost", FigureKind::Money, 20, QStringLiteral("EUR")).name, QStringLiteral("EUR"));
    EXPECT_EQ(unitOf("process.throughput", FigureKind::Number, 1, {}).name, QStringLiteral("a day"));
    EXPECT_TRUE(unitOf("process.wip", FigureKind::Number, 3, {}).name.isEmpty());
}

} // namespace
} // namespace millrace::app::simulation
