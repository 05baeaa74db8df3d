// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/kpi.h"

#include "simulator/results/accumulator.h"

#include <boost/math/distributions/students_t.hpp>

namespace millrace::results {

namespace {

/// Of Student's distribution, for an interval over so many values.
double studentsFactor(std::int64_t count, double confidence)
{
    const boost::math::students_t_distribution<double> t(double(count - 1));
    return quantile(complement(t, (1 - confidence) / 2)) / std::sqrt(double(count));
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

Percentile percentileOver(std::vector<double> values, double ofAll)
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
    made.replications = std::move(values);
    return made;
}

Kpi overReplications(std::vector<double> values)
{
    const Estimate overall = estimate(values).value_or(Estimate {});
    return {overall, {}, {}, std::move(values)};
}

} // namespace millrace::results
