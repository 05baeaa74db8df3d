// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace millrace::app::simulation {

// Numbers with units as people type and read them, in the locale's way. Parsing also takes a point as decimal sign and
// the English units; what is none gives nothing.

/// Seconds as "12 min", "1.5 h", "2 days": the largest unit that needs two decimals at most, else three figures.
QString spanText(double seconds);
/// "12 min", "1,5 h", "90s", "2 d", "PT8H" in seconds; a number without a unit counts in minutes. Not negative.
std::optional<double> parseSpan(const QString& text);

/// A share of 0 to 1 as "80 %", with one decimal where it needs one.
QString shareText(double share);
/// "80 %", "80": percent. 0 to 1.
std::optional<double> parseShare(const QString& text);

/// "€ 46 an hour" without the hour: an amount in the currency of that code ("EUR"); a plain number without one.
QString moneyText(double amount, const QString& currency);
/// "46", "€ 46", "46 EUR"; not negative.
std::optional<double> parseMoney(const QString& text, const QString& currency);

// Words for a text that none of these takes.
QString notASpan(const QString& text);
QString notAShare(const QString& text);
QString notAnAmount(const QString& text); ///< of money
QString notACaseCount(const QString& text); ///< of 1 or more

/// "7", "1,204", "47.6": a count in the locale's digits.
QString countText(double count);
std::optional<double> parseNumber(const QString& text);
/// A whole number from `least` to `most`.
std::optional<std::int64_t> parseCount(const QString& text, std::int64_t least, std::int64_t most = 1'000'000'000);
/// As short as it can be said with three decimals: "12", "1.5", "0.125"; for cells of a table, whose column or row says
/// the unit.
QString numberText(double value);

/// The units of time to choose from, in seconds: seconds, minutes, hours, days, weeks.
std::vector<double> spanUnitSeconds();
/// As shown behind a number: "min".
QString spanUnitName(double seconds);
/// "min", "Minuten", "hours": its seconds; none for any other word.
std::optional<double> parseSpanUnit(const QString& word);

} // namespace millrace::app::simulation
