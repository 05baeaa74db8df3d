// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/qbp_writer.h"
#include "tests/simulator/scenario/model.h"
#include "tests/support/bpsim_schema.h"

namespace millrace::scenario {

namespace {

using support::smallModel;

Scenario loadedScenario()
{
    Scenario scenario;
    scenario.id = QStringLiteral("s");
    scenario.name = QStringLiteral("Now");
    scenario.replications = 5;
    scenario.attributes = {{QStringLiteral("amount"), Distribution::uniform(1, 9)}};
    scenario.arrivals = {{QStringLiteral("S"), Distribution::exponential(300), 9, {}}};
    scenario.pools = {{QStringLiteral("R"), QStringLiteral("Clerks"), 2, 30, QStringLiteral("C")}};
    scenario.calendars
        = {{QStringLiteral("C"), QStringLiteral("Office"), {{1, 5, 9 * base::hour, 17 * base::hour}}, {}}};
    ElementInputs& work = scenario.elements[QStringLiteral("A")];
    work.duration = Distribution::triangular(60, 120, 600);
    work.staff = Requirement::of(QStringLiteral("R"));
    scenario.elements[QStringLiteral("fB")].probability = 0.25;
    return scenario;
}

} // namespace

TEST(BpsimVersionTest, AScenarioIsWrittenAsBpsimOne)
{
    const auto model = smallModel();
    const Scenario scenario = loadedScenario();
    const QByteArray bytes = writeBpsim({}, scenario, *model, BpsimVersion::One);
    EXPECT_TRUE(bytes.contains("http://www.bpsim.org/schemas/1.0"));
    EXPECT_FALSE(bytes.contains("schemas/2.0"));
    support::expectValidBpsim(bytes);
    const Scenarios again = readBpsim(bytes, *model);
    ASSERT_EQ(again.found.size(), 1U);
    EXPECT_EQ(again.found[0].scenario, scenario);
    EXPECT_EQ(again.found[0].version, BpsimVersion::One);
    EXPECT_EQ(readBpsim(writeBpsim({}, scenario, *model), *model).found[0].version, BpsimVersion::Two);
}

TEST(BpsimVersionTest, WhatOneLacksIsKeptInExtensions)
{
    const auto model = smallModel();
    Scenario scenario = loadedScenario();
    scenario.warmup = 3 * base::hour;
    scenario.attributes.push_back({QStringLiteral("tries"), Distribution::uniform(1, 4), true});
    const QByteArray bytes = writeBpsim({}, scenario, *model, BpsimVersion::One);
    EXPECT_FALSE(bytes.contains("Warmup") || bytes.contains("type=")) << bytes.toStdString();
    support::expectValidBpsim(bytes);
    EXPECT_EQ(readBpsim(bytes, *model).found.at(0).scenario, scenario);
    EXPECT_EQ(writeBpsim(bytes, scenario, *model), bytes);
}

TEST(BpsimVersionTest, AFileKeepsItsVersion)
{
    const auto model = smallModel();
    Scenario scenario = loadedScenario();
    const QByteArray bytes = writeBpsim({}, scenario, *model, BpsimVersion::One);
    scenario.warmup = base::hour;
    const QByteArray changed = writeBpsim(bytes, scenario, *model);
    EXPECT_FALSE(changed.contains("schemas/2.0") || changed.contains("Warmup")) << changed.toStdString();
    EXPECT_EQ(readBpsim(changed, *model).found.at(0).scenario, scenario);
}

TEST(BpsimVersionTest, InAModelAllScenariosAreInOneVersion)
{
    const auto model = smallModel();
    Scenario first = loadedScenario();
    first.warmup = base::hour;
    const auto within = bpmn::load(withBpsim(*model, first)).tree;
    ASSERT_TRUE(within);
    Scenario second = loadedScenario();
    second.id = QStringLiteral("t");
    EXPECT_TRUE(withBpsim(*within, second).contains("schemas/2.0"));
    const QByteArray older = withBpsim(*within, second, BpsimVersion::One);
    EXPECT_FALSE(older.contains("schemas/2.0"));
    const Scenarios found = findScenarios(*bpmn::load(older).tree, {});
    ASSERT_EQ(found.found.size(), 2U);
    EXPECT_EQ(found.found[0].scenario, first);
    EXPECT_EQ(found.found[1].scenario, second);
    EXPECT_EQ(found.found[1].version, BpsimVersion::One);
}

} // namespace millrace::scenario
