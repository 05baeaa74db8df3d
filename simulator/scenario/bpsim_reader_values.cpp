// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bounds.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

// The part of the reader that takes the values of a parameter, each in its calendar.

namespace millrace::scenario {

using metamodel::Element;

namespace {

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

bool hasNoCalendar(const Element* value)
{
    return value->attribute(u"validFor").trimmed().isEmpty();
}

} // namespace

const Element* usualOf(const Element* parameter)
{
    const auto values = parameter ? inputValues(*parameter) : std::vector<const Element*>();
    const auto always = std::ranges::find_if(values, hasNoCalendar);
    return always != values.end() ? *always : valueOf(parameter);
}

/// One of them counts. What is left out is said.
const Element* BpsimReader::inputOf(const Scenario& scenario, const Element* parameter, const QString& id)
{
    const Element* taken = usualOf(parameter);
    if (!taken)
        return nullptr;
    const auto remark
        = [&](const Element& value, const QString& message) { complain(value, id, message, base::Severity::Warning); };
    for (const Element* value : inputValues(*parameter)) {
        const QString name = parameter->localName();
        if (value == taken && !hasNoCalendar(value))
            remark(*value,
                ValueWords::tr("%1 of '%2' counts at all times, not in the calendar '%3' alone.")
                    .arg(name, id, calendarTitle(scenario, *value)));
        else if (value != taken && hasNoCalendar(value))
            remark(*value, ValueWords::tr("%1 of '%2' has several values; this one is left out.").arg(name, id));
        else if (value != taken)
            remark(*value,
                ValueWords::tr("%1 of '%2' is the same at all times: the value for the calendar '%3' is left out.")
                    .arg(name, id, calendarTitle(scenario, *value)));
    }
    return taken;
}

/// Of a parameter of which another value may count in each calendar, as `read` makes them.
template <class Value, class Read>
ByCalendar<Value> BpsimReader::inputsOf(
    const Scenario& scenario, const Element* parameter, const QString& id, Read read)
{
    const auto values = parameter ? inputValues(*parameter) : std::vector<const Element*>();
    if (values.size() < 2)
        return {read(inputOf(scenario, parameter, id))};
    ByCalendar<Value> made {read(usualOf(parameter))};
    if (!made.usual)
        return made;
    for (const Element* value : values) {
        const QString calendar = calendarOf(scenario, value);
        const bool isTwice = calendar.isEmpty()
            ? value != usualOf(parameter)
            : std::ranges::any_of(made.during, [&](const auto& one) { return one.first == calendar; });
        if (isTwice)
            complain(*value, id,
                ValueWords::tr("%1 of '%2' has several values; this one is left out.").arg(parameter->localName(), id),
                base::Severity::Warning);
        else if (scenario.calendar(calendar))
            if (const auto found = read(value))
                made.during.emplace_back(calendar, *found);
    }
    if (std::ranges::none_of(values, hasNoCalendar))
        remarkGaps(scenario, *parameter, id);
    return made;
}

/// Where no value holds in some hours of the week, the first does.
void BpsimReader::remarkGaps(const Scenario& scenario, const Element& parameter, const QString& id)
{
    constexpr Microseconds monday = 4 * base::day; // 5 January 1970
    std::vector<kernel::WorkingCalendar> calendars;
    for (const Element* value : inputValues(parameter))
        if (const Calendar* calendar = scenario.calendar(calendarOf(scenario, value)))
            calendars.push_back(calendar->toWorkingCalendar());
    Microseconds covered = monday;
    for (bool isAny = true; isAny && covered < monday + 7 * base::day;) {
        isAny = false;
        for (const kernel::WorkingCalendar& calendar : calendars)
            if (calendar.isOpen(covered)) {
                covered = calendar.nextClosing(covered);
                isAny = true;
            }
    }
    if (covered < monday + 7 * base::day)
        complain(parameter, id,
            ValueWords::tr("%1 of '%2' says nothing of some hours: there the value for the calendar '%3' counts too.")
                .arg(parameter.localName(), id, calendarTitle(scenario, *valueOf(&parameter))),
            base::Severity::Warning);
}

BpsimReader::Time BpsimReader::times(const Scenario& scenario, const Element* parameter, const QString& id)
{
    return inputsOf<Distribution>(
        scenario, parameter, id, [&](const Element* value) { return timeIn(scenario, value, id); });
}

ByCalendar<double> BpsimReader::numbers(const Scenario& scenario, const Element* parameter, const QString& id)
{
    return inputsOf<double>(scenario, parameter, id, [&](const Element* value) { return numberIn(value, id); });
}

QString BpsimReader::calendarTitle(const Scenario& scenario, const Element& value) const
{
    const QString reference = value.attribute(u"validFor").trimmed();
    const Calendar* calendar = scenario.calendar(calendarOf(scenario, &value));
    return calendar && !calendar->name.isEmpty() ? calendar->name : reference;
}

std::optional<Distribution> BpsimReader::time(const Scenario& scenario, const Element* parameter, const QString& id)
{
    return timeIn(scenario, inputOf(scenario, parameter, id), id);
}

std::optional<Distribution> BpsimReader::timeIn(const Scenario& scenario, const Element* value, const QString& id)
{
    if (!value)
        return std::nullopt;
    const std::size_t before = problems_.size();
    const auto distribution = timeOf(*value, scenario.timeUnit, problems_);
    nameLatest(before, id);
    return distribution;
}

std::optional<double> BpsimReader::number(const Scenario& scenario, const Element* parameter, const QString& id)
{
    const Element* value = inputOf(scenario, parameter, id);
    const auto found = numberIn(value, id);
    if (!found || parameter->localName() != QLatin1String("TriggerCount"))
        return found;
    if (*found == std::floor(*found) && std::abs(*found) <= double(mostArrivals))
        return found;
    complain(*value, id,
        ValueWords::tr("The number of arrivals is %1; it must be a whole number, %2 at most.")
            .arg(value->attribute(u"value").trimmed(), QLocale().toString(qlonglong(mostArrivals))),
        base::Severity::Error);
    return std::nullopt;
}

std::optional<double> BpsimReader::numberIn(const Element* value, const QString& id)
{
    if (!value)
        return std::nullopt;
    const std::size_t before = problems_.size();
    const auto found = numberOf(*value, problems_);
    nameLatest(before, id);
    return found;
}

std::optional<Microseconds> BpsimReader::span(const Scenario& scenario, const Element* parameter)
{
    const auto found = time(scenario, parameter, scenario.id);
    if (!found)
        return std::nullopt;
    const QString problem = found->problem();
    if (problem.isEmpty() && std::abs(found->mean()) <= longestTime)
        return Microseconds(std::llround(found->mean() * 1e6));
    complain(*parameter, scenario.id,
        problem.isEmpty() ? ValueWords::tr("%1 is longer than 100 years.").arg(parameter->localName())
                          : ValueWords::tr("%1: %2").arg(parameter->localName(), problem),
        base::Severity::Error);
    return std::nullopt;
}

} // namespace millrace::scenario
