// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/range.h"

#include "tests/simulator/scenario/model.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

// Low, likely and high of a number: kept beside it, inherited, checked.

namespace millrace::scenario {

namespace {

const QString rangedTask = QStringLiteral("A");

Scenario rangedScenario()
{
    Scenario scenario;
    scenario.id = QStringLiteral("today");
    scenario.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(600), {}, {}});
    scenario.pools.push_back({QStringLiteral("R"), QStringLiteral("Clerks"), 4, 40, {}});
    scenario.elements[rangedTask].duration = Distribution::exponential(300);
    scenario.elements[rangedTask].fixedCost = 2;
    scenario.elements[QStringLiteral("fB")].probability = 0.3;
    scenario.elements[QStringLiteral("W")].wait = Distribution::constant(3600);
    scenario.ranges[{rangedTask, NumberOf::Duration}] = {240, 300, 420};
    scenario.ranges[{rangedTask, NumberOf::FixedCost}] = {1, 2, 2.5};
    scenario.ranges[{QStringLiteral("fB"), NumberOf::Share}] = {0.2, 0.3, 0.5};
    scenario.ranges[{QStringLiteral("W"), NumberOf::Wait}] = {1800, 3600, 7200};
    scenario.ranges[{QStringLiteral("R"), NumberOf::Capacity}] = {3, 4, 5};
    scenario.ranges[{QStringLiteral("R"), NumberOf::HourlyCost}] = {35, 40, 40};
    scenario.ranges[{QStringLiteral("S"), NumberOf::Interval}] = {500, 600, 800};
    return scenario;
}

} // namespace

RC_GTEST_PROP(RangeTest, DrawsStayBetweenLowAndHighAndGrowWithTheProbability, ())
{
    const double low = *rc::gen::inRange(0, 100);
    const double likely = low + *rc::gen::inRange(1, 100);
    const Range range {low, likely, likely + *rc::gen::inRange(0, 100)};
    double before = low / likely;
    for (int i = 1; i < 100; ++i) {
        const double factor = range.factor(i / 100.0);
        RC_ASSERT(factor >= before * (1 - 1e-12));
        RC_ASSERT(factor <= range.high / likely * (1 + 1e-12));
        before = factor;
    }
}

TEST(RangeTest, IsTriangular)
{
    const Range range {8, 10, 15};
    const auto triangular = Distribution::triangular(8, 10, 15);
    for (const double p : {0.01, 0.2, 2 / 7.0, 0.5, 0.9, 0.999})
        EXPECT_NEAR(range.factor(p) * 10, triangular.quantile(p), 1e-9) << p;
    EXPECT_EQ((Range {10, 10, 10}.factor(0.3)), 1);
}

TEST(RangeTest, KnowsTheNumberThatItIsOf)
{
    const Scenario scenario = rangedScenario();
    for (const auto& [key, range] : scenario.ranges)
        EXPECT_EQ(rangedValue(scenario, key.first, key.second), range.likely) << qPrintable(toWord(key.second));
    EXPECT_FALSE(rangedValue(scenario, rangedTask, NumberOf::Wait));
    EXPECT_FALSE(rangedValue(scenario, QStringLiteral("B"), NumberOf::Duration));
    EXPECT_FALSE(rangedValue(scenario, QString(), NumberOf::Interval));
    for (const auto& [key, range] : scenario.ranges)
        EXPECT_EQ(numberOfFromWord(toWord(key.second)), key.second);
    EXPECT_FALSE(numberOfFromWord(u"age"));
}

TEST(RangeTest, ComesBackFromTheFileAndLeavesItsOtherBytes)
{
    const auto model = support::smallModel();
    Scenario scenario = rangedScenario();
    const QByteArray bytes = writeBpsim({}, scenario, *model);
    const Scenarios read = readBpsim(bytes, *model);
    ASSERT_EQ(read.found.size(), 1U);
    EXPECT_EQ(read.found[0].scenario, scenario);
    EXPECT_EQ(writeBpsim(bytes, scenario, *model), bytes);
    scenario.ranges.clear();
    EXPECT_EQ(readBpsim(writeBpsim(bytes, scenario, *model), *model).found[0].scenario, scenario);
}

TEST(RangeTest, IsInheritedChangedAndTakenBack)
{
    const auto model = support::smallModel();
    const Scenario base = rangedScenario();
    Scenario later = base;
    later.id = QStringLiteral("later");
    later.inherits = base.id;
    later.ranges[{rangedTask, NumberOf::Duration}].high = 600;
    later.ranges.erase({rangedTask, NumberOf::FixedCost});
    const QByteArray bytes = writeBpsim(writeBpsim({}, base, *model), later, *model);
    const Scenarios read = readBpsim(bytes, *model);
    ASSERT_EQ(read.found.size(), 2U);
    EXPECT_EQ(read.found[0].scenario, base);
    EXPECT_EQ(read.found[1].scenario, later);
    EXPECT_EQ(bytes.count("of=\"capacity\""), 1) << "what is inherited is not said again";
}

TEST(RangeTest, WhatCannotBeIsNamed)
{
    const auto model = support::smallModel();
    Scenario scenario = rangedScenario();
    EXPECT_THAT(check(scenario, *model), testing::IsEmpty());
    const auto complaint = [&](const QString& id, NumberOf of, Range range) {
        Scenario wrong = rangedScenario();
        wrong.ranges[{id, of}] = range;
        const base::Problems problems = check(wrong, *model);
        EXPECT_EQ(problems.size(), 1U);
        return problems.empty() ? base::Problem {} : problems[0];
    };
    EXPECT_EQ(complaint(rangedTask, NumberOf::Duration, {300, 240, 420}).severity, base::Severity::Error);
    EXPECT_EQ(complaint(rangedTask, NumberOf::Duration, {-1, 240, 420}).element, rangedTask);
    EXPECT_EQ(complaint(rangedTask, NumberOf::Duration, {0, 0, 0}).severity, base::Severity::Error);
    EXPECT_EQ(complaint(QStringLiteral("fB"), NumberOf::Share, {0.2, 0.3, 1.5}).severity, base::Severity::Error);
    EXPECT_EQ(complaint(QStringLiteral("R"), NumberOf::Capacity, {0, 1, 2}).severity, base::Severity::Error);
    EXPECT_EQ(complaint(QStringLiteral("B"), NumberOf::Duration, {1, 2, 3}).severity, base::Severity::Warning)
        << "B has no duration";
}

} // namespace millrace::scenario
