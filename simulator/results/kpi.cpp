// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/kpi.h"

#include "simulator/results/accumulator.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>

namespace millrace::results {

namespace {

/// Of Student's distribution, for an interval over so many values.
double studentsFactor(std::int64_t count, double confidence)
{
    const boost::math::students_t_distribution<double> t(double(count - 1));
    return quantile(complement(t, (1 - confidence) / 2)) / std::sqrt(double(count));
}

/// What is never negative has no interval below 0, however wide Student's is.
void cutAtZero(Estimate& estimate, std::span<const double> values)
{
    const bool isAnyNegative = std::ranges::any_of(values, [](double value) { return value < 0; });
    if (estimate.low && !isAnyNegative)
        estimate.low = std::max(0.0, *estimate.low);
}

} // namespace

std::optional<Estimate> estimate(std::span<const double> values, double confidence)
{
    Accumulator moments;
    for (const double value : values)
        if (!std::isnan(value))
            moments.add(value);
    if (moments.count() == 0)
        return {};
    Estimate result {moments.mean(), {}, {}, int(moments.count())};
    if (moments.count() > 1) {
        const double width = studentsFactor(moments.count(), confidence) * moments.standardDeviation();
        result.low = result.mean - width;
        result.high = result.mean + width;
    }
    return result;
}

Percentile percentileOver(std::vector<double> values, double ofAll, Sign sign)
{
    double squares = 0;
    int count = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        squares += (value - ofAll) * (value - ofAll);
        ++count;
    }
    Percentile made;
    if (count > 0) {
        made.mean = ofAll;
        made.Estimate::replications = count;
    }
    if (count > 1) {
        const double width = studentsFactor(count, 0.95) * std::sqrt(squares / (count - 1));
        made.low = ofAll - width;
        made.high = ofAll + width;
    }
    if (sign == Sign::NeverNegative)
        cutAtZero(made, values);
    made.replications = std::move(values);
    return made;
}

Kpi overReplications(std::vector<double> values, Sign sign)
{
    Estimate overall = estimate(values).value_or(Estimate {});
    if (sign == Sign::NeverNegative)
        cutAtZero(overall, values);
    return {overall, {}, {}, std::move(values)};
}

} // namespace millrace::results
