// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/iso8601.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace millrace::base {

namespace {

constexpr double largest = 9.2e18;

/// Whole and fractional seconds, exact to the microsecond; further digits are cut off.
std::optional<Microseconds> parseSeconds(const QString& digits)
{
    const auto point = digits.indexOf(QLatin1Char('.'));
    bool ok = true;
    const qint64 whole = (point < 0 ? digits : digits.left(point)).toLongLong(&ok);
    if (!ok || whole > std::numeric_limits<qint64>::max() / second - 1)
        return std::nullopt;
    const QString fraction = point < 0 ? QString() : digits.mid(point + 1, 6).leftJustified(6, QLatin1Char('0'));
    return whole * second + (fraction.isEmpty() ? 0 : fraction.toLongLong());
}

/// Adds count * unit to `sum`; false where it does not fit.
bool add(std::int64_t& sum, const QString& count, std::int64_t unit)
{
    if (count.isEmpty())
        return true;
    bool ok = false;
    const qint64 n = count.toLongLong(&ok);
    std::int64_t product = 0;
    return ok && !__builtin_mul_overflow(n, unit, &product) && !__builtin_add_overflow(sum, product, &sum);
}

} // namespace

std::optional<Duration> parseDuration(QStringView text)
{
    static const QRegularExpression weeks(QStringLiteral("^(-)?P(\\d+)W$"));
    static const QRegularExpression pattern(QStringLiteral(
        "^(-)?P(?=.)(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?=.)(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?$"));
    const QString trimmed = text.trimmed().toString();
    Duration result;
    bool negative = false;
    if (const auto match = weeks.match(trimmed); match.hasMatch()) {
        negative = !match.captured(1).isEmpty();
        if (!add(result.length, match.captured(2), 7 * day))
            return std::nullopt;
    } else if (const auto parts = pattern.match(trimmed); parts.hasMatch()) {
        negative = !parts.captured(1).isEmpty();
        bool fits = add(result.months, parts.captured(2), 12) && add(result.months, parts.captured(3), 1)
            && add(result.length, parts.captured(4), day) && add(result.length, parts.captured(5), hour)
            && add(result.length, parts.captured(6), minute);
        if (!parts.captured(7).isEmpty()) {
            const auto seconds = parseSeconds(parts.captured(7));
            fits = fits && seconds && !__builtin_add_overflow(result.length, *seconds, &result.length);
        }
        if (!fits)
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (negative)
        result = {-result.months, -result.length};
    return result;
}

std::optional<Microseconds> parseTimeSpan(QStringView text)
{
    if (const auto duration = parseDuration(text))
        return duration->months == 0 ? std::optional(duration->length) : std::nullopt;
    static const QRegularExpression pattern(QStringLiteral("^(-?\\d+(?:\\.\\d+)?)\\s*(us|ms|s|sec|min|m|h|d|w)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const std::array<std::pair<QLatin1String, double>, 9> units {
        {{QLatin1String("us"), 1.0}, {QLatin1String("ms"), 1e3}, {QLatin1String("s"), 1e6}, {QLatin1String("sec"), 1e6},
            {QLatin1String("min"), 6e7}, {QLatin1String("m"), 6e7}, {QLatin1String("h"), 3.6e9},
            {QLatin1String("d"), 8.64e10}, {QLatin1String("w"), 6.048e11}}};
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    for (const auto& [unit, length] : units) {
        if (match.captured(2).compare(unit, Qt::CaseInsensitive) != 0)
            continue;
        const double value = match.captured(1).toDouble() * length;
        return std::abs(value) < largest ? std::optional(std::llround(value)) : std::nullopt;
    }
    return std::nullopt;
}

QString formatDuration(const Duration& duration)
{
    const bool negative = duration.months < 0 || duration.length < 0;
    const auto months = std::uint64_t(negative ? -duration.months : duration.months);
    auto rest = std::uint64_t(negative ? -duration.length : duration.length);
    const auto take = [&rest](Microseconds unit) {
        const auto count = rest / std::uint64_t(unit);
        rest %= std::uint64_t(unit);
        return count;
    };
    const auto part = [](std::uint64_t count, char unit) {
        return count == 0 ? QString() : QString::number(count) + QLatin1Char(unit);
    };
    const QString date = part(months / 12, 'Y') + part(months % 12, 'M') + part(take(day), 'D');
    QString time = part(take(hour), 'H') + part(take(minute), 'M');
    if (rest > 0) {
        QString seconds = QString::number(take(second));
        if (rest > 0) {
            QString fraction = QString::number(rest).rightJustified(6, QLatin1Char('0'));
            while (fraction.endsWith(QLatin1Char('0')))
                fraction.chop(1);
            seconds += QLatin1Char('.') + fraction;
        }
        time += seconds + QLatin1Char('S');
    }
    if (date.isEmpty() && time.isEmpty())
        return QStringLiteral("PT0S");
    return QLatin1String(negative ? "-P" : "P") + date + (time.isEmpty() ? QString() : QLatin1Char('T') + time);
}

QString formatDuration(Microseconds length)
{
    return formatDuration(Duration {0, length});
}

QDateTime plus(const QDateTime& start, const Duration& duration)
{
    const QDateTime shifted = duration.months == 0 ? start : start.addMonths(int(duration.months));
    return shifted.addMSecs(duration.length / 1000);
}

std::optional<Microseconds> parseDateTime(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d(?:\\.\\d+)?))?)?(Z|[+-]\\d\\d:?\\d\\d)?$"));
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const int hours = match.captured(4).toInt();
    const int minutes = match.captured(5).toInt();
    const auto seconds = match.captured(6).isEmpty() ? std::optional<Microseconds>(0) : parseSeconds(match.captured(6));
    if (!date.isValid() || hours > 24 || minutes > 59 || !seconds || *seconds >= 61 * second)
        return std::nullopt;
    Microseconds offset = 0;
    if (const QString zone = match.captured(7); zone.size() > 1) {
        offset = zone.mid(1, 2).toInt() * hour + zone.right(2).toInt() * minute;
        if (zone.startsWith(QLatin1Char('-')))
            offset = -offset;
    }
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    return days * day + hours * hour + minutes * minute + *seconds - offset;
}

QString formatDateTime(Microseconds time)
{
    Microseconds inSecond = time % second;
    if (inSecond < 0)
        inSecond += second;
    const auto whole = QDateTime::fromSecsSinceEpoch((time - inSecond) / second, Qt::UTC);
    QString text = whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (inSecond != 0) {
        QString fraction = QString::number(inSecond).rightJustified(6, QLatin1Char('0'));
        while (fraction.endsWith(QLatin1Char('0')))
            fraction.chop(1);
        text += QLatin1Char('.') + fraction;
    }
    return text + QLatin1Char('Z');
}

} // namespace millrace::base
