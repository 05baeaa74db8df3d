// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/rate_profile.h"

#include "simulator/kernel/clock_changes.h"
#include "simulator/kernel/week.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace millrace::kernel {

namespace {

Microseconds weekStart(Microseconds time)
{
    const Microseconds since = time - firstMonday;
    return time - (since % week + week) % week;
}

} // namespace

RateProfile::RateProfile(const std::vector<double>& rates, const QTimeZone& zone)
{
    assert(rates.size() == hours);
    for (std::size_t hour = 0; hour < hours; ++hour) {
        rates_[hour] = rates[hour];
        before_[hour + 1] = before_[hour] + rates[hour] * double(base::hour);
    }
    assert(before_[hours] > 0);
    for (const auto& [start, offset] : clockChanges(zone))
        if (eras_.empty() || eras_.back().offset != offset)
            eras_.push_back({start, offset});
}

std::size_t RateProfile::eraAt(Microseconds time) const
{
    if (eras_.size() == 1)
        return 0;
    const auto after = std::upper_bound(
        eras_.begin() + 1, eras_.end(), time, [](Microseconds t, const Era& era) { return t < era.start; });
    return std::size_t(after - eras_.begin()) - 1;
}

double RateProfile::clockAt(Microseconds inWeek) const
{
    const auto hour = std::size_t(inWeek / base::hour);
    return before_[hour] + rates_[hour] * double(inWeek - Microseconds(hour) * base::hour);
}

Microseconds RateProfile::localAdvance(Microseconds time, double interval) const
{
    Microseconds start = weekStart(time);
    double due = clockAt(time - start) + interval;
    const double weeks = std::floor(due / before_[hours]);
    start += Microseconds(weeks) * week;
    due -= weeks * before_[hours];
    // The hour in which the clock comes to it: those that stand still are passed over.
    const auto after = std::upper_bound(before_.begin(), before_.end(), due);
    const auto hour = std::size_t(std::min<std::ptrdiff_t>(after - before_.begin() - 1, std::ptrdiff_t(hours) - 1));
    const double within = rates_[hour] > 0 ? (due - before_[hour]) / rates_[hour] : 0;
    return std::max(time, start + Microseconds(hour) * base::hour + Microseconds(within + 0.5));
}

double RateProfile::localBetween(Microseconds from, Microseconds to) const
{
    const Microseconds first = weekStart(from);
    const Microseconds last = weekStart(to);
    return double((last - first) / week) * before_[hours] + clockAt(to - last) - clockAt(from - first);
}

double RateProfile::between(Microseconds from, Microseconds to) const
{
    double all = 0;
    for (std::size_t era = eraAt(from);; ++era) {
        const Microseconds offset = eras_[era].offset;
        const bool isLast = era + 1 == eras_.size() || to <= eras_[era + 1].start;
        const Microseconds end = isLast ? to : eras_[era + 1].start;
        all += localBetween(from + offset, end + offset);
        if (isLast)
            return all;
        from = end;
    }
}

Microseconds RateProfile::advance(Microseconds time, Microseconds interval) const
{
    double left = double(interval);
    for (std::size_t era = eraAt(time);; ++era) {
        const Microseconds offset = eras_[era].offset;
        const Microseconds reached = localAdvance(time + offset, left) - offset;
        if (era + 1 == eras_.size() || reached < eras_[era + 1].start)
            return reached;
        const Microseconds next = eras_[era + 1].start;
        left = std::max(0.0, left - localBetween(time + offset, next + offset));
        time = next;
    }
}

} // namespace millrace::kernel
