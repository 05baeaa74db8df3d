// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/clock_changes.h"

#include <QDateTime>
#include <iterator>
#include <limits>

namespace millrace::kernel {

using base::Microseconds;

namespace {

constexpr Microseconds beginningOfTime = std::numeric_limits<Microseconds>::min() / 4;

QDateTime newYear(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
}

} // namespace

std::map<Microseconds, Microseconds> clockChanges(const QTimeZone& zone)
{
    std::map<Microseconds, Microseconds> offsets;
    offsets[beginningOfTime] = zone.isValid() ? zone.offsetFromUtc(newYear(1900)) * base::second : 0;
    const auto add = [&](int fromYear, int toYear) {
        for (const auto& change : zone.transitions(newYear(fromYear), newYear(toYear)))
            offsets[change.atUtc.toMSecsSinceEpoch() * 1000] = change.offsetFromUtc * base::second;
    };
    if (!zone.isValid() || !zone.hasTransitions())
        return offsets;
    add(1900, 2037);
    // Beyond the time zone's table Qt applies its rule only when asked for about a year.
    for (int year = 2037; year < 2200; ++year)
        add(year, year + 1);
    return offsets;
}

Microseconds offsetAt(const std::map<Microseconds, Microseconds>& changes, Microseconds time)
{
    return std::prev(changes.upper_bound(time))->second;
}

} // namespace millrace::kernel
