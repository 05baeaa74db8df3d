// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/temporal.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace millrace::feel {

namespace {

/// Reads from the front of a text.
class TemporalReader {
public:
    explicit TemporalReader(std::string_view text)
        : rest_(text)
    { }
    bool atEnd() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }
    bool take(char c)
    {
        if (!rest_.starts_with(c))
            return false;
        rest_.remove_prefix(1);
        return true;
    }
    std::size_t digits() const
    {
        std::size_t count = 0;
        while (count < rest_.size() && rest_[count] >= '0' && rest_[count] <= '9')
            ++count;
        return count;
    }
    /// All digits that there are, if `least` to `most` of them.
    std::optional<std::int64_t> number(std::size_t least, std::size_t most)
    {
        const std::size_t count = digits();
        if (count < least || count > most)
            return {};
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + count, value);
        if (error != std::errc() || end != rest_.data() + count)
            return {};
        rest_.remove_prefix(count);
        return value;
    }
    /// The digits of a fraction, as nanoseconds; further ones are cut off.
    std::optional<std::int64_t> fraction()
    {
        const std::size_t count = digits();
        if (count == 0)
            return {};
        std::int64_t nanos = 0;
        for (std::size_t i = 0; i < 9; ++i)
            nanos = nanos * 10 + (i < count ? rest_[i] - '0' : 0);
        rest_.remove_prefix(count);
        return nanos;
    }

private:
    std::string_view rest_;
};

std::optional<Date> readDate(TemporalReader& reader)
{
    const bool negative = reader.take('-');
    const std::size_t yearDigits = reader.digits();
    const bool padded = yearDigits > 4 && reader.rest().front() == '0';
    const auto year = reader.number(4, 9);
    if (!year || padded || !reader.take('-'))
        return {};
    const auto month = reader.number(2, 2);
    if (!month || !reader.take('-'))
        return {};
    const auto day = reader.number(2, 2);
    if (!day)
        return {};
    return fromCivil({negative ? -*year : *year, static_cast<int>(*month), static_cast<int>(*day)});
}

std::optional<Zone> readOffset(TemporalReader& reader)
{
    const bool west = reader.rest().starts_with('-');
    if (!reader.take('+') && !reader.take('-'))
        return {};
    const auto hours = reader.number(2, 2);
    if (!hours || !reader.take(':'))
        return {};
    const auto minutes = reader.number(2, 2);
    std::optional<std::int64_t> seconds = 0;
    if (reader.take(':'))
        seconds = reader.number(2, 2);
    if (!minutes || !seconds || *hours > 18 || *minutes > 59 || *seconds > 59)
        return {};
    const auto offset = static_cast<std::int32_t>(*hours * 3600 + *minutes * 60 + *seconds);
    return Zone {Zone::Kind::Offset, west ? -offset : offset, {}};
}

std::optional<Zone> readZone(TemporalReader& reader)
{
    if (reader.atEnd())
        return Zone {};
    if (reader.take('Z') || reader.take('z'))
        return Zone {Zone::Kind::Offset, 0, {}};
    if (!reader.take('@'))
        return readOffset(reader);
    const std::string name(reader.rest());
    while (!reader.atEnd())
        reader.take(reader.rest().front());
    if (!isZoneName(name))
        return {};
    return Zone {Zone::Kind::Named, 0, name};
}

/// `endOfDay`: 24:00:00 is read too, as 24 hours.
std::optional<Time> readTime(TemporalReader& reader, bool endOfDay = false)
{
    const auto hours = reader.number(2, 2);
    if (!hours || !reader.take(':'))
        return {};
    const auto minutes = reader.number(2, 2);
    if (!minutes || !reader.take(':'))
        return {};
    const auto seconds = reader.number(2, 2);
    std::optional<std::int64_t> nanos = 0;
    if (reader.take('.'))
        nanos = reader.fraction();
    if (!seconds || !nanos || *minutes > 59 || *seconds > 59)
        return {};
    const bool ends = endOfDay && *hours == 24 && *minutes == 0 && *seconds == 0 && *nanos == 0;
    if (*hours > 23 && !ends)
        return {};
    auto zone = readZone(reader);
    if (!zone || !reader.atEnd())
        return {};
    return Time {(*hours * 3600 + *minutes * 60 + *seconds) * nanosPerSecond + *nanos, *std::move(zone)};
}

/// One "5D" of a duration: the number and its letter, which must come later in `letters` than the one before.
struct DurationPart {
    std::int64_t amount;
    std::int64_t nanos;
    char letter;
};

std::optional<DurationPart> readPart(TemporalReader& reader, std::string_view& letters)
{
    const auto amount = reader.number(1, 18);
    if (!amount)
        return {};
    DurationPart part {*amount, 0, '\0'};
    if (reader.take('.')) {
        const auto nanos = reader.fraction();
        if (!nanos || !reader.rest().starts_with('S'))
            return {};
        part.nanos = *nanos;
    }
    if (reader.atEnd())
        return {};
    part.letter = reader.rest().front();
    const std::size_t at = letters.find(part.letter);
    if (at == std::string_view::npos)
        return {};
    letters.remove_prefix(at + 1);
    reader.take(part.letter);
    return part;
}

bool accumulate(std::int64_t& total, std::int64_t amount, std::int64_t unit)
{
    std::int64_t product = 0;
    return !__builtin_mul_overflow(amount, unit, &product) && !__builtin_add_overflow(total, product, &total);
}

std::string padded(std::int64_t value, std::size_t width)
{
    std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string fractionText(std::int64_t nanos)
{
    if (nanos == 0)
        return {};
    std::string digits = padded(nanos, 9);
    digits.erase(digits.find_last_not_of('0') + 1);
    return "." + digits;
}

std::string zoneText(const Zone& zone)
{
    if (zone.kind == Zone::Kind::Named)
        return "@" + zone.name;
    if (zone.kind == Zone::Kind::None)
        return {};
    if (zone.offset == 0)
        return "Z";
    const std::int64_t size = std::abs(zone.offset);
    std::string text = (zone.offset < 0 ? "-" : "+") + padded(size / 3600, 2) + ":" + padded(size / 60 % 60, 2);
    if (size % 60 != 0)
        text += ":" + padded(size % 60, 2);
    return text;
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    TemporalReader reader(text);
    const auto date = readDate(reader);
    return reader.atEnd() ? date : std::nullopt;
}

std::optional<Time> parseTime(std::string_view text)
{
    TemporalReader reader(text.starts_with('T') ? text.substr(1) : text);
    return readTime(reader);
}

std::optional<DateTime> parseDateTime(std::string_view text)
{
    TemporalReader reader(text);
    const auto date = readDate(reader);
    if (!date)
        return {};
    if (reader.atEnd())
        return DateTime {*date, {}};
    if (!reader.take('T'))
        return {};
    auto time = readTime(reader, true);
    if (!time)
        return {};
    if (time->nanos < nanosPerDay)
        return DateTime {*date, *std::move(time)};
    // The midnight at which the day ends (ISO 8601, XML Schema).
    time->nanos = 0;
    const auto next = fromCivil(toCivil(Date {date->days + 1}));
    return next ? std::optional(DateTime {*next, *std::move(time)}) : std::nullopt;
}

std::optional<DaysTime> parseDaysTime(std::string_view text)
{
    TemporalReader reader(text);
    const bool negative = reader.take('-');
    if (!reader.take('P') || reader.atEnd())
        return {};
    std::int64_t seconds = 0;
    std::int64_t nanos = 0;
    bool inTime = false;
    std::string_view letters = "D";
    while (!reader.atEnd()) {
        if (!inTime && reader.take('T')) {
            inTime = true;
            letters = "HMS";
            if (reader.atEnd())
                return {};
            continue;
        }
        const auto part = readPart(reader, letters);
        if (!part)
            return {};
        const std::int64_t unit = part->letter == 'D' ? secondsPerDay
            : part->letter == 'H'                     ? 3600
            : part->letter == 'M'                     ? 60
                                                      : 1;
        if (!accumulate(seconds, part->amount, unit))
            return {};
        nanos = part->nanos;
    }
    if (negative) {
        seconds = -seconds;
        if (nanos != 0) {
            --seconds;
            nanos = nanosPerSecond - nanos;
        }
    }
    return DaysTime {seconds, static_cast<std::int32_t>(nanos)};
}

std::optional<YearsMonths> parseYearsMonths(std::string_view text)
{
    TemporalReader reader(text);
    const bool negative = reader.take('-');
    if (!reader.take('P') || reader.atEnd())
        return {};
    std::int64_t months = 0;
    std::string_view letters = "YM";
    while (!reader.atEnd()) {
        const auto part = readPart(reader, letters);
        if (!part || !accumulate(months, part->amount, part->letter == 'Y' ? 12 : 1))
            return {};
    }
    return YearsMonths {negative ? -months : months};
}

std::string toText(Date date)
{
    const CivilDate civil = toCivil(date);
    return (civil.year < 0 ? "-" : "") + padded(std::abs(civil.year), 4) + "-" + padded(civil.month, 2) + "-"
        + padded(civil.day, 2);
}

std::string toText(const Time& time)
{
    const std::int64_t seconds = time.nanos / nanosPerSecond;
    return padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
        + fractionText(time.nanos % nanosPerSecond) + zoneText(time.zone);
}

std::string toText(const DateTime& dateTime)
{
    return toText(dateTime.date) + "T" + toText(dateTime.time);
}

std::string toText(DaysTime duration)
{
    if (duration.seconds == 0 && duration.nanos == 0)
        return "PT0S";
    const bool negative = duration.seconds < 0;
    const bool borrows = negative && duration.nanos != 0;
    // Unsigned: the smallest of all has no positive counterpart.
    auto seconds = static_cast<std::uint64_t>(borrows ? duration.seconds + 1 : duration.seconds);
    if (negative)
        seconds = 0 - seconds;
    const std::int64_t nanos = borrows ? nanosPerSecond - duration.nanos : duration.nanos;
    std::string text = negative ? "-P" : "P";
    if (const auto days = seconds / secondsPerDay; days != 0)
        text += std::to_string(days) + "D";
    if (seconds % secondsPerDay == 0 && nanos == 0)
        return text;
    text += "T";
    if (const auto hours = seconds / 3600 % 24; hours != 0)
        text += std::to_string(hours) + "H";
    if (const auto minutes = seconds / 60 % 60; minutes != 0)
        text += std::to_string(minutes) + "M";
    if (seconds % 60 != 0 || nanos != 0)
        text += std::to_string(seconds % 60) + fractionText(nanos) + "S";
    return text;
}

std::string toText(YearsMonths duration)
{
    if (duration.months == 0)
        return "P0M";
    const std::int64_t months = std::abs(duration.months);
    std::string text = duration.months < 0 ? "-P" : "P";
    if (months / 12 != 0)
        text += std::to_string(months / 12) + "Y";
    if (months % 12 != 0)
        text += std::to_string(months % 12) + "M";
    return text;
}

} // namespace millrace::feel
