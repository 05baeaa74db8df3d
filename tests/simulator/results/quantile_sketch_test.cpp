// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/quantile_sketch.h"

#include <gtest/gtest.h>

#include "simulator/kernel/distribution.h"
#include "simulator/results/histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <rapidcheck/gtest.h>
#include <vector>

namespace millrace::results {

namespace {

// Durations from microseconds to centuries, with zeros among them.
std::vector<double> arbitraryValues()
{
    const auto value = rc::gen::map(
        rc::gen::pair(rc::gen::inRange(-1, 1000), rc::gen::inRange(-6, 10)), [](const std::pair<int, int>& digits) {
            return digits.first < 0 ? 0.0 : (1 + digits.first * 0.009) * std::pow(10.0, digits.second);
        });
    return *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(value));
}

QuantileSketch sketchOf(const std::vector<double>& values, bool keepsRanks = false)
{
    QuantileSketch sketch;
    if (keepsRanks)
        sketch.keepRanks();
    for (const double value : values)
        sketch.add(value);
    return sketch;
}

} // namespace

RC_GTEST_PROP(QuantileSketchTest, EveryQuantileIsWithinTheStatedError, ())
{
    auto values = arbitraryValues();
    const QuantileSketch sketch = sketchOf(values);
    std::sort(values.begin(), values.end());
    for (const double q : {0.0, 0.1, 0.5, 0.9, 0.95, 0.99, 1.0}) {
        const double exact = values[std::size_t(std::floor(q * double(values.size() - 1)))];
        RC_ASSERT(std::abs(sketch.quantile(q) - exact) <= QuantileSketch::relativeError * exact * (1 + 1e-12));
    }
}

RC_GTEST_PROP(QuantileSketchTest, MergingPartsEqualsTheWhole, ())
{
    const auto first = arbitraryValues();
    const auto second = arbitraryValues();
    auto both = first;
    both.insert(both.end(), second.begin(), second.end());
    QuantileSketch merged = sketchOf(first);
    merged.merge(sketchOf(second));
    const QuantileSketch whole = sketchOf(both);
    RC_ASSERT(merged.count() == whole.count());
    for (int i = 0; i <= 20; ++i)
        RC_ASSERT(merged.quantile(i / 20.0) == whole.quantile(i / 20.0));
}

namespace {

/// What makes sketches by value alone fail: constants, values side by side, narrow and wide spreads, thrown together.
std::vector<double> awkwardValues(std::uint64_t seed, std::size_t count)
{
    const kernel::Stream stream(seed, 0, kernel::elementKey("awkward"));
    kernel::Draws draws = stream.at(0);
    std::vector<kernel::Distribution> kinds;
    const double centre = std::pow(10.0, 6 * draws.next() - 1);
    for (int i = 0; i < 1 + int(3 * draws.next()); ++i) {
        const double spread = std::pow(10.0, -8 * draws.next());
        const kernel::Distribution all[] = {kernel::Distribution::constant(centre * (1 + i * 1e-6)),
            kernel::Distribution::normal(centre, centre * spread), kernel::Distribution::exponential(centre),
            kernel::Distribution::uniform(centre, centre * (1 + spread)),
            kernel::Distribution::discrete({{centre, 1}, {centre * (1 + spread), 2}, {0, 1}})};
        kinds.push_back(all[std::size_t(5 * draws.next())]);
    }
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(std::max(0.0, kinds[std::size_t(double(kinds.size()) * draws.next())].sample(draws)));
    return values;
}

void expectRanks(const QuantileSketch& sketch, std::vector<double> values, std::uint64_t seed)
{
    std::sort(values.begin(), values.end());
    const double count = double(values.size());
    for (const double q : {0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99}) {
        const double found = sketch.quantile(q);
        const double slack = 1e-14 * found; // neighbours among doubles are not told apart
        const auto below = std::lower_bound(values.begin(), values.end(), found - slack) - values.begin();
        const auto upTo = std::upper_bound(values.begin(), values.end(), found + slack) - values.begin();
        EXPECT_LE(double(below), (q + QuantileSketch::rankError) * count + 1) << seed << ", " << q;
        EXPECT_GE(double(upTo), (q - QuantileSketch::rankError) * count - 1) << seed << ", " << q;
        const double exact = values[std::size_t(std::floor(q * (count - 1)))];
        EXPECT_LE(std::abs(found - exact), QuantileSketch::relativeError * exact * (1 + 1e-12)) << seed << ", " << q;
    }
}

} // namespace

TEST(QuantileSketchTest, RanksOfLongRunsAreWithinTheStatedErrorWhateverTheValues)
{
    for (std::uint64_t seed = 0; seed < 24; ++seed) {
        const auto values = awkwardValues(seed, QuantileSketch::fewestForRank);
        expectRanks(sketchOf(values, true), values, seed);
    }
}

TEST(QuantileSketchTest, SoAreThoseOfPartsThatWereMerged)
{
    for (std::uint64_t seed = 0; seed < 6; ++seed) {
        std::vector<double> all;
        QuantileSketch merged;
        for (std::uint64_t part = 0; part < 3; ++part) {
            const auto values = awkwardValues(part < 2 ? seed : seed + 1000, QuantileSketch::fewestForRank);
            merged.merge(sketchOf(values, true));
            all.insert(all.end(), values.begin(), values.end());
        }
        EXPECT_EQ(merged.count(), std::int64_t(all.size()));
        expectRanks(merged, all, seed);
    }
}

TEST(QuantileSketchTest, AConstantIsGivenBackExactly)
{
    QuantileSketch sketch;
    sketch.keepRanks();
    for (int i = 0; i < 100'000; ++i)
        sketch.add(600.25);
    for (const double q : {0.01, 0.5, 0.99})
        EXPECT_EQ(sketch.quantile(q), 600.25);
    std::int64_t held = 0;
    sketch.forEachBucket([&](double, double, std::int64_t count) { held += count; });
    EXPECT_EQ(held, 100'000);
}

TEST(QuantileSketchTest, TakesWhatIsOutOfTheOrdinary)
{
    QuantileSketch sketch;
    EXPECT_EQ(sketch.quantile(0.5), 0);
    sketch.merge({});
    sketch.add(-5);
    sketch.add(0);
    EXPECT_EQ(sketch.quantile(1), 0);
    sketch.add(1e300);
    EXPECT_NEAR(sketch.quantile(1), 1e300, 1e298);
    EXPECT_EQ(sketch.count(), 3);
}

TEST(HistogramTest, HoldsEveryValueOnceAndTheTailApart)
{
    QuantileSketch sketch;
    for (int i = 1; i <= 10'000; ++i)
        sketch.add(i);
    const Histogram bars = histogram(sketch, 20, 0.95);
    ASSERT_EQ(bars.counts.size(), 20U);
    EXPECT_EQ(bars.from, 0);
    EXPECT_NEAR(bars.width * 20, 9500, 100);
    EXPECT_NEAR(std::accumulate(bars.counts.begin(), bars.counts.end(), bars.beyond), 10'000, 1e-6);
    for (const double count : bars.counts)
        EXPECT_NEAR(count, 475, 15); // even, but for the sketch's own grain
}

TEST(HistogramTest, StartsAtTheSmallestValueWhereZeroIsFarOff)
{
    const Histogram bars = histogram(sketchOf({1000, 1100, 1200}), 4);
    EXPECT_GT(bars.from, 980);
    EXPECT_NEAR(std::accumulate(bars.counts.begin(), bars.counts.end(), bars.beyond), 3, 1e-9);
}

TEST(HistogramTest, OfNothingIsEmptyAndOfZerosIsOneBar)
{
    EXPECT_EQ(histogram({}, 10).width, 0);
    const Histogram bars = histogram(sketchOf({0, 0}), 3);
    EXPECT_EQ(bars.counts, (std::vector<double> {2, 0, 0}));
}

} // namespace millrace::results
