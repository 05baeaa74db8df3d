// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/distribution.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <rapidcheck/gtest.h>
#include <string>

namespace millrace::kernel {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Case {
    std::string name;
    Distribution distribution;
    double mean;
    double standardDeviation;
};

void PrintTo(const Case& theCase, std::ostream* stream)
{
    *stream << theCase.name;
}

// Closed forms written out by hand from the literature, not by the code under test.
std::vector<Case> cases()
{
    const double pi = std::acos(-1.0);
    // of the standard normal at 3: density over what lies beyond
    const double hazard = std::exp(-4.5) / std::sqrt(2 * pi) / (0.5 * std::erfc(3 / std::sqrt(2.0)));
    return {
        {"constant", Distribution::constant(600), 600, 0},
        {"exponential", Distribution::exponential(900), 900, 900},
        {"normal", Distribution::normal(1800, 300), 1800, 300},
        {"truncatedNormalHalf", Distribution::truncatedNormal(0, 100, 0, 1e6), 100 * std::sqrt(2 / pi),
            100 * std::sqrt(1 - 2 / pi)},
        {"truncatedNormalWide", Distribution::truncatedNormal(50, 2, -1000, 1000), 50, 2},
        {"truncatedNormalTail", Distribution::truncatedNormal(0, 1, 3, 1e6), hazard,
            std::sqrt(1 + 3 * hazard - hazard * hazard)},
        {"logNormal", Distribution::logNormal(600, 900), 600, 900},
        {"gamma", Distribution::gamma(2.5, 120), 300, 120 * std::sqrt(2.5)},
        {"gammaBelowOne", Distribution::gamma(0.4, 100), 40, 100 * std::sqrt(0.4)},
        {"gammaOfMean", Distribution::gammaOfMean(240, 240.0 * 240 / 3), 240, 240 / std::sqrt(3.0)},
        {"erlang", Distribution::erlang(600, 3), 600, 600 / std::sqrt(3.0)},
        {"beta", Distribution::beta(2, 3, 100, 200), 140, 100 * std::sqrt(6.0 / 150)},
        {"betaBathtub", Distribution::beta(0.5, 0.5), 0.5, std::sqrt(0.125)},
        {"weibull", Distribution::weibull(2, 300), 300 * std::sqrt(pi) / 2, 300 * std::sqrt(1 - pi / 4)},
        {"uniform", Distribution::uniform(300, 900), 600, 600 / std::sqrt(12.0)},
        {"triangular", Distribution::triangular(10, 16, 30), 56.0 / 3, std::sqrt(316.0 / 18)},
        {"triangularModeAtEnd", Distribution::triangular(0, 0, 6), 2, std::sqrt(2.0)},
        {"binomial", Distribution::binomial(20, 0.3), 6, std::sqrt(4.2)},
        {"poisson", Distribution::poisson(4.5), 4.5, std::sqrt(4.5)},
        {"poissonLarge", Distribution::poisson(1e7), 1e7, std::sqrt(1e7)},
        {"histogram", Distribution::histogram({{0, 10, 25}, {20, 40, 75}}), 0.25 * 5 + 0.75 * 30,
            std::sqrt(0.25 * 100 / 3 + 0.75 * (1600 + 800 + 400) / 3 - 23.75 * 23.75)},
        {"discrete", Distribution::discrete({{30, 0.5}, {10, 0.25}, {20, 0.25}}), 22.5, std::sqrt(68.75)},
        {"continuous", Distribution::continuous({{0, 0}, {10, 0.5}, {40, 0.5}}), 15,
            std::sqrt(0.5 * 100 / 3 + 0.5 * (1600 + 400 + 100) / 3 - 225)},
        {"mixture", Distribution::mixture({{Distribution::exponential(60), 3}, {Distribution::uniform(300, 420), 1}}),
            0.75 * 60 + 0.25 * 360, std::sqrt(0.75 * (3600 + 75.0 * 75) + 0.25 * (120.0 * 120 / 12 + 225.0 * 225))},
        {"mixtureWithAValue",
            Distribution::mixture({{Distribution::constant(0), 0.5}, {Distribution::exponential(100), 0.5}}), 50,
            std::sqrt(0.5 * 20000 - 2500)},
    };
}

class DistributionCases : public testing::TestWithParam<Case> { };

TEST_P(DistributionCases, MomentsAreTheClosedForms)
{
    const Case& given = GetParam();
    ASSERT_EQ(given.distribution.problem(), QString());
    EXPECT_NEAR(given.distribution.mean(), given.mean, 1e-9 * std::abs(given.mean));
    EXPECT_NEAR(given.distribution.standardDeviation(), given.standardDeviation, 1e-6 * given.standardDeviation + 1e-9);
}

TEST_P(DistributionCases, SamplesHaveTheMomentsAndTheQuantiles)
{
    const Case& given = GetParam();
    const Stream stream(7, 0, elementKey(given.name));
    const int count = given.name == "poissonLarge" ? 2'000 : 60'000;
    std::vector<double> samples;
    for (int i = 0; i < count; ++i) {
        Draws draws = stream.at(i);
        samples.push_back(given.distribution.sample(draws));
    }
    double sum = 0, squares = 0, fourth = 0;
    for (const double x : samples)
        sum += x;
    const double mean = sum / count;
    for (const double x : samples) {
        const double square = (x - mean) * (x - mean);
        squares += square;
        fourth += square * square;
    }
    const double variance = squares / count;
    EXPECT_NEAR(mean, given.mean, 4.5 * given.standardDeviation / std::sqrt(count) + 1e-9);
    // The standard error of a variance, from the fourth moment of the sample.
    const double error = std::sqrt(std::max(0.0, fourth / count - variance * variance) / count);
    const double expected = given.standardDeviation * given.standardDeviation;
    EXPECT_NEAR(variance, expected, std::max(6 * error, 1e-9));
    for (const double p : {0.01, 0.1, 0.5, 0.9, 0.99}) {
        const double at = given.distribution.quantile(p);
        const auto atMost = std::count_if(samples.begin(), samples.end(), [&](double x) { return x <= at; });
        const auto below = std::count_if(samples.begin(), samples.end(), [&](double x) { return x < at - 1e-9; });
        const double slack = 4.5 * std::sqrt(p * (1 - p) / count);
        EXPECT_GE(double(atMost) / count, p - slack) << p;
        EXPECT_LE(double(below) / count, p + slack) << p;
    }
}

TEST_P(DistributionCases, QuantileIsTheSmallestValueThatReachesTheProbability)
{
    const Distribution& distribution = GetParam().distribution;
    const double step = std::max(1e-6, std::abs(GetParam().mean) * 1e-6);
    for (const double p : {0.001, 0.03, 0.25, 0.5, 0.8, 0.97, 0.9999}) {
        const double at = distribution.quantile(p);
        EXPECT_GE(distribution.cdf(at + step), p - 1e-9) << p;
        EXPECT_LE(distribution.cdf(at - step), p + 1e-9) << p;
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, DistributionCases, testing::ValuesIn(cases()), [](const auto& given) { return given.param.name; });

TEST(DistributionTest, OneDrawGivesOneSampleAndKeepsItsRank)
{
    // Given two scenarios with the same draws and longer work in the second: each sample is longer, none changes place.
    const Stream stream(3, 1, elementKey("A"));
    for (int i = 0; i < 1000; ++i) {
        Draws first = stream.at(i), second = stream.at(i);
        const double a = Distribution::logNormal(100, 50).sample(first);
        const double b = Distribution::logNormal(200, 100).sample(second);
        EXPECT_NEAR(b, 2 * a, 1e-9 * b);
        EXPECT_EQ(first.next(), second.next());
    }
}

TEST(DistributionTest, ASequenceGoesRoundInItsOwnOrder)
{
    const auto sequence = Distribution::sequence({5, 3, 9});
    Draws draws = Stream(1, 0, 0).at(0);
    std::vector<double> seen;
    for (std::uint64_t evaluation = 0; evaluation < 5; ++evaluation)
        seen.push_back(sequence.sample(draws, evaluation));
    EXPECT_EQ(seen, (std::vector<double> {5, 3, 9, 5, 3}));
    EXPECT_NEAR(sequence.mean(), 17.0 / 3, 1e-12);
}

TEST(DistributionTest, NamesWhatIsWrongWithParameters)
{
    for (const auto& distribution : {Distribution::constant(nan), Distribution::exponential(0),
             Distribution::exponential(nan), Distribution::normal(1, -1), Distribution::truncatedNormal(0, 1, 5, 5),
             Distribution::truncatedNormal(0, 1, 50, 60), Distribution::logNormal(0, 1), Distribution::gamma(0, 1),
             Distribution::gammaOfMean(10, 0), Distribution::erlang(5, 0), Distribution::beta(1, 0),
             Distribution::weibull(-1, 1), Distribution::uniform(3, 2), Distribution::triangular(1, 5, 4),
             Distribution::binomial(2.5, 0.5), Distribution::binomial(2, 1.5), Distribution::poisson(-1),
             Distribution::histogram({}), Distribution::histogram({{1, 0, 1}}),
             Distribution::histogram({{0, 2, 1}, {1, 3, 1}}), Distribution::discrete({{1, -1}, {2, 2}}),
             Distribution::discrete({{1, 0}}), Distribution::continuous({{nan, 1}}), Distribution::sequence({}),
             Distribution::mixture({}), Distribution::mixture({{Distribution::constant(1), -1}}),
             Distribution::mixture({{Distribution::constant(1), 1}, {Distribution::exponential(0), 1}})})
        EXPECT_FALSE(distribution.problem().isEmpty()) << distribution.name();
    EXPECT_TRUE(Distribution::normal(5, 0).problem().isEmpty());
    EXPECT_TRUE(Distribution::uniform(5, 5).problem().isEmpty());
    EXPECT_TRUE(Distribution::triangular(5, 5, 5).problem().isEmpty());
}

TEST(DistributionTest, RefusesWhatCannotBeComputedWith)
{
    const double huge = std::numeric_limits<double>::max();
    for (const auto& distribution : {Distribution::weibull(0.001, 1), Distribution::weibull(0.01, 60),
             Distribution::poisson(1e18), Distribution::poisson(1e300), Distribution::binomial(2e9, 0.5),
             Distribution::constant(1e300), Distribution::normal(10, 1e200), Distribution::gamma(1e300, 1),
             Distribution::erlang(5, 1e18), Distribution::beta(1e100, 1e100), Distribution::uniform(-huge, huge),
             Distribution::logNormal(1e-300, 1e200), Distribution::discrete({{1e300, 1}, {-1e300, 1}}),
             Distribution::histogram({{-huge, huge, 1}}), Distribution::discrete({{1, huge}, {2, huge}})})
        EXPECT_FALSE(distribution.problem().isEmpty()) << distribution.name();
}

TEST(DistributionTest, LargeCountsAreDrawnAsTheyAreDistributed)
{
    for (const auto& counts : {Distribution::poisson(9e6), Distribution::binomial(1e7, 0.5),
             Distribution::binomial(1e7, 0.001), Distribution::binomial(1e7, 0.999)})
        for (const double p : {1e-12, 1e-6, 0.01, 0.3, 0.5, 0.9, 0.999, 1 - 1e-9}) {
            const double at = counts.quantile(p);
            EXPECT_EQ(at, std::floor(at));
            EXPECT_GE(counts.cdf(at), p);
            EXPECT_LT(counts.cdf(at - 1), p);
        }
}

double wildNumber()
{
    const int digits = *rc::gen::inRange(-1000, 1001);
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return *rc::gen::element(0.0, 0.5, 1.0, 2.0, nan, std::numeric_limits<double>::infinity());
    case 1:
        return digits;
    case 2:
    case 3:
        return digits * std::pow(10, *rc::gen::inRange(-6, 8));
    default:
        return std::abs(digits) * std::pow(10, *rc::gen::inRange(-323, 306));
    }
}

Distribution wildDistribution(int depth = 0)
{
    const double a = wildNumber(), b = wildNumber(), c = wildNumber(), d = wildNumber();
    switch (Distribution::Kind(*rc::gen::inRange(0, depth > 0 ? 17 : 18))) {
    case Distribution::Kind::Constant:
        return Distribution::constant(a);
    case Distribution::Kind::Exponential:
        return Distribution::exponential(a);
    case Distribution::Kind::Normal:
        return Distribution::normal(a, b);
    case Distribution::Kind::TruncatedNormal:
        return Distribution::truncatedNormal(a, b, c, d);
    case Distribution::Kind::LogNormal:
        return Distribution::logNormal(a, b);
    case Distribution::Kind::Gamma:
        return Distribution::gamma(a, b);
    case Distribution::Kind::Erlang:
        return Distribution::erlang(a, b);
    case Distribution::Kind::Beta:
        return Distribution::beta(a, b, c, d);
    case Distribution::Kind::Weibull:
        return Distribution::weibull(a, b);
    case Distribution::Kind::Uniform:
        return Distribution::uniform(a, b);
    case Distribution::Kind::Triangular:
        return Distribution::triangular(a, b, c);
    case Distribution::Kind::Binomial:
        return Distribution::binomial(std::floor(a), b > 1 ? 1 / b : b);
    case Distribution::Kind::Poisson:
        return Distribution::poisson(a);
    case Distribution::Kind::Histogram:
        return Distribution::histogram({{a, b, std::abs(c)}, {b, d, 1}});
    case Distribution::Kind::Discrete:
        return Distribution::discrete({{a, std::abs(b)}, {c, std::abs(d)}});
    case Distribution::Kind::Continuous:
        return Distribution::continuous({{a, std::abs(b)}, {c, std::abs(d)}});
    case Distribution::Kind::Sequence:
        return Distribution::sequence({a, b, c});
    case Distribution::Kind::Mixture:
        break;
    }
    return Distribution::mixture({{wildDistribution(1), std::abs(a)}, {wildDistribution(1), std::abs(b)}});
}

RC_GTEST_PROP(DistributionTest, WhateverPassesIsComputedWith, ())
{
    const Distribution wild = wildDistribution();
    RC_PRE(wild.problem().isEmpty());
    RC_LOG() << wild.name();
    for (const double parameter : wild.parameters())
        RC_LOG() << ' ' << parameter;
    const auto isNumber = [](double number) { return std::isfinite(number); };
    RC_ASSERT(isNumber(wild.mean()));
    RC_ASSERT(isNumber(wild.standardDeviation()));
    for (const double p : {0.001, 0.02, 0.25, 0.5, 0.8, 0.99, 0.999}) {
        const double at = wild.quantile(p);
        RC_ASSERT(isNumber(at));
        RC_ASSERT(isNumber(wild.cdf(at)));
    }
    const Stream stream(5, 0, 0);
    for (int i = 0; i < 50; ++i) {
        Draws draws = stream.at(i);
        RC_ASSERT(isNumber(wild.sample(draws, std::uint64_t(i))));
    }
}

TEST(DistributionTest, DegenerateParametersGiveTheOneValue)
{
    for (const auto& distribution :
        {Distribution::normal(5, 0), Distribution::uniform(5, 5), Distribution::triangular(5, 5, 5),
            Distribution::logNormal(5, 0), Distribution::binomial(5, 1), Distribution::histogram({{5, 5, 1}})}) {
        Draws draws = Stream(1, 0, 0).at(0);
        EXPECT_NEAR(distribution.sample(draws), 5, 1e-12) << distribution.name();
        EXPECT_NEAR(distribution.variance(), 0, 1e-12) << distribution.name();
        EXPECT_NEAR(distribution.quantile(0.3), 5, 1e-12) << distribution.name();
    }
}

TEST(DistributionTest, KnowsItsParametersByName)
{
    const auto triangular = Distribution::triangular(10, 16, 30);
    ASSERT_EQ(triangular.parameters().size(), 3U);
    EXPECT_EQ(triangular.parameterNames()[1], "mode");
    EXPECT_EQ(triangular.parameters()[1], 16);
    EXPECT_EQ(triangular.name(), "triangular");
    EXPECT_EQ(triangular, Distribution::triangular(10, 16, 30));
    EXPECT_FALSE(triangular == Distribution::triangular(10, 17, 30));
    EXPECT_FALSE(Distribution::sequence({1}) == Distribution::sequence({2}));
    const auto mixed = [](double mean) { return Distribution::mixture({{Distribution::exponential(mean), 1}}); };
    EXPECT_EQ(mixed(5), mixed(5));
    EXPECT_FALSE(mixed(5) == mixed(6));
    EXPECT_EQ(mixed(5).parts().size(), 1U);
}

TEST(DistributionTest, NormalQuantileIsExactToFifteenDigits)
{
    // Reference values: Wichura's AS 241 test points.
    EXPECT_NEAR(standardNormalQuantile(0.25), -0.6744897501960817, 1e-15);
    EXPECT_NEAR(standardNormalQuantile(0.001), -3.090232306167814, 1e-14);
    EXPECT_NEAR(standardNormalQuantile(1e-20), -9.262340089798408, 1e-13);
    EXPECT_EQ(standardNormalQuantile(0.5), 0);
}

TEST(DistributionTest, DurationsRoundAndNegativeOnesCount)
{
    std::int64_t negatives = 0;
    EXPECT_EQ(toDuration(1.2345678, negatives), 1'234'568);
    EXPECT_EQ(toDuration(0, negatives), 0);
    EXPECT_EQ(toDuration(1e30, negatives), Microseconds(9.2e15));
    EXPECT_EQ(negatives, 0);
    EXPECT_EQ(toDuration(-0.5, negatives), 0);
    EXPECT_EQ(negatives, 1);
}

} // namespace

} // namespace millrace::kernel
