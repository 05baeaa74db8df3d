// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/distribution_fit.h"

#include "simulator/mining/likelihood.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::mining {

namespace {

struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(Calibration)
};

constexpr double noDifference = 1e-6; // of values that are the same, as a share of them
constexpr double badDistance = 0.05;
constexpr std::size_t mostBins = 100;
constexpr std::size_t mostValues = 20;
constexpr std::size_t enoughOfEach = 5;

/// Kolmogorov and Smirnov's distance; of equal values the whole step counts.
double distanceTo(const Distribution& distribution, const std::vector<double>& sorted)
{
    const double n = double(sorted.size());
    double largest = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i + 1;
        while (end < sorted.size() && sorted[end] == sorted[i])
            ++end;
        const double expected = distribution.cdf(sorted[i]);
        const bool isStep = end - i > 1; // of a distribution with steps too, perhaps
        const double below = isStep ? distribution.cdf(std::nextafter(sorted[i], -1e300)) : expected;
        largest = std::max({largest, std::abs(double(end) / n - expected), std::abs(double(i) / n - below)});
        i = end;
    }
    return largest;
}

Fit judged(const Candidate& candidate, const std::vector<double>& sorted)
{
    Fit made;
    made.distribution = candidate.distribution;
    made.sampleSize = sorted.size();
    made.logLikelihood = candidate.logLikelihood;
    made.bic = candidate.parameters * std::log(double(sorted.size())) - 2 * candidate.logLikelihood;
    return made;
}

/// Bins of about as many values each, narrowed so that the mean within each is that of its values.
Distribution histogramOf(const std::vector<double>& sorted)
{
    const std::size_t count = std::min(mostBins, std::max<std::size_t>(1, sorted.size() / 5));
    std::vector<Distribution::Bin> bins;
    std::size_t begin = 0;
    for (std::size_t bin = 1; bin <= count && begin < sorted.size(); ++bin) {
        std::size_t end = std::max(begin + 1, sorted.size() * bin / count);
        while (end < sorted.size() && sorted[end] == sorted[end - 1])
            ++end;
        const double from = sorted[begin];
        const double to = sorted[end - 1];
        const double mean
            = std::accumulate(sorted.begin() + std::ptrdiff_t(begin), sorted.begin() + std::ptrdiff_t(end), 0.0)
            / double(end - begin);
        const double half = std::max(0.0, std::min(mean - from, to - mean));
        bins.push_back({mean - half, mean + half, double(end - begin)});
        begin = end;
    }
    return Distribution::histogram(std::move(bins));
}

/// Where there are just a few different values, these; else a histogram.
Distribution empirical(const std::vector<double>& sorted)
{
    std::vector<Distribution::Point> points;
    for (const double value : sorted) {
        if (points.empty() || points.back().value != value)
            points.push_back({value, 0});
        points.back().weight += 1;
        if (points.size() > mostValues || points.size() * enoughOfEach > sorted.size())
            return histogramOf(sorted);
    }
    return Distribution::discrete(std::move(points));
}

} // namespace

QString nameOf(Distribution::Kind kind)
{
    switch (kind) {
    case Distribution::Kind::Constant:
        return FitWords::tr("a constant");
    case Distribution::Kind::Exponential:
        return FitWords::tr("exponential");
    case Distribution::Kind::Normal:
        return FitWords::tr("normal");
    case Distribution::Kind::LogNormal:
        return FitWords::tr("log-normal");
    case Distribution::Kind::Gamma:
        return FitWords::tr("gamma");
    case Distribution::Kind::Weibull:
        return FitWords::tr("Weibull");
    case Distribution::Kind::Uniform:
        return FitWords::tr("uniform");
    case Distribution::Kind::Triangular:
        return FitWords::tr("triangular");
    case Distribution::Kind::Discrete:
        return FitWords::tr("the share of each of their few values");
    default:
        return FitWords::tr("a histogram of them");
    }
}

QString Fit::text() const
{
    const QString count = QLocale().toString(qulonglong(sampleSize));
    const QString name = nameOf(distribution.kind());
    if (distribution.kind() == Distribution::Kind::Constant)
        return FitWords::tr("%1 observations, all the same").arg(count);
    const QString percent = QLocale().toString(distance * 100, 'f', 1);
    const bool isEmpirical
        = distribution.kind() == Distribution::Kind::Histogram || distribution.kind() == Distribution::Kind::Discrete;
    return isEmpirical
        ? FitWords::tr("%1 observations; no usual distribution fits, so %2 is taken").arg(count, name)
        : FitWords::tr("%1 observations; %2 fits best (shares differ by %3 % at most)").arg(count, name, percent);
}

std::vector<Fit> fitAll(std::vector<double> sample)
{
    std::vector<Fit> fits;
    if (sample.empty())
        return fits;
    std::sort(sample.begin(), sample.end());
    const double width = sample.back() - sample.front();
    if (width <= noDifference * std::max(std::abs(sample.front()), std::abs(sample.back()))) {
        Candidate constant;
        constant.distribution = Distribution::constant(sample[sample.size() / 2]);
        return {judged(constant, sample)};
    }
    for (const Candidate& candidate : candidatesFor(sample))
        fits.push_back(judged(candidate, sample));
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.bic < b.bic; });
    for (Fit& one : fits)
        one.distance = distanceTo(one.distribution, sample);
    return fits;
}

Fit fit(std::vector<double> sample)
{
    std::vector<Fit> fits = fitAll(sample);
    const Fit& best = fits.front();
    // The 1 % point of Kolmogorov's distribution: differences beyond it are hardly chance.
    const double chance = 1.63 / std::sqrt(double(sample.size()));
    if (best.distribution.kind() == Distribution::Kind::Constant || best.distance <= std::max(badDistance, chance))
        return best;
    std::sort(sample.begin(), sample.end());
    Fit made;
    made.distribution = empirical(sample);
    made.sampleSize = sample.size();
    made.distance = distanceTo(made.distribution, sample);
    return made;
}

double wassersteinDistance(std::vector<double> a, std::vector<double> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    double area = 0;
    double before = std::min(a.front(), b.front());
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        const bool isA = j == b.size() || (i < a.size() && a[i] <= b[j]);
        const double value = isA ? a[i] : b[j];
        area += (value - before) * std::abs(double(i) / double(a.size()) - double(j) / double(b.size()));
        before = value;
        ++(isA ? i : j);
    }
    return area;
}

} // namespace millrace::mining
