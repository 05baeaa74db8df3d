// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/distribution_shapes.h"

#include "app/simulation/duration_shape.h"
#include "app/simulation/input_text.h"
#include "simulator/results/wording.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using kernel::Distribution;
using Kind = Distribution::Kind;

namespace {

struct DistributionWords {
    Q_DECLARE_TR_FUNCTIONS(DistributionEditor)
};

constexpr double wholeMinutesFrom = 600; ///< seconds

/// A few rows to begin with, of about the same mean and spread.
Distribution tableLike(const Distribution& distribution, Kind kind)
{
    const double unit = distribution.mean() >= wholeMinutesFrom ? 60 : 1; // whole minutes read better
    const auto at = [&](double p) { return std::round(std::max(0.0, distribution.quantile(p)) / unit) * unit; };
    // Pearson, Tukey: Approximate means and standard deviations based on distances between percentage points of
    // frequency curves. Biometrika 52 (1965).
    const double low = at(0.05), middle = at(0.5), high = at(0.95);
    switch (kind) {
    case Kind::Discrete:
        return Distribution::discrete({{low, 18.5}, {middle, 63}, {high, 18.5}});
    case Kind::Histogram:
    case Kind::Continuous: {
        std::vector<Distribution::Bin> bins;
        std::vector<Distribution::Point> points {{at(0.01), 0}};
        for (const double p : {0.2, 0.4, 0.6, 0.8, 0.99}) {
            const double from = points.back().value, to = std::max(from + unit, at(p));
            bins.push_back({from, to, 20});
            points.push_back({to, 20});
        }
        return kind == Kind::Histogram ? Distribution::histogram(std::move(bins))
                                       : Distribution::continuous(std::move(points));
    }
    case Kind::Sequence:
        return Distribution::sequence({at(0.125), at(0.375), at(0.625), at(0.875)});
    default: // usually less, now and then twice as long
        return Distribution::mixture(
            {{scenario::scaled(distribution, 0.75), 80}, {scenario::scaled(distribution, 2), 20}});
    }
}

} // namespace

std::vector<DistributionShape> distributionShapes()
{
    std::vector<DistributionShape> shapes;
    for (const DurationShape& usual : durationShapes()) {
        DistributionShape shape {usual.kind, usual.name, {}};
        for (const QString& caption : usual.captions)
            shape.parameters.push_back({caption, true});
        shapes.push_back(std::move(shape));
    }
    const ShapeParameter mean {DistributionWords::tr("Mean"), true};
    const ShapeParameter spread {DistributionWords::tr("Standard deviation"), true};
    const ShapeParameter shape {DistributionWords::tr("Shape"), false};
    const ShapeParameter scale {DistributionWords::tr("Scale"), true};
    const ShapeParameter least {DistributionWords::tr("Shortest"), true};
    const ShapeParameter most {DistributionWords::tr("Longest"), true};
    shapes.push_back(
        {Kind::TruncatedNormal, DistributionWords::tr("Normal within limits"), {mean, spread, least, most}});
    shapes.push_back({Kind::Gamma, DistributionWords::tr("Gamma"), {shape, scale}});
    shapes.push_back({Kind::Erlang, DistributionWords::tr("Erlang"), {mean, {DistributionWords::tr("Stages"), false}}});
    shapes.push_back({Kind::Weibull, DistributionWords::tr("Weibull"), {shape, scale}});
    shapes.push_back({Kind::Beta, DistributionWords::tr("Beta"),
        {{DistributionWords::tr("Alpha"), false}, {DistributionWords::tr("Beta"), false}, least, most}});
    shapes.push_back({Kind::Poisson, nameOfShape(Kind::Poisson), {mean}});
    shapes.push_back(
        {Kind::Binomial, nameOfShape(Kind::Binomial), {most, {DistributionWords::tr("Probability"), false}}});
    for (const Kind kind : {Kind::Discrete, Kind::Histogram, Kind::Continuous, Kind::Sequence, Kind::Mixture})
        shapes.push_back({kind, nameOfShape(kind), {}});
    return shapes;
}

Distribution distributionOf(Kind kind, const std::vector<double>& parameters)
{
    const auto at = [&](std::size_t i) { return i < parameters.size() ? parameters[i] : 0; };
    switch (kind) {
    case Kind::TruncatedNormal:
        return Distribution::truncatedNormal(at(0), at(1), at(2), at(3));
    case Kind::Gamma:
        return Distribution::gamma(at(0), at(1));
    case Kind::Erlang:
        return Distribution::erlang(at(0), at(1));
    case Kind::Weibull:
        return Distribution::weibull(at(0), at(1));
    case Kind::Beta:
        return Distribution::beta(at(0), at(1), at(2), at(3));
    case Kind::Poisson:
        return Distribution::poisson(at(0));
    case Kind::Binomial:
        return Distribution::binomial(std::round(at(0)), at(1));
    default:
        break;
    }
    std::vector<double> values = parameters;
    values.resize(3);
    return withValues(reshaped(Distribution::constant(60), kind), values);
}

Distribution reshapedAs(const Distribution& distribution, Kind kind)
{
    const double mean = std::max(1.0, distribution.mean());
    const double given = distribution.standardDeviation();
    const double spread = given > 0 ? given : mean / 4;
    switch (kind) {
    case Kind::TruncatedNormal:
        return Distribution::truncatedNormal(mean, spread, std::max(0.0, mean - 2 * spread), mean + 3 * spread);
    case Kind::Gamma:
        return Distribution::gammaOfMean(mean, spread * spread);
    case Kind::Erlang:
        return Distribution::erlang(mean, std::max(1.0, std::round(mean * mean / (spread * spread))));
    case Kind::Weibull: {
        // Justus' approximation of the shape from the coefficient of variation.
        const double shape = std::clamp(std::pow(spread / mean, -1.086), 0.3, 20.0);
        return Distribution::weibull(shape, mean / std::tgamma(1 + 1 / shape));
    }
    case Kind::Beta:
        return Distribution::beta(2, 4, std::max(0.0, mean - 1.5 * spread), mean + 3 * spread);
    case Kind::Poisson:
        return Distribution::poisson(std::round(mean));
    case Kind::Binomial:
        return Distribution::binomial(std::round(2 * mean), 0.5);
    case Kind::Discrete:
    case Kind::Histogram:
    case Kind::Continuous:
    case Kind::Sequence:
    case Kind::Mixture:
        return distribution.kind() == kind ? distribution : tableLike(distribution, kind);
    default:
        return reshaped(distribution, kind);
    }
}

QString meanText(const Distribution& distribution)
{
    const QString mean = results::readableDuration(std::max(0.0, distribution.mean()));
    if (!(distribution.standardDeviation() > 0))
        return DistributionWords::tr("Always %1").arg(mean);
    return DistributionWords::tr("Mean %1, standard deviation %2")
        .arg(mean, results::readableDuration(distribution.standardDeviation()));
}

QString quantileText(const Distribution& distribution)
{
    if (!(distribution.standardDeviation() > 0))
        return {};
    const auto at = [&](double p) { return results::readableDuration(std::max(0.0, distribution.quantile(p))); };
    return DistributionWords::tr("1 in 10 below %1, half below %2, 9 in 10 below %3, 19 in 20 below %4")
        .arg(at(0.1), at(0.5), at(0.9), at(0.95));
}

PastedSample parseSample(const QString& text, double unit)
{
    PastedSample sample;
    QString head; // of a column, where it was copied with it
    bool isFirst = true;
    static const QRegularExpression cells(QStringLiteral("[\\n\\r\\t;]+"));
    const auto take = [&](const QString& cell) {
        if (const auto number = parseNumber(cell); number && *number >= 0) {
            sample.seconds.push_back(*number * unit);
            return true;
        }
        if (const auto seconds = parseSpan(cell)) {
            sample.seconds.push_back(*seconds);
            return true;
        }
        return false;
    };
    for (const QString& part : text.split(cells, Qt::SkipEmptyParts)) {
        const QString cell = part.simplified();
        if (cell.isEmpty())
            continue;
        if (take(cell)) {
            isFirst = false;
            continue;
        }
        // Numbers beside one another.
        const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
        const std::size_t before = sample.seconds.size();
        const bool areAll = words.size() > 1 && std::all_of(words.begin(), words.end(), take);
        if (areAll)
            continue;
        sample.seconds.resize(before);
        QString& odd = isFirst ? head : sample.odd;
        if (odd.isEmpty())
            odd = cell;
        isFirst = false;
    }
    if (sample.seconds.empty() && sample.odd.isEmpty())
        sample.odd = head;
    return sample;
}

} // namespace millrace::app::simulation
