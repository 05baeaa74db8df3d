// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <optional>

namespace millrace::base {

/// Time in execution, kernel and log: microseconds. Points in time count from 1970-01-01T00:00:00Z.
using Microseconds = std::int64_t;
inline constexpr Microseconds second = 1'000'000;
inline constexpr Microseconds minute = 60 * second;
inline constexpr Microseconds hour = 60 * minute;
inline constexpr Microseconds day = 24 * hour;

/// A duration of ISO 8601 (section 4.4.3, as XML Schema's duration): an optional sign, months (years are 12) and a
/// length in microseconds kept apart, since a month has no fixed length.
struct Duration {
    std::int64_t months = 0;
    Microseconds length = 0;
    bool operator==(const Duration&) const = default;
};

/// "P1Y2M3DT4H5M6.5S", "PT8H", "-P2D", "P2W"; nothing else. Empty for what is none or does not fit 64 bits.
std::optional<Duration> parseDuration(QStringView text);
/// As parseDuration, and as people type it: "8h", "30min", "1.5 h", "90s", "2d". No months.
std::optional<Microseconds> parseTimeSpan(QStringView text);
/// Canonical: "PT8H", "P1DT2H", "-PT0.5S", "PT0S".
QString formatDuration(const Duration& duration);
QString formatDuration(Microseconds length);
/// The point `duration` after `start`: months by the calendar in `start`'s zone (31 Jan + 1 month = last of Feb), then
/// the rest.
QDateTime plus(const QDateTime& start, const Duration& duration);

/// "2026-01-05T09:00:00+01:00", "...Z", or without an offset (then UTC). Empty for what is none.
std::optional<Microseconds> parseDateTime(QStringView text);
/// UTC with "Z"; fractions of a second only where there are any.
QString formatDateTime(Microseconds time);

} // namespace millrace::base
