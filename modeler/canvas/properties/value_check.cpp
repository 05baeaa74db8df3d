// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/iso8601.h"
#include "modeler/canvas/properties/field_row.h"

#include <QCoreApplication>
#include <QStringList>

namespace millrace::canvas {
namespace {

bool isExpression(const QString& value)
{
    return value.startsWith(QLatin1Char('=')) || value.startsWith(QLatin1String("${"))
        || value.startsWith(QLatin1String("#{"));
}

bool isNumber(const QString& value)
{
    bool ok = false;
    return value.toLongLong(&ok) >= 0 && ok;
}

bool isPeriod(const QString& text)
{
    const auto period = base::parseDuration(text);
    return period && period->months >= 0 && period->length >= 0 && *period != base::Duration {};
}

/// "R3/PT10M", "R/2026-01-05T09:00:00Z/P1D" (ISO 8601-1, 5.6); "0 0 9 * * MON-FRI": the six parts of a cron line.
bool isCycle(const QString& value)
{
    if (!value.startsWith(QLatin1Char('R'))) {
        const qsizetype parts = value.simplified().split(QLatin1Char(' ')).size();
        return parts == 6 || parts == 7;
    }
    const QStringList parts = value.split(QLatin1Char('/'));
    bool isCount = true;
    if (parts.front().size() > 1)
        isCount = isNumber(parts.front().mid(1));
    return isCount && (parts.size() == 2 || (parts.size() == 3 && base::parseDateTime(parts[1])))
        && isPeriod(parts.back());
}

} // namespace

QString problemWith(Check check, const QString& text)
{
    const QString value = text.trimmed();
    if (value.isEmpty() || isExpression(value))
        return {};
    switch (check) {
    case Check::None:
        break;
    case Check::Date:
        if (!base::parseDateTime(value))
            return QCoreApplication::translate(
                "Property", "This is no date with a time. Write year-month-day, T and the time: 2026-01-05T09:00:00Z.");
        break;
    case Check::Duration:
        if (!isPeriod(value))
            return QCoreApplication::translate(
                "Property", "This is no duration. Write PT30M for 30 minutes, PT8H for 8 hours, P2D for 2 days.");
        break;
    case Check::Cycle:
        if (!isCycle(value))
            return QCoreApplication::translate("Property",
                "This is no repetition. Write R3/PT10M for three times, every 10 minutes, or R/P1D for every day.");
        break;
    case Check::Number:
        if (!isNumber(value))
            return QCoreApplication::translate("Property", "Write a whole number, 0 or more.");
        break;
    }
    return {};
}

} // namespace millrace::canvas
