// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/working_calendar.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace millrace::app::simulation {

// Days and times as people type them and spreadsheets give them, a line each; cells stand apart by tabs. The first line
// that is none is named in `problem`. Empty lines do not count.

/// Where nobody said when a run begins, the simulation takes this Monday, 0:00.
inline constexpr base::Microseconds usualStart = 1'767'571'200 * base::second;

/// A moment since 1970-01-01T00:00:00Z as "31/12/2026 8:30", without the time at midnight.
QString momentText(base::Microseconds moment);
std::optional<base::Microseconds> parseMoment(const QString& text);

struct ParsedDays {
    std::vector<QDate> days; ///< ascending, each once
    QString problem;
};
/// Of each line the first cell that is a day: what is said beside it, as the name of a holiday, is passed over.
ParsedDays parseDays(const QString& text);
QString daysText(const std::vector<QDate>& days);
/// "3 days, 01/01/2026 to 26/12/2026"; empty: none.
QString daysSummary(const std::vector<QDate>& days);

struct ParsedDatedHours {
    std::vector<kernel::DatedHours> hours; ///< in the order of the lines
    QString problem;
};
/// Hours at single dates: of each line a day with two times, as "31/12/2026 8:30-13:00", or in three cells.
ParsedDatedHours parseDatedHours(const QString& text);
QString datedHoursText(const std::vector<kernel::DatedHours>& hours);

struct ParsedTimes {
    std::vector<base::Microseconds> times; ///< since the start, ascending
    std::optional<base::Microseconds> start; ///< as given; else midnight of the first day that is named
    QString problem;
};
/// Moments, as "5.1.2026 8:30", or times since the start of the run, as "27:30" (hours) or "90 min".
ParsedTimes parseTimes(const QString& text, std::optional<base::Microseconds> start);
/// Moments where the start is said, else hours since it.
QString timesText(const std::vector<base::Microseconds>& times, std::optional<base::Microseconds> start);

} // namespace millrace::app::simulation
