// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/rate_profile.h"

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

RateProfile::RateProfile(const std::vector<double>& rates)
{
    assert(rates.size() == hours);
    for (std::size_t hour = 0; hour < hours; ++hour) {
        rates_[hour] = rates[hour];
        before_[hour + 1] = before_[hour] + rates[hour] * double(base::hour);
    }
    assert(before_[hours] > 0);
}

double RateProfile::clockAt(Microseconds inWeek) const
{
    const auto hour = std::size_t(inWeek / base::hour);
    return before_[hour] + rates_[hour] * double(inWeek - Microseconds(hour) * base::hour);
}

Microseconds RateProfile::advance(Microseconds time, Microseconds interval) const
{
    Microseconds start = weekStart(time);
    double due = clockAt(time - start) + double(interval);
    const double weeks = std::floor(due / before_[hours]);
    start += Microseconds(weeks) * week;
    due -= weeks * before_[hours];
    // The hour in which the clock comes to it: those that stand still are passed over.
    const auto after = std::upper_bound(before_.begin(), before_.end(), due);
    const auto hour = std::size_t(std::min<std::ptrdiff_t>(after - before_.begin() - 1, std::ptrdiff_t(hours) - 1));
    const double within = rates_[hour] > 0 ? (due - before_[hour]) / rates_[hour] : 0;
    return std::max(time, start + Microseconds(hour) * base::hour + Microseconds(within + 0.5));
}

} // namespace millrace::kernel
