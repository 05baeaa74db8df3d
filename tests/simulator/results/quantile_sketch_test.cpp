// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/quantile_sketch.h"

#include <gtest/gtest.h>

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

QuantileSketch sketchOf(const std::vector<double>& values)
{
    QuantileSketch sketch;
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
