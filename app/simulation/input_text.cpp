// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_text.h"

#include "modeler/base/iso8601.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>
#include <cmath>

namespace millrace::app::simulation {

namespace {

struct InputWords {
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

const QChar noBreak(0x00A0);

struct SpanUnit {
    double seconds;
    const char* name; ///< as shown, translated
    std::array<const char*, 6> words; ///< as typed, English
};
constexpr SpanUnit spanUnits[] = {
    {1, QT_TRANSLATE_NOOP("Units", "s"), {"s", "sec", "second", "seconds", "", ""}},
    {60, QT_TRANSLATE_NOOP("Units", "min"), {"m", "min", "mins", "minute", "minutes", ""}},
    {3600, QT_TRANSLATE_NOOP("Units", "h"), {"h", "hr", "hrs", "hour", "hours", ""}},
    {86400, QT_TRANSLATE_NOOP("Units", "days"), {"d", "day", "days", "", "", ""}},
    {7 * 86400, QT_TRANSLATE_NOOP("Units", "weeks"), {"w", "week", "weeks", "", "", ""}},
};

QString shownName(const SpanUnit& unit)
{
    return QCoreApplication::translate("Units", unit.name);
}

const SpanUnit* unitOfWord(const QString& word)
{
    for (const SpanUnit& unit : spanUnits) {
        if (word.compare(shownName(unit), Qt::CaseInsensitive) == 0)
            return &unit;
        for (const char* known : unit.words)
            if (*known != 0 && word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
                return &unit;
    }
    return nullptr;
}

/// Three figures at most behind whole digits, no zeros at the end.
QString shortest(double value, int decimals)
{
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(QLocale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

bool isShort(double value)
{
    return std::abs(value * 100 - std::round(value * 100)) < 1e-6 * std::max(1.0, value);
}

QString currencySign(const QString& currency)
{
    if (currency == QLatin1String("EUR"))
        return QString(QChar(0x20AC));
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("GBP"))
        return QString(QChar(0x00A3));
    return currency;
}

} // namespace

QString spanText(double seconds)
{
    const SpanUnit* best = nullptr;
    const SpanUnit* rough = &spanUnits[0];
    for (const SpanUnit& unit : spanUnits) {
        // A working day is no day: up to two days people say hours.
        const double least = unit.seconds == 86400 ? 2 : unit.seconds == 7 * 86400 ? 3 : 1;
        if (seconds / unit.seconds < least)
            continue;
        if (isShort(seconds / unit.seconds))
            best = &unit;
        if (unit.seconds <= 3600)
            rough = &unit;
    }
    if (!best)
        best = rough;
    const double value = seconds / best->seconds;
    return shortest(value, value >= 100 ? 1 : 2) + noBreak + shownName(*best);
}

std::optional<double> parseNumber(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool fine = false;
    double value = QLocale().toDouble(trimmed, &fine);
    if (!fine)
        value = QLocale::c().toDouble(trimmed, &fine);
    if (!fine || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> parseCount(const QString& text, std::int64_t least, std::int64_t most)
{
    const auto number = parseNumber(text);
    const bool isCount
        = number && *number >= double(least) && *number <= double(most) && *number == std::floor(*number);
    return isCount ? std::optional(std::int64_t(*number)) : std::nullopt;
}

std::optional<double> parseSpan(const QString& text)
{
    const QString plain = text.simplified();
    if (const auto iso = base::parseDuration(plain); iso && iso->months == 0)
        return iso->length >= 0 ? std::optional(double(iso->length) * 1e-6) : std::nullopt;
    qsizetype end = plain.size();
    while (end > 0 && (plain[end - 1].isLetter()))
        --end;
    const QString word = plain.mid(end);
    const auto number = parseNumber(plain.left(end));
    const SpanUnit* unit = word.isEmpty() ? &spanUnits[1] : unitOfWord(word);
    if (!number || !unit || *number < 0)
        return std::nullopt;
    return *number * unit->seconds;
}

QString notASpan(const QString& text)
{
    return InputWords::tr("'%1' is no duration. Write it as in 12 min, 1.5 h or 2 days.").arg(text.trimmed());
}

QString notAShare(const QString& text)
{
    return InputWords::tr("'%1' is no share of 0 to 100 %.").arg(text.trimmed());
}

QString notAnAmount(const QString& text)
{
    return InputWords::tr("'%1' is no amount of money of 0 or more.").arg(text.trimmed());
}

QString notACaseCount(const QString& text)
{
    return InputWords::tr("'%1' is no whole number of cases of 1 or more.").arg(text.trimmed());
}

QString shareText(double share)
{
    return shortest(share * 100, 1) + noBreak + QLocale().percent();
}

std::optional<double> parseShare(const QString& text)
{
    QString plain = text.simplified();
    plain.remove(u'%');
    plain.remove(QLocale().percent());
    const auto number = parseNumber(plain);
    if (!number || *number < 0 || *number > 100)
        return std::nullopt;
    return *number / 100;
}

QString moneyText(double amount, const QString& currency)
{
    const bool isWhole = std::abs(amount - std::round(amount)) < 0.005;
    const QString number = QLocale().toString(amount, 'f', isWhole ? 0 : 2);
    if (currency.isEmpty())
        return number;
    const QString sign = currencySign(currency);
    const bool isBehind = QLocale().toCurrencyString(1.0, sign).endsWith(sign);
    return isBehind ? number + noBreak + sign : sign + noBreak + number;
}

std::optional<double> parseMoney(const QString& text, const QString& currency)
{
    QString plain = text.simplified();
    if (!currency.isEmpty()) {
        plain.remove(currency, Qt::CaseInsensitive);
        plain.remove(currencySign(currency));
    }
    const auto number = parseNumber(plain);
    return number && *number >= 0 ? number : std::nullopt;
}

QString countText(double count)
{
    return shortest(count, std::abs(count) >= 100 ? 0 : 1);
}

QString numberText(double value)
{
    return shortest(value, 3);
}

std::vector<double> spanUnitSeconds()
{
    std::vector<double> seconds;
    for (const SpanUnit& unit : spanUnits)
        seconds.push_back(unit.seconds);
    return seconds;
}

QString spanUnitName(double seconds)
{
    for (const SpanUnit& unit : spanUnits)
        if (unit.seconds == seconds)
            return shownName(unit);
    return {};
}

std::optional<double> parseSpanUnit(const QString& word)
{
    const SpanUnit* unit = unitOfWord(word.trimmed());
    return unit ? std::optional(unit->seconds) : std::nullopt;
}

} // namespace millrace::app::simulation
