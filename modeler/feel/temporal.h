// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace millrace::feel {

inline constexpr std::int64_t nanosPerSecond = 1'000'000'000;
inline constexpr std::int64_t secondsPerDay = 86'400;
inline constexpr std::int64_t nanosPerDay = secondsPerDay * nanosPerSecond;
inline constexpr std::int64_t maximumYear = 999'999'999;

/// A day of the proleptic Gregorian calendar: days since 1970-01-01.
struct Date {
    std::int64_t days = 0;
    bool operator==(const Date&) const = default;
};

struct CivilDate {
    std::int64_t year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1; ///< 1 to 31
};
CivilDate toCivil(Date date);
/// Empty where there is no such day, or the year is beyond +-999,999,999.
std::optional<Date> fromCivil(const CivilDate& civil);
int weekday(Date date); ///< 1 = Monday to 7 = Sunday
int daysInMonth(std::int64_t year, int month);
/// By the calendar: 31 Jan + 1 month is the last of February. Empty beyond the range of dates.
std::optional<Date> addMonths(Date date, std::int64_t months);

/// How a time of day relates to UTC: not at all, by an offset, or by the rules of a named zone.
struct Zone {
    enum class Kind : std::uint8_t { None, Offset, Named };
    Kind kind = Kind::None;
    std::int32_t offset = 0; ///< seconds east of UTC, when `kind` is Offset
    std::string name; ///< IANA name, when `kind` is Named
    bool operator==(const Zone&) const = default;
};

/// Seconds east of UTC at a local time (seconds since 1970-01-01T00:00 on the zone's own clocks); empty without a zone.
std::optional<std::int32_t> offsetAt(const Zone& zone, std::int64_t localSeconds);
bool isZoneName(std::string_view name);

struct Time {
    std::int64_t nanos = 0; ///< since midnight
    Zone zone;
};

struct DateTime {
    Date date;
    Time time;
};
/// Seconds since 1970-01-01T00:00, on UTC where there is a zone, on the local clock otherwise.
std::int64_t instantSeconds(const DateTime& dateTime);
/// The date and time `seconds` after `instant` counted as above, on the clocks of `zone` (an Offset, or None).
DateTime atInstant(std::int64_t seconds, std::int64_t nanos, const Zone& zone);

/// A days and time duration: seconds + nanos / 10^9, with 0 <= nanos < 10^9 whatever the sign.
struct DaysTime {
    std::int64_t seconds = 0;
    std::int32_t nanos = 0;
    bool operator==(const DaysTime&) const = default;
};
/// A years and months duration.
struct YearsMonths {
    std::int64_t months = 0;
    bool operator==(const YearsMonths&) const = default;
};

/// The lexical forms of DMN 1.5, 10.3.2.3.4 to 10.3.2.3.7 (XML Schema's, with "@Zone/Name" for named zones); empty for
/// anything else.
std::optional<Date> parseDate(std::string_view text);
std::optional<Time> parseTime(std::string_view text);
std::optional<DateTime> parseDateTime(std::string_view text);
std::optional<DaysTime> parseDaysTime(std::string_view text);
std::optional<YearsMonths> parseYearsMonths(std::string_view text);

std::string toText(Date date);
std::string toText(const Time& time);
std::string toText(const DateTime& dateTime);
std::string toText(DaysTime duration);
std::string toText(YearsMonths duration);

} // namespace millrace::feel
