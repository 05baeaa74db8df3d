// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QByteArray>
#include <QString>
#include <optional>

// Hours as QBP, Prosimos and Scylla write them.

namespace millrace::scenario {

/// "MONDAY" ... "SUNDAY", in any case, as 1 to 7.
std::optional<int> dayFromWord(const QString& word);
/// "09:00", "09:00:00" or "09:00:00.000+00:00" since midnight, in whole seconds.
std::optional<Microseconds> timeOfDay(const QString& text);
/// "+02:00" at the end of a text, as a zone; UTC without one.
QByteArray zoneFromOffset(const QString& text);
/// None where a day or a time is none. An end within the day's last second is midnight, as is 0:00.
std::optional<kernel::WeeklyHours> weeklyHoursFrom(
    const QString& fromDay, const QString& toDay, const QString& from, const QString& to);

} // namespace millrace::scenario
