// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/kpi.h"

#include "simulator/results/accumulator.h"

#include <boost/math/distributions/students_t.hpp>

namespace millrace::results {

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
        const boost::math::students_t_distribution<double> t(double(moments.count() - 1));
        const double width = quantile(complement(t, (1 - confidence) / 2)) * moments.standardDeviation()
            / std::sqrt(double(moments.count()));
        result.low = result.mean - width;
        result.high = result.mean + width;
    }
    return result;
}

Percentile percentileOver(std::vector<double> values)
{
    return {estimate(values).value_or(Estimate {}), std::move(values)};
}

Kpi overReplications(std::vector<double> values)
{
    const Estimate overall = estimate(values).value_or(Estimate {});
    return {overall, {}, {}, std::move(values)};
}

} // namespace millrace::results
