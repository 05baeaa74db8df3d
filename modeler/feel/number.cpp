// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>

#define DECIMAL_CALL_BY_REFERENCE 0
#define DECIMAL_GLOBAL_ROUNDING 0
#define DECIMAL_GLOBAL_EXCEPTION_FLAGS 0
// clang-format off: bid_functions.h needs bid_conf.h before it
#include <bid_conf.h>
#include <bid_functions.h>
// clang-format on

namespace millrace::feel {

namespace {

__extension__ typedef unsigned __int128 Wide;
__extension__ typedef __int128 SignedWide;

constexpr int exponentBias = 6176;
constexpr int exponentBits = 49;
constexpr int maximumScale = 18;
constexpr unsigned nearestEven = 0;

/// sign * coefficient * 10^exponent
struct Parts {
    bool negative = false;
    Wide coefficient = 0;
    int exponent = 0;
};

constexpr Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

constexpr std::array<std::int64_t, maximumScale + 1> makePowers()
{
    std::array<std::int64_t, maximumScale + 1> powers {};
    for (int i = 0; i <= maximumScale; ++i)
        powers[static_cast<std::size_t>(i)] = static_cast<std::int64_t>(powerOfTen(i));
    return powers;
}
constexpr auto smallPowers = makePowers();

std::int64_t smallPower(int exponent)
{
    return smallPowers[static_cast<std::size_t>(exponent)];
}

BID_UINT128 toBid(Decimal128 bits)
{
    BID_UINT128 bid;
    bid.w[0] = bits.low;
    bid.w[1] = bits.high;
    return bid;
}

Decimal128 fromBid(BID_UINT128 bid)
{
    return {bid.w[0], bid.w[1]};
}

BID_UINT128 bidOf(const Number& number)
{
    return toBid(number.bits());
}

Wide magnitude(std::int64_t value)
{
    return value < 0 ? Wide(0) - static_cast<Wide>(value) : static_cast<Wide>(value);
}

/// IEEE 754-2008 3.5.2: coefficients of decimal128 never need the second form of the combination field.
Parts partsOf(Decimal128 bits)
{
    Parts parts;
    parts.negative = (bits.high >> 63) != 0;
    parts.exponent = static_cast<int>((bits.high >> exponentBits) & 0x3FFF) - exponentBias;
    const std::uint64_t high = bits.high & ((std::uint64_t(1) << exponentBits) - 1);
    parts.coefficient = (static_cast<Wide>(high) << 64) | bits.low;
    return parts;
}

Parts partsOf(const Number& number)
{
    if (!number.isSmall())
        return partsOf(number.bits());
    return {number.coefficient() < 0, magnitude(number.coefficient()), -number.scale()};
}

Decimal128 pack(const Parts& parts)
{
    const auto exponent = static_cast<std::uint64_t>(parts.exponent + exponentBias);
    return {static_cast<std::uint64_t>(parts.coefficient),
        (static_cast<std::uint64_t>(parts.negative) << 63) | (exponent << exponentBits)
            | static_cast<std::uint64_t>(parts.coefficient >> 64)};
}

std::optional<Number> toSmall(Parts parts)
{
    if (parts.coefficient == 0)
        return Number(0);
    constexpr Wide limit = static_cast<Wide>(INT64_MAX);
    while (parts.exponent < 0 && parts.coefficient % 10 == 0) {
        parts.coefficient /= 10;
        ++parts.exponent;
    }
    while (parts.exponent > 0 && parts.coefficient <= limit) {
        parts.coefficient *= 10;
        --parts.exponent;
    }
    if (parts.coefficient > limit || parts.exponent > 0 || parts.exponent < -maximumScale)
        return {};
    const auto coefficient = static_cast<std::int64_t>(parts.coefficient);
    return Number::small(parts.negative ? -coefficient : coefficient, -parts.exponent);
}

std::optional<Number> finite(BID_UINT128 bid)
{
    if (bid128_isFinite(bid) == 0)
        return {};
    return Number::wide(fromBid(bid));
}

SignedWide scaledUp(const Number& number, int scale)
{
    return static_cast<SignedWide>(number.coefficient()) * smallPower(scale - number.scale());
}

std::optional<Number> fromExact(SignedWide coefficient, int scale)
{
    const bool negative = coefficient < 0;
    const Wide size = negative ? Wide(0) - static_cast<Wide>(coefficient) : static_cast<Wide>(coefficient);
    return toSmall({negative, size, -scale});
}

bool roundsAway(const Parts& parts, Wide quotient, Wide remainder, Wide unit, Rounding mode)
{
    if (remainder == 0)
        return false;
    const Wide rest = unit - remainder;
    switch (mode) {
    case Rounding::Floor:
        return parts.negative;
    case Rounding::Ceiling:
        return !parts.negative;
    case Rounding::Up:
        return true;
    case Rounding::Down:
        return false;
    case Rounding::HalfUp:
        return remainder >= rest;
    case Rounding::HalfDown:
        return remainder > rest;
    case Rounding::HalfEven:
        return remainder > rest || (remainder == rest && (quotient & 1) != 0);
    }
    return false;
}

std::string digitsOf(Wide value)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    return digits;
}

std::size_t skipDigits(std::string_view text, std::size_t from)
{
    while (from < text.size() && text[from] >= '0' && text[from] <= '9')
        ++from;
    return from;
}

bool isNumeral(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t whole = skipDigits(text, at);
    std::size_t digits = whole - at;
    at = whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t end = skipDigits(text, at + 1);
        if (end == at + 1)
            return false;
        digits += end - at - 1;
        at = end;
    }
    if (digits != 0 && at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const std::size_t sign = at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == '+') ? at + 2 : at + 1;
        at = skipDigits(text, sign);
        if (at == sign)
            return false;
    }
    return digits != 0 && at == text.size();
}

std::optional<Number> integerPower(const Number& base, std::int64_t exponent)
{
    std::optional<Number> result = Number(1);
    std::optional<Number> square = base;
    for (std::uint64_t rest = static_cast<std::uint64_t>(std::abs(exponent)); rest != 0; rest >>= 1) {
        if ((rest & 1) != 0)
            result = square ? multiply(*result, *square) : square;
        if (!result)
            return {};
        if (rest > 1)
            square = square ? multiply(*square, *square) : square;
    }
    return exponent < 0 ? divide(1, *result) : result;
}

} // namespace

Number Number::small(std::int64_t coefficient, int scale)
{
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    Number number;
    number.coefficient_ = coefficient;
    number.scale_ = static_cast<std::int8_t>(scale);
    return number;
}

Number Number::wide(Decimal128 bits)
{
    if (const auto number = toSmall(partsOf(bits)))
        return *number;
    Number number;
    number.small_ = false;
    number.wide_ = bits;
    return number;
}

std::optional<Number> Number::parse(std::string_view text)
{
    if (!isNumeral(text))
        return {};
    std::int64_t integer = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), integer);
    if (error == std::errc() && end == text.data() + text.size() && integer != INT64_MIN)
        return Number(integer);
    std::string copy(text);
    unsigned flags = 0;
    return finite(bid128_from_string(copy.data(), nearestEven, &flags));
}

std::optional<Number> Number::fromDouble(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> buffer {};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return parse({buffer.data(), result.ptr});
}

Decimal128 Number::bits() const
{
    return small_ ? pack(partsOf(*this)) : wide_;
}

bool Number::isInteger() const
{
    if (small_)
        return scale_ == 0;
    const Parts parts = partsOf(wide_);
    return parts.exponent >= 0 || (parts.exponent > -35 && parts.coefficient % powerOfTen(-parts.exponent) == 0);
}

int Number::sign() const
{
    if (small_)
        return coefficient_ > 0 ? 1 : coefficient_ < 0 ? -1 : 0;
    return (wide_.high >> 63) != 0 ? -1 : 1;
}

std::optional<std::int64_t> Number::toInteger() const
{
    return small_ && scale_ == 0 ? std::optional(coefficient_) : std::nullopt;
}

double Number::toDouble() const
{
    if (small_ && scale_ == 0)
        return static_cast<double>(coefficient_);
    unsigned flags = 0;
    return bid128_to_binary64(bidOf(*this), nearestEven, &flags);
}

std::string Number::toText() const
{
    const Parts parts = partsOf(*this);
    std::string digits = digitsOf(parts.coefficient);
    int exponent = parts.exponent;
    while (!small_ && digits.size() > 1 && digits.back() == '0') {
        digits.pop_back();
        ++exponent;
    }
    const int point = static_cast<int>(digits.size()) + exponent;
    std::string text = parts.negative ? "-" : "";
    if (point > 40 || point < -40) {
        text += digits.substr(0, 1);
        if (digits.size() > 1)
            text += "." + digits.substr(1);
        return text + "e" + (point > 0 ? "+" : "") + std::to_string(point - 1);
    }
    if (exponent >= 0)
        return text + digits + std::string(static_cast<std::size_t>(exponent), '0');
    if (point <= 0)
        return text + "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    return text + digits.substr(0, static_cast<std::size_t>(point)) + "."
        + digits.substr(static_cast<std::size_t>(point));
}

Number Number::operator-() const
{
    if (small_ && coefficient_ != INT64_MIN)
        return small(-coefficient_, scale_);
    Decimal128 negated = bits();
    negated.high ^= std::uint64_t(1) << 63;
    return wide(negated);
}

Number Number::rounded(int scale, Rounding mode) const
{
    const Parts parts = partsOf(*this);
    const int dropped = -parts.exponent - scale;
    if (dropped <= 0 || parts.coefficient == 0)
        return *this;
    // Beyond 38 digits the unit is no longer representable: anything is less than half of it.
    const Wide unit = dropped > 37 ? powerOfTen(38) : powerOfTen(dropped);
    Wide quotient = parts.coefficient / unit;
    if (roundsAway(parts, quotient, parts.coefficient % unit, unit, mode))
        ++quotient;
    const Parts result {parts.negative, quotient, -scale};
    if (const auto number = toSmall(result))
        return *number;
    return wide(pack(result));
}

std::optional<Number> add(const Number& a, const Number& b)
{
    if (a.isSmall() && b.isSmall()) {
        std::int64_t sum = 0;
        if (a.scale() == b.scale() && !__builtin_add_overflow(a.coefficient(), b.coefficient(), &sum))
            return Number::small(sum, a.scale());
        const int scale = std::max(a.scale(), b.scale());
        if (const auto exact = fromExact(scaledUp(a, scale) + scaledUp(b, scale), scale))
            return exact;
    }
    return decimal::add(a, b);
}

std::optional<Number> subtract(const Number& a, const Number& b)
{
    return add(a, -b);
}

std::optional<Number> multiply(const Number& a, const Number& b)
{
    std::int64_t product = 0;
    if (a.isSmall() && b.isSmall() && a.scale() + b.scale() <= maximumScale
        && !__builtin_mul_overflow(a.coefficient(), b.coefficient(), &product))
        return Number::small(product, a.scale() + b.scale());
    return decimal::multiply(a, b);
}

std::optional<Number> divide(const Number& a, const Number& b)
{
    if (b.sign() == 0)
        return {};
    if (a.isSmall() && b.isSmall() && a.scale() == b.scale() && a.coefficient() != INT64_MIN
        && a.coefficient() % b.coefficient() == 0)
        return Number(a.coefficient() / b.coefficient());
    return decimal::divide(a, b);
}

std::optional<Number> modulo(const Number& a, const Number& b)
{
    if (b.sign() == 0)
        return {};
    std::optional<Number> rest;
    if (a.isSmall() && b.isSmall()) {
        const int scale = std::max(a.scale(), b.scale());
        rest = fromExact(scaledUp(a, scale) % scaledUp(b, scale), scale);
    } else {
        unsigned flags = 0;
        rest = finite(bid128_fmod(bidOf(a), bidOf(b), &flags));
    }
    if (rest && rest->sign() * b.sign() < 0)
        return add(*rest, b);
    return rest;
}

std::optional<Number> power(const Number& base, const Number& exponent)
{
    // Squaring keeps exact what is exact; the library's own power goes through logarithms.
    if (const auto integer = exponent.toInteger(); integer && std::abs(*integer) <= 100'000)
        return base.sign() == 0 && *integer < 0 ? std::nullopt : integerPower(base, *integer);
    unsigned flags = 0;
    return finite(bid128_pow(bidOf(base), bidOf(exponent), nearestEven, &flags));
}

std::optional<Number> squareRoot(const Number& a)
{
    unsigned flags = 0;
    return finite(bid128_sqrt(bidOf(a), nearestEven, &flags));
}

std::optional<Number> exponential(const Number& a)
{
    unsigned flags = 0;
    return finite(bid128_exp(bidOf(a), nearestEven, &flags));
}

std::optional<Number> logarithm(const Number& a)
{
    unsigned flags = 0;
    return finite(bid128_log(bidOf(a), nearestEven, &flags));
}

int compare(const Number& a, const Number& b)
{
    if (!a.isSmall() || !b.isSmall())
        return decimal::compare(a, b);
    const int scale = std::max(a.scale(), b.scale());
    const SignedWide x = scaledUp(a, scale);
    const SignedWide y = scaledUp(b, scale);
    return x < y ? -1 : x > y ? 1 : 0;
}

namespace decimal {

std::optional<Number> add(const Number& a, const Number& b)
{
    unsigned flags = 0;
    return finite(bid128_add(bidOf(a), bidOf(b), nearestEven, &flags));
}

std::optional<Number> subtract(const Number& a, const Number& b)
{
    unsigned flags = 0;
    return finite(bid128_sub(bidOf(a), bidOf(b), nearestEven, &flags));
}

std::optional<Number> multiply(const Number& a, const Number& b)
{
    unsigned flags = 0;
    return finite(bid128_mul(bidOf(a), bidOf(b), nearestEven, &flags));
}

std::optional<Number> divide(const Number& a, const Number& b)
{
    unsigned flags = 0;
    return finite(bid128_div(bidOf(a), bidOf(b), nearestEven, &flags));
}

int compare(const Number& a, const Number& b)
{
    unsigned flags = 0;
    if (bid128_quiet_less(bidOf(a), bidOf(b), &flags) != 0)
        return -1;
    return bid128_quiet_equal(bidOf(a), bidOf(b), &flags) != 0 ? 0 : 1;
}

} // namespace decimal

} // namespace millrace::feel
