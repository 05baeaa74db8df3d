// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/times_text.h"

#include "app/simulation/input_text.h"
#include "app/window/date_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using base::Microseconds;

namespace {

constexpr double longestSpan = 1e10; ///< s

struct TimesWords {
    Q_DECLARE_TR_FUNCTIONS(TimesText)
};

/// "8:30", "27:30:15.5": hours, also more than a day has.
std::optional<Microseconds> parseClock(const QString& text)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,6}):(\\d\\d)(?::(\\d\\d(?:[.,]\\d{1,6})?))?$"));
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).toInt();
    const double seconds = match.captured(3).replace(u',', u'.').toDouble();
    if (minutes > 59 || seconds >= 60)
        return std::nullopt;
    return match.captured(1).toLongLong() * base::hour + minutes * base::minute
        + Microseconds(std::llround(seconds * 1e6));
}

QString clockText(Microseconds time)
{
    QString text
        = QStringLiteral("%1:%2").arg(time / base::hour).arg(time % base::hour / base::minute, 2, 10, QChar(u'0'));
    const Microseconds rest = time % base::minute;
    if (rest != 0)
        text += QStringLiteral(":%1").arg(rest / base::second, 2, 10, QChar(u'0'));
    if (rest % base::second != 0)
        text += QStringLiteral(".%1").arg(rest % base::second, 6, 10, QChar(u'0'));
    return text;
}

/// Of a moment: also as the locale writes it, "8:30 AM".
std::optional<Microseconds> parseTimeOfDay(const QString& text)
{
    if (const auto clock = parseClock(text))
        return *clock < base::day ? clock : std::nullopt;
    for (const QString& format : {QLocale().timeFormat(QLocale::ShortFormat), QStringLiteral("h:mm AP"),
             QStringLiteral("h:mm:ss AP"), QStringLiteral("HHmm")})
        for (const QLocale& locale : {QLocale(), QLocale::c()})
            if (const QTime time = locale.toTime(text, format); time.isValid())
                return Microseconds(time.msecsSinceStartOfDay()) * 1000;
    return std::nullopt;
}

struct OddLine {
    qsizetype number; ///< from 1
    QString text;
};

/// The first line that `use` has no use for.
template <class Use> std::optional<OddLine> firstOdd(const QString& text, Use use)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const QString line = lines[i].trimmed(); !line.isEmpty() && !use(line))
            return OddLine {i + 1, line.simplified().left(40)};
    return std::nullopt;
}

QString exampleDate()
{
    return window::dateText(QDate(2026, 12, 31));
}

} // namespace

QString momentText(Microseconds moment)
{
    const Microseconds ofDay = ((moment % base::day) + base::day) % base::day;
    const QDate day = QDate(1970, 1, 1).addDays((moment - ofDay) / base::day);
    return ofDay == 0 ? window::dateText(day) : window::dateText(day) + u' ' + clockText(ofDay);
}

std::optional<Microseconds> parseMoment(const QString& text)
{
    QString plain = text.simplified();
    static const QRegularExpression isoTime(QStringLiteral("^(\\d{4}-\\d{1,2}-\\d{1,2})T(.+?)Z?$"));
    plain.replace(isoTime, QStringLiteral("\\1 \\2"));
    // Dates have spaces too in some languages: the longest beginning that is one.
    for (qsizetype end = plain.size(); end > 0; end = plain.lastIndexOf(u' ', end - 1)) {
        QString head = plain.left(end);
        if (head.endsWith(u','))
            head.chop(1);
        const QDate day = window::dateFrom(head);
        if (!day.isValid())
            continue;
        const QString rest = plain.mid(end).trimmed();
        const auto time = rest.isEmpty() ? std::optional<Microseconds>(0) : parseTimeOfDay(rest);
        if (!time)
            return std::nullopt;
        return QDate(1970, 1, 1).daysTo(day) * base::day + *time;
    }
    return std::nullopt;
}

ParsedDays parseDays(const QString& text)
{
    ParsedDays parsed;
    const auto odd = firstOdd(text, [&](const QString& line) {
        for (const QString& cell : line.split(u'\t'))
            if (const auto moment = parseMoment(cell)) {
                parsed.days.push_back(QDate(1970, 1, 1).addDays(*moment / base::day));
                return true;
            }
        return false;
    });
    if (odd)
        parsed.problem = TimesWords::tr("Line %1: '%2' is no day. Write it as in %3.")
                             .arg(QString::number(odd->number), odd->text, exampleDate());
    std::sort(parsed.days.begin(), parsed.days.end());
    parsed.days.erase(std::unique(parsed.days.begin(), parsed.days.end()), parsed.days.end());
    return parsed;
}

QString daysText(const std::vector<QDate>& days)
{
    QStringList lines;
    for (const QDate& day : days)
        lines << window::dateText(day);
    return lines.join(u'\n');
}

QString daysSummary(const std::vector<QDate>& days)
{
    if (days.size() < 2)
        return days.empty() ? QString() : window::dateText(days.front());
    return TimesWords::tr("%Ln days, %1 to %2", nullptr, int(days.size()))
        .arg(window::dateText(days.front()), window::dateText(days.back()));
}

ParsedDatedHours parseDatedHours(const QString& text)
{
    static const QRegularExpression parts(QStringLiteral("^(.+?)[ ]*[-\u2013\u2014\t][ ]*([^-\u2013\u2014\t]+)$"));
    ParsedDatedHours parsed;
    const auto odd = firstOdd(text, [&](const QString& line) {
        const auto match = parts.match(line);
        const QString begin = match.captured(1), end = match.captured(2).trimmed();
        const auto from = parseMoment(begin);
        const auto to = parseClock(end) == base::day ? base::day : parseTimeOfDay(end);
        if (!from || !to || window::dateFrom(begin.simplified()).isValid()) // a day alone says no time
            return false;
        const Microseconds ofDay = ((*from % base::day) + base::day) % base::day;
        parsed.hours.push_back({QDate(1970, 1, 1).addDays((*from - ofDay) / base::day), ofDay, *to});
        return true;
    });
    if (odd)
        parsed.problem = TimesWords::tr("Line %1: '%2' is no day with two times. Write it as in %3.")
                             .arg(QString::number(odd->number), odd->text,
                                 datedHoursText({{QDate(2026, 12, 31), 9 * base::hour, 13 * base::hour}}));
    return parsed;
}

QString datedHoursText(const std::vector<kernel::DatedHours>& hours)
{
    QStringList lines;
    for (const kernel::DatedHours& one : hours)
        lines
            << QStringLiteral("%1 %2\u2013%3").arg(window::dateText(one.date), clockText(one.from), clockText(one.to));
    return lines.join(u'\n');
}

ParsedTimes parseTimes(const QString& text, std::optional<Microseconds> start)
{
    std::vector<Microseconds> moments;
    ParsedTimes parsed;
    const auto odd = firstOdd(text, [&](const QString& line) {
        const QString plain = line.simplified();
        if (const auto moment = parseMoment(plain))
            moments.push_back(*moment);
        else if (const auto clock = parseClock(plain))
            parsed.times.push_back(*clock);
        else if (const auto span = parseSpan(plain); span && *span < longestSpan)
            parsed.times.push_back(Microseconds(std::llround(*span * 1e6)));
        else
            return false;
        return true;
    });
    if (odd)
        parsed.problem
            = TimesWords::tr("Line %1: '%2' is no time. Write it as in %3, or as hours since the start, as in 27:30.")
                  .arg(QString::number(odd->number), odd->text, exampleDate() + QStringLiteral(" 8:30"));
    parsed.start = start;
    if (!moments.empty()) {
        const Microseconds first = *std::min_element(moments.begin(), moments.end());
        if (!start)
            parsed.start = first - first % base::day;
        else if (first < *start && parsed.problem.isEmpty())
            parsed.problem
                = TimesWords::tr("%1 is before the start of the run, %2.").arg(momentText(first), momentText(*start));
        for (const Microseconds moment : moments)
            parsed.times.push_back(moment - *parsed.start);
    }
    std::sort(parsed.times.begin(), parsed.times.end());
    return parsed;
}

QString timesText(const std::vector<Microseconds>& times, std::optional<Microseconds> start)
{
    QStringList lines;
    for (const Microseconds time : times)
        lines << (start ? momentText(*start + time) : clockText(time));
    return lines.join(u'\n');
}

} // namespace millrace::app::simulation
