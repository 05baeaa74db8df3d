// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/timer.h"

#include "modeler/feel/evaluator.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <charconv>

namespace millrace::execution {

using base::Duration;

static QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

static std::optional<Duration> duration(const QString& text)
{
    if (const auto parsed = base::parseDuration(text))
        return parsed;
    if (const auto span = base::parseTimeSpan(text))
        return Duration {0, *span};
    return std::nullopt;
}

/// "R3/PT10M", "R/START/PERIOD".
static bool parseCycle(const QString& text, TimerSpec& timer)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 2 || parts.size() > 3 || !parts.front().startsWith(u'R'))
        return false;
    timer.kind = TimerSpec::Kind::Cycle;
    timer.repetitions = none;
    if (parts.front().size() > 1) {
        bool isNumber = false;
        timer.repetitions = QStringView(parts.front()).mid(1).toInt(&isNumber);
        if (!isNumber || timer.repetitions < 0)
            return false;
    }
    const auto period = base::parseDuration(parts.back());
    if (!period || period->months < 0 || period->length < 0 || *period == Duration {})
        return false;
    timer.duration = *period;
    if (parts.size() == 3)
        timer.date = base::parseDateTime(parts[1]);
    return parts.size() == 2 || timer.date.has_value();
}

TimerSpec parseTimer(std::string_view text)
{
    TimerSpec timer;
    timer.text = text;
    const QString trimmed = fromUtf8(text).trimmed();
    if (parseCycle(trimmed, timer)) {
        timer.isValid = true;
        return timer;
    }
    timer = TimerSpec();
    timer.text = text;
    if (const auto parsed = duration(trimmed)) {
        timer.duration = *parsed;
        timer.isValid = true;
    } else if (const auto date = base::parseDateTime(trimmed)) {
        timer.kind = TimerSpec::Kind::Date;
        timer.date = date;
        timer.isValid = true;
    }
    return timer;
}

/// Empty: beyond the years that can be counted.
static std::optional<Microseconds> later(Microseconds start, const Duration& by, std::int64_t times)
{
    Duration total;
    if (__builtin_mul_overflow(by.months, times, &total.months)
        || __builtin_mul_overflow(by.length, times, &total.length))
        return std::nullopt;
    if (total.months != 0) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(start / 1000, QTimeZone::utc());
        const QDateTime to = base::plus(from, {total.months, 0});
        if (!to.isValid())
            return std::nullopt;
        Microseconds months = 0;
        if (__builtin_mul_overflow(to.toMSecsSinceEpoch() - from.toMSecsSinceEpoch(), 1000, &months)
            || __builtin_add_overflow(start, months, &start))
            return std::nullopt;
    }
    Microseconds due = 0;
    return __builtin_add_overflow(start, total.length, &due) ? std::nullopt : std::optional(due);
}

/// The repetition number `times` after `start`, or the first behind it that is later than `after`.
static std::optional<Microseconds> inRhythm(
    Microseconds start, const Duration& period, std::int64_t times, Microseconds after)
{
    auto due = later(start, period, times);
    if (!due || *due > after)
        return due;
    // A calendar's months differ in length: nearly there in one step, then one by one.
    constexpr double longestMonth = 31.0 * base::day;
    times += static_cast<std::int64_t>(static_cast<double>(after - *due)
        / (static_cast<double>(period.months) * longestMonth + static_cast<double>(period.length)));
    times = std::max<std::int64_t>(times - 1, 0);
    for (due = later(start, period, times); due && *due <= after; due = later(start, period, times))
        ++times;
    return due;
}

static Due dueOf(const TimerSpec& timer, Microseconds now, int fired, Microseconds after)
{
    switch (timer.kind) {
    case TimerSpec::Kind::Duration:
        return {later(now, timer.duration, 1), {}};
    case TimerSpec::Kind::Date:
        return fired > 0 ? Due() : Due {timer.date, {}};
    case TimerSpec::Kind::Cycle:
        if (timer.repetitions != none && fired >= timer.repetitions)
            return {};
        return {inRhythm(timer.date.value_or(now), timer.duration, timer.date ? fired : 1, after), {}};
    }
    return {};
}

/// The value of a timer's expression as a timer.
static TimerSpec timerOf(const feel::Value& value)
{
    TimerSpec timer;
    timer.isValid = true;
    switch (value.type()) {
    case feel::Type::String:
        return parseTimer(value.asString());
    case feel::Type::DaysTime:
        timer.duration.length = value.asDaysTime().seconds * base::second + value.asDaysTime().nanos / 1000;
        return timer;
    case feel::Type::YearsMonths:
        timer.duration.months = value.asYearsMonths().months;
        return timer;
    case feel::Type::Date:
        timer.kind = TimerSpec::Kind::Date;
        timer.date = value.asDate().days * base::day;
        return timer;
    case feel::Type::DateTime:
        timer.kind = TimerSpec::Kind::Date;
        timer.date = feel::instantSeconds(value.asDateTime()) * base::second
            + value.asDateTime().time.nanos % feel::nanosPerSecond / 1000;
        return timer;
    default:
        timer.isValid = false;
        return timer;
    }
}

Due dueTime(const Program& program, const TimerSpec& timer, Microseconds now, int fired, const feel::Scope& scope,
    Microseconds after)
{
    if (!timer.isValid)
        return {};
    if (timer.expression == none)
        return dueOf(timer, now, fired, after);
    const Expression& expression = program.expressions[static_cast<std::size_t>(timer.expression)];
    feel::Warnings warnings(1);
    const feel::Value value = feel::evaluate(*expression.feel, scope, warnings);
    const TimerSpec computed = timerOf(value);
    if (!computed.isValid) {
        const QString reason = warnings.all().empty() ? QString::fromStdString(feel::toText(value)).left(100)
                                                      : feel::toText(warnings.all().front());
        return {{},
            QCoreApplication::translate("Execution", "The timer \"%1\" gives no duration or date: %2")
                .arg(QString::fromStdString(expression.text), reason)
                .toStdString()};
    }
    if (fired > 0 && computed.kind != TimerSpec::Kind::Cycle)
        return {};
    return dueOf(computed, now, fired, after);
}

} // namespace millrace::execution
