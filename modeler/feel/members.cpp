// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/evaluation.h"

// Members that are no entries (DMN 1.5, table 65).

namespace millrace::feel {

namespace {

std::optional<Value> dateMember(Date date, std::string_view name)
{
    const CivilDate civil = toCivil(date);
    if (name == "year")
        return civil.year;
    if (name == "month")
        return civil.month;
    if (name == "day")
        return civil.day;
    if (name == "weekday")
        return weekday(date);
    return {};
}

std::optional<Value> timeMember(const Time& time, std::string_view name, std::int64_t localSeconds)
{
    const std::int64_t second = time.nanos / nanosPerSecond;
    if (name == "hour")
        return second / 3600;
    if (name == "minute")
        return second / 60 % 60;
    if (name == "second")
        return *add(second % 60, Number::small(time.nanos % nanosPerSecond, 9));
    if (name == "time offset") {
        const auto offset = offsetAt(time.zone, localSeconds);
        return offset ? Value(DaysTime {*offset, 0}) : Value();
    }
    if (name == "timezone")
        return time.zone.kind == Zone::Kind::Named ? Value(time.zone.name) : Value();
    return {};
}

std::optional<Value> dateTimeMember(const DateTime& dateTime, std::string_view name)
{
    if (auto value = dateMember(dateTime.date, name))
        return value;
    return timeMember(dateTime.time, name, dateTime.date.days * secondsPerDay + dateTime.time.nanos / nanosPerSecond);
}

std::optional<Value> daysTimeMember(DaysTime duration, std::string_view name)
{
    // The parts carry the sign of the whole.
    const bool negative = duration.seconds < 0;
    const bool borrows = negative && duration.nanos != 0;
    const std::int64_t seconds = borrows ? duration.seconds + 1 : duration.seconds;
    const std::int64_t nanos = borrows ? duration.nanos - nanosPerSecond : duration.nanos;
    if (name == "days")
        return seconds / secondsPerDay;
    if (name == "hours")
        return seconds / 3600 % 24;
    if (name == "minutes")
        return seconds / 60 % 60;
    if (name == "seconds")
        return *add(seconds % 60, Number::small(nanos, 9));
    return {};
}

std::optional<Value> rangeMember(const Range& range, std::string_view name)
{
    if (name == "start")
        return range.low;
    if (name == "end")
        return range.high;
    if (name == "start included")
        return range.lowIncluded;
    if (name == "end included")
        return range.highIncluded;
    return {};
}

} // namespace

std::optional<Value> specialMember(const Value& object, std::string_view name)
{
    switch (object.type()) {
    case Type::Date:
        return dateMember(object.asDate(), name);
    case Type::Time:
        return timeMember(object.asTime(), name, object.asTime().nanos / nanosPerSecond);
    case Type::DateTime:
        return dateTimeMember(object.asDateTime(), name);
    case Type::DaysTime:
        return daysTimeMember(object.asDaysTime(), name);
    case Type::YearsMonths:
        if (name == "years")
            return object.asYearsMonths().months / 12;
        if (name == "months")
            return object.asYearsMonths().months % 12;
        return {};
    case Type::Range:
        return rangeMember(object.asRange(), name);
    default:
        return {};
    }
}

} // namespace millrace::feel
