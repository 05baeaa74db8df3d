// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"
#include "modeler/feel/evaluation.h"

// DMN 1.5, table 53: what the arithmetic operators do with which types.

namespace millrace::feel {

namespace {

Value orOutOfRange(const std::optional<Number>& number, Reason& reason)
{
    if (number)
        return *number;
    reason = Reason::OutOfRange;
    return Value(reason);
}

Value numbers(ArithmeticOperator op, const Number& a, const Number& b, Reason& reason)
{
    const bool divides = op == ArithmeticOperator::Divide || op == ArithmeticOperator::Remainder;
    if (divides && b.sign() == 0) {
        reason = Reason::DivisionByZero;
        return Value(reason);
    }
    switch (op) {
    case ArithmeticOperator::Add:
        return orOutOfRange(add(a, b), reason);
    case ArithmeticOperator::Subtract:
        return orOutOfRange(subtract(a, b), reason);
    case ArithmeticOperator::Multiply:
        return orOutOfRange(multiply(a, b), reason);
    case ArithmeticOperator::Divide:
        return orOutOfRange(divide(a, b), reason);
    case ArithmeticOperator::Power:
        return orOutOfRange(power(a, b), reason);
    case ArithmeticOperator::Remainder: {
        // Java's: the sign is that of the dividend.
        const auto rest = modulo(a, b);
        return orOutOfRange(rest && rest->sign() * a.sign() < 0 ? subtract(*rest, b) : rest, reason);
    }
    }
    return Value();
}

Number toNumber(DaysTime duration)
{
    return *add(Number(duration.seconds), Number::small(duration.nanos, 9));
}

/// Seconds, cut to nanoseconds.
Value toDaysTime(const std::optional<Number>& seconds, Reason& reason)
{
    if (seconds) {
        const Number whole = seconds->rounded(0, Rounding::Floor);
        const auto rest = subtract(*seconds, whole);
        const auto nanos = rest ? multiply(*rest, Number(nanosPerSecond)) : rest;
        const auto nanosWhole = nanos ? nanos->rounded(0, Rounding::Floor).toInteger() : std::nullopt;
        if (const auto integer = whole.toInteger(); integer && nanosWhole)
            return DaysTime {*integer, static_cast<std::int32_t>(*nanosWhole)};
    }
    reason = Reason::OutOfRange;
    return Value(reason);
}

Value toYearsMonths(const std::optional<Number>& months, Reason& reason)
{
    if (months)
        if (const auto integer = months->rounded(0, Rounding::Down).toInteger())
            return YearsMonths {*integer};
    reason = Reason::OutOfRange;
    return Value(reason);
}

Value outOfRange(Reason& reason)
{
    reason = Reason::OutOfRange;
    return Value(reason);
}

Value shift(const DateTime& start, DaysTime by, Reason& reason)
{
    const std::int64_t local = start.date.days * secondsPerDay + start.time.nanos / nanosPerSecond;
    std::int64_t seconds = 0;
    std::int64_t nanos = start.time.nanos % nanosPerSecond + by.nanos;
    if (__builtin_add_overflow(local, by.seconds, &seconds)
        || std::abs(seconds) > (maximumYear + 1) * 366 * secondsPerDay)
        return outOfRange(reason);
    seconds += nanos / nanosPerSecond;
    nanos %= nanosPerSecond;
    // On the clocks of its own zone; the zone stays as it is written.
    DateTime result = atInstant(seconds, nanos, {});
    if (std::abs(toCivil(result.date).year) > maximumYear)
        return outOfRange(reason);
    result.time.zone = start.time.zone;
    return result;
}

std::optional<DaysTime> negated(DaysTime duration)
{
    const auto number = -toNumber(duration);
    Reason reason = Reason::None;
    const Value value = toDaysTime(number, reason);
    return reason == Reason::None ? std::optional(value.asDaysTime()) : std::nullopt;
}

Value difference(const DateTime& a, const DateTime& b, Reason& reason)
{
    if ((a.time.zone.kind == Zone::Kind::None) != (b.time.zone.kind == Zone::Kind::None)) {
        reason = Reason::WrongType;
        return Value(reason);
    }
    std::int64_t seconds = instantSeconds(a) - instantSeconds(b);
    std::int64_t nanos = a.time.nanos % nanosPerSecond - b.time.nanos % nanosPerSecond;
    if (nanos < 0) {
        nanos += nanosPerSecond;
        --seconds;
    }
    return DaysTime {seconds, static_cast<std::int32_t>(nanos)};
}

std::optional<DateTime> asDateTime(const Value& value)
{
    if (value.type() == Type::DateTime)
        return value.asDateTime();
    if (value.type() == Type::Date)
        return DateTime {value.asDate(), {}};
    return {};
}

Value addMonthsTo(const Value& start, std::int64_t months, Reason& reason)
{
    const auto date = addMonths(asDateTime(start)->date, months);
    if (!date)
        return outOfRange(reason);
    if (start.type() == Type::Date)
        return *date;
    return DateTime {*date, start.asDateTime().time};
}

Value addDuration(const Value& start, const Value& duration, bool subtracting, Reason& reason)
{
    if (duration.type() == Type::YearsMonths && start.type() != Type::Time) {
        const std::int64_t months = duration.asYearsMonths().months;
        return addMonthsTo(start, subtracting ? -months : months, reason);
    }
    if (duration.type() != Type::DaysTime) {
        reason = Reason::WrongType;
        return Value(reason);
    }
    const auto by = subtracting ? negated(duration.asDaysTime()) : duration.asDaysTime();
    if (!by)
        return outOfRange(reason);
    if (start.type() == Type::Time) {
        const Value moved = shift({{}, start.asTime()}, {by->seconds % secondsPerDay, by->nanos}, reason);
        return moved.isNull() ? moved : Value(moved.asDateTime().time);
    }
    const Value moved = shift(*asDateTime(start), *by, reason);
    if (moved.isNull() || start.type() == Type::DateTime)
        return moved;
    return moved.asDateTime().date;
}

bool isDuration(const Value& value)
{
    return value.type() == Type::DaysTime || value.type() == Type::YearsMonths;
}
bool isPoint(const Value& value)
{
    return value.type() == Type::Date || value.type() == Type::DateTime || value.type() == Type::Time;
}

Value durations(ArithmeticOperator op, const Value& a, const Value& b, Reason& reason)
{
    const bool days = a.type() == Type::DaysTime;
    const Number x = days ? toNumber(a.asDaysTime()) : Number(a.asYearsMonths().months);
    const Number y = days ? toNumber(b.asDaysTime()) : Number(b.asYearsMonths().months);
    if (op == ArithmeticOperator::Divide)
        return numbers(op, x, y, reason);
    if (op != ArithmeticOperator::Add && op != ArithmeticOperator::Subtract) {
        reason = Reason::WrongType;
        return Value(reason);
    }
    const auto sum = op == ArithmeticOperator::Add ? add(x, y) : subtract(x, y);
    return days ? toDaysTime(sum, reason) : toYearsMonths(sum, reason);
}

Value scale(ArithmeticOperator op, const Value& duration, const Number& factor, Reason& reason)
{
    if (op == ArithmeticOperator::Divide && factor.sign() == 0) {
        reason = Reason::DivisionByZero;
        return Value(reason);
    }
    const bool days = duration.type() == Type::DaysTime;
    const Number size = days ? toNumber(duration.asDaysTime()) : Number(duration.asYearsMonths().months);
    const auto result = op == ArithmeticOperator::Multiply ? multiply(size, factor) : divide(size, factor);
    return days ? toDaysTime(result, reason) : toYearsMonths(result, reason);
}

} // namespace

Value arithmetic(ArithmeticOperator op, const Value& a, const Value& b, Reason& reason)
{
    const bool plus = op == ArithmeticOperator::Add;
    const bool minus = op == ArithmeticOperator::Subtract;
    const bool times = op == ArithmeticOperator::Multiply;
    if (a.isNumber() && b.isNumber())
        return numbers(op, a.asNumber(), b.asNumber(), reason);
    if (plus && a.isString() && b.isString()) {
        if (a.asString().size() + b.asString().size() <= maximumStringSize)
            return a.asString() + b.asString();
        reason = Reason::TooLarge;
        return Value(reason);
    }
    if ((plus || minus) && isPoint(a) && isDuration(b))
        return addDuration(a, b, minus, reason);
    if (plus && isDuration(a) && isPoint(b))
        return addDuration(b, a, false, reason);
    if (minus && asDateTime(a) && asDateTime(b)) {
        // Beside a date and time, a date is its midnight in UTC (DMN 1.5, 10.3.2.9.4).
        const auto momentOf = [](const Value& value, const Value& other) {
            return value.type() == Type::Date && other.type() == Type::DateTime ? midnight(value.asDate())
                                                                                : *asDateTime(value);
        };
        return difference(momentOf(a, b), momentOf(b, a), reason);
    }
    if (minus && a.type() == Type::Time && b.type() == Type::Time)
        return difference({{}, a.asTime()}, {{}, b.asTime()}, reason);
    if (isDuration(a) && a.type() == b.type())
        return durations(op, a, b, reason);
    if ((times || op == ArithmeticOperator::Divide) && isDuration(a) && b.isNumber())
        return scale(op, a, b.asNumber(), reason);
    if (times && a.isNumber() && isDuration(b))
        return scale(op, b, a.asNumber(), reason);
    reason = Reason::WrongType;
    return Value(reason);
}

Value negate(const Value& value, Reason& reason)
{
    if (value.isNumber())
        return -value.asNumber();
    if (value.type() == Type::YearsMonths)
        return YearsMonths {-value.asYearsMonths().months};
    if (value.type() == Type::DaysTime)
        return toDaysTime(-toNumber(value.asDaysTime()), reason);
    reason = Reason::WrongType;
    return Value(reason);
}

} // namespace millrace::feel
