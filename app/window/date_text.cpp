// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/date_text.h"

#include <QLocale>

namespace millrace::app::window {

namespace {

QString formatOfDays()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

} // namespace

QString dateText(const QDate& date)
{
    return QLocale().toString(date, formatOfDays());
}

QDate dateFrom(const QString& text)
{
    const QString plain = text.simplified();
    for (const QString& format : {QStringLiteral("yyyy-M-d"), QStringLiteral("d.M.yyyy")})
        if (const QDate date = QDate::fromString(plain, format); date.isValid())
            return date;
    const QLocale locale;
    QString format = formatOfDays();
    if (const QDate date = locale.toDate(plain, format); date.isValid())
        return date;
    // Without leading zeros both can be read.
    format.replace(QStringLiteral("dd"), QStringLiteral("d")).replace(QStringLiteral("MM"), QStringLiteral("M"));
    const QDate longYear = locale.toDate(plain, format);
    if (longYear.isValid())
        return longYear;
    const QDate shortYear = locale.toDate(plain, format.replace(QStringLiteral("yyyy"), QStringLiteral("yy")));
    return shortYear.isValid() && shortYear.year() < 1970 ? shortYear.addYears(100) : shortYear;
}

} // namespace millrace::app::window
