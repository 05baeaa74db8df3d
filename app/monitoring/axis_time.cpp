// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/axis_time.h"

#include <QDateTime>
#include <QRegularExpression>

namespace millrace::app::monitoring {

QString axisTime(base::Microseconds time, base::Microseconds span, const QLocale& locale)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time / 1000);
    QString date = locale.dateFormat(QLocale::ShortFormat);
    QString clock = locale.timeFormat(QLocale::ShortFormat);
    if (span < base::hour)
        return locale.toString(when,
            clock.contains(QStringLiteral("ss")) ? clock
                                                 : clock.replace(QStringLiteral("mm"), QStringLiteral("mm:ss")));
    if (span >= 3 * base::day) {
        if (!date.contains(QStringLiteral("yyyy")))
            date.replace(QRegularExpression(QStringLiteral("y+")), QStringLiteral("yyyy"));
        return locale.toString(when.date(), date);
    }
    // The year with what joins it to the rest.
    static const QRegularExpression year(QStringLiteral("^y+[^dM]*|[^dM]*y+[^dM]*$"));
    return locale.toString(when, date.remove(year) + u' ' + clock);
}

} // namespace millrace::app::monitoring
