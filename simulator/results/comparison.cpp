// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/comparison.h"

#include "simulator/results/accumulator.h"
#include "simulator/results/results.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace millrace::results {

namespace {

constexpr double errorRate = 0.05;
/// What the rounding of sums leaves of equal values.
constexpr double rounding = 1e-12;

using StudentsT = boost::math::students_t_distribution<double>;

struct Pairs {
    std::vector<double> a, b, differences;
};

Pairs pairsOf(const std::vector<double>& a, const std::vector<double>& b)
{
    Pairs pairs;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i]))
            continue;
        pairs.a.push_back(a[i]);
        pairs.b.push_back(b[i]);
        const double difference = b[i] - a[i];
        const bool isNothing = std::abs(difference) <= rounding * std::max(std::abs(a[i]), std::abs(b[i]));
        pairs.differences.push_back(isNothing ? 0 : difference);
    }
    return pairs;
}

double probabilityOf(const std::vector<double>& differences)
{
    Accumulator moments;
    for (const double value : differences)
        moments.add(value);
    if (moments.count() < 2 || moments.mean() == 0)
        return 1;
    if (moments.standardDeviation() <= rounding * std::abs(moments.mean()))
        return 0;
    const double t = std::abs(moments.mean()) / moments.standardDeviation() * std::sqrt(double(moments.count()));
    return 2 * cdf(complement(StudentsT(double(moments.count() - 1)), t));
}

/// b / a - 1, by the pairs' distances from the line of the ratio.
std::optional<Estimate> relativeOf(const Pairs& pairs, double meanOfA, double meanOfDifference)
{
    if (!(std::abs(meanOfA) > 0))
        return {};
    const double ratio = 1 + meanOfDifference / meanOfA;
    std::vector<double> values;
    for (std::size_t i = 0; i < pairs.a.size(); ++i)
        values.push_back(
            meanOfDifference / meanOfA + (pairs.differences[i] - (ratio - 1) * pairs.a[i]) / std::abs(meanOfA));
    return estimate(values);
}

bool isTooSmall(const Comparison& comparison, double threshold)
{
    const bool isShare = comparison.kind == FigureKind::Share;
    const std::optional<Estimate> measure = isShare ? std::optional(comparison.difference) : comparison.relative;
    return threshold > 0 && measure && measure->low
        && std::max(std::abs(*measure->low), std::abs(*measure->high)) < threshold && comparison.difference.mean != 0;
}

QString directionOf(const Comparison& comparison)
{
    const bool isLower = comparison.verdict == Verdict::Lower;
    const auto says = [&](const char* lower, const char* higher) {
        return QCoreApplication::translate("Comparison", isLower ? lower : higher);
    };
    if (comparison.kind == FigureKind::Money)
        return says(QT_TRANSLATE_NOOP("Comparison", "cheaper by %1"), QT_TRANSLATE_NOOP("Comparison", "dearer by %1"));
    if (comparison.kpi.find("cycleTime") != std::string::npos)
        return says(QT_TRANSLATE_NOOP("Comparison", "faster by %1"), QT_TRANSLATE_NOOP("Comparison", "slower by %1"));
    if (comparison.kind == FigureKind::Time)
        return says(QT_TRANSLATE_NOOP("Comparison", "shorter by %1"), QT_TRANSLATE_NOOP("Comparison", "longer by %1"));
    return says(QT_TRANSLATE_NOOP("Comparison", "lower by %1"), QT_TRANSLATE_NOOP("Comparison", "higher by %1"));
}

QString sizeOf(const Comparison& comparison)
{
    const auto digits = [](double value, double halfWidth) {
        // As many digits as the margin has any say in; of what is as good as exact, those that show the size.
        const bool isExact = halfWidth < std::abs(value) * 1e-4;
        const double finest = isExact ? std::abs(value) / 50 : halfWidth;
        int decimals = 1;
        while (decimals < 4 && finest > 0 && finest * std::pow(10, decimals) < 0.5)
            ++decimals;
        return std::pair(
            QLocale().toString(std::abs(value), 'f', decimals), QLocale().toString(halfWidth, 'f', decimals));
    };
    if (comparison.kind == FigureKind::Share || !comparison.relative) {
        const double scale = comparison.kind == FigureKind::Share ? 100 : 1;
        const auto [size, margin]
            = digits(comparison.difference.mean * scale, comparison.difference.halfWidth() * scale);
        return comparison.kind == FigureKind::Share
            ? QCoreApplication::translate("Comparison", "%1 points ± %2").arg(size, margin)
            : QCoreApplication::translate("Comparison", "%1 ± %2").arg(size, margin);
    }
    const auto [size, margin] = digits(comparison.relative->mean * 100, comparison.relative->halfWidth() * 100);
    return QCoreApplication::translate("Comparison", "%1 % ± %2").arg(size, margin);
}

} // namespace

std::optional<Comparison> compare(std::string kpi, const std::vector<double>& a, const std::vector<double>& b)
{
    const Pairs pairs = pairsOf(a, b);
    const auto difference = estimate(pairs.differences);
    if (!difference)
        return {};
    Comparison made;
    made.kpi = std::move(kpi);
    made.a = overReplications(pairs.a).estimate;
    made.b = overReplications(pairs.b).estimate;
    made.difference = *difference;
    made.significant = difference->low && (*difference->low > 0 || *difference->high < 0);
    made.probability = probabilityOf(pairs.differences);
    made.relative = relativeOf(pairs, made.a.mean, difference->mean);
    return made;
}

std::optional<Comparison> compare(std::string kpi, const Kpi& a, const Kpi& b)
{
    return compare(std::move(kpi), a.replications, b.replications);
}

std::vector<Comparison> compare(const Results& a, const Results& b)
{
    std::vector<Comparison> list;
    const std::vector<NamedFigure> theirs = namedFigures(b);
    for (const NamedFigure& mine : namedFigures(a)) {
        const auto same = std::ranges::find(theirs, mine.name, &NamedFigure::name);
        if (same == theirs.end())
            continue;
        if (auto comparison = compare(mine.name, *mine.replications, *same->replications)) {
            comparison->kind = mine.kind;
            list.push_back(std::move(*comparison));
        }
    }
    return list;
}

void judge(std::span<Comparison> comparisons, double threshold)
{
    std::vector<std::size_t> order(comparisons.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return comparisons[i].probability; });
    bool isRejecting = true;
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        Comparison& comparison = comparisons[order[rank]];
        isRejecting = isRejecting && comparison.probability <= errorRate / double(order.size() - rank);
        comparison.significant = isRejecting;
        if (isTooSmall(comparison, threshold))
            comparison.verdict = Verdict::TooSmall;
        else if (!isRejecting)
            comparison.verdict = Verdict::NotSignificant;
        else
            comparison.verdict = comparison.difference.mean < 0 ? Verdict::Lower : Verdict::Higher;
    }
}

QString wordsOf(const Comparison& comparison)
{
    switch (comparison.verdict) {
    case Verdict::NotSignificant:
        break;
    case Verdict::TooSmall:
        return QCoreApplication::translate("Comparison", "too small to matter");
    case Verdict::Lower:
    case Verdict::Higher:
        return directionOf(comparison).arg(sizeOf(comparison));
    }
    return QCoreApplication::translate("Comparison", "no significant difference");
}

QString toWord(Verdict verdict)
{
    static const char* const words[] = {"none", "tooSmall", "lower", "higher"};
    return QLatin1String(words[std::size_t(verdict)]);
}

} // namespace millrace::results
