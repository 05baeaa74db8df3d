// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scaling.h"

#include <gtest/gtest.h>

namespace millrace::scenario {

TEST(ScalingTest, SumsOfWhatStaysOfItsKindAreExact)
{
    EXPECT_EQ(sumOf(Distribution::constant(2), Distribution::constant(3)), Distribution::constant(5));
    EXPECT_EQ(
        sumOf(Distribution::constant(60), Distribution::triangular(1, 2, 6)), Distribution::triangular(61, 62, 66));
    EXPECT_EQ(sumOf(Distribution::normal(9, 3), Distribution::normal(1, 4)), Distribution::normal(10, 5));
    EXPECT_EQ(sumOf(Distribution::exponential(5), Distribution::constant(0)), Distribution::exponential(5));
}

TEST(ScalingTest, OtherSumsAreATableOfTheSameMean)
{
    const Distribution two = sumOf(Distribution::exponential(60), Distribution::exponential(60));
    const Distribution erlang = Distribution::erlang(120, 2);
    EXPECT_NEAR(two.mean(), 120, 1e-9);
    EXPECT_NEAR(two.standardDeviation(), erlang.standardDeviation(), 3);
    for (const double p : {0.1, 0.5, 0.9})
        EXPECT_NEAR(two.quantile(p), erlang.quantile(p), 0.02 * erlang.quantile(p)) << p;
    const Distribution later = sumOf(Distribution::constant(10), Distribution::exponential(60));
    EXPECT_NEAR(later.mean(), 70, 1e-9);
    EXPECT_NEAR(later.quantile(0.5), 10 + Distribution::exponential(60).quantile(0.5), 0.5);
}

TEST(ScalingTest, WhatIsWrongInASumStaysForTheCheck)
{
    EXPECT_FALSE(sumOf(Distribution::exponential(-1), Distribution::uniform(1, 2)).problem().isEmpty());
}

} // namespace millrace::scenario
