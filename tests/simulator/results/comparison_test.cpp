// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/comparison.h"

#include "simulator/results/results.h"
#include "simulator/results/to_json.h"

#include <QLocale>
#include <gmock/gmock.h>

namespace millrace::results {

namespace {

Comparison compared(
    const char* kpi, const std::vector<double>& a, const std::vector<double>& b, FigureKind kind = FigureKind::Time)
{
    Comparison made = *compare(kpi, a, b);
    made.kind = kind;
    return made;
}

/// One whose chance of coming about by accident is known.
Comparison ofProbability(double probability)
{
    Comparison made;
    made.difference = {1, 0.5, 1.5, 10};
    made.probability = probability;
    return made;
}

std::vector<bool> significances(std::vector<Comparison> comparisons)
{
    judge(comparisons, 0);
    std::vector<bool> all;
    for (const Comparison& one : comparisons)
        all.push_back(one.significant);
    return all;
}

std::string words(Comparison comparison, double threshold = 0)
{
    judge({&comparison, 1}, threshold);
    return wordsOf(comparison).toStdString();
}

} // namespace

TEST(ComparisonTest, TheProbabilityIsThatOfThePairedTTest)
{
    // differences 1, 2, 3: t = 2 / (1 / sqrt(3)) = 3.4641 with two degrees of freedom
    EXPECT_NEAR(compared("x", {0, 0, 0}, {1, 2, 3}).probability, 0.0741799, 1e-6);
    EXPECT_EQ(compared("x", {1, 2, 3}, {1, 2, 3}).probability, 1);
    EXPECT_EQ(compared("x", {1, 2, 3}, {2, 3, 4}).probability, 0) << "always the same difference";
    EXPECT_EQ(compared("x", {1}, {2}).probability, 1) << "one pair says nothing";
}

TEST(ComparisonTest, HolmTakesTheSmallestFirstAndStopsAtTheFirstThatFails)
{
    // 0.05 / 4 = 0.0125, 0.05 / 3 = 0.0167, 0.05 / 2 = 0.025
    EXPECT_THAT(significances({ofProbability(0.03), ofProbability(0.012), ofProbability(0.016), ofProbability(0.04)}),
        testing::ElementsAre(false, true, true, false));
    EXPECT_THAT(
        significances({ofProbability(0.0126), ofProbability(0.0127), ofProbability(0.0128), ofProbability(0.9)}),
        testing::ElementsAre(false, false, false, false));
    EXPECT_THAT(significances({ofProbability(0.049)}), testing::ElementsAre(true));
    EXPECT_THAT(significances({}), testing::IsEmpty());
}

TEST(ComparisonTest, TheShareOfADifferenceHasTheIntervalOfARatio)
{
    // b is always nine tenths of a, however much a varies: the share is sure though the difference is not
    const Comparison comparison = compared("process.cycleTime", {100, 200, 300}, {90, 180, 270});
    ASSERT_TRUE(comparison.relative);
    EXPECT_NEAR(comparison.relative->mean, -0.1, 1e-12);
    EXPECT_NEAR(comparison.relative->halfWidth(), 0, 1e-12);
    EXPECT_GT(comparison.difference.halfWidth(), 20);
    EXPECT_FALSE(compared("x", {0, 0}, {1, 2}).relative) << "there is no share of nothing";
}

TEST(ComparisonTest, WordsSayWhichWayHowMuchAndHowSure)
{
    QLocale::setDefault(QLocale::c());
    const std::vector<double> a {100, 101, 102, 99, 100, 98};
    const std::vector<double> lower {88, 88, 90, 86, 88, 86};
    EXPECT_THAT(words(compared("process.cycleTime", a, lower)), testing::StartsWith("faster by 12.3 % ± "));
    EXPECT_THAT(words(compared("process.cycleTime.p90", lower, a)), testing::StartsWith("slower by 14.1 % ± "));
    EXPECT_THAT(words(compared("process.waitingTime", a, lower)), testing::StartsWith("shorter by 12"));
    EXPECT_THAT(words(compared("process.cost", a, lower, FigureKind::Money)), testing::StartsWith("cheaper by 12"));
    EXPECT_THAT(words(compared("process.wip", a, lower, FigureKind::Number)), testing::StartsWith("lower by 12"));
    EXPECT_THAT(
        words(compared("process.slaAttainment", {0.8, 0.81, 0.79, 0.8}, {0.85, 0.86, 0.84, 0.86}, FigureKind::Share)),
        testing::StartsWith("higher by 5.2 points ± "));
    EXPECT_EQ(words(compared("process.cycleTime", a, {99, 103, 101, 100, 98, 100})), "no significant difference");
    EXPECT_EQ(words(compared("process.cycleTime", a, a)), "no significant difference");
}

TEST(ComparisonTest, WhatIsSurelyBelowTheThresholdIsTooSmallToMatter)
{
    const std::vector<double> a {100, 101, 102, 99, 100, 98};
    std::vector<double> b = a;
    for (std::size_t i = 0; i < b.size(); ++i)
        b[i] += i % 2 == 0 ? 0.5 : 0.52;
    EXPECT_EQ(words(compared("process.cycleTime", a, b), 0.01), "too small to matter");
    EXPECT_THAT(words(compared("process.cycleTime", a, b), 0.001), testing::StartsWith("slower by 0.51 %"));
    b = {120, 80, 130, 75, 90, 110}; // may be large: that it is not significant does not make it small
    EXPECT_EQ(words(compared("process.cycleTime", a, b), 0.01), "no significant difference");
}

TEST(ComparisonTest, TheJsonHasWhatTheContractAsksFor)
{
    std::vector<Comparison> comparisons {compared("process.cycleTime", {10, 11, 12}, {20, 21, 22})};
    judge(comparisons, 0);
    const QJsonObject json = toJson(comparisons).at(0).toObject();
    EXPECT_EQ(json[QLatin1String("kpi")].toString(), QStringLiteral("process.cycleTime"));
    EXPECT_EQ(json[QLatin1String("difference")].toObject()[QLatin1String("mean")].toDouble(), 10);
    EXPECT_TRUE(json[QLatin1String("difference")].toObject()[QLatin1String("low")].isDouble());
    EXPECT_EQ(json[QLatin1String("a")].toObject()[QLatin1String("mean")].toDouble(), 11);
    EXPECT_EQ(json[QLatin1String("b")].toObject()[QLatin1String("mean")].toDouble(), 21);
    EXPECT_TRUE(json[QLatin1String("significant")].toBool());
    EXPECT_EQ(json[QLatin1String("verdict")].toString(), QStringLiteral("higher"));
    EXPECT_EQ(json[QLatin1String("probability")].toDouble(-1), 0);
}

} // namespace millrace::results
