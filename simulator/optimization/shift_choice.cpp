// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/shift_choice.h"

#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::optimization {

using scenario::Calendar;

namespace {

struct ShiftChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

QString calendarTitle(const Calendar& calendar)
{
    return calendar.name.isEmpty() ? calendar.id : calendar.name;
}

} // namespace

ShiftChoice::ShiftChoice(const scenario::Scenario& scenario, const scenario::Pool& pool)
    : scenario_(scenario)
    , pool_(pool)
    , own_(scenario.calendar(pool.calendar))
    , ownHours_(own_ ? weeklyHours({{}, {*own_}}) : weeklyHours({}))
    , shifts_ {{own_ ? calendarTitle(*own_) : ShiftChoiceWords::tr("around the clock")}}
{ }

void ShiftChoice::add(const ShiftsAsked& asked)
{
    const std::vector<Shift> variations
        = asked.areMoved && own_ ? variationsOf(*own_, scenario_) : std::vector<Shift>();
    if (asked.areMoved && variations.empty())
        throw base::Failure(
            ShiftChoiceWords::tr("'%1' has no working hours that could begin or end at another time: give it hours, or "
                                 "name the calendars to try.")
                .arg(pool_.name.isEmpty() ? pool_.id : pool_.name));
    for (const Shift& shift : variations)
        offer(shift);
    addCalendars(asked.calendars);
}

void ShiftChoice::addWherePossible(const ShiftsAsked& asked)
{
    if (!own_)
        return;
    if (asked.areMoved)
        for (const Shift& shift : variationsOf(*own_, scenario_))
            offer(shift);
    addCalendars(asked.calendars);
}

void ShiftChoice::addCalendars(const QStringList& names)
{
    for (const QString& name : names) {
        const QStringList parts = find(name) ? QStringList(name) : name.split(QLatin1Char('+'));
        Shift shift;
        QStringList titles;
        for (const QString& part : parts) {
            shift.calendars.push_back(calendarNamed(part.trimmed()));
            titles << calendarTitle(shift.calendars.back());
        }
        shift.name = titles.join(QStringLiteral(" + "));
        offer(std::move(shift));
    }
}

void ShiftChoice::offer(Shift shift)
{
    const bool isOwn = own_ && shift.calendars.size() == 1 && shift.calendars.front() == *own_;
    const auto isSame = [&](const Shift& other) { return other.calendars == shift.calendars; };
    if (!isOwn && std::ranges::none_of(shifts_, isSame))
        shifts_.push_back(std::move(shift));
}

const Calendar* ShiftChoice::find(const QString& name) const
{
    if (const Calendar* byId = scenario_.calendar(name))
        return byId;
    const auto byName = std::ranges::find(scenario_.calendars, name, &Calendar::name);
    return byName == scenario_.calendars.end() ? nullptr : &*byName;
}

const Calendar& ShiftChoice::calendarNamed(const QString& name) const
{
    const Calendar* found = find(name);
    QStringList known;
    for (const Calendar& calendar : scenario_.calendars)
        known << calendarTitle(calendar);
    if (!found && known.isEmpty())
        throw base::Failure(
            ShiftChoiceWords::tr("There is no calendar '%1': the scenario has no working hours.").arg(name));
    if (!found)
        throw base::Failure(ShiftChoiceWords::tr("There is no calendar '%1'. There are: %2.")
                                .arg(name, known.join(QStringLiteral(", "))));
    return *found;
}

double ShiftChoice::shortest() const
{
    double hours = ownHours_;
    for (const Shift& shift : shifts_)
        if (!shift.calendars.empty())
            hours = std::min(hours, weeklyHours(shift));
    return hours;
}

double ShiftChoice::longest() const
{
    double hours = ownHours_;
    for (const Shift& shift : shifts_)
        if (!shift.calendars.empty())
            hours = std::max(hours, weeklyHours(shift));
    return hours;
}

} // namespace millrace::optimization
