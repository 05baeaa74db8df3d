// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/shift.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace millrace::optimization {

using kernel::WeeklyHours;
using scenario::Calendar;
using scenario::Person;
using scenario::Pool;
using scenario::Scenario;

namespace {

constexpr int daysOfWeek = 7;
constexpr double hoursOfWholeWeek = 168;
constexpr Microseconds almostMidnight = base::day - base::second; // an end from then on means midnight

struct ShiftWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

/// Working time that begins on one date: since its midnight.
struct Stretch {
    Microseconds from = 0;
    Microseconds length = 0;
};

Stretch stretchOf(const WeeklyHours& hours)
{
    Microseconds to = hours.to >= almostMidnight ? base::day : hours.to;
    if (to <= hours.from)
        to += base::day;
    return {hours.from, to - hours.from};
}

std::map<int, std::vector<Stretch>> byDay(const std::vector<WeeklyHours>& rules)
{
    std::map<int, std::vector<Stretch>> days;
    for (const WeeklyHours& rule : rules)
        for (int day = rule.fromDay;; day = day % daysOfWeek + 1) {
            days[day].push_back(stretchOf(rule));
            if (day == rule.toDay)
                break;
        }
    for (auto& [day, stretches] : days)
        std::ranges::stable_sort(stretches, {}, &Stretch::from);
    return days;
}

/// Days in a row with the same hours become one rule.
void add(std::vector<WeeklyHours>& rules, int day, const Stretch& stretch)
{
    const Microseconds end = stretch.from + stretch.length;
    const WeeklyHours made {day, day, stretch.from, end > base::day ? end - base::day : end};
    for (WeeklyHours& rule : rules)
        if (rule.toDay == day - 1 && rule.from == made.from && rule.to == made.to) {
            rule.toDay = day;
            return;
        }
    rules.push_back(made);
}

bool isAlwaysOpen(const Calendar& calendar)
{
    return calendar.toWorkingCalendar().isAlwaysOpen();
}

/// Another id where the scenario has other hours by that one.
Calendar named(Calendar calendar, const QString& id, const QString& words, const Scenario& scenario)
{
    calendar.name = QStringLiteral("%1, %2").arg(calendar.name.isEmpty() ? calendar.id : calendar.name, words);
    const QString stem = calendar.id + QLatin1Char('_') + id;
    calendar.id = stem;
    for (int number = 2; scenario.calendar(calendar.id) && !(*scenario.calendar(calendar.id) == calendar); ++number)
        calendar.id = stem + QString::number(number);
    return calendar;
}

QString freeName(const Pool& pool, int number)
{
    const QString stem = pool.name.isEmpty() ? pool.id : pool.name;
    const auto isTaken = [&](const QString& name) {
        return std::ranges::any_of(pool.people, [&](const Person& person) { return person.name == name; });
    };
    QString name = QStringLiteral("%1 %2").arg(stem).arg(number);
    while (isTaken(name))
        name = QStringLiteral("%1 %2").arg(stem).arg(++number);
    return name;
}

} // namespace

std::optional<Calendar> moved(Calendar calendar, Microseconds later, Microseconds longer)
{
    std::vector<WeeklyHours> rules;
    for (auto& [day, stretches] : byDay(calendar.hours)) {
        stretches.back().length += longer;
        for (Stretch& stretch : stretches) {
            stretch.from += later;
            const bool isOfItsDate = stretch.from >= 0 && stretch.from < base::day;
            if (!isOfItsDate || stretch.length <= 0 || stretch.length > base::day)
                return std::nullopt;
            add(rules, day, stretch);
        }
    }
    if (rules.empty())
        return std::nullopt;
    calendar.hours = std::move(rules);
    return calendar;
}

std::vector<Shift> variationsOf(const Calendar& own, const Scenario& scenario)
{
    struct Variation {
        const char* id;
        QString words;
        int later; ///< hours
        int longer;
    };
    const Variation variations[] = {
        {"earlier1", ShiftWords::tr("1 h earlier"), -1, 0},
        {"earlier2", ShiftWords::tr("2 h earlier"), -2, 0},
        {"later1", ShiftWords::tr("1 h later"), 1, 0},
        {"later2", ShiftWords::tr("2 h later"), 2, 0},
        {"longer1", ShiftWords::tr("1 h longer"), 0, 1},
        {"shorter1", ShiftWords::tr("1 h shorter"), 0, -1},
    };
    std::vector<Shift> found;
    if (isAlwaysOpen(own))
        return found;
    std::optional<Calendar> early;
    std::optional<Calendar> late;
    for (const Variation& one : variations) {
        const auto made = moved(own, one.later * base::hour, one.longer * base::hour);
        if (!made || isAlwaysOpen(*made))
            continue;
        found.push_back({one.words, {named(*made, QLatin1String(one.id), one.words, scenario)}});
        if (one.later == -2)
            early = found.back().calendars.front();
        if (one.later == 2)
            late = found.back().calendars.front();
    }
    if (early && late)
        found.push_back({ShiftWords::tr("half 2 h earlier, half 2 h later"), {*early, *late}});
    return found;
}

void assign(const Shift& shift, Scenario& scenario, Pool& pool)
{
    if (shift.calendars.empty())
        return;
    for (const Calendar& calendar : shift.calendars)
        if (!scenario.calendar(calendar.id))
            scenario.calendars.push_back(calendar);
    pool.calendar = shift.calendars.front().id;
    if (shift.calendars.size() == 1)
        return;
    std::size_t next = 0;
    const auto nextCalendar = [&] { return shift.calendars[next++ % shift.calendars.size()].id; };
    for (Person& person : pool.people)
        if (person.calendar.isEmpty())
            person.calendar = nextCalendar();
    for (int number = pool.told() + 1; number <= pool.capacity; ++number)
        if (const QString calendar = nextCalendar(); calendar != pool.calendar) {
            Person person;
            person.name = freeName(pool, number);
            person.calendar = calendar;
            pool.people.push_back(person);
        }
}

double weeklyHours(const Shift& shift)
{
    if (shift.calendars.empty())
        return hoursOfWholeWeek;
    double hours = 0;
    for (const Calendar& calendar : shift.calendars)
        hours += double(calendar.toWorkingCalendar().weeklyWork()) / double(base::hour);
    return hours / double(shift.calendars.size());
}

} // namespace millrace::optimization
