// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/temporal.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace millrace::feel {

namespace {

constexpr std::int64_t daysPerEra = 146'097; // 400 years

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
}

} // namespace

// The calendar is counted in eras of 400 years that begin on 1 March, as in Howard Hinnant's "chrono-compatible
// low-level date algorithms".
CivilDate toCivil(Date date)
{
    const std::int64_t days = date.days + 719'468;
    const std::int64_t era = floorDivide(days, daysPerEra);
    const std::int64_t dayOfEra = days - era * daysPerEra;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t month = (5 * dayOfYear + 2) / 153;
    CivilDate civil;
    civil.day = static_cast<int>(dayOfYear - (153 * month + 2) / 5 + 1);
    civil.month = static_cast<int>(month < 10 ? month + 3 : month - 9);
    civil.year = yearOfEra + era * 400 + (civil.month <= 2 ? 1 : 0);
    return civil;
}

std::optional<Date> fromCivil(const CivilDate& civil)
{
    if (civil.year < -maximumYear || civil.year > maximumYear || civil.month < 1 || civil.month > 12 || civil.day < 1
        || civil.day > daysInMonth(civil.year, civil.month))
        return {};
    const std::int64_t year = civil.year - (civil.month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivide(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t month = civil.month > 2 ? civil.month - 3 : civil.month + 9;
    const std::int64_t dayOfYear = (153 * month + 2) / 5 + civil.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return Date {era * daysPerEra + dayOfEra - 719'468};
}

int daysInMonth(std::int64_t year, int month)
{
    constexpr std::array<int, 12> lengths {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

int weekday(Date date)
{
    // 1970-01-01 was a Thursday.
    const std::int64_t sinceMonday = date.days + 3;
    return static_cast<int>(sinceMonday - floorDivide(sinceMonday, 7) * 7) + 1;
}

std::optional<Date> addMonths(Date date, std::int64_t months)
{
    if (std::abs(months) > 2 * 12 * maximumYear)
        return {};
    CivilDate civil = toCivil(date);
    const std::int64_t total = civil.year * 12 + civil.month - 1 + months;
    civil.year = floorDivide(total, 12);
    civil.month = static_cast<int>(total - civil.year * 12) + 1;
    civil.day = std::min(civil.day, daysInMonth(civil.year, civil.month));
    return fromCivil(civil);
}

std::int64_t instantSeconds(const DateTime& dateTime)
{
    const std::int64_t local = dateTime.date.days * secondsPerDay + dateTime.time.nanos / nanosPerSecond;
    return local - offsetAt(dateTime.time.zone, local).value_or(0);
}

DateTime atInstant(std::int64_t seconds, std::int64_t nanos, const Zone& zone)
{
    const std::int64_t local = seconds + (zone.kind == Zone::Kind::Offset ? zone.offset : 0);
    const std::int64_t days = floorDivide(local, secondsPerDay);
    return {{days}, {(local - days * secondsPerDay) * nanosPerSecond + nanos, zone}};
}

} // namespace millrace::feel
