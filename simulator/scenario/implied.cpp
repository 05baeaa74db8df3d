// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/implied.h"

#include "simulator/scenario/scaling.h"

#include <algorithm>
#include <cmath>

namespace millrace::scenario {

kernel::Discipline impliedDiscipline(const Scenario& scenario, const QString& poolId)
{
    const bool hasPriorities = std::ranges::any_of(scenario.elements, [&](const auto& entry) {
        const bool hasPriority = entry.second.priority || !entry.second.priorityExpression.isEmpty();
        return hasPriority && entry.second.staff.names(poolId);
    });
    return hasPriorities ? kernel::Discipline::Priority : kernel::Discipline::Fifo;
}

QByteArray zoneOf(const std::vector<ValidInterval>& intervals)
{
    QByteArray zone;
    for (const ValidInterval& one : intervals) {
        if (one.calendar && !zone.isEmpty() && zone != one.calendar->zone)
            return "UTC";
        if (one.calendar)
            zone = one.calendar->zone;
    }
    return zone.isEmpty() ? "UTC" : zone;
}

bool areAlike(const std::vector<ValidInterval>& intervals)
{
    const Distribution& first = intervals.front().interval;
    return std::ranges::all_of(intervals, [&](const ValidInterval& one) {
        const Distribution like = scaled(one.interval, first.mean() / one.interval.mean());
        return like.kind() == first.kind()
            && std::abs(like.variance() - first.variance()) <= 1e-9 * std::max(1.0, first.variance());
    });
}

std::vector<double> ratesOf(const std::vector<ValidInterval>& intervals)
{
    constexpr int hoursInWeek = 168;
    // Monday, 5 January 1970, 0:00
    constexpr Microseconds monday = 4 * base::day;
    const double mean = intervals.front().interval.mean();
    std::vector<double> rates(hoursInWeek, 0);
    std::vector<double> covered(hoursInWeek, 0);
    const bool isOneZone = zoneOf(intervals) != "UTC";
    const auto add = [&](const ValidInterval& one) {
        Calendar calendar = one.calendar ? *one.calendar : Calendar();
        if (isOneZone)
            calendar.zone = "UTC"; // whose hours are its own
        const kernel::WorkingCalendar hours = one.calendar ? calendar.toWorkingCalendar() : kernel::WorkingCalendar();
        for (std::size_t hour = 0; hour < hoursInWeek; ++hour) {
            const Microseconds from = monday + Microseconds(hour) * base::hour;
            const double open = double(hours.workBetween(from, from + base::hour)) / double(base::hour);
            const double share = std::min(open, 1 - covered[hour]);
            covered[hour] += share;
            rates[hour] += share * mean / one.interval.mean();
        }
    };
    for (const ValidInterval& one : intervals) {
        const double scale = mean / one.interval.mean();
        const bool isSound = !one.calendar || kernel::WorkingCalendar::problem(one.calendar->hours).isEmpty();
        if (!isSound || !(scale > 0) || !std::isfinite(scale))
            return {};
    }
    for (const ValidInterval& one : intervals)
        if (one.calendar)
            add(one);
    for (const ValidInterval& one : intervals)
        if (!one.calendar)
            add(one);
    return rates;
}

} // namespace millrace::scenario
