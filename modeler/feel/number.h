// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace millrace::feel {

/// The 128 bits of an IEEE 754-2008 decimal128 in binary-integer encoding.
struct Decimal128 {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
};

enum class Rounding { Floor, Ceiling, Up, Down, HalfUp, HalfDown, HalfEven };

/// A number of FEEL (DMN 1.5, 10.3.2.3.1): a finite decimal128, 34 digits. What fits `coefficient / 10^scale` with 64
/// bits and a scale of 0 to 18 is held so (always, and without trailing zeros, so that the form is unique) and computed
/// exactly; the rest goes through the decimal library, with the same results. Results out of range are empty, never
/// infinite.
class Number {
public:
    constexpr Number() = default;
    constexpr Number(std::int64_t value) // NOLINT: an integer is a number
        : coefficient_(value)
    { }
    /// coefficient / 10^scale, scale 0 to 18; trailing zeros are taken off.
    static Number small(std::int64_t coefficient, int scale);
    /// Finite only.
    static Number wide(Decimal128 bits);
    /// "12", "-0.5", ".5", "1.2e3"; nothing around it. Rounded to 34 digits.
    static std::optional<Number> parse(std::string_view text);
    /// The nearest shortest decimal; empty for infinities and NaN.
    static std::optional<Number> fromDouble(double value);

    bool isSmall() const { return small_; }
    std::int64_t coefficient() const { return coefficient_; }
    int scale() const { return scale_; }
    Decimal128 bits() const; ///< as decimal128, whichever form it has

    bool isInteger() const;
    int sign() const; ///< -1, 0 or 1
    /// The integer, where this is one that fits.
    std::optional<std::int64_t> toInteger() const;
    double toDouble() const;
    /// Plain digits ("1234.5"), an exponent only beyond 40 digits; parse() gives the same number again.
    std::string toText() const;

    Number operator-() const;
    Number rounded(int scale, Rounding mode) const;

private:
    bool small_ = true;
    std::int8_t scale_ = 0;
    std::int64_t coefficient_ = 0;
    Decimal128 wide_ {};
};

std::optional<Number> add(const Number& a, const Number& b);
std::optional<Number> subtract(const Number& a, const Number& b);
std::optional<Number> multiply(const Number& a, const Number& b);
/// Empty as well for a divisor of 0.
std::optional<Number> divide(const Number& a, const Number& b);
/// a - b * floor(a / b): the sign is that of b. Empty for b = 0.
std::optional<Number> modulo(const Number& a, const Number& b);
std::optional<Number> power(const Number& base, const Number& exponent);
std::optional<Number> squareRoot(const Number& a); ///< empty below 0
std::optional<Number> exponential(const Number& a);
std::optional<Number> logarithm(const Number& a); ///< natural; empty for 0 and below
int compare(const Number& a, const Number& b); ///< -1, 0 or 1

inline bool operator==(const Number& a, const Number& b)
{
    return compare(a, b) == 0;
}

/// The same four operations through the decimal library alone: what the fast path must agree with.
namespace decimal {
std::optional<Number> add(const Number& a, const Number& b);
std::optional<Number> subtract(const Number& a, const Number& b);
std::optional<Number> multiply(const Number& a, const Number& b);
std::optional<Number> divide(const Number& a, const Number& b);
int compare(const Number& a, const Number& b);
} // namespace decimal

} // namespace millrace::feel
