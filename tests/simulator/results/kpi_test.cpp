// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/kpi.h"

#include <gtest/gtest.h>

#include "simulator/kernel/distribution.h"
#include "simulator/results/comparison.h"
#include "simulator/results/results.h"

#include <cmath>
#include <limits>

namespace millrace::results {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST(EstimateTest, IsStudentsIntervalOverReplications)
{
    // t of 4 degrees of freedom at 97.5 %: 2.776445
    const std::vector<double> values {10, 12, 14, 16, 18};
    const auto result = estimate(values);
    ASSERT_TRUE(result);
    EXPECT_DOUBLE_EQ(result->mean, 14);
    EXPECT_NEAR(*result->high, 14 + 2.776445 * std::sqrt(10.0) / std::sqrt(5.0), 1e-5);
    EXPECT_NEAR(*result->low, 14 - 2.776445 * std::sqrt(10.0) / std::sqrt(5.0), 1e-5);
}

TEST(EstimateTest, OneReplicationHasNoBoundsAndNoneNoEstimate)
{
    EXPECT_FALSE(estimate(std::vector<double> {3})->low);
    EXPECT_FALSE(estimate(std::vector<double> {}));
    EXPECT_FALSE(estimate(std::vector<double> {none, none}));
    EXPECT_EQ(estimate(std::vector<double> {none, 3, 5})->mean, 4);
}

TEST(EstimateTest, WhatIsNeverNegativeHasNoIntervalBelowZero)
{
    const std::vector<double> values {0, 0, 3};
    EXPECT_LT(*estimate(values)->low, 0) << "differences may be";
    const Kpi kpi = overReplications(values);
    EXPECT_EQ(kpi.estimate.low, 0);
    EXPECT_FALSE(std::signbit(*kpi.estimate.low));
    EXPECT_EQ(kpi.estimate.high, estimate(values)->high);
    EXPECT_EQ(kpi.estimate.halfWidth(), *kpi.estimate.high - 1) << "as sure as before";
    EXPECT_LT(*overReplications(values, Sign::Any).estimate.low, 0);
    EXPECT_LT(*overReplications({-1, 0, 3}).estimate.low, 0);
    EXPECT_EQ(percentileOver(values, 1).low, 0);
    EXPECT_LT(*percentileOver(values, 1, Sign::Any).low, 0);
}

TEST(EstimateTest, CoversTheTruthAsOftenAsItSays)
{
    // Given 4,000 runs of 6 normal replications each, then 95 % of the intervals hold the mean (3 standard errors).
    const kernel::Stream stream(11, 0, kernel::elementKey("coverage"));
    const auto normal = kernel::Distribution::normal(100, 20);
    const int runs = 4000;
    int covered = 0;
    for (int run = 0; run < runs; ++run) {
        std::vector<double> values;
        kernel::Draws draws = stream.at(run);
        for (int i = 0; i < 6; ++i)
            values.push_back(normal.sample(draws));
        const auto result = estimate(values);
        covered += *result->low <= 100 && 100 <= *result->high;
    }
    EXPECT_NEAR(double(covered) / runs, 0.95, 3 * std::sqrt(0.95 * 0.05 / runs));
}

TEST(ComparisonTest, PairedDifferencesLoseWhatBothShare)
{
    // Given replications that differ much from one another, but B is 1 below A in each, give or take a little.
    const Kpi a = overReplications({100, 150, 80, 220});
    const Kpi b = overReplications({99, 149.1, 78.9, 219});
    const auto result = compare("process.cycleTime", a, b);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->difference.mean, -1, 1e-9);
    EXPECT_TRUE(result->significant);
    EXPECT_LT(result->difference.halfWidth(), 0.2);
    EXPECT_GT(result->a.halfWidth(), 50);
}

TEST(ComparisonTest, LeavesOutReplicationsThatOnlyOneHas)
{
    const auto result = compare("x", overReplications({1, none, 3, 4}), overReplications({2, 5, 4}));
    ASSERT_TRUE(result);
    EXPECT_DOUBLE_EQ(result->difference.mean, 1);
    EXPECT_DOUBLE_EQ(result->a.mean, 2);
    EXPECT_FALSE(compare("x", overReplications({none}), overReplications({1})));
    EXPECT_FALSE(compare("x", overReplications({1}), overReplications({2}))->significant);
}

TEST(ComparisonTest, OfResultsNamesWhatBothHave)
{
    Results a, b;
    a.process.cycleTime = overReplications({10, 12});
    b.process.cycleTime = overReplications({9, 11});
    ResourceResults clerk;
    clerk.name = "Clerk";
    clerk.utilisation = overReplications({0.8, 0.9});
    a.resources = {clerk};
    clerk.utilisation = overReplications({0.7, 0.8});
    b.resources = {clerk};
    const auto list = compare(a, b);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].kpi, "process.cycleTime");
    EXPECT_EQ(list[1].kpi, "resources.Clerk.utilisation");
    EXPECT_NEAR(list[1].difference.mean, -0.1, 1e-12);
}

} // namespace millrace::results
