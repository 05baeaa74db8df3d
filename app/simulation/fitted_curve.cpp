// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/fitted_curve.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using kernel::Distribution;

namespace {

struct CurveWords {
    Q_DECLARE_TR_FUNCTIONS(FittedCurve)
};

constexpr int curvePoints = 240, curveBins = 24;
constexpr double lowEnd = 0.002, highEnd = 0.995;

bool isSteps(const Distribution& distribution)
{
    using Kind = Distribution::Kind;
    switch (distribution.kind()) {
    case Kind::Constant:
    case Kind::Binomial:
    case Kind::Poisson:
    case Kind::Discrete:
    case Kind::Sequence:
        return true;
    case Kind::Mixture:
        return std::ranges::any_of(
            distribution.parts(), [](const kernel::MixturePart& part) { return isSteps(part.distribution); });
    default:
        return false;
    }
}

/// What lies in a bin: both ends of it, as single values may lie on them.
double shareBetween(const Distribution& distribution, double from, double to)
{
    return std::max(0.0, distribution.cdf(to) - distribution.cdf(from));
}

/// The density, as the share that a bin would have that was as high.
void addCurve(charts::HistogramData& data, const Distribution& distribution)
{
    if (isSteps(distribution)) // has none: the shares of bins are joined
        return;
    const double span = data.binSeconds * double(data.lineShares.size());
    const double step = span / curvePoints;
    for (int i = 0; i <= curvePoints; ++i) {
        const double at = data.lowSeconds + step * i;
        const double share = shareBetween(distribution, at - step / 2, at + step / 2);
        data.curve.emplace_back(at, share * data.binSeconds / step);
    }
}

void addLine(charts::HistogramData& data, const Distribution& distribution, std::size_t bins)
{
    // One border for the bin before it and the one behind: a single value lies in one of the two.
    double before = 0;
    for (std::size_t i = 0; i < bins; ++i) {
        const double until = distribution.cdf(data.lowSeconds + double(i + 1) * data.binSeconds);
        data.lineShares.push_back(std::max(0.0, until - before));
        before = until;
    }
    addCurve(data, distribution);
}

} // namespace

charts::HistogramData fittedCurve(const Distribution& distribution, const results::Histogram& observed)
{
    double whole = observed.beyond;
    for (const double count : observed.counts)
        whole += count;
    if (whole <= 0 || observed.width <= 0)
        return curveOf(distribution);
    charts::HistogramData data;
    data.lowSeconds = observed.from;
    data.binSeconds = observed.width;
    for (const double count : observed.counts)
        data.shares.push_back(count / whole);
    data.barsName = CurveWords::tr("Observed");
    data.lineName = CurveWords::tr("Fitted");
    addLine(data, distribution, data.shares.size());
    return data;
}

charts::HistogramData curveOf(const Distribution& distribution)
{
    charts::HistogramData data;
    if (!distribution.problem().isEmpty())
        return data;
    const double low = distribution.quantile(lowEnd), high = distribution.quantile(highEnd);
    if (!std::isfinite(low) || !std::isfinite(high))
        return data;
    const double room = high > low ? (high - low) * 0.04 : std::max(1.0, std::abs(high) / 4);
    data.lowSeconds = low >= 0 && low < high / 4 ? 0 : low - room;
    const int bins = high > low ? curveBins : curveBins - 1; // odd: what is always the same is in the middle of one
    data.binSeconds = (high + room - data.lowSeconds) / bins;
    data.lineName = CurveWords::tr("Probability");
    addLine(data, distribution, std::size_t(bins));
    for (const auto& [label, p] : {std::pair("P10", 0.1), std::pair("P50", 0.5), std::pair("P90", 0.9)})
        data.markers.push_back({QString::fromLatin1(label), distribution.quantile(p)});
    return data;
}

} // namespace millrace::app::simulation
