// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_time.h"

#include <QDateTime>
#include <array>
#include <chrono>

namespace millrace::log {

using base::Microseconds;

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// Reads a text from its front.
class TimeScanner {
public:
    explicit TimeScanner(std::string_view text)
        : text_(text)
    { }

    bool isAtEnd() const { return text_.empty(); }
    char front() const { return text_.empty() ? '\0' : text_.front(); }
    void skipBlanks()
    {
        while (!text_.empty() && (text_.front() == ' ' || text_.front() == '\t'))
            text_.remove_prefix(1);
    }
    bool skip(char letter)
    {
        if (front() != letter)
            return false;
        text_.remove_prefix(1);
        return true;
    }
    /// In whatever case.
    bool skipWord(std::string_view word)
    {
        if (text_.size() < word.size())
            return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if ((text_[i] & ~0x20) != word[i])
                return false;
        text_.remove_prefix(word.size());
        return true;
    }
    /// `least` to `most` digits; -1 where there are fewer.
    int number(int least, int most, int* digits = nullptr)
    {
        int value = 0;
        int count = 0;
        while (count < most && isDigit(front())) {
            value = value * 10 + (front() - '0');
            text_.remove_prefix(1);
            ++count;
        }
        if (digits)
            *digits = count;
        return count < least ? -1 : value;
    }
    /// Behind a point or comma: microseconds; further digits are dropped.
    Microseconds fraction()
    {
        Microseconds value = 0;
        int count = 0;
        for (; isDigit(front()); text_.remove_prefix(1), ++count)
            if (count < 6)
                value = value * 10 + (front() - '0');
        for (; count < 6; ++count)
            value *= 10;
        return value;
    }

private:
    std::string_view text_;
};

struct DateParts {
    std::array<int, 3> parts {};
    bool isYearFirst = false;
};

std::optional<DateParts> dateParts(TimeScanner& scanner)
{
    DateParts made;
    int digits = 0;
    made.parts[0] = scanner.number(1, 4, &digits);
    made.isYearFirst = digits == 4;
    const char separator = scanner.front();
    if (made.parts[0] < 0 || digits == 3 || (separator != '-' && separator != '.' && separator != '/'))
        return std::nullopt;
    scanner.skip(separator);
    made.parts[1] = scanner.number(1, 2);
    if (made.parts[1] < 0 || !scanner.skip(separator))
        return std::nullopt;
    made.parts[2] = scanner.number(made.isYearFirst ? 1 : 4, made.isYearFirst ? 2 : 4);
    return made.parts[2] < 0 ? std::nullopt : std::optional(made);
}

/// Since 1970, in days; empty where there is no such day.
std::optional<Microseconds> dayOf(const DateParts& date, DateOrder order)
{
    const int year = date.parts[date.isYearFirst ? 0 : 2];
    const bool isMonthSecond = date.isYearFirst || order == DateOrder::DayFirst;
    const int month = isMonthSecond ? date.parts[1] : date.parts[0];
    const int day = date.isYearFirst ? date.parts[2] : isMonthSecond ? date.parts[0] : date.parts[1];
    const std::chrono::year_month_day whole {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    if (!whole.ok())
        return std::nullopt;
    return std::chrono::sys_days(whole).time_since_epoch().count() * base::day;
}

/// "9:05", "09:05:30.25 PM"
std::optional<Microseconds> timeOfDay(TimeScanner& scanner)
{
    int hour = scanner.number(1, 2);
    if (hour < 0 || !scanner.skip(':'))
        return std::nullopt;
    const int minute = scanner.number(2, 2);
    int second = 0;
    Microseconds fraction = 0;
    if (scanner.skip(':')) {
        second = scanner.number(2, 2);
        if (scanner.skip('.') || scanner.skip(','))
            fraction = scanner.fraction();
    }
    scanner.skipBlanks();
    const bool isAfternoon = scanner.skipWord("PM");
    if (isAfternoon || scanner.skipWord("AM")) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    if (hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60 || (hour == 24 && minute + second > 0))
        return std::nullopt;
    return hour * base::hour + minute * base::minute + second * base::second + fraction;
}

/// "+02:00", "-0530", "+01"
std::optional<Microseconds> offset(TimeScanner& scanner)
{
    const bool isWest = scanner.front() == '-';
    scanner.skip(scanner.front());
    const int hours = scanner.number(2, 2);
    scanner.skip(':');
    const int minutes = isDigit(scanner.front()) ? scanner.number(2, 2) : 0;
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (isWest ? -1 : 1) * (hours * base::hour + minutes * base::minute);
}

Microseconds fromLocal(Microseconds local, const QTimeZone& zone)
{
    if (zone == QTimeZone::utc())
        return local;
    const Microseconds seconds = local / base::second - (local % base::second < 0 ? 1 : 0);
    QDateTime there = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    there.setTimeZone(zone);
    return local - there.offsetFromUtc() * base::second;
}

std::optional<Microseconds> sinceEpoch(std::string_view text)
{
    Microseconds unit = text.size() == 10 ? base::second : text.size() == 13 ? 1000 : text.size() == 16 ? 1 : 0;
    if (unit == 0)
        return std::nullopt;
    Microseconds value = 0;
    for (const char letter : text) {
        if (!isDigit(letter))
            return std::nullopt;
        value = value * 10 + (letter - '0');
    }
    return value * unit;
}

std::string_view trimmedTime(std::string_view text)
{
    const auto isBlank = [](char letter) { return letter == ' ' || letter == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::optional<Microseconds> parseLogTime(std::string_view text, DateOrder order, const QTimeZone& zone)
{
    text = trimmedTime(text);
    if (const auto epoch = sinceEpoch(text))
        return epoch;
    TimeScanner scanner(text);
    const auto date = dateParts(scanner);
    const auto day = date ? dayOf(*date, order) : std::nullopt;
    if (!day)
        return std::nullopt;
    if (!scanner.skip('T') && !scanner.skip('t'))
        scanner.skipBlanks();
    if (scanner.isAtEnd())
        return fromLocal(*day, zone);
    const auto time = timeOfDay(scanner);
    if (!time)
        return std::nullopt;
    scanner.skipBlanks();
    const Microseconds local = *day + *time;
    if (scanner.isAtEnd())
        return fromLocal(local, zone);
    std::optional<Microseconds> east;
    if (scanner.front() == '+' || scanner.front() == '-')
        east = offset(scanner);
    else if (scanner.skip('Z') || scanner.skip('z') || scanner.skipWord("UTC") || scanner.skipWord("GMT"))
        east = 0;
    return east && scanner.isAtEnd() ? std::optional(local - *east) : std::nullopt;
}

bool isNoTime(std::string_view text)
{
    text = trimmedTime(text);
    return text.empty() || text == "?" || text == "-" || text == "NA" || text == "null" || text == "nan"
        || text == "NaT";
}

std::optional<DateOrder> dateOrderOf(std::string_view text)
{
    TimeScanner scanner(trimmedTime(text));
    const auto date = dateParts(scanner);
    if (!date || date->isYearFirst)
        return std::nullopt;
    if (date->parts[0] > 12)
        return DateOrder::DayFirst;
    return date->parts[1] > 12 ? std::optional(DateOrder::MonthFirst) : std::nullopt;
}

bool isAmbiguousDate(std::string_view text)
{
    TimeScanner scanner(trimmedTime(text));
    const auto date = dateParts(scanner);
    return date && !date->isYearFirst && date->parts[0] <= 12 && date->parts[1] <= 12;
}

} // namespace millrace::log
