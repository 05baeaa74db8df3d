// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/words.h"

#include "modeler/feel/evaluator.h"
#include "modeler/feel/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace millrace::app::execution {

namespace {

struct RunTexts {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

QDateTime localTime(base::Microseconds time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000);
}

} // namespace

QString momentText(base::Microseconds time, base::Microseconds now)
{
    const QLocale locale;
    const QDateTime when = localTime(time);
    const QDate today = localTime(now).date();
    const QString clock = when.toString(QStringLiteral("HH:mm:ss"));
    if (when.date() == today)
        return RunTexts::tr("today %1").arg(clock);
    if (when.date().addDays(1) == today)
        return RunTexts::tr("yesterday %1").arg(clock);
    const QString format = when.date().year() == today.year() ? RunTexts::tr("d MMM", "date without year")
                                                              : RunTexts::tr("d MMM yyyy", "date with year");
    return locale.toString(when.date(), format) + u' ' + clock;
}

QString ageText(base::Microseconds length)
{
    if (length < base::minute)
        return RunTexts::tr("just now");
    if (length < base::hour)
        return RunTexts::tr("%1 min").arg(length / base::minute);
    if (length < base::day)
        return RunTexts::tr("%1 h").arg(length / base::hour);
    return RunTexts::tr("%n day(s)", nullptr, static_cast<int>(length / base::day));
}

QString dueText(base::Microseconds due, base::Microseconds now)
{
    if (due <= now)
        return now - due < base::minute ? RunTexts::tr("due now")
                                        : RunTexts::tr("overdue by %1").arg(ageText(now - due));
    return due - now < base::minute ? RunTexts::tr("due in less than a minute")
                                    : RunTexts::tr("due in %1").arg(ageText(due - now));
}

QString valueText(const feel::Value& value)
{
    if (value.isNull())
        return RunTexts::tr("nothing", "value of a variable");
    if (value.isBoolean())
        return value.isTrue() ? RunTexts::tr("yes") : RunTexts::tr("no");
    if (value.isInteger())
        return QLocale().toString(qlonglong(value.asInteger()));
    if (value.isNumber())
        return QString::fromStdString(feel::toPlainText(value)).replace(u'.', QLocale().decimalPoint());
    if (value.isList() || value.isContext())
        return QString::fromStdString(feel::writeJson(value));
    return QString::fromStdString(feel::toPlainText(value));
}

QString typeText(const feel::Value& value)
{
    switch (value.type()) {
    case feel::Type::Null:
        return {};
    case feel::Type::Boolean:
        return RunTexts::tr("yes or no");
    case feel::Type::Number:
        return RunTexts::tr("number");
    case feel::Type::String:
        return RunTexts::tr("text");
    case feel::Type::List:
        return RunTexts::tr("list");
    case feel::Type::Context:
        return RunTexts::tr("group of values");
    case feel::Type::Date:
        return RunTexts::tr("date");
    case feel::Type::Time:
        return RunTexts::tr("time of day");
    case feel::Type::DateTime:
        return RunTexts::tr("date and time");
    case feel::Type::DaysTime:
    case feel::Type::YearsMonths:
        return RunTexts::tr("duration");
    case feel::Type::Range:
        return RunTexts::tr("range");
    case feel::Type::Function:
        break;
    }
    return RunTexts::tr("function");
}

QString changesText(const feel::Context& variables, const feel::Context& before)
{
    QStringList parts;
    for (const auto& [name, value] : variables.entries()) {
        const feel::Value* old = before.find(name);
        if (old != nullptr && feel::isEqual(*old, value))
            continue;
        if (value.isNull() && (old == nullptr || old->isNull()))
            continue;
        const QString shown = old != nullptr && !old->isNull()
            ? RunTexts::tr("%1 \u2192 %2", "from value to value").arg(valueText(*old), valueText(value))
            : valueText(value);
        parts += RunTexts::tr("%1: %2", "variable and value").arg(QString::fromStdString(name), shown);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace millrace::app::execution
