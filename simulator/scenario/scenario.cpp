// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenario.h"

#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace millrace::scenario {

namespace {

struct UnitRow {
    TimeUnit unit;
    double seconds;
    QLatin1String word;
    QLatin1String otherWord; // QBP's, in the plural
};

constexpr std::array<UnitRow, 6> unitRows {{
    {TimeUnit::Millisecond, 1e-3, QLatin1String("ms"), QLatin1String("milliseconds")},
    {TimeUnit::Second, 1, QLatin1String("s"), QLatin1String("seconds")},
    {TimeUnit::Minute, 60, QLatin1String("min"), QLatin1String("minutes")},
    {TimeUnit::Hour, 3600, QLatin1String("hour"), QLatin1String("hours")},
    {TimeUnit::Day, 86400, QLatin1String("day"), QLatin1String("days")},
    {TimeUnit::Year, 365 * 86400.0, QLatin1String("year"), QLatin1String("years")},
}};

const UnitRow& rowOf(TimeUnit unit)
{
    return unitRows[std::size_t(unit)];
}

template <class List> auto* withId(List& list, const QString& id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

double secondsIn(TimeUnit unit)
{
    return rowOf(unit).seconds;
}

QString toWord(TimeUnit unit)
{
    return rowOf(unit).word;
}

std::optional<TimeUnit> timeUnitFromWord(QStringView word)
{
    const QStringView trimmed = word.trimmed();
    for (const UnitRow& row : unitRows)
        if (trimmed.compare(row.word, Qt::CaseInsensitive) == 0
            || trimmed.compare(row.otherWord, Qt::CaseInsensitive) == 0)
            return row.unit;
    return std::nullopt;
}

QString toWord(ShiftEnd shiftEnd)
{
    constexpr std::array words {"pause", "finish", "handOver"};
    return QLatin1String(words[std::size_t(shiftEnd)]);
}

std::optional<ShiftEnd> shiftEndFromWord(QStringView word)
{
    for (const ShiftEnd one : {ShiftEnd::Pause, ShiftEnd::Finish, ShiftEnd::HandOver})
        if (word == toWord(one))
            return one;
    return std::nullopt;
}

kernel::WorkingCalendar Calendar::toWorkingCalendar() const
{
    const QTimeZone named(zone);
    return kernel::WorkingCalendar(hours, holidays, named.isValid() ? named : QTimeZone::utc(), extra);
}

bool Calendar::hasHoursOf(const Calendar& other) const
{
    return hours == other.hours && holidays == other.holidays && zone == other.zone && extra == other.extra;
}

Observation observationOf(const QString& log, std::vector<double> cycleTimes)
{
    constexpr std::size_t most = 400; // a few kilobytes in a file, and finer than a chart
    Observation made {log, std::int64_t(cycleTimes.size()), {}};
    std::sort(cycleTimes.begin(), cycleTimes.end());
    const std::size_t count = std::min(most, cycleTimes.size());
    for (std::size_t i = 0; i < count; ++i) { // the middle of each part; milliseconds are enough
        const double place = (double(i) + 0.5) / double(count) * double(cycleTimes.size());
        made.cycleTimes.push_back(std::round(cycleTimes[std::size_t(place)] * 1e3) / 1e3);
    }
    return made;
}

bool isTimeOfMessage(const ElementInputs& receiveTask)
{
    return receiveTask.duration && !receiveTask.wait && receiveTask.staff.isNobody();
}

int Pool::told() const
{
    return std::accumulate(
        people.begin(), people.end(), 0, [](int sum, const Person& person) { return sum + person.count; });
}

void Pool::tellAtMost(int most)
{
    for (int beyond = told() - most; beyond > 0 && !people.empty();) {
        const int gone = std::min(beyond, people.back().count);
        people.back().count -= gone;
        beyond -= gone;
        if (people.back().count <= 0)
            people.pop_back();
    }
}

QString Beside::title() const
{
    return model.isEmpty() ? process : process.isEmpty() ? model : model + QLatin1Char('#') + process;
}

const ElementInputs* Scenario::element(const QString& elementId) const
{
    const auto found = elements.find(elementId);
    return found == elements.end() ? nullptr : &found->second;
}

const Pool* Scenario::pool(const QString& poolId) const
{
    return withId(pools, poolId);
}

Pool* Scenario::pool(const QString& poolId)
{
    return withId(pools, poolId);
}

const Calendar* Scenario::calendar(const QString& calendarId) const
{
    return withId(calendars, calendarId);
}

QString Scenario::source(const QString& of, std::optional<NumberOf> number) const
{
    const auto found = sources.find({of, number});
    return found == sources.end() ? QString() : found->second;
}

void Scenario::setSource(const QString& of, const QString& words, std::optional<NumberOf> number)
{
    const QString said = words.simplified();
    if (said.isEmpty())
        sources.erase({of, number});
    else
        sources[{of, number}] = said;
}

QString Scenario::title() const
{
    return name.isEmpty() ? id : name;
}

} // namespace millrace::scenario
