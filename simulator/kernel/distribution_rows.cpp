// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/distribution.h"

#include "simulator/kernel/quiet_policy.h"

#include <QCoreApplication>
#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <boost/math/distributions/weibull.hpp>
#include <cmath>

namespace millrace::kernel {

namespace {

namespace bm = boost::math;
using Parameters = std::array<double, 4>;

constexpr double largestNumber = 1e100; // its square is a number still
constexpr double largestCount = 1e7; // larger ones take too long to draw
constexpr double largestShape = 1e9; // the same

QString said(const char* text)
{
    return QCoreApplication::translate("Distribution", text);
}

namespace says { // what is wrong with parameters
constexpr const char* meanPositive = QT_TRANSLATE_NOOP("Distribution", "The mean must be above 0.");
constexpr const char* deviationPositive = QT_TRANSLATE_NOOP("Distribution", "The standard deviation must be above 0.");
constexpr const char* deviationNotNegative
    = QT_TRANSLATE_NOOP("Distribution", "The standard deviation must not be below 0.");
constexpr const char* shapePositive = QT_TRANSLATE_NOOP("Distribution", "Shape and scale must both be above 0.");
constexpr const char* bothPositive = QT_TRANSLATE_NOOP("Distribution", "Alpha and beta must both be above 0.");
constexpr const char* erlangK = QT_TRANSLATE_NOOP("Distribution", "K must be 1 or more.");
constexpr const char* ordered = QT_TRANSLATE_NOOP("Distribution", "The minimum must not be above the maximum.");
constexpr const char* apart = QT_TRANSLATE_NOOP("Distribution", "The minimum must be below the maximum.");
constexpr const char* modeBetween
    = QT_TRANSLATE_NOOP("Distribution", "The most likely value must lie between the minimum and the maximum.");
constexpr const char* probability = QT_TRANSLATE_NOOP("Distribution", "The probability must lie between 0 and 1.");
constexpr const char* trialsWhole
    = QT_TRANSLATE_NOOP("Distribution", "The number of trials must be a whole number, 0 or more.");
constexpr const char* meanNotNegative = QT_TRANSLATE_NOOP("Distribution", "The mean must not be below 0.");
constexpr const char* noNumber = QT_TRANSLATE_NOOP("Distribution", "A parameter is missing or is not a number.");
constexpr const char* tooLarge = QT_TRANSLATE_NOOP("Distribution", "A number is too large to compute with.");
constexpr const char* noMoments = QT_TRANSLATE_NOOP("Distribution",
    "With these parameters the mean or the standard deviation is too large or too small to compute with.");
constexpr const char* meanTooLarge
    = QT_TRANSLATE_NOOP("Distribution", "The mean must be at most 10,000,000; beyond that use a normal distribution.");
constexpr const char* tooManyTrials = QT_TRANSLATE_NOOP(
    "Distribution", "The number of trials must be at most 10,000,000; beyond that use a normal distribution.");
constexpr const char* shapeTooLarge = QT_TRANSLATE_NOOP(
    "Distribution", "A shape above 1,000,000,000 leaves practically a single value: use a constant.");
constexpr const char* noValues = QT_TRANSLATE_NOOP("Distribution", "There are no values to draw from.");
constexpr const char* weightsNegative
    = QT_TRANSLATE_NOOP("Distribution", "No probability may be below 0, and one at least must be above 0.");
constexpr const char* binReversed = QT_TRANSLATE_NOOP("Distribution", "A bin of the histogram ends before it begins.");
constexpr const char* binsOverlap = QT_TRANSLATE_NOOP("Distribution", "Bins of the histogram overlap.");
constexpr const char* tailTooFar = QT_TRANSLATE_NOOP(
    "Distribution", "The minimum and the maximum leave practically nothing of the normal distribution.");
} // namespace says

const char* require(bool holds, const char* message)
{
    return holds ? nullptr : message;
}

bm::gamma_distribution<double, QuietPolicy> gammaOf(const Parameters& p)
{
    return {p[0], p[1]};
}
bm::gamma_distribution<double, QuietPolicy> erlangOf(const Parameters& p)
{
    return {p[1], p[0] / p[1]};
}
bm::beta_distribution<double, QuietPolicy> betaOf(const Parameters& p)
{
    return {p[0], p[1]};
}
bm::weibull_distribution<double, QuietPolicy> weibullOf(const Parameters& p)
{
    return {p[0], p[1]};
}
bm::normal_distribution<double, QuietPolicy> normalOf(const Parameters& p)
{
    return {p[0], p[1]};
}
bm::binomial_distribution<double, QuietPolicy> binomialOf(const Parameters& p)
{
    return {p[0], p[1]};
}
bm::poisson_distribution<double, QuietPolicy> poissonOf(const Parameters& p)
{
    return bm::poisson_distribution<double, QuietPolicy>(p[0]);
}
bm::lognormal_distribution<double, QuietPolicy> logNormalOf(const Parameters& prepared)
{
    return {prepared[0], prepared[1]};
}

double constantCdf(double value, double x)
{
    return x < value ? 0 : 1;
}

// Mean and variance between two cut-off points: Johnson, Kotz, Balakrishnan: Continuous univariate distributions
// 1, 13.10.
struct TruncatedMoments {
    double mean;
    double variance;
};
TruncatedMoments truncatedMoments(const Parameters& p)
{
    const bm::normal_distribution<double, QuietPolicy> standard;
    const double low = (p[2] - p[0]) / p[1];
    const double high = (p[3] - p[0]) / p[1];
    const double mass = low > 0 ? cdf(complement(standard, low)) - cdf(complement(standard, high))
                                : cdf(standard, high) - cdf(standard, low);
    const double atLow = pdf(standard, low) / mass;
    const double atHigh = pdf(standard, high) / mass;
    const double shift = atLow - atHigh;
    const double spread = 1 + low * atLow - high * atHigh - shift * shift;
    return {p[0] + p[1] * shift, p[1] * p[1] * std::max(0.0, spread)};
}

const char* truncatedNormalProblem(const Parameters& p)
{
    if (p[1] <= 0)
        return says::deviationPositive;
    if (p[2] >= p[3])
        return says::apart;
    const bool near = (p[2] - p[0]) / p[1] < 37 && (p[3] - p[0]) / p[1] > -37;
    return require(near, says::tailTooFar);
}

const char* triangularProblem(const Parameters& p)
{
    return p[0] > p[2] ? says::ordered : require(p[0] <= p[1] && p[1] <= p[2], says::modeBetween);
}

const char* shapeProblem(const Parameters& p)
{
    return p[0] > largestShape ? says::shapeTooLarge : require(p[0] > 0 && p[1] > 0, says::shapePositive);
}

const char* binomialProblem(const Parameters& p)
{
    if (p[0] < 0 || p[0] != std::floor(p[0]))
        return says::trialsWhole;
    return p[0] > largestCount ? says::tooManyTrials : require(p[1] >= 0 && p[1] <= 1, says::probability);
}

/// From where the normal distribution has it, corrected for skewness (Cornish, Fisher), in growing steps to two counts
/// that it lies between, and then by halves.
double countQuantile(const Distribution& counts, double skewness, double p)
{
    const double z = standardNormalQuantile(p);
    const double near = counts.mean() + counts.standardDeviation() * z + skewness * (z * z - 1) / 6;
    double high = std::max(0.0, std::floor(near));
    double low = high;
    for (double step = 1; counts.cdf(high) < p; step *= 2)
        high = (low = high) + step;
    for (double step = 1; counts.cdf(low) >= p; step *= 2)
        low = (high = low) - step;
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (counts.cdf(middle) < p ? low : high) = middle;
    }
    return high;
}

double triangularCdf(const Parameters& p, double x)
{
    if (x < p[0])
        return 0;
    if (x >= p[2])
        return 1;
    const double width = p[2] - p[0];
    return x < p[1] ? (x - p[0]) * (x - p[0]) / (width * (p[1] - p[0]))
                    : 1 - (p[2] - x) * (p[2] - x) / (width * (p[2] - p[1]));
}

const char* numberProblem(double number)
{
    return !std::isfinite(number) ? says::noNumber : require(std::abs(number) <= largestNumber, says::tooLarge);
}

const char* binsProblem(std::vector<Distribution::Bin> bins)
{
    for (const auto& bin : bins) {
        if (const char* problem = numberProblem(bin.from) ? numberProblem(bin.from) : numberProblem(bin.to))
            return problem;
        if (bin.from > bin.to)
            return says::binReversed;
    }
    std::sort(bins.begin(), bins.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    for (std::size_t i = 1; i < bins.size(); ++i)
        if (bins[i].from < bins[i - 1].to)
            return says::binsOverlap;
    return nullptr;
}

template <class Entries> const char* weightsProblem(const Entries& entries)
{
    double sum = 0;
    for (const auto& entry : entries) {
        if (!(entry.weight >= 0) || !std::isfinite(entry.weight))
            return says::weightsNegative;
        if (entry.weight > largestNumber)
            return says::tooLarge;
        sum += entry.weight;
    }
    return entries.empty() ? says::noValues : require(sum > 0, says::weightsNegative);
}

} // namespace

/// One kind of distribution. Those without mean, variance, cdf and quantile of their own are made of pieces.
struct Distribution::Row {
    std::string_view name;
    std::vector<std::string_view> parameters;
    const char* (*problem)(const Parameters&);
    double (*mean)(const Parameters&) = nullptr;
    double (*variance)(const Parameters&) = nullptr;
    double (*cdf)(const Distribution&, double x) = nullptr;
    double (*quantile)(const Distribution&, double p) = nullptr;
};

const Distribution::Row& Distribution::row(Kind kind)
{
    using P = const Parameters&;
    using D = const Distribution&;
    static const auto always = [](P) -> const char* { return nullptr; };
    static const Row rows[] = {
        {"constant", {"value"}, always, //
            [](P p) { return p[0]; }, [](P) { return 0.0; },
            [](D d, double x) { return constantCdf(d.parameters_[0], x); },
            [](D d, double) { return d.parameters_[0]; }},
        {"exponential", {"mean"}, [](P p) { return require(p[0] > 0, says::meanPositive); }, //
            [](P p) { return p[0]; }, [](P p) { return p[0] * p[0]; },
            [](D d, double x) { return x <= 0 ? 0 : -std::expm1(-x / d.parameters_[0]); },
            [](D d, double p) { return -d.parameters_[0] * std::log1p(-p); }},
        {"normal", {"mean", "standardDeviation"}, [](P p) { return require(p[1] >= 0, says::deviationNotNegative); }, //
            [](P p) { return p[0]; }, [](P p) { return p[1] * p[1]; },
            [](D d, double x) {
                return d.parameters_[1] == 0 ? constantCdf(d.parameters_[0], x) : bm::cdf(normalOf(d.parameters_), x);
            },
            [](D d, double p) { return d.parameters_[0] + d.parameters_[1] * standardNormalQuantile(p); }},
        {"truncatedNormal", {"mean", "standardDeviation", "min", "max"}, truncatedNormalProblem,
            [](P p) { return truncatedMoments(p).mean; }, [](P p) { return truncatedMoments(p).variance; },
            [](D d, double x) {
                const auto& p = d.parameters_;
                const auto& [low, high, signedDeviation, unused] = d.prepared_;
                const double at = bm::cdf(bm::normal_distribution<double, QuietPolicy>(), (x - p[0]) / signedDeviation);
                const double share = std::clamp((at - low) / (high - low), 0.0, 1.0);
                return x <= p[2] ? 0 : x >= p[3] ? 1 : signedDeviation < 0 ? 1 - share : share;
            },
            [](D d, double p) {
                const auto& [low, high, signedDeviation, unused] = d.prepared_;
                const double at = low + (signedDeviation < 0 ? 1 - p : p) * (high - low);
                const double value = d.parameters_[0] + signedDeviation * standardNormalQuantile(at);
                return std::clamp(value, d.parameters_[2], d.parameters_[3]);
            }},
        {"logNormal", {"mean", "standardDeviation"},
            [](P p) { return p[0] <= 0 ? says::meanPositive : require(p[1] >= 0, says::deviationNotNegative); },
            [](P p) { return p[0]; }, [](P p) { return p[1] * p[1]; },
            [](D d, double x) {
                return d.prepared_[1] == 0 ? constantCdf(d.parameters_[0], x)
                    : x <= 0               ? 0
                                           : bm::cdf(logNormalOf(d.prepared_), x);
            },
            [](D d, double p) { return std::exp(d.prepared_[0] + d.prepared_[1] * standardNormalQuantile(p)); }},
        {"gamma", {"shape", "scale"}, shapeProblem, [](P p) { return p[0] * p[1]; },
            [](P p) { return p[0] * p[1] * p[1]; },
            [](D d, double x) { return x <= 0 ? 0 : bm::cdf(gammaOf(d.parameters_), x); },
            [](D d, double p) { return bm::quantile(gammaOf(d.parameters_), p); }},
        {"erlang", {"mean", "k"},
            [](P p) {
                return p[0] <= 0          ? says::meanPositive
                    : p[1] > largestShape ? says::shapeTooLarge
                                          : require(p[1] >= 1, says::erlangK);
            },
            [](P p) { return p[0]; }, [](P p) { return p[0] * p[0] / p[1]; },
            [](D d, double x) { return x <= 0 ? 0 : bm::cdf(erlangOf(d.parameters_), x); },
            [](D d, double p) { return bm::quantile(erlangOf(d.parameters_), p); }},
        {"beta", {"alpha", "beta", "min", "max"},
            [](P p) {
                return p[0] <= 0 || p[1] <= 0             ? says::bothPositive
                    : std::max(p[0], p[1]) > largestShape ? says::shapeTooLarge
                                                          : require(p[2] < p[3], says::apart);
            },
            [](P p) { return p[2] + (p[3] - p[2]) * p[0] / (p[0] + p[1]); },
            [](P p) { return (p[3] - p[2]) * (p[3] - p[2]) * bm::variance(betaOf(p)); },
            [](D d, double x) {
                const auto& p = d.parameters_;
                return bm::cdf(betaOf(p), std::clamp((x - p[2]) / (p[3] - p[2]), 0.0, 1.0));
            },
            [](D d, double q) {
                const auto& p = d.parameters_;
                return p[2] + (p[3] - p[2]) * bm::quantile(betaOf(p), q);
            }},
        {"weibull", {"shape", "scale"}, shapeProblem, [](P p) { return bm::mean(weibullOf(p)); },
            [](P p) { return bm::variance(weibullOf(p)); },
            [](D d, double x) { return x <= 0 ? 0 : bm::cdf(weibullOf(d.parameters_), x); },
            [](D d, double p) { return bm::quantile(weibullOf(d.parameters_), p); }},
        {"uniform", {"min", "max"}, [](P p) { return require(p[0] <= p[1], says::ordered); }, //
            [](P p) { return (p[0] + p[1]) / 2; }, [](P p) { return (p[1] - p[0]) * (p[1] - p[0]) / 12; },
            [](D d, double x) {
                const auto& p = d.parameters_;
                return x < p[0] ? 0 : x >= p[1] ? 1 : (x - p[0]) / (p[1] - p[0]);
            },
            [](D d, double p) { return d.parameters_[0] + p * d.prepared_[0]; }},
        {"triangular", {"min", "mode", "max"}, triangularProblem, //
            [](P p) { return (p[0] + p[1] + p[2]) / 3; },
            [](P p) {
                return (p[0] * p[0] + p[1] * p[1] + p[2] * p[2] - p[0] * p[1] - p[0] * p[2] - p[1] * p[2]) / 18;
            },
            [](D d, double x) { return triangularCdf(d.parameters_, x); },
            [](D d, double p) {
                const auto& at = d.prepared_;
                return p < at[0] ? d.parameters_[0] + std::sqrt(p) * at[1]
                                 : d.parameters_[2] - std::sqrt(1 - p) * at[2];
            }},
        {"binomial", {"trials", "probability"}, binomialProblem, //
            [](P p) { return p[0] * p[1]; }, [](P p) { return p[0] * p[1] * (1 - p[1]); },
            [](D d, double x) {
                const double trials = d.parameters_[0];
                return x < 0 ? 0 : x >= trials ? 1 : bm::cdf(binomialOf(d.parameters_), std::floor(x));
            },
            [](D d, double p) { return d.table_ ? d.samplePieces(p) : countQuantile(d, 1 - 2 * d.parameters_[1], p); }},
        {"poisson", {"mean"},
            [](P p) { return p[0] < 0 ? says::meanNotNegative : require(p[0] <= largestCount, says::meanTooLarge); },
            [](P p) { return p[0]; }, [](P p) { return p[0]; },
            [](D d, double x) {
                return x < 0 ? 0 : d.parameters_[0] == 0 ? 1 : bm::cdf(poissonOf(d.parameters_), std::floor(x));
            },
            [](D d, double p) { return d.table_ ? d.samplePieces(p) : countQuantile(d, 1, p); }},
        {"histogram", {}, always},
        {"discrete", {}, always},
        {"continuous", {}, always},
        {"sequence", {}, always},
        {"mixture", {}, always, nullptr, nullptr, [](D d, double x) { return d.mixtureCdf(x); },
            [](D d, double p) { return d.mixtureQuantile(p); }},
    };
    return rows[std::size_t(kind)];
}

std::string_view Distribution::name() const
{
    return row(kind_).name;
}
std::span<const std::string_view> Distribution::parameterNames() const
{
    return row(kind_).parameters;
}

QString Distribution::problem() const
{
    const char* text = row(kind_).problem(parameters_);
    for (const double parameter : parameters())
        if (!std::isfinite(parameter))
            text = says::noNumber;
        else if (!text)
            text = numberProblem(parameter);
    const bool isCount = kind_ == Kind::Binomial || kind_ == Kind::Poisson;
    if (!text && row(kind_).mean && !isCount) {
        Distribution made = *this;
        made.prepare();
        text = require(std::isfinite(made.mean()) && std::isfinite(made.standardDeviation())
                && std::isfinite(made.quantile(0.001)) && std::isfinite(made.quantile(0.999)),
            says::noMoments);
    }
    if (kind_ == Kind::Histogram)
        text = weightsProblem(table_->bins) ? weightsProblem(table_->bins) : binsProblem(table_->bins);
    if (kind_ == Kind::Discrete || kind_ == Kind::Continuous || kind_ == Kind::Sequence) {
        text = weightsProblem(table_->points);
        for (const Point& point : table_->points)
            if (numberProblem(point.value))
                text = numberProblem(point.value);
    }
    if (kind_ == Kind::Mixture)
        if (text = weightsProblem(table_->parts); !text)
            for (const MixturePart& part : table_->parts)
                if (const QString ofPart = part.distribution.problem(); !ofPart.isEmpty())
                    return ofPart;
    return text ? said(text) : QString();
}

double Distribution::mean() const
{
    const Row& own = row(kind_);
    return own.mean ? own.mean(parameters_) : kind_ == Kind::Mixture ? mixtureMean() : piecewiseMean();
}

double Distribution::variance() const
{
    const Row& own = row(kind_);
    return own.variance ? own.variance(parameters_) : kind_ == Kind::Mixture ? mixtureVariance() : piecewiseVariance();
}

double Distribution::cdf(double x) const
{
    const Row& own = row(kind_);
    return own.cdf ? own.cdf(*this, x) : piecewiseCdf(x);
}

double Distribution::quantile(double p) const
{
    const Row& own = row(kind_);
    return own.quantile ? own.quantile(*this, p) : samplePieces(p);
}

double Distribution::mixtureMean() const
{
    double sum = 0;
    for (const MixturePart& part : table_->parts)
        sum += part.weight * part.distribution.mean();
    return sum / table_->weight;
}

double Distribution::mixtureVariance() const
{
    const double centre = mixtureMean();
    double sum = 0;
    for (const MixturePart& part : table_->parts) {
        const double distance = part.distribution.mean() - centre;
        sum += part.weight * (part.distribution.variance() + distance * distance);
    }
    return sum / table_->weight;
}

double Distribution::mixtureCdf(double x) const
{
    double sum = 0;
    for (const MixturePart& part : table_->parts)
        sum += part.weight * part.distribution.cdf(x);
    return std::min(1.0, sum / table_->weight);
}

/// Between the least and the largest of the parts' own quantiles, halved until no number is left between.
double Distribution::mixtureQuantile(double p) const
{
    double low = INFINITY;
    double high = -INFINITY;
    for (const MixturePart& part : table_->parts)
        if (part.weight > 0) {
            low = std::min(low, part.distribution.quantile(p));
            high = std::max(high, part.distribution.quantile(p));
        }
    if (mixtureCdf(low) >= p)
        return low;
    for (;;) {
        const double middle = low + (high - low) / 2;
        if (!(low < middle && middle < high))
            return high;
        (mixtureCdf(middle) < p ? low : high) = middle;
    }
}

double Distribution::piecewiseMean() const
{
    double sum = 0;
    for (const Piece& piece : pieces())
        sum += piece.weight * (piece.from + piece.to) / 2;
    return sum;
}

double Distribution::piecewiseVariance() const
{
    const double centre = piecewiseMean();
    double sum = 0;
    for (const Piece& piece : pieces()) {
        const double width = piece.to - piece.from;
        const double distance = (piece.from + piece.to) / 2 - centre;
        sum += piece.weight * (distance * distance + width * width / 12);
    }
    return sum;
}

double Distribution::piecewiseCdf(double x) const
{
    double sum = 0;
    for (const Piece& piece : pieces()) {
        if (x >= piece.to)
            sum += piece.weight;
        else if (x > piece.from)
            sum += piece.weight * (x - piece.from) / (piece.to - piece.from);
    }
    return std::min(sum, 1.0);
}

} // namespace millrace::kernel
