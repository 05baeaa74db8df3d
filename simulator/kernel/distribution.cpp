// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/distribution.h"

#include "simulator/kernel/quiet_policy.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>

namespace millrace::kernel {

namespace {

// Beyond this many values a count is drawn by its quantile function instead of from a table.
constexpr double largestTable = 1 << 14;

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x * M_SQRT1_2);
}

template <class Boost> std::vector<Distribution::Point> countPoints(const Boost& boost)
{
    if (16 * std::sqrt(variance(boost)) > largestTable) // the quantiles below lie farther apart
        return {};
    const double low = std::floor(quantile(boost, 1e-16));
    const double high = std::ceil(quantile(complement(boost, 1e-16)));
    std::vector<Distribution::Point> points;
    if (high - low <= largestTable)
        for (double value = low; value <= high; ++value)
            points.push_back({value, pdf(boost, value)});
    return points;
}

} // namespace

Distribution Distribution::constant(double value)
{
    return make(Kind::Constant, {value});
}
Distribution Distribution::exponential(double mean)
{
    return make(Kind::Exponential, {mean});
}
Distribution Distribution::normal(double mean, double standardDeviation)
{
    return make(Kind::Normal, {mean, standardDeviation});
}
Distribution Distribution::truncatedNormal(double mean, double standardDeviation, double min, double max)
{
    return make(Kind::TruncatedNormal, {mean, standardDeviation, min, max});
}
Distribution Distribution::logNormal(double mean, double standardDeviation)
{
    return make(Kind::LogNormal, {mean, standardDeviation});
}
Distribution Distribution::gamma(double shape, double scale)
{
    return make(Kind::Gamma, {shape, scale});
}
Distribution Distribution::gammaOfMean(double mean, double variance)
{
    return gamma(mean * mean / variance, variance / mean);
}
Distribution Distribution::erlang(double mean, double k)
{
    return make(Kind::Erlang, {mean, k});
}
Distribution Distribution::beta(double alpha, double beta, double min, double max)
{
    return make(Kind::Beta, {alpha, beta, min, max});
}
Distribution Distribution::weibull(double shape, double scale)
{
    return make(Kind::Weibull, {shape, scale});
}
Distribution Distribution::uniform(double min, double max)
{
    return make(Kind::Uniform, {min, max});
}
Distribution Distribution::triangular(double min, double mode, double max)
{
    return make(Kind::Triangular, {min, mode, max});
}
Distribution Distribution::binomial(double trials, double probability)
{
    return make(Kind::Binomial, {trials, probability});
}
Distribution Distribution::poisson(double mean)
{
    return make(Kind::Poisson, {mean});
}
Distribution Distribution::histogram(std::vector<Bin> bins)
{
    return makeTable(Kind::Histogram, std::move(bins), {});
}
Distribution Distribution::discrete(std::vector<Point> points)
{
    return makeTable(Kind::Discrete, {}, std::move(points));
}
Distribution Distribution::continuous(std::vector<Point> points)
{
    return makeTable(Kind::Continuous, {}, std::move(points));
}
Distribution Distribution::sequence(std::vector<double> values)
{
    std::vector<Point> points;
    for (const double value : values)
        points.push_back({value, 1});
    return makeTable(Kind::Sequence, {}, std::move(points));
}

Distribution Distribution::mixture(std::vector<MixturePart> parts)
{
    Distribution made;
    made.kind_ = Kind::Mixture;
    auto table = std::make_shared<Table>();
    for (const MixturePart& part : parts)
        table->weight += part.weight;
    table->parts = std::move(parts);
    made.table_ = std::move(table);
    return made;
}

Distribution Distribution::make(Kind kind, std::array<double, 4> parameters)
{
    Distribution made;
    made.kind_ = kind;
    made.parameters_ = parameters;
    if (made.problem().isEmpty())
        made.prepare();
    return made;
}

Distribution Distribution::makeTable(Kind kind, std::vector<Bin> bins, std::vector<Point> points)
{
    Distribution made;
    made.kind_ = kind;
    auto table = std::make_shared<Table>();
    table->bins = std::move(bins);
    table->points = std::move(points);
    made.table_ = table;
    if (!made.problem().isEmpty())
        return made;

    std::vector<Piece>& pieces = table->pieces;
    for (const Bin& bin : table->bins)
        pieces.push_back({bin.from, bin.to, bin.weight, 0});
    for (const Point& point : table->points)
        pieces.push_back({point.value, point.value, point.weight, 0});
    std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.from < b.from; });
    if (kind == Kind::Continuous)
        for (std::size_t i = 1; i < pieces.size(); ++i)
            pieces[i].from = pieces[i - 1].to;
    double sum = 0;
    for (const Piece& piece : pieces)
        sum += piece.weight;
    double before = 0;
    for (Piece& piece : pieces) {
        piece.weight /= sum;
        piece.before = before;
        before += piece.weight;
    }
    std::erase_if(pieces, [](const Piece& piece) { return piece.weight <= 0; });
    return made;
}

void Distribution::prepare()
{
    const auto& p = parameters_;
    switch (kind_) {
    case Kind::Uniform:
        prepared_ = {p[1] - p[0]};
        break;
    case Kind::LogNormal: {
        const double variation = p[1] / p[0];
        const double sigma = std::sqrt(std::log1p(variation * variation));
        prepared_ = {std::log(p[0]) - sigma * sigma / 2, sigma};
        break;
    }
    case Kind::Gamma:
    case Kind::Erlang: {
        const double shape = kind_ == Kind::Gamma ? p[0] : p[1];
        const double scale = kind_ == Kind::Gamma ? p[1] : p[0] / p[1];
        const double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3.0;
        prepared_ = {d, 1 / std::sqrt(9 * d), scale, shape < 1 ? 1 / shape : 0};
        break;
    }
    case Kind::Weibull:
        prepared_ = {1 / p[0]};
        break;
    case Kind::Triangular: {
        const double width = p[2] - p[0];
        prepared_ = {
            width > 0 ? (p[1] - p[0]) / width : 0, std::sqrt(width * (p[1] - p[0])), std::sqrt(width * (p[2] - p[1]))};
        break;
    }
    case Kind::TruncatedNormal:
        prepareTruncatedNormal();
        break;
    case Kind::Binomial:
    case Kind::Poisson:
        prepareCounts();
        break;
    default:
        break;
    }
}

// The range of probabilities between the ends, on the side of the bell on which they keep their digits.
void Distribution::prepareTruncatedNormal()
{
    const auto& p = parameters_;
    const double low = (p[2] - p[0]) / p[1];
    const double high = (p[3] - p[0]) / p[1];
    if (low > 0)
        prepared_ = {normalCdf(-high), normalCdf(-low), -p[1]};
    else
        prepared_ = {normalCdf(low), normalCdf(high), p[1]};
}

void Distribution::prepareCounts()
{
    const auto& p = parameters_;
    const bool certain = kind_ == Kind::Binomial ? p[0] == 0 || p[1] == 0 || p[1] == 1 : p[0] == 0;
    std::vector<Point> points;
    if (certain)
        points = {{kind_ == Kind::Binomial ? p[0] * p[1] : 0, 1}};
    else if (kind_ == Kind::Binomial)
        points = countPoints(boost::math::binomial_distribution<double, QuietPolicy>(p[0], p[1]));
    else
        points = countPoints(boost::math::poisson_distribution<double, QuietPolicy>(p[0]));
    if (points.empty())
        return;
    const Distribution table = discrete(std::move(points));
    if (!table.problem().isEmpty())
        return;
    auto own = std::make_shared<Table>();
    own->pieces = table.table_->pieces;
    table_ = std::move(own);
}

std::span<const Distribution::Bin> Distribution::bins() const
{
    return table_ ? std::span<const Bin>(table_->bins) : std::span<const Bin>();
}

std::span<const Distribution::Point> Distribution::points() const
{
    return table_ ? std::span<const Point>(table_->points) : std::span<const Point>();
}

std::span<const MixturePart> Distribution::parts() const
{
    return table_ ? std::span<const MixturePart>(table_->parts) : std::span<const MixturePart>();
}

std::span<const double> Distribution::parameters() const
{
    return {parameters_.data(), parameterNames().size()};
}

const std::vector<Distribution::Piece>& Distribution::pieces() const
{
    static const std::vector<Piece> none;
    return table_ ? table_->pieces : none;
}

double Distribution::standardDeviation() const
{
    return std::sqrt(variance());
}

bool Distribution::operator==(const Distribution& other) const
{
    return kind_ == other.kind_ && parameters_ == other.parameters_ && std::ranges::equal(bins(), other.bins())
        && std::ranges::equal(points(), other.points()) && std::ranges::equal(parts(), other.parts());
}

} // namespace millrace::kernel
