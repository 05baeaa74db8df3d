// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/likelihood.h"

#include <algorithm>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace millrace::mining {

using kernel::Distribution;

namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();

/// What the formulas need of a sample.
struct Moments {
    double n = 0;
    double mean = 0;
    double deviation = 0; ///< of the sample itself, by n
    double logMean = 0; ///< of logarithms, where all values are above 0
    double logDeviation = 0;
    bool isPositive = false;
};

Moments momentsOf(const std::vector<double>& values)
{
    Moments made;
    made.n = double(values.size());
    made.mean = std::accumulate(values.begin(), values.end(), 0.0) / made.n;
    made.isPositive = values.front() > 0;
    double squares = 0;
    double logSum = 0;
    for (const double value : values) {
        squares += (value - made.mean) * (value - made.mean);
        logSum += made.isPositive ? std::log(value) : 0;
    }
    made.deviation = std::sqrt(squares / made.n);
    made.logMean = logSum / made.n;
    double logSquares = 0;
    for (const double value : values)
        if (made.isPositive)
            logSquares += (std::log(value) - made.logMean) * (std::log(value) - made.logMean);
    made.logDeviation = std::sqrt(logSquares / made.n);
    return made;
}

/// Of a normal one at its most likely parameters.
double normalLogLikelihood(double n, double deviation)
{
    return -n * (std::log(deviation) + 0.5 * std::log(2 * std::numbers::pi) + 0.5);
}

Candidate exponentialFor(const Moments& m)
{
    return {Distribution::exponential(m.mean), 1, -m.n * (std::log(m.mean) + 1)};
}

Candidate logNormalFor(const Moments& m)
{
    const double variance = m.logDeviation * m.logDeviation;
    const double mean = std::exp(m.logMean + variance / 2);
    return {Distribution::logNormal(mean, mean * std::sqrt(std::expm1(variance))), 2,
        normalLogLikelihood(m.n, m.logDeviation) - m.n * m.logMean};
}

Candidate gammaFor(const Moments& m)
{
    const double gap = std::log(m.mean) - m.logMean; // above 0, since values differ
    double shape = (3 - gap + std::sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
    for (int i = 0; i < 20; ++i) {
        const double error = std::log(shape) - boost::math::digamma(shape) - gap;
        shape = 1 / (1 / shape + error / (shape * shape * (1 / shape - boost::math::trigamma(shape))));
    }
    const double scale = m.mean / shape;
    return {Distribution::gamma(shape, scale), 2,
        m.n * ((shape - 1) * m.logMean - m.mean / scale - shape * std::log(scale) - boost::math::lgamma(shape))};
}

/// Newton's method on the likelihood's slope in the shape; values are divided by the largest, so that no power grows.
Candidate weibullFor(const std::vector<double>& values, const Moments& m)
{
    const double largest = values.back();
    const double logMean = m.logMean - std::log(largest);
    double shape = std::clamp(1.28 / m.logDeviation, 0.02, 500.0); // from the deviation of logarithms
    double power = 0;
    for (int i = 0; i < 50; ++i) {
        double first = 0;
        double second = 0;
        power = 0;
        for (const double value : values) {
            const double log = std::log(value / largest);
            const double part = std::exp(shape * log);
            power += part;
            first += part * log;
            second += part * log * log;
        }
        const double slope = first / power - 1 / shape - logMean;
        const double bend = second / power - first / power * (first / power) + 1 / (shape * shape);
        const double next = std::clamp(shape - slope / bend, shape / 2, shape * 2);
        if (std::abs(next - shape) < 1e-10 * shape)
            break;
        shape = next;
    }
    power = 0;
    for (const double value : values)
        power += std::exp(shape * std::log(value / largest));
    const double scale = largest * std::pow(power / m.n, 1 / shape);
    return {Distribution::weibull(shape, scale), 2,
        m.n * (std::log(shape / scale) + (shape - 1) * (m.logMean - std::log(scale)) - 1)};
}

Candidate uniformFor(const std::vector<double>& values, const Moments& m)
{
    return {Distribution::uniform(values.front(), values.back()), 2, -m.n * std::log(values.back() - values.front())};
}

double triangularLogLikelihood(const std::vector<double>& values, double min, double mode, double max)
{
    if (!(min < values.front()) || !(max > values.back()) || mode < min || mode > max)
        return impossible;
    double sum = double(values.size()) * std::log(2 / (max - min));
    for (const double value : values)
        sum += value < mode ? std::log((value - min) / (mode - min))
            : value > mode  ? std::log((max - value) / (max - mode))
                            : 0;
    return sum;
}

/// The highest point of a function between two others; golden section.
template <class Function> double highest(double low, double high, Function function)
{
    constexpr double golden = 0.6180339887498949;
    double left = high - golden * (high - low);
    double right = low + golden * (high - low);
    double atLeft = function(left);
    double atRight = function(right);
    for (int i = 0; i < 40; ++i) {
        if (atLeft < atRight) {
            low = left;
            left = right;
            atLeft = atRight;
            right = low + golden * (high - low);
            atRight = function(right);
        } else {
            high = right;
            right = left;
            atRight = atLeft;
            left = high - golden * (high - low);
            atLeft = function(left);
        }
    }
    return (low + high) / 2;
}

/// Order statistics stand for a large sample.
std::vector<double> thinned(const std::vector<double>& sorted)
{
    constexpr std::size_t most = 400;
    if (sorted.size() <= most)
        return sorted;
    std::vector<double> few;
    for (std::size_t i = 0; i < most; ++i)
        few.push_back(sorted[i * (sorted.size() - 1) / (most - 1)]);
    return few;
}

Candidate triangularFor(const std::vector<double>& values)
{
    const std::vector<double> few = thinned(values);
    const double width = few.back() - few.front();
    double min = few.front() - width / 20;
    double max = few.back() + width / 20;
    double mode = few[few.size() / 2];
    for (int round = 0; round < 6; ++round) {
        mode = highest(min, max, [&](double at) { return triangularLogLikelihood(few, min, at, max); });
        const double least = few.front() >= 0 ? std::max(0.0, few.front() - width) : few.front() - width;
        if (least < few.front())
            min = highest(least, std::min(few.front(), mode),
                [&](double at) { return triangularLogLikelihood(few, at, mode, max); });
        max = highest(std::max(few.back(), mode), few.back() + width,
            [&](double at) { return triangularLogLikelihood(few, min, mode, at); });
    }
    // The ends of a thinned sample lean outwards, and with them the mean: the mode makes good for that.
    mode = std::clamp(3 * momentsOf(values).mean - min - max, min, max);
    return {Distribution::triangular(min, mode, max), 3, triangularLogLikelihood(values, min, mode, max)};
}

} // namespace

std::vector<Candidate> candidatesFor(const std::vector<double>& sorted)
{
    const Moments moments = momentsOf(sorted);
    std::vector<Candidate> made;
    if (sorted.front() >= 0)
        made.push_back(exponentialFor(moments));
    made.push_back(
        {Distribution::normal(moments.mean, moments.deviation), 2, normalLogLikelihood(moments.n, moments.deviation)});
    if (moments.isPositive && moments.logDeviation > 0) {
        made.push_back(logNormalFor(moments));
        made.push_back(gammaFor(moments));
        made.push_back(weibullFor(sorted, moments));
    }
    made.push_back(uniformFor(sorted, moments));
    made.push_back(triangularFor(sorted));
    std::erase_if(made, [](const Candidate& candidate) {
        return !std::isfinite(candidate.logLikelihood) || !candidate.distribution.problem().isEmpty();
    });
    return made;
}

} // namespace millrace::mining
