// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"
#include "simulator/kernel/random_streams.h"

#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace millrace::kernel {

using base::Microseconds;

struct MixturePart;

/// A probability distribution of a duration in seconds (or of any other number): an immutable value, cheap to copy.
/// Made from any parameters; problem() says what is wrong with them, and all else holds only where nothing is.
/// What one kind does is one row of the table in distribution.cpp.
class Distribution {
public:
    enum class Kind : std::uint8_t {
        Constant,
        Exponential,
        Normal,
        TruncatedNormal,
        LogNormal,
        Gamma,
        Erlang,
        Beta,
        Weibull,
        Uniform,
        Triangular,
        Binomial,
        Poisson,
        Histogram, ///< bins, uniform within each
        Discrete, ///< one of several values
        Continuous, ///< cumulative probability linear between points
        Sequence, ///< the next value of a list at each evaluation, from the start again after its end
        Mixture, ///< one of several distributions
    };

    struct Bin {
        double from = 0;
        double to = 0;
        double weight = 0;
        bool operator==(const Bin&) const = default;
    };
    struct Point {
        double value = 0;
        double weight = 0;
        bool operator==(const Point&) const = default;
    };

    Distribution() = default; ///< constantly 0
    static Distribution constant(double value);
    static Distribution exponential(double mean);
    static Distribution normal(double mean, double standardDeviation);
    /// mean and standard deviation are those of the normal distribution before its ends are cut off
    static Distribution truncatedNormal(double mean, double standardDeviation, double min, double max);
    /// mean and standard deviation are the distribution's own, not those of its logarithm
    static Distribution logNormal(double mean, double standardDeviation);
    static Distribution gamma(double shape, double scale);
    static Distribution gammaOfMean(double mean, double variance);
    static Distribution erlang(double mean, double k);
    /// on min .. max; BPSim's shape and scale are taken as alpha and beta
    static Distribution beta(double alpha, double beta, double min = 0, double max = 1);
    static Distribution weibull(double shape, double scale);
    static Distribution uniform(double min, double max);
    static Distribution triangular(double min, double mode, double max);
    static Distribution binomial(double trials, double probability);
    static Distribution poisson(double mean);
    /// weights need not sum to 1: they are shares of their sum
    static Distribution histogram(std::vector<Bin> bins);
    static Distribution discrete(std::vector<Point> points);
    /// BPSim's user distribution that is not discrete: a point's weight lies evenly between it and the point before it,
    /// the first point's on that point itself. Points may come in any order.
    static Distribution continuous(std::vector<Point> points);
    static Distribution sequence(std::vector<double> values);
    /// weights need not sum to 1
    static Distribution mixture(std::vector<MixturePart> parts);

    Kind kind() const { return kind_; }
    /// "exponential", "truncatedNormal" ...: as written in JSON and logs, not translated
    std::string_view name() const;
    /// "mean", "standardDeviation" ... in the order of parameters(); empty for those that are tables
    std::span<const std::string_view> parameterNames() const;
    std::span<const double> parameters() const;
    /// of a histogram; empty for others
    std::span<const Bin> bins() const;
    /// of a discrete or continuous one, or of a sequence (weights 1), as given; empty for others
    std::span<const Point> points() const;
    /// of a mixture, as given; empty for others
    std::span<const MixturePart> parts() const;

    /// What is wrong with the parameters, translated; empty where nothing is.
    QString problem() const;

    /// Draws a value. Kinds with a cheap quantile take one draw; gamma, Erlang and beta take as many as their rejection
    /// needs, a mixture one more than the part that was drawn. `evaluation` counts from 0 and matters to a sequence
    /// alone.
    double sample(Draws& draws, std::uint64_t evaluation = 0) const
    {
        switch (kind_) {
        case Kind::Constant:
            return parameters_[0];
        case Kind::Gamma:
        case Kind::Erlang:
        case Kind::Beta:
        case Kind::Sequence:
        case Kind::Mixture:
            return sampleOther(draws, evaluation);
        default:
            return sampleBy(draws.next());
        }
    }

    double mean() const;
    double variance() const;
    double standardDeviation() const;
    /// The smallest x with cdf(x) >= p, 0 < p < 1.
    double quantile(double p) const;
    /// P(X <= x)
    double cdf(double x) const;

    bool operator==(const Distribution& other) const;

private:
    struct Piece { // part of a piecewise uniform distribution; from == to: a single value
        double from;
        double to;
        double weight; // a share of 1
        double before; // cumulative, without this one
    };
    struct Table {
        std::vector<Bin> bins; // as given
        std::vector<Point> points; // as given
        std::vector<Piece> pieces; // by value
        std::vector<MixturePart> parts; // as given
        double weight = 0; // of all parts
    };
    struct Row;

    static const Row& row(Kind kind);
    static Distribution make(Kind kind, std::array<double, 4> parameters);
    static Distribution makeTable(Kind kind, std::vector<Bin> bins, std::vector<Point> points);
    double sampleOther(Draws& draws, std::uint64_t evaluation) const;
    double sampleBy(double drawn) const;
    double sampleGamma(Draws& draws) const;
    double samplePieces(double p) const;
    void prepare();
    void prepareTruncatedNormal();
    void prepareCounts();
    const std::vector<Piece>& pieces() const;
    double piecewiseMean() const;
    double piecewiseVariance() const;
    double piecewiseCdf(double x) const;
    double mixtureMean() const;
    double mixtureVariance() const;
    double mixtureCdf(double x) const;
    double mixtureQuantile(double p) const;

    Kind kind_ = Kind::Constant;
    std::array<double, 4> parameters_ {}; // as given
    std::array<double, 4> prepared_ {}; // what sampling needs of them
    std::shared_ptr<const Table> table_;
};

/// A distribution that others are mixed with, and how often it is the one.
struct MixturePart {
    Distribution distribution;
    double weight = 1;
    bool operator==(const MixturePart&) const = default;
};

/// The value at probability p of the standard normal distribution, 0 < p < 1, to about 16 digits. Wichura: Algorithm
/// AS 241, Applied Statistics 37 (1988).
double standardNormalQuantile(double p);

/// Seconds as microseconds, rounded to the nearest; capped at about 290 years; a negative sample counts as 0 and adds
/// one to `negatives`.
inline Microseconds toDuration(double seconds, std::int64_t& negatives)
{
    if (seconds < 0) {
        ++negatives;
        return 0;
    }
    return seconds < 9.2e9 ? Microseconds(seconds * 1e6 + 0.5) : Microseconds(9.2e15);
}

} // namespace millrace::kernel
