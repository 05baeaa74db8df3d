// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/foreign_hours.h"

#include <QTime>
#include <algorithm>
#include <array>

namespace millrace::scenario {

std::optional<int> dayFromWord(const QString& word)
{
    static const std::array<QLatin1String, 7> days {QLatin1String("MONDAY"), QLatin1String("TUESDAY"),
        QLatin1String("WEDNESDAY"), QLatin1String("THURSDAY"), QLatin1String("FRIDAY"), QLatin1String("SATURDAY"),
        QLatin1String("SUNDAY")};
    const auto found = std::find(days.begin(), days.end(), word.trimmed().toUpper());
    return found == days.end() ? std::nullopt : std::optional(int(found - days.begin()) + 1);
}

std::optional<Microseconds> timeOfDay(const QString& text)
{
    const QString trimmed = text.trimmed();
    const QTime time = trimmed.size() == 5 ? QTime::fromString(trimmed, QStringLiteral("HH:mm"))
                                           : QTime::fromString(trimmed.left(8), QStringLiteral("HH:mm:ss"));
    if (!time.isValid())
        return std::nullopt;
    return Microseconds(time.msecsSinceStartOfDay()) * 1000;
}

QByteArray zoneFromOffset(const QString& text)
{
    const qsizetype sign = std::max(text.lastIndexOf(QLatin1Char('+')), text.lastIndexOf(QLatin1Char('-')));
    const QString offset = sign < 0 ? QString() : text.mid(sign).trimmed();
    if (offset.isEmpty() || offset.mid(1) == QLatin1String("00:00"))
        return "UTC";
    return "UTC" + offset.toLatin1();
}

std::optional<kernel::WeeklyHours> weeklyHoursFrom(
    const QString& fromDay, const QString& toDay, const QString& from, const QString& to)
{
    const auto firstDay = dayFromWord(fromDay);
    const auto lastDay = dayFromWord(toDay);
    const auto opens = timeOfDay(from);
    const auto closes = timeOfDay(to);
    if (!firstDay || !lastDay || !opens || !closes)
        return std::nullopt;
    const bool isMidnight = *closes >= base::day - base::second || *closes == 0;
    return kernel::WeeklyHours {*firstDay, *lastDay, *opens, isMidnight ? base::day : *closes};
}

} // namespace millrace::scenario
