// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/conversion.h"

#include "modeler/feel/builtins/call.h"

#include <array>

namespace millrace::feel {

namespace {

template <typename T> Value parsed(const BuiltinCall& call, const std::optional<T>& value)
{
    return value ? Value(*value) : call.fail(Reason::NotConvertible, toText(call[0]));
}

Value stringOf(BuiltinCall& call)
{
    return call[0].isNull() ? Value() : Value(toPlainText(call[0]));
}

/// "1 234,5": the grouping separator is taken out, the decimal one becomes a point.
Value numberOf(BuiltinCall& call)
{
    const std::string grouping = call.has(1) && call.string(1) != nullptr ? *call.string(1) : "";
    const std::string point = call.has(2) && call.string(2) != nullptr ? *call.string(2) : ".";
    const bool known = (grouping.empty() || grouping == " " || grouping == "," || grouping == ".")
        && (point == "." || point == ",") && grouping != point;
    if (!known || (call.has(1) && call.string(1) == nullptr) || (call.has(2) && call.string(2) == nullptr))
        return call.failTypes();
    if (const auto number = call.number(0))
        return *number;
    const std::string* const text = call.string(0);
    if (text == nullptr)
        return call.failTypes();
    std::string plain;
    for (const char c : *text) {
        if (!grouping.empty() && c == grouping.front())
            continue;
        if (c == '.' && point != ".")
            return call.fail(Reason::NotConvertible, toText(call[0]));
        plain += c == point.front() ? '.' : c;
    }
    return parsed(call, Number::parse(plain));
}

Value dateOf(BuiltinCall& call)
{
    if (const std::string* const text = call.string(0))
        return parsed(call, parseDate(*text));
    if (call[0].type() == Type::DateTime)
        return call[0].asDateTime().date;
    return call[0].type() == Type::Date ? call[0] : call.failTypes();
}

Value dateOfParts(BuiltinCall& call)
{
    const auto year = call.integer(0);
    const auto month = call.integer(1);
    const auto day = call.integer(2);
    if (!year || !month || !day)
        return call.failTypes();
    const bool small = *month >= 1 && *month <= 12 && *day >= 1 && *day <= 31;
    const auto date = small ? fromCivil({*year, static_cast<int>(*month), static_cast<int>(*day)}) : std::nullopt;
    return date ? Value(*date) : call.fail(Reason::OutOfRange, toText(List(call.all().begin(), call.all().end())));
}

Value timeOf(BuiltinCall& call)
{
    if (const std::string* const text = call.string(0))
        return parsed(call, parseTime(*text));
    if (call[0].type() == Type::DateTime)
        return call[0].asDateTime().time;
    if (call[0].type() == Type::Date)
        return Time {0, {Zone::Kind::Offset, 0, {}}};
    return call[0].type() == Type::Time ? call[0] : call.failTypes();
}

Value timeOfParts(BuiltinCall& call)
{
    const auto hour = call.integer(0);
    const auto minute = call.integer(1);
    const auto second = call.number(2);
    const bool offsetFits = !call.has(3) || call[3].type() == Type::DaysTime;
    if (!hour || !minute || !second || !offsetFits)
        return call.failTypes();
    const auto nanos = multiply(*second, Number(nanosPerSecond));
    const auto whole = nanos ? nanos->rounded(0, Rounding::Down).toInteger() : std::nullopt;
    if (*hour < 0 || *hour > 23 || *minute < 0 || *minute > 59 || !whole || *whole < 0 || *whole >= 60 * nanosPerSecond)
        return call.fail(Reason::OutOfRange, toText(List(call.all().begin(), call.all().end())));
    Time time {(*hour * 3600 + *minute * 60) * nanosPerSecond + *whole, {}};
    if (call.has(3)) {
        const std::int64_t offset = call[3].asDaysTime().seconds;
        if (offset < -18 * 3600 || offset > 18 * 3600)
            return call.fail(Reason::OutOfRange, toText(call[3]));
        time.zone = {Zone::Kind::Offset, static_cast<std::int32_t>(offset), {}};
    }
    return time;
}

Value dateTimeOf(BuiltinCall& call)
{
    if (const std::string* const text = call.string(0))
        return parsed(call, parseDateTime(*text));
    if (call[0].type() == Type::Date)
        return DateTime {call[0].asDate(), {}};
    return call[0].type() == Type::DateTime ? call[0] : call.failTypes();
}

Value dateTimeOfParts(BuiltinCall& call)
{
    const bool dated = call[0].type() == Type::Date || call[0].type() == Type::DateTime;
    if (!dated || call[1].type() != Type::Time)
        return call.failTypes();
    const Date date = call[0].type() == Type::Date ? call[0].asDate() : call[0].asDateTime().date;
    return DateTime {date, call[1].asTime()};
}

Value durationOf(BuiltinCall& call)
{
    if (call[0].type() == Type::DaysTime || call[0].type() == Type::YearsMonths)
        return call[0];
    const std::string* const text = call.string(0);
    if (text == nullptr)
        return call.failTypes();
    if (const auto months = parseYearsMonths(*text))
        return *months;
    return parsed(call, parseDaysTime(*text));
}

Value monthsBetween(BuiltinCall& call)
{
    const auto dateOfValue = [](const Value& value) -> std::optional<DateTime> {
        if (value.type() == Type::Date)
            return DateTime {value.asDate(), {}};
        return value.type() == Type::DateTime ? std::optional(value.asDateTime()) : std::nullopt;
    };
    const auto from = dateOfValue(call[0]);
    const auto to = dateOfValue(call[1]);
    if (!from || !to)
        return call.failTypes();
    const CivilDate first = toCivil(from->date);
    const CivilDate last = toCivil(to->date);
    std::int64_t months = (last.year - first.year) * 12 + last.month - first.month;
    const bool earlierInMonth = std::pair(last.day, to->time.nanos) < std::pair(first.day, from->time.nanos);
    const bool laterInMonth = std::pair(first.day, from->time.nanos) < std::pair(last.day, to->time.nanos);
    if (months > 0 && earlierInMonth)
        --months;
    else if (months < 0 && laterInMonth)
        ++months;
    return YearsMonths {months};
}

constexpr std::array<Builtin, 10> conversionRows {{
    {"string", "from", 1, false, stringOf},
    {"number", "from,grouping separator,decimal separator", 1, false, numberOf},
    {"date", "from", 1, false, dateOf},
    {"date", "year,month,day", 3, false, dateOfParts},
    {"time", "from", 1, false, timeOf},
    {"time", "hour,minute,second,offset", 3, false, timeOfParts},
    {"date and time", "from", 1, false, dateTimeOf},
    {"date and time", "date,time", 2, false, dateTimeOfParts},
    {"duration", "from", 1, false, durationOf},
    {"years and months duration", "from,to", 2, false, monthsBetween},
}};

} // namespace

Value temporalOf(std::string_view text)
{
    if (const auto date = parseDate(text))
        return *date;
    if (const auto dateTime = parseDateTime(text))
        return *dateTime;
    if (const auto time = parseTime(text))
        return *time;
    if (const auto months = parseYearsMonths(text))
        return *months;
    if (const auto duration = parseDaysTime(text))
        return *duration;
    return Value(Reason::NotConvertible);
}

std::span<const Builtin> conversionBuiltins()
{
    return conversionRows;
}

} // namespace millrace::feel
