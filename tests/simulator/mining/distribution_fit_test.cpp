// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/distribution_fit.h"

#include "simulator/kernel/random_streams.h"

#include <cmath>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace millrace::mining {
namespace {

using Kind = Distribution::Kind;

std::vector<double> sampleOf(const Distribution& distribution, int size, std::uint64_t seed = 3)
{
    const kernel::Stream stream(seed, 0, kernel::elementKey(distribution.name()));
    std::vector<double> sample;
    for (int i = 0; i < size; ++i) {
        kernel::Draws draws = stream.at(i);
        sample.push_back(distribution.sample(draws));
    }
    return sample;
}

TEST(DistributionFit, GivesTheFamilyAndItsParametersBack)
{
    for (const Distribution& known : {Distribution::exponential(300), Distribution::normal(600, 60),
             Distribution::logNormal(300, 200), Distribution::gamma(3, 100), Distribution::weibull(2.5, 400),
             Distribution::uniform(100, 500), Distribution::triangular(60, 100, 400)}) {
        const Fit best = fit(sampleOf(known, 5000));
        EXPECT_EQ(best.distribution.kind(), known.kind()) << known.name();
        EXPECT_NEAR(best.distribution.mean() / known.mean(), 1, 0.03) << known.name();
        EXPECT_NEAR(best.distribution.standardDeviation() / known.standardDeviation(), 1, 0.06) << known.name();
        EXPECT_LT(best.distance, 0.03) << known.name();
        EXPECT_EQ(best.sampleSize, 5000U);
    }
}

TEST(DistributionFit, OrdersByTheCriterion)
{
    const std::vector<Fit> fits = fitAll(sampleOf(Distribution::gamma(2, 50), 2000));
    ASSERT_GE(fits.size(), 6U);
    for (std::size_t i = 1; i < fits.size(); ++i)
        EXPECT_LE(fits[i - 1].bic, fits[i].bic);
}

TEST(DistributionFit, KnowsConstantsAndWhatNothingFits)
{
    const Fit constant = fit({60, 60, 60});
    EXPECT_EQ(constant.distribution, Distribution::constant(60));
    EXPECT_THAT(constant.text().toStdString(), testing::HasSubstr("all the same"));
    EXPECT_TRUE(fitAll({}).empty());
    EXPECT_EQ(fit({42}).distribution, Distribution::constant(42));
    // Either short or long: no usual distribution has two hills.
    std::vector<double> hills = sampleOf(Distribution::normal(100, 5), 1000);
    for (const double value : sampleOf(Distribution::normal(900, 5), 1000))
        hills.push_back(value);
    const Fit histogram = fit(hills);
    EXPECT_EQ(histogram.distribution.kind(), Kind::Histogram);
    EXPECT_NEAR(histogram.distribution.mean(), 500, 1e-6 + 15);
    EXPECT_LT(histogram.distance, 0.03);
    // A few values with their shares.
    std::vector<double> few(490, 900);
    few.insert(few.end(), 10, 960);
    const Fit shares = fit(few);
    EXPECT_EQ(shares.distribution, Distribution::discrete({{900, 490}, {960, 10}}));
    EXPECT_NEAR(shares.distance, 0, 1e-9);
    // Zeros are no obstacle.
    EXPECT_TRUE(fit({0, 0, 0, 5, 7, 9}).distribution.problem().isEmpty());
    EXPECT_TRUE(fit({-3, 5}).distribution.problem().isEmpty());
}

RC_GTEST_PROP(DistributionFit, AlwaysGivesADistributionWithAMeanWithinTheSample, ())
{
    const auto numbers = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100'000)));
    const std::vector<double> sample(numbers.begin(), numbers.end());
    const Fit best = fit(sample);
    RC_ASSERT(best.distribution.problem().isEmpty());
    RC_ASSERT(std::isfinite(best.distribution.mean()));
    RC_ASSERT(best.distance >= 0 && best.distance <= 1);
}

TEST(Wasserstein, IsTheAreaBetween)
{
    EXPECT_DOUBLE_EQ(wassersteinDistance({1, 2, 3}, {3, 2, 1}), 0);
    EXPECT_DOUBLE_EQ(wassersteinDistance({0}, {5}), 5);
    EXPECT_DOUBLE_EQ(wassersteinDistance({0, 0}, {0, 10}), 5);
    EXPECT_DOUBLE_EQ(wassersteinDistance({0, 1, 3}, {5, 6, 8}), 5);
}

RC_GTEST_PROP(Wasserstein, IsAMetric, ())
{
    const auto list = rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)));
    const auto numbers = [&] {
        const auto made = *list;
        return std::vector<double>(made.begin(), made.end());
    };
    const auto a = numbers();
    const auto b = numbers();
    const auto c = numbers();
    const double ab = wassersteinDistance(a, b);
    RC_ASSERT(std::abs(ab - wassersteinDistance(b, a)) < 1e-9);
    RC_ASSERT(wassersteinDistance(a, a) < 1e-9);
    RC_ASSERT(ab <= wassersteinDistance(a, c) + wassersteinDistance(c, b) + 1e-9);
}

} // namespace
} // namespace millrace::mining
