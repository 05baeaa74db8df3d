// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/qbp_writer.h"

#include "tests/simulator/scenario/model.h"

#include <gmock/gmock.h>

namespace millrace::scenario {

namespace {

using support::smallModel;

Scenario sample()
{
    Scenario scenario;
    scenario.id = QStringLiteral("Now");
    scenario.name = QStringLiteral("As it is");
    scenario.currency = QStringLiteral("EUR");
    scenario.start = base::parseDateTime(u"2026-01-05T08:00:00Z");
    scenario.calendars.push_back({QStringLiteral("c"), QStringLiteral("Office"),
        {{1, 5, 9 * base::hour, 17 * base::hour}, {6, 6, 22 * base::hour, base::day}}, {}, "UTC"});
    scenario.pools.push_back({QStringLiteral("R"), QStringLiteral("Clerks"), 3, 25, QStringLiteral("c")});
    scenario.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(600), 50, {}});
    scenario.elements[QStringLiteral("A")].staff.pool = QStringLiteral("R");
    scenario.elements[QStringLiteral("A")].fixedCost = 2.5;
    scenario.elements[QStringLiteral("W")].wait = Distribution::constant(900);
    scenario.elements[QStringLiteral("fB")].probability = 0.25;
    return scenario;
}

Scenario readAgain(const QByteArray& bytes)
{
    const metamodel::Loaded loaded = bpmn::load(bytes);
    EXPECT_TRUE(loaded.tree);
    const Scenarios scenarios = findScenarios(*loaded.tree, QString());
    EXPECT_TRUE(scenarios.problems.empty()) << qPrintable(support::allMessages(scenarios.problems));
    EXPECT_EQ(scenarios.found.size(), 1U);
    return scenarios.found.at(0).scenario;
}

} // namespace

TEST(QbpWriterTest, WhatIsWrittenIsReadAgain)
{
    const auto model = smallModel();
    Scenario scenario = sample();
    for (const Distribution& duration :
        {Distribution::constant(60), Distribution::exponential(90), Distribution::normal(300, 20),
            Distribution::uniform(10, 20), Distribution::triangular(1, 2, 9), Distribution::logNormal(240, 120),
            Distribution::gammaOfMean(240, 19200), Distribution::histogram({{0, 10, 3}, {10, 30, 1}})}) {
        scenario.elements[QStringLiteral("A")].duration = duration;
        QStringList remarks;
        const QByteArray bytes = withQbp(*model, scenario, remarks);
        EXPECT_TRUE(remarks.isEmpty()) << qPrintable(remarks.join(QLatin1Char('\n')));
        const Scenario again = readAgain(bytes);
        EXPECT_EQ(again.arrivals, scenario.arrivals);
        EXPECT_EQ(again.pools, scenario.pools);
        EXPECT_EQ(again.calendar(QStringLiteral("c"))->hours, scenario.calendars[0].hours);
        EXPECT_EQ(again.start, scenario.start);
        EXPECT_EQ(again.elements.size(), scenario.elements.size());
        EXPECT_NEAR(again.elements.at(QStringLiteral("A")).duration->mean(), duration.mean(), 1e-9 * duration.mean());
        EXPECT_NEAR(again.elements.at(QStringLiteral("A")).duration->variance(), duration.variance(),
            1e-9 * duration.variance());
        EXPECT_EQ(again.elements.at(QStringLiteral("A")).staff.pool, QStringLiteral("R"));
        EXPECT_EQ(again.elements.at(QStringLiteral("W")).wait, scenario.elements.at(QStringLiteral("W")).wait);
        // Written into what was written, it is there once.
        const metamodel::Loaded loaded = bpmn::load(bytes);
        QStringList more;
        EXPECT_EQ(withQbp(*loaded.tree, scenario, more).count("processSimulationInfo "), 1);
    }
}

TEST(QbpWriterTest, WhatQbpCannotSayIsATableOrNamed)
{
    const auto model = smallModel();
    Scenario scenario = sample();
    const Distribution weibull = Distribution::weibull(1.7, 200);
    scenario.elements[QStringLiteral("A")].duration = weibull;
    scenario.pools[0].discipline = kernel::Discipline::Lifo;
    scenario.arrivals[0].batch = 3;
    scenario.elements[QStringLiteral("A")].during = {{.calendar = QStringLiteral("C"), .duration = weibull}};
    QStringList remarks;
    const Scenario again = readAgain(withQbp(*model, scenario, remarks));
    EXPECT_EQ(remarks.size(), 3) << qPrintable(remarks.join(QLatin1Char('\n')));
    EXPECT_NEAR(again.elements.at(QStringLiteral("A")).duration->mean(), weibull.mean(), 0.01 * weibull.mean());
}

TEST(BpsimInModelTest, TheScenarioStandsInTheModelBesideOthers)
{
    const auto model = smallModel();
    Scenario first = sample();
    first.elements[QStringLiteral("A")].duration = Distribution::exponential(60);
    const QByteArray once = withBpsim(*model, first);
    const metamodel::Loaded loaded = bpmn::load(once);
    ASSERT_TRUE(loaded.tree);
    EXPECT_TRUE(loaded.problems.empty()) << qPrintable(support::allMessages(loaded.problems));
    Scenario second = first;
    second.id = QStringLiteral("Later");
    second.pools[0].capacity = 9;
    const metamodel::Loaded both = bpmn::load(withBpsim(*loaded.tree, second));
    const Scenarios found = findScenarios(*both.tree, QString());
    ASSERT_EQ(found.found.size(), 2U);
    EXPECT_EQ(found.found[0].scenario.elements, first.elements);
    EXPECT_EQ(found.found[0].scenario.pools, first.pools);
    EXPECT_EQ(found.found[1].scenario.pools, second.pools);
    // In place of the one with its id.
    first.pools[0].capacity = 1;
    const metamodel::Loaded changed = bpmn::load(withBpsim(*both.tree, first));
    EXPECT_EQ(findScenarios(*changed.tree, QString()).found.size(), 2U);
    EXPECT_EQ(findScenarios(*changed.tree, QString()).byName(QStringLiteral("Now"))->pools[0].capacity, 1);
}

} // namespace millrace::scenario
