// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/sensitivity.h"

#include "modeler/base/failure.h"
#include "tests/simulator/run/simulation_fixture.h"

#include <gmock/gmock.h>

namespace millrace::support {

namespace {

using optimization::InputTrial;
using testing::ElementsAre;

/// S -> A -> G -> (B or C) -> E: two clerks do A within ten minutes, a case each six.
struct SensitiveProcess {
    std::shared_ptr<const metamodel::Tree> model;
    ScenarioBuilder scenario;

    SensitiveProcess()
    {
        ProcessBuilder process;
        process.start("S").task("A").exclusive("G").task("B").task("C").end("E");
        process.chain({"S", "A", "G", "B", "E"}).chain({"G", "C", "E"});
        model = modelOf(process);
        scenario.arrivals(Distribution::exponential(360)).pool("Clerks", 2, 30);
        scenario.work("A", Distribution::triangular(300, 600, 900), "Clerks");
        scenario.get().arrivals[0].count = 400;
    }
    std::vector<InputTrial> trials()
    {
        const run::Simulation simulation(*model, scenario.get());
        return optimization::inputTrials(scenario.get(), simulation.program());
    }
};

std::vector<std::string> namesOf(const std::vector<InputTrial>& trials)
{
    std::vector<std::string> names;
    for (const InputTrial& one : trials)
        names.push_back(one.name.toStdString());
    return names;
}

} // namespace

TEST(SensitivityTrials, AreOfWhatTheScenarioSays)
{
    SensitiveProcess process;
    process.scenario.share("G_B", 0.7).share("G_C", 0.3);
    const auto tried = process.trials();
    ASSERT_THAT(namesOf(tried), ElementsAre("Time between cases", "A", "G to B"));
    EXPECT_DOUBLE_EQ(tried[0].low.arrivals.front().interval.mean(), 324);
    EXPECT_DOUBLE_EQ(tried[0].high.arrivals.front().interval.mean(), 396);
    EXPECT_DOUBLE_EQ(tried[1].high.element(QStringLiteral("A"))->duration->mean(), 660);
    EXPECT_EQ(tried[1].element, QStringLiteral("A"));
    EXPECT_DOUBLE_EQ(*tried[2].low.element(QStringLiteral("G_B"))->probability, 0.6);
    EXPECT_DOUBLE_EQ(*tried[2].low.element(QStringLiteral("G_C"))->probability, 0.4);
    EXPECT_EQ(tried[2].high.arrivals, process.scenario.get().arrivals) << "all else stays";
    EXPECT_EQ(optimization::variantsOf(tried).size(), 6U);
}

TEST(SensitivityTrials, SharesStayBetweenNoneAndAll)
{
    SensitiveProcess process;
    EXPECT_EQ(process.trials().size(), 2U) << "nobody said that share";
    process.scenario.share("G_C", 0.95);
    const auto tried = process.trials();
    ASSERT_EQ(tried.size(), 3U) << "of two ways one says it all, whichever";
    EXPECT_DOUBLE_EQ(*tried.back().high.element(QStringLiteral("G_C"))->probability, 1);
    EXPECT_DOUBLE_EQ(*tried.back().high.element(QStringLiteral("G_B"))->probability, 0);
}

TEST(Sensitivity, WhatMattersMostComesFirst)
{
    SensitiveProcess process;
    process.scenario.share("G_B", 0.7);
    const auto tried = process.trials();
    optimization::VariantOptions options;
    options.run.replications = 6;
    const auto made = optimization::compareVariants(
        process.model, process.scenario.get(), optimization::variantsOf(tried), options);
    EXPECT_GT(made.now.mean, 600);
    EXPECT_EQ(made.replications, 6);
    const auto found = optimization::sensitivitiesOf(tried, made.changes);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found.back().element, QStringLiteral("G_B")) << "both ways take no time";
    EXPECT_DOUBLE_EQ(found.back().width(), 0);
    EXPECT_GE(found[0].width(), found[1].width());
    for (const auto& one : found)
        if (one.element == QLatin1String("A")) {
            EXPECT_EQ(one.atLow->verdict, results::Verdict::Lower);
            EXPECT_EQ(one.atHigh->verdict, results::Verdict::Higher);
        }
}

TEST(Variants, OneThatCannotBeSimulatedIsLeftOut)
{
    SensitiveProcess process;
    scenario::Scenario wrong = process.scenario.get();
    wrong.elements[QStringLiteral("A")].staff.pool = QStringLiteral("Nobody");
    scenario::Scenario slower = process.scenario.get();
    slower.elements[QStringLiteral("A")].duration = Distribution::constant(1200);
    optimization::VariantOptions options;
    options.run.replications = 5;
    options.kpi = "resources.Clerks.utilisation";
    std::vector<int> told;
    options.progress = [&](int done, int total) { told.push_back(total * 10 + done); };
    const auto made = optimization::compareVariants(process.model, process.scenario.get(), {wrong, slower}, options);
    ASSERT_EQ(made.changes.size(), 2U);
    EXPECT_FALSE(made.changes[0]);
    ASSERT_TRUE(made.changes[1]);
    EXPECT_EQ(made.changes[1]->verdict, results::Verdict::Higher);
    EXPECT_EQ(made.goal.kind, results::FigureKind::Share);
    EXPECT_THAT(told, ElementsAre(31, 32, 33));
    options.kpi = "luck";
    EXPECT_THROW(
        optimization::compareVariants(process.model, process.scenario.get(), {slower}, options), base::Failure);
}

} // namespace millrace::support
