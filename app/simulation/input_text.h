// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

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

/// "7", "1,204", "47.6": a count in the locale's digits.
QString countText(double count);
std::optional<double> parseNumber(const QString& text);

} // namespace millrace::app::simulation
