// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/bottlenecks.h"

#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::results {

namespace {

constexpr double moreCapacity = 1.1;
constexpr double strained = 0.97;
constexpr double hopeless = 0.995; ///< beyond, a queue grows with the run, and no formula says what it would lose

double sakasegawa(double servers, double utilisation)
{
    return std::pow(utilisation, std::sqrt(2 * (servers + 1)) - 1) / (servers * (1 - utilisation));
}

void addTo(std::vector<double>& sum, const std::vector<double>& values)
{
    sum.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sum[i] += values[i];
}

double meanOf(const std::vector<double>& values)
{
    return estimate(values).value_or(Estimate {}).mean;
}

QString quoted(const std::string& name)
{
    return QString::fromStdString(name);
}

QString staffSentence(const Bottleneck& bottleneck, bool worst)
{
    const QString text = worst
        ? QCoreApplication::translate("Bottlenecks",
            "The bottleneck is the pool “%1”: each case waits %2 for it during working hours, most of that at “%3”, "
            "and it is busy %4 of its working time.")
        : QCoreApplication::translate("Bottlenecks",
            "For %1 each case waits %2 during working hours, most of that at “%3”; it is busy %4 of its working time.");
    return text.arg(quoted(bottleneck.resource), readableDuration(bottleneck.staffWaiting.estimate.mean),
        quoted(bottleneck.elementName), readableShare(bottleneck.utilisation));
}

/// Without an interval: that of the estimate would promise more than it knows.
QString reliefSentence(const Bottleneck& bottleneck)
{
    if (!bottleneck.relief.estimate.isMeasured())
        return QCoreApplication::translate("Bottlenecks",
            "It cannot keep up with the work that arrives, so the queue grows for as long as cases come.");
    const QString saved = readableDuration(bottleneck.relief.estimate.mean);
    if (bottleneck.utilisation > strained)
        return QCoreApplication::translate("Bottlenecks",
            "It can hardly keep up with the work that arrives. By estimate, 10 % more capacity would save about %1 of "
            "waiting per case, waits side by side added up.")
            .arg(saved);
    return QCoreApplication::translate("Bottlenecks",
        "By estimate, 10 % more capacity would save about %1 of waiting per case, waits side by side added up.")
        .arg(saved);
}

QString calendarSentence(const Bottleneck& bottleneck)
{
    return QCoreApplication::translate("Bottlenecks",
        "Outside the working hours of %1 each case waits %2, most of that at “%3”: longer hours would help there, not "
        "more people.")
        .arg(quoted(bottleneck.resource), readableDuration(bottleneck.calendarWaiting.estimate.mean),
            quoted(bottleneck.elementName));
}

QString explain(const Bottleneck& bottleneck, bool worst)
{
    const double staff = bottleneck.staffWaiting.estimate.mean;
    const double calendar = bottleneck.calendarWaiting.estimate.mean;
    QStringList sentences;
    if (staff > 0)
        sentences << staffSentence(bottleneck, worst) << reliefSentence(bottleneck);
    if (calendar > staff)
        sentences << calendarSentence(bottleneck);
    return sentences.join(QLatin1Char(' '));
}

Bottleneck measure(const PoolWaiting& pool)
{
    Bottleneck bottleneck;
    bottleneck.resource = pool.name;
    std::vector<double> staff, calendar;
    double most = -1;
    for (const auto& activity : pool.activities) {
        addTo(staff, activity.staff);
        addTo(calendar, activity.calendar);
        // What waits within working hours decides; a thousandth of the rest settles ties.
        const double weight = meanOf(activity.staff) + meanOf(activity.calendar) / 1000;
        if (weight > most) {
            most = weight;
            bottleneck.element = activity.id;
            bottleneck.elementName = activity.name;
        }
    }
    std::vector<double> relief(staff.size());
    for (std::size_t i = 0; i < staff.size(); ++i)
        relief[i] = staff[i] * (1 - remainingWait(pool.capacity, pool.utilisation[i], moreCapacity));
    bottleneck.staffWaiting = overReplications(std::move(staff));
    bottleneck.calendarWaiting = overReplications(std::move(calendar));
    bottleneck.utilisation = meanOf(pool.utilisation);
    if (bottleneck.utilisation < hopeless)
        bottleneck.relief = overReplications(std::move(relief));
    const double all = meanOf(pool.caseWaiting);
    const double own = bottleneck.staffWaiting.estimate.mean + bottleneck.calendarWaiting.estimate.mean;
    bottleneck.share = all > 0 ? std::min(1.0, own / all) : 0;
    return bottleneck;
}

} // namespace

double remainingWait(int capacity, double utilisation, double factor)
{
    if (!(utilisation > 0))
        return 1;
    const double load = std::min(utilisation, hopeless);
    return sakasegawa(capacity * factor, load / factor) / sakasegawa(capacity, load);
}

std::vector<Bottleneck> rankBottlenecks(const std::vector<PoolWaiting>& pools)
{
    std::vector<Bottleneck> ranked;
    for (const PoolWaiting& pool : pools) {
        Bottleneck bottleneck = measure(pool);
        if (bottleneck.staffWaiting.estimate.mean > 0 || bottleneck.calendarWaiting.estimate.mean > 0)
            ranked.push_back(std::move(bottleneck));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Bottleneck& a, const Bottleneck& b) {
        const auto key = [](const Bottleneck& x) {
            return std::pair(x.staffWaiting.estimate.mean, x.calendarWaiting.estimate.mean);
        };
        return key(a) > key(b);
    });
    for (Bottleneck& bottleneck : ranked)
        bottleneck.explanation = explain(bottleneck, &bottleneck == &ranked.front());
    return ranked;
}

} // namespace millrace::results
