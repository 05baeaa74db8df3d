// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/distribution.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace millrace::kernel {

namespace {

// By Estrin's scheme: of Horner's each step waits for the one before.
double polynomial(const double (&c)[8], double x)
{
    const double square = x * x;
    const double low = (c[0] + c[1] * x) + (c[2] + c[3] * x) * square;
    const double high = (c[4] + c[5] * x) + (c[6] + c[7] * x) * square;
    return low + high * (square * square);
}

// AS 241, PPND16: for |p - 0.5| <= 0.425, and for the tails by the distance r = sqrt(-log p).
constexpr double centreTop[] {3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427,
    13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727};
constexpr double centreBottom[] {1.0, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077,
    21213.794301586595867, 39307.895800092710610, 28729.085735721942674, 5226.4952788528545610};
constexpr double tailTop[] {1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
    3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770, 0.0227238449892691845833,
    7.74545014278341407640e-4};
constexpr double tailBottom[] {1.0, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
    0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
constexpr double farTop[] {6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
    0.296560571828504891230, 0.0265321895265761230930, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
    2.01033439929228813265e-7};
constexpr double farBottom[] {1.0, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

// Marsaglia, Tsang: A simple method for generating gamma variables, ACM TOMS 26 (2000); d = shape - 1/3, shape >= 1.
double standardGamma(Draws& draws, double d, double c)
{
    for (;;) {
        const double x = standardNormalQuantile(draws.next());
        const double root = 1 + c * x;
        const double u = draws.next();
        if (root <= 0)
            continue;
        const double v = root * root * root;
        const double square = x * x;
        if (u < 1 - 0.0331 * square * square)
            return d * v;
        if (std::log(u) < 0.5 * square + d * (1 - v + std::log(v)))
            return d * v;
    }
}

double gammaOfShape(Draws& draws, double shape)
{
    const double d = (shape < 1 ? shape + 1 : shape) - 1.0 / 3.0;
    const double value = standardGamma(draws, d, 1 / std::sqrt(9 * d));
    return shape < 1 ? value * std::pow(draws.next(), 1 / shape) : value;
}

double sampleBeta(Draws& draws, const std::array<double, 4>& p)
{
    const double a = gammaOfShape(draws, p[0]);
    const double b = gammaOfShape(draws, p[1]);
    // Both underflow for tiny shapes alone, where the distribution is a coin between its ends.
    const double share = a + b > 0 ? a / (a + b) : draws.next() < p[0] / (p[0] + p[1]) ? 1 : 0;
    return p[2] + (p[3] - p[2]) * share;
}

} // namespace

double standardNormalQuantile(double p)
{
    const double centre = p - 0.5;
    if (std::abs(centre) <= 0.425) {
        const double r = 0.180625 - centre * centre;
        return centre * polynomial(centreTop, r) / polynomial(centreBottom, r);
    }
    const double r = std::sqrt(-std::log(centre < 0 ? p : 1 - p));
    const double value = r <= 5 ? polynomial(tailTop, r - 1.6) / polynomial(tailBottom, r - 1.6)
                                : polynomial(farTop, r - 5) / polynomial(farBottom, r - 5);
    return centre < 0 ? -value : value;
}

double Distribution::sampleGamma(Draws& draws) const
{
    const auto& [d, c, scale, inverseShape] = prepared_;
    const double value = standardGamma(draws, d, c) * scale;
    return inverseShape > 0 ? value * std::pow(draws.next(), inverseShape) : value;
}

double Distribution::samplePieces(double p) const
{
    const std::vector<Piece>& all = pieces();
    assert(!all.empty());
    const auto after
        = std::partition_point(all.begin() + 1, all.end(), [&](const Piece& piece) { return piece.before < p; });
    const Piece& piece = *std::prev(after);
    return piece.from + (piece.to - piece.from) * std::min(1.0, (p - piece.before) / piece.weight);
}

/// Of kinds that take more than one draw, or none.
double Distribution::sampleOther(Draws& draws, std::uint64_t evaluation) const
{
    if (kind_ == Kind::Sequence)
        return table_->points[evaluation % table_->points.size()].value;
    if (kind_ == Kind::Mixture) {
        double left = draws.next() * table_->weight;
        for (const MixturePart& part : table_->parts)
            if ((left -= part.weight) < 0)
                return part.distribution.sample(draws, evaluation);
        return table_->parts.back().distribution.sample(draws, evaluation);
    }
    return kind_ == Kind::Beta ? sampleBeta(draws, parameters_) : sampleGamma(draws);
}

double Distribution::sampleBy(double drawn) const
{
    const auto& p = parameters_;
    switch (kind_) {
    case Kind::Uniform:
        return p[0] + drawn * prepared_[0];
    case Kind::Exponential:
        return -p[0] * std::log(drawn);
    case Kind::Normal:
        return p[0] + p[1] * standardNormalQuantile(drawn);
    case Kind::LogNormal:
        return std::exp(prepared_[0] + prepared_[1] * standardNormalQuantile(drawn));
    case Kind::Weibull:
        return p[1] * std::pow(-std::log(drawn), prepared_[0]);
    case Kind::Triangular:
        return drawn < prepared_[0] ? p[0] + std::sqrt(drawn) * prepared_[1]
                                    : p[2] - std::sqrt(1 - drawn) * prepared_[2];
    case Kind::Histogram:
    case Kind::Discrete:
    case Kind::Continuous:
        return samplePieces(drawn);
    default:
        return quantile(drawn);
    }
}

} // namespace millrace::kernel
