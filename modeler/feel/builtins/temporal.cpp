// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"

#include <array>

namespace millrace::feel {

namespace {

constexpr std::array<std::string_view, 7> dayNames {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> monthNames {"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};

std::optional<Date> dateArgument(const BuiltinCall& call, std::size_t index)
{
    if (call[index].type() == Type::Date)
        return call[index].asDate();
    if (call[index].type() == Type::DateTime)
        return call[index].asDateTime().date;
    return {};
}

DateTime currentTime(const BuiltinCall& call)
{
    constexpr std::int64_t microsPerSecond = 1'000'000;
    const std::int64_t now = call.evaluation().now();
    const std::int64_t fraction = ((now % microsPerSecond) + microsPerSecond) % microsPerSecond;
    return atInstant((now - fraction) / microsPerSecond, fraction * 1000, {Zone::Kind::Offset, 0, {}});
}

Value nowBuiltin(BuiltinCall& call)
{
    return currentTime(call);
}
Value todayBuiltin(BuiltinCall& call)
{
    return currentTime(call).date;
}

Value dayOfWeek(BuiltinCall& call)
{
    const auto date = dateArgument(call, 0);
    return date ? Value(dayNames[static_cast<std::size_t>(weekday(*date) - 1)]) : call.failTypes();
}

Value monthOfYear(BuiltinCall& call)
{
    const auto date = dateArgument(call, 0);
    return date ? Value(monthNames[static_cast<std::size_t>(toCivil(*date).month - 1)]) : call.failTypes();
}

Value dayOfYear(BuiltinCall& call)
{
    const auto date = dateArgument(call, 0);
    if (!date)
        return call.failTypes();
    const auto firstDay = fromCivil({toCivil(*date).year, 1, 1});
    return firstDay ? Value(date->days - firstDay->days + 1) : call.fail(Reason::OutOfRange);
}

/// ISO 8601: the week that holds the year's first Thursday is its first.
Value weekOfYear(BuiltinCall& call)
{
    const auto date = dateArgument(call, 0);
    if (!date)
        return call.failTypes();
    const Date thursday {date->days + 4 - weekday(*date)};
    const auto firstDay = fromCivil({toCivil(thursday).year, 1, 1});
    return firstDay ? Value((thursday.days - firstDay->days) / 7 + 1) : call.fail(Reason::OutOfRange);
}

constexpr std::array<Builtin, 6> temporalRows {{
    {"now", "", 0, false, nowBuiltin},
    {"today", "", 0, false, todayBuiltin},
    {"day of week", "date", 1, false, dayOfWeek},
    {"month of year", "date", 1, false, monthOfYear},
    {"day of year", "date", 1, false, dayOfYear},
    {"week of year", "date", 1, false, weekOfYear},
}};

} // namespace

std::span<const Builtin> temporalBuiltins()
{
    return temporalRows;
}

} // namespace millrace::feel
