// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/duration_shape.h"

#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using kernel::Distribution;
using Kind = Distribution::Kind;

namespace {

struct ShapeWords {
    Q_DECLARE_TR_FUNCTIONS(DurationShape)
};

} // namespace

QString nameOfShape(Kind kind)
{
    switch (kind) {
    case Kind::TruncatedNormal:
        return ShapeWords::tr("Normal within limits");
    case Kind::Gamma:
        return ShapeWords::tr("Gamma");
    case Kind::Erlang:
        return ShapeWords::tr("Erlang");
    case Kind::Beta:
        return ShapeWords::tr("Beta");
    case Kind::Weibull:
        return ShapeWords::tr("Weibull");
    case Kind::Binomial:
        return ShapeWords::tr("Binomial");
    case Kind::Poisson:
        return ShapeWords::tr("Poisson");
    case Kind::Histogram:
        return ShapeWords::tr("As measured, in classes");
    case Kind::Discrete:
        return ShapeWords::tr("One of several values");
    case Kind::Continuous:
        return ShapeWords::tr("As measured");
    case Kind::Sequence:
        return ShapeWords::tr("One value after another");
    case Kind::Mixture:
        return ShapeWords::tr("Mixture of several");
    default:
        return {};
    }
}

std::vector<DurationShape> durationShapes()
{
    const QString mean = ShapeWords::tr("Mean"), spread = ShapeWords::tr("Standard deviation");
    return {
        {Kind::Triangular, ShapeWords::tr("Shortest, usual, longest"),
            {ShapeWords::tr("Shortest"), ShapeWords::tr("Usual"), ShapeWords::tr("Longest")}},
        {Kind::Constant, ShapeWords::tr("Always the same"), {ShapeWords::tr("Duration")}},
        {Kind::Uniform, ShapeWords::tr("Anything between two"),
            {ShapeWords::tr("Shortest"), ShapeWords::tr("Longest")}},
        {Kind::Normal, ShapeWords::tr("Around a mean (normal)"), {mean, spread}},
        {Kind::LogNormal, ShapeWords::tr("Mostly short, at times long (lognormal)"), {mean, spread}},
        {Kind::Exponential, ShapeWords::tr("Very uneven (exponential)"), {mean}},
    };
}

DurationShape shapeOf(const Distribution& distribution)
{
    for (DurationShape& shape : durationShapes())
        if (shape.kind == distribution.kind())
            return shape;
    return {distribution.kind(), nameOfShape(distribution.kind()), {ShapeWords::tr("Mean")}};
}

std::vector<double> valuesOf(const Distribution& distribution)
{
    const auto shapes = durationShapes();
    const bool isTyped = std::any_of(
        shapes.begin(), shapes.end(), [&](const DurationShape& shape) { return shape.kind == distribution.kind(); });
    if (!isTyped)
        return {distribution.mean()};
    const auto parameters = distribution.parameters();
    return {parameters.begin(), parameters.end()};
}

Distribution withValues(const Distribution& distribution, const std::vector<double>& values)
{
    switch (distribution.kind()) {
    case Kind::Constant:
        return Distribution::constant(values[0]);
    case Kind::Exponential:
        return Distribution::exponential(values[0]);
    case Kind::Normal:
        return Distribution::normal(values[0], values[1]);
    case Kind::LogNormal:
        return Distribution::logNormal(values[0], values[1]);
    case Kind::Uniform:
        return Distribution::uniform(values[0], values[1]);
    case Kind::Triangular:
        return Distribution::triangular(values[0], values[1], values[2]);
    default:
        return distribution.mean() > 0 && values[0] > 0
            ? scenario::scaled(distribution, values[0] / distribution.mean())
            : Distribution::constant(values[0]);
    }
}

Distribution reshaped(const Distribution& distribution, Kind kind)
{
    // Whole minutes (or seconds) read better than what comes out of a formula.
    const double mean = std::max(0.0, distribution.mean());
    const double unit = mean >= 600 ? 60 : 1;
    const auto rounded = [&](double seconds) { return std::max(0.0, std::round(seconds / unit) * unit); };
    const double spread = distribution.standardDeviation() > 0 ? distribution.standardDeviation() : mean / 4;
    const double low = rounded(std::max(mean * 0.2, mean - 1.5 * spread)), high = rounded(mean + 2 * spread);
    switch (kind) {
    case Kind::Constant:
        return Distribution::constant(mean);
    case Kind::Exponential:
        return Distribution::exponential(mean > 0 ? mean : 60);
    case Kind::Normal:
        return Distribution::normal(mean, spread);
    case Kind::LogNormal:
        return mean > 0 ? Distribution::logNormal(mean, spread) : Distribution::constant(0);
    case Kind::Uniform:
        return Distribution::uniform(low, std::max(low, rounded(2 * mean - low)));
    case Kind::Triangular:
        return Distribution::triangular(low, std::clamp(rounded(3 * mean - low - high), low, high), high);
    default:
        return distribution;
    }
}

} // namespace millrace::app::simulation
