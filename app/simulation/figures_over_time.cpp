// SPDX-License-Identifier: GPL-3.0-or-later
// Costs and what changes over time, as the charts want them.
#include "app/simulation/figures_text.h"
#include "app/simulation/input_text.h"
#include "simulator/results/paid_costs.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::app::simulation {

namespace {

struct CourseWords {
    Q_DECLARE_TR_FUNCTIONS(SimulationFigures)
};

constexpr int workColor = 0, idleColor = 4, visitColor = 2;
constexpr std::size_t mostLines = 6;

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

charts::StackedBarsData costsOf(const Results& now, const results::Legend& legend, const QString& currency,
    const std::vector<results::ProcessShare>& processes)
{
    charts::StackedBarsData data;
    data.text = [currency](double amount) { return moneyText(amount, currency); };
    data.unit = currency;
    data.parts = {{CourseWords::tr("at work"), workColor}, {CourseWords::tr("paid and idle"), idleColor},
        {CourseWords::tr("visits"), visitColor}};
    const double cases = results::casesOfReplication(now);
    if (cases <= 0)
        return data;
    for (const results::ResourceResults& pool : now.resources) {
        auto costs = results::perCase(pool.cost, now.process.throughput, cases);
        const double paid = meanOf(costs);
        const double atWork = std::clamp(pool.utilisation.estimate.mean, 0.0, 1.0);
        const double share = results::idleShare(processes, std::size_t(&pool - now.resources.data()));
        if (!(paid * share > 0))
            continue;
        for (double& cost : costs) // its own part of work and idle time
            cost *= share;
        const double busy = atWork * share * paid;
        const auto interval = intervalOf(results::estimate(costs).value_or(results::Estimate {}));
        data.rows.push_back({QString::fromStdString(pool.name), {busy, share * paid - busy, 0}, interval});
    }
    for (const results::ActivityResults& activity : now.activities) {
        const auto element = std::find_if(legend.elements.begin(), legend.elements.end(),
            [&](const results::Legend::Element& one) { return one.id == activity.element; });
        if (element == legend.elements.end() || element->fixedCost <= 0)
            continue;
        const double cost = element->fixedCost * activity.count.estimate.mean / cases;
        if (cost > 0)
            data.rows.push_back({titleOf(activity.name, activity.element), {0, 0, cost}, {cost, cost, cost}});
    }
    std::stable_sort(data.rows.begin(), data.rows.end(),
        [](const auto& one, const auto& other) { return one.total.mean > other.total.mean; });
    for (std::size_t part = data.parts.size(); part-- > 0;) {
        const bool isUsed
            = std::any_of(data.rows.begin(), data.rows.end(), [&](const auto& row) { return row.seconds[part] > 0; });
        if (isUsed)
            continue;
        data.parts.erase(data.parts.begin() + std::ptrdiff_t(part));
        for (auto& row : data.rows)
            row.seconds.erase(row.seconds.begin() + std::ptrdiff_t(part));
    }
    return data;
}

QByteArray zoneOf(const scenario::Scenario& scenario)
{
    return scenario.calendars.empty() ? QByteArray("UTC") : scenario.calendars.front().zone;
}

charts::TimeLinesData casesOverTime(const Course& course, const QByteArray& zone)
{
    charts::TimeLinesData data {course.begin, course.step, zone, {}, {}};
    if (!course.cases.empty())
        data.lines.push_back({CourseWords::tr("Cases in the process"), workColor, course.cases});
    return data;
}

namespace {

/// The pools of the highest lines, each in the colour of its place among all.
void addPools(
    charts::TimeLinesData& data, const std::vector<std::vector<double>>& values, const results::Legend& legend)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t one, std::size_t other) { return meanOf(values[one]) > meanOf(values[other]); });
    const int colors[] = {1, 0, 3, 2, 5, 6};
    for (std::size_t i = 0; i < std::min(order.size(), mostLines); ++i)
        data.lines.push_back({QString::fromStdString(legend.resources[order[i]].name), colors[i], values[order[i]]});
}

} // namespace

charts::TimeLinesData queuesOverTime(const Course& course, const results::Legend& legend, const QByteArray& zone)
{
    charts::TimeLinesData data {course.begin, course.step, zone, CourseWords::tr("Waiting"), {}};
    addPools(data, course.queues, legend);
    return data;
}

charts::TimeLinesData busyOverTime(const Course& course, const results::Legend& legend, const QByteArray& zone)
{
    charts::TimeLinesData data {course.begin, course.step, zone, CourseWords::tr("At work (%)"), {}};
    auto shares = course.busy;
    for (std::size_t pool = 0; pool < shares.size(); ++pool)
        for (double& people : shares[pool])
            people *= 100.0 / std::max(1, legend.resources[pool].capacity);
    addPools(data, shares, legend);
    return data;
}

charts::TimeLinesData warmupOverTime(
    const results::WarmupSeries& found, double measuredFrom, std::int64_t begin, const QByteArray& zone)
{
    constexpr double microsecond = 1e-6;
    charts::TimeLinesData data {begin, 1, zone, {}, {}};
    if (found.times.size() < 2 || found.times.back() <= 0)
        return data;
    const charts::TimeUnit unit = charts::timeUnitFor(meanOf(found.cycleTimes));
    const std::size_t parts = found.times.size();
    data.step = std::max<std::int64_t>(1, std::llround(found.times.back() / double(parts) / microsecond));
    data.measuredFrom = std::llround(measuredFrom / microsecond);
    std::vector<double> values;
    std::size_t next = 1; // the line between the two points round each part's middle
    for (std::size_t part = 0; part < parts; ++part) {
        const double time = (double(part) + 0.5) * double(data.step) * microsecond;
        while (next + 1 < parts && found.times[next] < time)
            ++next;
        const double from = found.times[next - 1], span = found.times[next] - from;
        const double way = span > 0 ? std::clamp((time - from) / span, 0.0, 1.0) : 0;
        const double value = std::lerp(found.cycleTimes[next - 1], found.cycleTimes[next], way);
        values.push_back(value / unit.seconds);
    }
    data.lines.push_back({CourseWords::tr("Cycle time (%1)").arg(unit.name), workColor, std::move(values)});
    return data;
}

QString warmupWords(const results::WarmupSeries& found, double measuredFrom)
{
    if (measuredFrom <= 0 && found.found <= 0)
        return CourseWords::tr("Nothing is left out.");
    if (measuredFrom <= found.found)
        return CourseWords::tr("Left out: %1.").arg(spanText(measuredFrom));
    return CourseWords::tr("Settled after %1, left out: %2.")
        .arg(charts::durationText(found.found), spanText(measuredFrom));
}

} // namespace millrace::app::simulation
