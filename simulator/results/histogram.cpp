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

} // namespace millrace::results
