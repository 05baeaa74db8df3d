// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/histogram.h"

#include "simulator/results/quantile_sketch.h"

#include <algorithm>
#include <cstddef>

namespace millrace::results {

namespace {

// Adds `count` values spread evenly over from .. to.
void spread(Histogram& histogram, double from, double to, double count)
{
    const double end = histogram.from + histogram.width * double(histogram.counts.size());
    const double length = to - from;
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const double left = histogram.from + double(i) * histogram.width;
        const double overlap = std::min(to, left + histogram.width) - std::max(from, left);
        if (overlap > 0)
            histogram.counts[i] += count * overlap / length;
    }
    if (to > end)
        histogram.beyond += count * (to - std::max(from, end)) / length;
}

} // namespace

Histogram histogram(const QuantileSketch& sketch, int bars, double upToQuantile)
{
    Histogram result;
    if (sketch.count() == 0 || bars < 1)
        return result;
    double lowest = -1;
    double highest = 0;
    const double top = sketch.quantile(upToQuantile);
    sketch.forEachBucket([&](double from, double to, std::int64_t) {
        lowest = lowest < 0 ? from : lowest;
        highest = from <= top ? to : highest;
    });
    result.from = lowest < highest / 4 ? 0 : lowest;
    result.width = (highest > result.from ? highest - result.from : 1) / bars;
    result.counts.resize(std::size_t(bars));
    sketch.forEachBucket([&](double from, double to, std::int64_t count) {
        if (to == 0)
            result.counts.front() += double(count);
        else
            spread(result, std::max(from, result.from), to, double(count));
    });
    return result;
}

Histogram histogramOf(std::vector<double> values, int bars, double upToQuantile)
{
    Histogram result;
    if (values.empty() || bars < 1)
        return result;
    std::sort(values.begin(), values.end());
    const double lowest = values.front();
    const auto last = std::size_t(std::clamp(upToQuantile, 0.0, 1.0) * double(values.size() - 1));
    const double highest = values[last];
    result.from = lowest >= 0 && lowest < highest / 4 ? 0 : lowest;
    // The highest value lies within its bar, not at the end of it.
    result.width = (highest > result.from ? (highest - result.from) * (1 + 1e-9) : 1) / bars;
    result.counts.resize(std::size_t(bars));
    return inBarsOf(result, values);
}

Histogram inBarsOf(const Histogram& bars, const std::vector<double>& values)
{
    Histogram result {bars.from, bars.width, std::vector<double>(bars.counts.size()), 0};
    for (const double value : values) {
        const double bar = bars.width > 0 ? (value - bars.from) / bars.width : 0;
        if (bar >= double(bars.counts.size()))
            ++result.beyond;
        else
            ++result.counts[std::size_t(std::max(0.0, bar))];
    }
    return result;
}

} // namespace millrace::results
