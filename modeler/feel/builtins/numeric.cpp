// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/call.h"

#include <array>

namespace millrace::feel {

namespace {

constexpr int lowestScale = -6111;
constexpr int highestScale = 6176;

Value roundTo(BuiltinCall& call, Rounding mode, std::int64_t defaultScale = 0)
{
    const auto number = call.number(0);
    const auto scaleNumber = call.size() > 1 ? call.number(1) : std::optional<Number>(defaultScale);
    if (!number || !scaleNumber)
        return call.failTypes();
    const auto scale = scaleNumber->rounded(0, Rounding::Down).toInteger();
    if (!scale || *scale < lowestScale || *scale > highestScale)
        return call.fail(Reason::OutOfRange, scaleNumber->toText());
    return number->rounded(static_cast<int>(*scale), mode);
}

template <Rounding Mode> Value roundBuiltin(BuiltinCall& call)
{
    return roundTo(call, Mode);
}

Value absolute(BuiltinCall& call)
{
    const Value& value = call[0];
    const bool duration = value.type() == Type::DaysTime || value.type() == Type::YearsMonths;
    Reason reason = Reason::None;
    if (duration) {
        const bool negative
            = value.type() == Type::DaysTime ? value.asDaysTime().seconds < 0 : value.asYearsMonths().months < 0;
        return negative ? negate(value, reason) : value;
    }
    const auto number = call.number(0);
    if (!number)
        return call.failTypes();
    return number->sign() < 0 ? -*number : *number;
}

Value moduloOf(BuiltinCall& call)
{
    const auto a = call.number(0);
    const auto b = call.number(1);
    if (!a || !b)
        return call.failTypes();
    return b->sign() == 0 ? call.fail(Reason::DivisionByZero) : call.orFail(modulo(*a, *b));
}

template <std::optional<Number> (*Function)(const Number&)> Value unary(BuiltinCall& call)
{
    const auto number = call.number(0);
    if (!number)
        return call.failTypes();
    const auto result = Function(*number);
    return result ? Value(*result) : call.fail(Reason::OutOfRange, number->toText());
}

Value odd(BuiltinCall& call)
{
    const auto number = call.number(0);
    if (!number)
        return call.failTypes();
    const auto rest = modulo(*number, 2);
    return rest && *rest == Number(1);
}

Value even(BuiltinCall& call)
{
    const auto number = call.number(0);
    if (!number)
        return call.failTypes();
    const auto rest = modulo(*number, 2);
    return rest && rest->sign() == 0;
}

constexpr std::array<Builtin, 14> numericRows {{
    {"decimal", "n,scale", 2, false, roundBuiltin<Rounding::HalfEven>},
    {"floor", "n,scale", 1, false, roundBuiltin<Rounding::Floor>},
    {"ceiling", "n,scale", 1, false, roundBuiltin<Rounding::Ceiling>},
    {"round up", "n,scale", 1, false, roundBuiltin<Rounding::Up>},
    {"round down", "n,scale", 1, false, roundBuiltin<Rounding::Down>},
    {"round half up", "n,scale", 1, false, roundBuiltin<Rounding::HalfUp>},
    {"round half down", "n,scale", 1, false, roundBuiltin<Rounding::HalfDown>},
    {"abs", "n", 1, false, absolute},
    {"modulo", "dividend,divisor", 2, false, moduloOf},
    {"sqrt", "number", 1, false, unary<squareRoot>},
    {"log", "number", 1, false, unary<logarithm>},
    {"exp", "number", 1, false, unary<exponential>},
    {"odd", "number", 1, false, odd},
    {"even", "number", 1, false, even},
}};

} // namespace

std::span<const Builtin> numericBuiltins()
{
    return numericRows;
}

} // namespace millrace::feel
