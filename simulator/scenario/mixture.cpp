// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/mixture.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace millrace::scenario {

using kernel::Distribution;

namespace {

constexpr int tableSteps = 400;
constexpr double tableTail = 1e-6;

/// The p of the i-th of the tableSteps: finer towards both ends, where the quantiles are far apart.
double probabilityAt(int i)
{
    const double x = double(i) / tableSteps;
    return std::clamp(x * x * (3 - 2 * x), tableTail, 1 - tableTail);
}

Distribution table(const std::function<double(double)>& quantile)
{
    std::vector<Distribution::Point> points {{quantile(tableTail), tableTail}};
    for (int i = 1; i <= tableSteps; ++i)
        points.push_back({quantile(probabilityAt(i)), probabilityAt(i) - probabilityAt(i - 1)});
    return Distribution::continuous(std::move(points));
}

} // namespace

Distribution mixture(const std::vector<std::pair<Distribution, double>>& parts)
{
    if (std::ranges::all_of(parts, [&](const auto& part) { return part.first == parts.front().first; }))
        return parts.front().first;
    double weight = 0;
    for (const auto& part : parts)
        weight += part.second;
    const bool isDiscrete = std::ranges::all_of(
        parts, [](const auto& part) { return part.first.kind() == Distribution::Kind::Constant; });
    if (isDiscrete) {
        std::vector<Distribution::Point> points;
        for (const auto& part : parts)
            points.push_back({part.first.mean(), part.second / weight});
        return Distribution::discrete(std::move(points));
    }
    std::vector<kernel::MixturePart> mixed;
    for (const auto& part : parts)
        mixed.push_back({part.first, part.second / weight});
    return Distribution::mixture(std::move(mixed));
}

Distribution between(const Distribution& distribution, double min, double max)
{
    const double below = distribution.cdf(min);
    const double above = 1 - distribution.cdf(max);
    if (!(below + above > 1e-9) || below + above >= 1)
        return distribution;
    return table([&](double p) {
        return std::clamp(
            distribution.quantile(std::clamp(below + p * (1 - below - above), 1e-12, 1 - 1e-12)), min, max);
    });
}

} // namespace millrace::scenario
