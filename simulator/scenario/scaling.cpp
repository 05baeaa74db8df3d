// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scaling.h"

#include <algorithm>
#include <cmath>

namespace millrace::scenario {

using kernel::Distribution;

namespace {

std::vector<Distribution::Point> scaledPoints(const Distribution& distribution, double factor)
{
    std::vector<Distribution::Point> points(distribution.points().begin(), distribution.points().end());
    for (Distribution::Point& point : points)
        point.value *= factor;
    return points;
}

Distribution scaledCount(const Distribution& distribution, double factor)
{
    if (factor == 1 || !distribution.problem().isEmpty())
        return distribution;
    std::vector<Distribution::Point> points;
    const double last = distribution.quantile(1 - 1e-12);
    double count = distribution.quantile(1e-12);
    for (double before = distribution.cdf(count - 1); count <= last; ++count) {
        const double upTo = distribution.cdf(count);
        points.push_back({count * factor, upTo - before});
        before = upTo;
    }
    return Distribution::discrete(std::move(points));
}

Distribution scaledTable(const Distribution& distribution, double factor)
{
    if (distribution.kind() == Distribution::Kind::Discrete)
        return Distribution::discrete(scaledPoints(distribution, factor));
    if (distribution.kind() == Distribution::Kind::Continuous)
        return Distribution::continuous(scaledPoints(distribution, factor));
    if (distribution.kind() == Distribution::Kind::Sequence) {
        std::vector<double> values;
        for (const Distribution::Point& point : distribution.points())
            values.push_back(point.value * factor);
        return Distribution::sequence(std::move(values));
    }
    if (distribution.kind() == Distribution::Kind::Mixture) {
        std::vector<kernel::MixturePart> parts(distribution.parts().begin(), distribution.parts().end());
        for (kernel::MixturePart& part : parts)
            part.distribution = scaled(part.distribution, factor);
        return Distribution::mixture(std::move(parts));
    }
    std::vector<Distribution::Bin> bins(distribution.bins().begin(), distribution.bins().end());
    for (Distribution::Bin& bin : bins) {
        bin.from *= factor;
        bin.to *= factor;
    }
    return Distribution::histogram(std::move(bins));
}

constexpr int stepsOfSum = 200;

/// Values that are alike in probability, ascending.
std::vector<double> evenValuesOf(const Distribution& distribution)
{
    std::vector<double> values;
    for (int i = 0; i < stepsOfSum; ++i)
        values.push_back(distribution.quantile((i + 0.5) / stepsOfSum));
    return values;
}

Distribution tabledSum(const Distribution& one, const Distribution& other)
{
    std::vector<double> sums;
    for (const double a : evenValuesOf(one))
        for (const double b : evenValuesOf(other))
            sums.push_back(a + b);
    std::sort(sums.begin(), sums.end());
    std::vector<Distribution::Point> points {{sums.front(), 0}};
    for (std::size_t i = 1; i <= stepsOfSum; ++i)
        points.push_back({sums[i * stepsOfSum - 1], 1.0 / stepsOfSum});
    const double mean = one.mean() + other.mean();
    const Distribution made = Distribution::continuous(std::move(points));
    return made.mean() > 0 && mean > 0 ? scaled(made, mean / made.mean()) : made; // tails are cut off a little
}

/// `by` more; as a table where that is no distribution of its kind.
Distribution shiftedBy(const Distribution& distribution, double by)
{
    using Kind = Distribution::Kind;
    const auto p = distribution.parameters();
    const auto points = [&] {
        std::vector<Distribution::Point> all(distribution.points().begin(), distribution.points().end());
        for (Distribution::Point& point : all)
            point.value += by;
        return all;
    };
    if (by == 0)
        return distribution;
    switch (distribution.kind()) {
    case Kind::Constant:
        return Distribution::constant(p[0] + by);
    case Kind::Normal:
        return Distribution::normal(p[0] + by, p[1]);
    case Kind::TruncatedNormal:
        return Distribution::truncatedNormal(p[0] + by, p[1], p[2] + by, p[3] + by);
    case Kind::Uniform:
        return Distribution::uniform(p[0] + by, p[1] + by);
    case Kind::Triangular:
        return Distribution::triangular(p[0] + by, p[1] + by, p[2] + by);
    case Kind::Beta:
        return Distribution::beta(p[0], p[1], p[2] + by, p[3] + by);
    case Kind::Discrete:
        return Distribution::discrete(points());
    case Kind::Continuous:
        return Distribution::continuous(points());
    case Kind::Sequence: {
        std::vector<double> values;
        for (const Distribution::Point& point : points())
            values.push_back(point.value);
        return Distribution::sequence(std::move(values));
    }
    case Kind::Mixture: {
        std::vector<kernel::MixturePart> parts(distribution.parts().begin(), distribution.parts().end());
        for (kernel::MixturePart& part : parts)
            part.distribution = shiftedBy(part.distribution, by);
        return Distribution::mixture(std::move(parts));
    }
    case Kind::Histogram: {
        std::vector<Distribution::Bin> bins(distribution.bins().begin(), distribution.bins().end());
        for (Distribution::Bin& bin : bins) {
            bin.from += by;
            bin.to += by;
        }
        return Distribution::histogram(std::move(bins));
    }
    case Kind::Exponential:
    case Kind::LogNormal:
    case Kind::Gamma:
    case Kind::Erlang:
    case Kind::Weibull:
    case Kind::Binomial:
    case Kind::Poisson:
        break;
    }
    return distribution.problem().isEmpty() ? tabledSum(distribution, Distribution::constant(by)) : distribution;
}

} // namespace

Distribution scaled(const Distribution& distribution, double factor)
{
    using Kind = Distribution::Kind;
    const auto p = distribution.parameters();
    switch (distribution.kind()) {
    case Kind::Constant:
        return Distribution::constant(p[0] * factor);
    case Kind::Exponential:
        return Distribution::exponential(p[0] * factor);
    case Kind::Normal:
        return Distribution::normal(p[0] * factor, p[1] * factor);
    case Kind::TruncatedNormal:
        return Distribution::truncatedNormal(p[0] * factor, p[1] * factor, p[2] * factor, p[3] * factor);
    case Kind::LogNormal:
        return Distribution::logNormal(p[0] * factor, p[1] * factor);
    case Kind::Gamma:
        return Distribution::gamma(p[0], p[1] * factor);
    case Kind::Erlang:
        return Distribution::erlang(p[0] * factor, p[1]);
    case Kind::Beta:
        return Distribution::beta(p[0], p[1], p[2] * factor, p[3] * factor);
    case Kind::Weibull:
        return Distribution::weibull(p[0], p[1] * factor);
    case Kind::Uniform:
        return Distribution::uniform(p[0] * factor, p[1] * factor);
    case Kind::Triangular:
        return Distribution::triangular(p[0] * factor, p[1] * factor, p[2] * factor);
    case Kind::Binomial:
    case Kind::Poisson:
        return scaledCount(distribution, factor);
    case Kind::Histogram:
    case Kind::Discrete:
    case Kind::Continuous:
    case Kind::Sequence:
    case Kind::Mixture:
        break;
    }
    return scaledTable(distribution, factor);
}

void scale(ElementInputs& inputs, const Field<Distribution>& field, double factor)
{
    const auto change = [factor](std::optional<Distribution>& time) {
        if (time)
            time = scaled(*time, factor);
    };
    change(inputs.*field.usual);
    for (During& one : inputs.during)
        change(one.*field.during);
}

Distribution sumOf(const Distribution& one, const Distribution& other)
{
    using Kind = Distribution::Kind;
    if (one.kind() == Kind::Constant)
        return shiftedBy(other, one.parameters()[0]);
    if (other.kind() == Kind::Constant)
        return shiftedBy(one, other.parameters()[0]);
    if (one.kind() == Kind::Normal && other.kind() == Kind::Normal)
        return Distribution::normal(
            one.mean() + other.mean(), std::hypot(one.standardDeviation(), other.standardDeviation()));
    const bool isSound = one.problem().isEmpty() && other.problem().isEmpty();
    return isSound ? tabledSum(one, other) : one.problem().isEmpty() ? other : one; // what is wrong is for the check
}

std::optional<Scenario> withDemand(Scenario scenario, double factor)
{
    if (scenario.arrivals.empty())
        scenario.arrivals.push_back({{}, Distribution::exponential(assumedInterval), {}, {}});
    for (Arrivals& arrivals : scenario.arrivals) {
        if (!arrivals.times.empty())
            return std::nullopt;
        if (arrivals.population)
            arrivals.population = std::max(1, int(std::lround(*arrivals.population * factor)));
        else
            arrivals.interval = scaled(arrivals.interval, 1 / factor);
        if (arrivals.count)
            arrivals.count = std::max<std::int64_t>(1, std::llround(double(*arrivals.count) * factor));
    }
    return scenario;
}

} // namespace millrace::scenario
