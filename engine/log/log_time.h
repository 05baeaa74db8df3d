// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

#include <QTimeZone>
#include <optional>
#include <string_view>

namespace millrace::log {

/// Which part of a date like 03/04/2026 is the month.
enum class DateOrder : std::uint8_t { DayFirst, MonthFirst };

/// A point in time as logs write it: ISO 8601, with a blank for the T too; dates with the year first (2026-01-05,
/// 2026/1/5) or last (05.01.2026, 05/01/2026: then `order` says which is the month); a time of the day with or without
/// seconds and fractions, AM and PM; Z, UTC or an offset; or seconds, milliseconds or microseconds since 1970 (10, 13
/// or 16 digits). Without an offset in `zone`. Empty for what is none of these.
std::optional<base::Microseconds> parseLogTime(
    std::string_view text, DateOrder order = DateOrder::DayFirst, const QTimeZone& zone = QTimeZone::utc());

/// What stands for a time that is not known: nothing, "?", "-", "NA", "null", "nan", "NaT".
bool isNoTime(std::string_view text);

/// What a date tells of the order of day and month: the order where one of them is above 12 and the year is last.
std::optional<DateOrder> dateOrderOf(std::string_view text);
/// Whether the date may be read either way: its year is last, and neither part is above 12.
bool isAmbiguousDate(std::string_view text);

} // namespace millrace::log
