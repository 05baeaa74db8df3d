// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/evaluator.h"

#include <algorithm>
#include <tuple>

namespace millrace::feel {

namespace {

template <typename T> int sign(const T& a, const T& b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

/// Seconds east of UTC; empty for a local time.
std::optional<std::int32_t> offsetOf(const DateTime& dateTime)
{
    return offsetAt(dateTime.time.zone, dateTime.date.days * secondsPerDay + dateTime.time.nanos / nanosPerSecond);
}

std::optional<int> orderDateTimes(const DateTime& a, const DateTime& b)
{
    if (offsetOf(a).has_value() != offsetOf(b).has_value())
        return {};
    return sign(std::tuple(instantSeconds(a), a.time.nanos % nanosPerSecond),
        std::tuple(instantSeconds(b), b.time.nanos % nanosPerSecond));
}

bool sameList(const List& a, const List& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), isEqual);
}

bool sameContext(const Context& a, const Context& b)
{
    if (a.entries().size() != b.entries().size())
        return false;
    return std::all_of(a.entries().begin(), a.entries().end(), [&b](const Context::Entry& entry) {
        const Value* const other = b.find(entry.first);
        return other != nullptr && isEqual(entry.second, *other);
    });
}

bool sameRange(const Range& a, const Range& b)
{
    return a.lowIncluded == b.lowIncluded && a.highIncluded == b.highIncluded && a.lowUnbounded == b.lowUnbounded
        && a.highUnbounded == b.highUnbounded && isEqual(a.low, b.low) && isEqual(a.high, b.high);
}

} // namespace

std::optional<int> order(const Value& a, const Value& b)
{
    if (a.type() != b.type()) {
        // A date counts as its midnight in UTC beside a date and time.
        if (a.type() == Type::Date && b.type() == Type::DateTime)
            return order(DateTime {a.asDate(), {0, b.asDateTime().time.zone}}, b);
        if (a.type() == Type::DateTime && b.type() == Type::Date)
            return order(a, DateTime {b.asDate(), {0, a.asDateTime().time.zone}});
        return {};
    }
    switch (a.type()) {
    case Type::Number:
        return compare(a.asNumber(), b.asNumber());
    case Type::String:
        return sign(a.asString().compare(b.asString()), 0);
    case Type::Date:
        return sign(a.asDate().days, b.asDate().days);
    case Type::Time:
        return orderDateTimes({{}, a.asTime()}, {{}, b.asTime()});
    case Type::DateTime:
        return orderDateTimes(a.asDateTime(), b.asDateTime());
    case Type::DaysTime:
        return sign(std::tuple(a.asDaysTime().seconds, a.asDaysTime().nanos),
            std::tuple(b.asDaysTime().seconds, b.asDaysTime().nanos));
    case Type::YearsMonths:
        return sign(a.asYearsMonths().months, b.asYearsMonths().months);
    default:
        return {};
    }
}

Value equal(const Value& a, const Value& b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    if (a.type() != b.type())
        return Value(Reason::WrongType);
    return isEqual(a, b);
}

bool isEqual(const Value& a, const Value& b)
{
    if (a.type() != b.type())
        return false;
    if (a.isSame(b))
        return true;
    switch (a.type()) {
    case Type::Null:
        return true;
    case Type::Boolean:
        return a.isTrue() == b.isTrue();
    case Type::List:
        return sameList(a.asList(), b.asList());
    case Type::Context:
        return sameContext(a.asContext(), b.asContext());
    case Type::Range:
        return sameRange(a.asRange(), b.asRange());
    case Type::Function:
        return a.asFunction() == b.asFunction();
    case Type::String:
        return a.asString() == b.asString();
    default:
        return order(a, b) == 0;
    }
}

Value contains(const Range& range, const Value& value)
{
    if (!range.lowUnbounded) {
        const auto low = order(value, range.low);
        if (!low)
            return Value(Reason::WrongType);
        if (*low < 0 || (*low == 0 && !range.lowIncluded))
            return false;
    }
    if (!range.highUnbounded) {
        const auto high = order(value, range.high);
        if (!high)
            return Value(Reason::WrongType);
        if (*high > 0 || (*high == 0 && !range.highIncluded))
            return false;
    }
    return true;
}

} // namespace millrace::feel
