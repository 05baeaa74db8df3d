// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace millrace::app::charts {

namespace {
const QChar noBreakSpace(0x00A0);

QString unitName(const char* name)
{
    return QCoreApplication::translate("Units", name);
}
} // namespace

TimeUnit timeUnitFor(double seconds)
{
    const double size = std::abs(seconds);
    if (size < 100)
        return {1, unitName(QT_TRANSLATE_NOOP("Units", "s"))};
    if (size < 100 * 60)
        return {60, unitName(QT_TRANSLATE_NOOP("Units", "min"))};
    if (size < 120 * 3600)
        return {3600, unitName(QT_TRANSLATE_NOOP("Units", "h"))};
    return {86400, unitName(QT_TRANSLATE_NOOP("Units", "days"))};
}

QString figure(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 || value == std::round(value) ? 0 : size >= 1 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

QString durationText(double seconds, const TimeUnit& unit)
{
    return figure(seconds / unit.seconds) + noBreakSpace + unit.name;
}

QString durationText(double seconds)
{
    return durationText(seconds, timeUnitFor(seconds));
}

QString plusMinus(double halfWidth, const TimeUnit& unit)
{
    return QChar(0x00B1) + QString(noBreakSpace) + figure(halfWidth / unit.seconds);
}

QString percentText(double share, int decimals)
{
    return QLocale().toString(share * 100, 'f', decimals) + noBreakSpace + QLocale().percent();
}

double niceStep(double range, int most)
{
    const double rough = std::max(range, 1e-9) / std::max(most, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor >= rough * (1 - 1e-9))
            return power * factor;
    return power * 10;
}

} // namespace millrace::app::charts
