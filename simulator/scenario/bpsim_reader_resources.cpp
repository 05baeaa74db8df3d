// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/implied.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

// The part of the reader that is about who does the work and when cases come.

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

struct ResourceWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

} // namespace

bool BpsimReader::isPool(const Scenario& scenario, const QString& id, const Element& parameters) const
{
    if (const Element* element = model_.byId(id))
        return element->is(type::Resource) || element->is(type::Lane) || element->is(type::Participant);
    return scenario.pool(id) || parameterOf(parameters, u"ResourceParameters", u"Quantity")
        || parameterOf(parameters, u"ResourceParameters", u"Availability")
        || parameterOf(parameters, u"ResourceParameters", u"Role");
}

void BpsimReader::readPool(Scenario& scenario, const QString& id, const Element& parameters)
{
    if (!scenario.pool(id))
        scenario.pools.push_back({id, poolName(model_, id), 1, 0, {}});
    Pool& pool = *scenario.pool(id);
    if (const Element* quantity = parameterOf(parameters, u"ResourceParameters", u"Quantity"))
        readQuantity(scenario, pool, *quantity);
    if (const Element* availability = parameterOf(parameters, u"ResourceParameters", u"Availability"))
        readAvailability(scenario, pool, *availability);
    readPay(scenario, pool, parameterOf(parameters, u"CostParameters", u"UnitCost"));
    if (const auto cost = number(scenario, parameterOf(parameters, u"CostParameters", u"FixedCost"), id))
        pool.costPerUse = *cost;
    if (const Element* own = ownExtension(parameters, u"pool"))
        readPoolExtension(scenario, pool, *own);
}

/// Several quantities, each valid in a calendar of its own, are shifts.
void BpsimReader::readQuantity(Scenario& scenario, Pool& pool, const Element& quantity)
{
    std::set<QString>& shifts = said(scenario).shifts;
    const auto values = inputValues(quantity);
    std::set<QString> calendars;
    for (const Element* value : values)
        if (scenario.calendar(calendarOf(scenario, value)))
            calendars.insert(calendarOf(scenario, value));
    if (values.size() > 1 && calendars.size() == values.size()) {
        shifts.insert(pool.id);
        readShifts(scenario, pool, values);
        return;
    }
    const Element* value = values.size() == 1 ? values.front() : inputOf(scenario, &quantity, pool.id);
    const auto people = value ? peopleIn(*value, pool) : std::nullopt;
    if (!people)
        return;
    if (shifts.erase(pool.id) > 0)
        pool.people.clear();
    pool.capacity = *people;
    if (const QString hours = calendarOf(scenario, value); !hours.isEmpty())
        pool.calendar = hours;
}

void BpsimReader::readShifts(const Scenario& scenario, Pool& pool, const std::vector<const Element*>& quantities)
{
    pool.people.clear();
    for (const Element* value : quantities) {
        const auto people = peopleIn(*value, pool);
        if (!people || *people < 1)
            continue; // nobody is there then
        Person shift;
        shift.calendar = calendarOf(scenario, value);
        const Calendar& hours = *scenario.calendar(shift.calendar);
        shift.name = hours.name.isEmpty() ? hours.id : hours.name;
        if (std::ranges::find(pool.people, shift.name, &Person::name) != pool.people.end())
            shift.name = hours.id;
        shift.count = *people;
        pool.people.push_back(std::move(shift));
    }
    pool.capacity = pool.told();
}

/// Where the people are in shifts, each has its own.
void BpsimReader::readPay(const Scenario& scenario, Pool& pool, const Element* cost)
{
    const auto values = cost ? inputValues(*cost) : std::vector<const Element*>();
    const auto isOfShift = [&](const Element* value) {
        return !calendarOf(scenario, value).isEmpty()
            && std::ranges::find(pool.people, calendarOf(scenario, value), &Person::calendar) != pool.people.end();
    };
    const auto isUsual = [&](const Element* value) { return calendarOf(scenario, value).isEmpty(); };
    const bool isByShift = said(scenario).shifts.contains(pool.id)
        && std::ranges::all_of(values, [&](const Element* value) { return isUsual(value) || isOfShift(value); });
    if (!isByShift) {
        if (const auto found = number(scenario, cost, pool.id))
            pool.costPerHour = perHour(*found, scenario.timeUnit);
        return;
    }
    if (!values.empty())
        for (Person& shift : pool.people)
            shift.costPerHour.reset();
    for (const Element* value : values) {
        const auto found = numberIn(value, pool.id);
        if (found && isUsual(value))
            pool.costPerHour = perHour(*found, scenario.timeUnit);
        for (Person& shift : pool.people)
            if (found && shift.calendar == calendarOf(scenario, value))
                shift.costPerHour = perHour(*found, scenario.timeUnit);
    }
}

std::optional<int> BpsimReader::peopleIn(const Element& value, const Pool& pool)
{
    const auto found = numberIn(&value, pool.id);
    if (!found)
        return std::nullopt;
    if (*found != std::floor(*found))
        complain(value, pool.id,
            ResourceWords::tr("The pool '%1' has %2 people; write a whole number.").arg(pool.name).arg(*found),
            base::Severity::Error);
    return int(std::clamp(*found, -1e9, 1e9));
}

void BpsimReader::readAvailability(const Scenario& scenario, Pool& pool, const Element& availability)
{
    std::map<QString, bool> byCalendar;
    bool isTaken = false;
    for (const Element* value : inputValues(availability)) {
        const QString hours = calendarOf(scenario, value);
        const auto [before, isNew] = byCalendar.try_emplace(hours, !isNo(*value));
        const QString title = calendarTitle(scenario, *value);
        if (!isNew && before->second == isNo(*value)) {
            complain(*value, pool.id,
                ResourceWords::tr("'%1' is said to be there in the calendar '%2', and not to be there: take one of the "
                                  "two out.")
                    .arg(pool.title(), title),
                base::Severity::Error);
        } else if (isNo(*value)) {
            complain(*value, pool.id,
                ResourceWords::tr("When '%1' is not there (calendar '%2') is left out: say when they are.")
                    .arg(pool.title(), title),
                base::Severity::Warning);
        } else if (isTaken && isNew) {
            complain(*value, pool.id,
                ResourceWords::tr("'%1' works by its first calendar alone; '%2' is left out.").arg(pool.title(), title),
                base::Severity::Warning);
        } else {
            pool.calendar = hours;
            isTaken = true;
        }
    }
}

void BpsimReader::readPoolExtension(const Scenario& scenario, Pool& pool, const Element& own)
{
    readPeople(scenario, pool, own);
    if (const auto share = ownNumber(own, u"share", pool.id))
        pool.share = *share;
    if (own.hasAttribute(u"name"))
        pool.name = own.attribute(u"name");
    if (own.hasAttribute(u"discipline")) {
        const QString word = own.attribute(u"discipline");
        if (const auto discipline = kernel::disciplineFromWord(word)) {
            pool.discipline = *discipline;
        } else {
            QStringList known;
            for (const kernel::Discipline one : kernel::allDisciplines)
                known << kernel::toWord(one);
            complain(own, pool.id,
                ResourceWords::tr("'%1' is no order of a queue; there are: %2.")
                    .arg(word, known.join(QStringLiteral(", "))),
                base::Severity::Error);
        }
    }
    if (own.hasAttribute(u"shiftEnd")) {
        const QString word = own.attribute(u"shiftEnd");
        if (const auto shiftEnd = shiftEndFromWord(word))
            pool.shiftEnd = *shiftEnd;
        else
            complain(own, pool.id,
                ResourceWords::tr("'%1' says nothing of the end of a shift; write pause, finish or handOver.")
                    .arg(word),
                base::Severity::Error);
    }
}

void BpsimReader::readArrivals(Scenario& scenario, const QString& startEvent, const Element& control)
{
    const Element* timer = control.child(u"InterTriggerTimer");
    const bool hasInterval = valueOf(timer) != nullptr;
    const auto count = number(scenario, control.child(u"TriggerCount"), startEvent);
    auto arrivals = std::find_if(scenario.arrivals.begin(), scenario.arrivals.end(),
        [&](const Arrivals& one) { return one.startEvent == startEvent; });
    if (arrivals == scenario.arrivals.end()) {
        if (!hasInterval)
            return; // never occurs, says BPSim
        arrivals = scenario.arrivals.insert(arrivals, Arrivals {startEvent, {}, {}, {}});
    }
    if (hasInterval)
        readInterval(scenario, *arrivals, *timer);
    if (count)
        arrivals->count = std::int64_t(*count);
}

/// Several values, each valid in its calendar, are one interval at a rate that changes by the hour.
void BpsimReader::readInterval(Scenario& scenario, Arrivals& arrivals, const Element& timer)
{
    std::vector<ValidInterval> intervals;
    for (const Element* value : inputValues(timer)) {
        const std::size_t before = problems_.size();
        const auto interval = timeOf(*value, scenario.timeUnit, problems_);
        nameLatest(before, arrivals.startEvent);
        if (interval)
            intervals.push_back({*interval, scenario.calendar(calendarOf(scenario, value))});
    }
    if (intervals.empty())
        return;
    arrivals.interval = intervals.front().interval;
    arrivals.calendar = calendarOf(scenario, inputValues(timer).front());
    if (intervals.size() == 1)
        return;
    arrivals.rates = ratesOf(intervals);
    arrivals.ratesZone = arrivals.rates.empty() ? QByteArray("UTC") : zoneOf(intervals);
    if (arrivals.rates.empty()) {
        complain(timer, arrivals.startEvent,
            ResourceWords::tr(
                "Of several intervals only the first is simulated: they must be above 0, in calendars that "
                "can be."),
            base::Severity::Warning);
        return;
    }
    arrivals.calendar.clear();
    if (!areAlike(intervals))
        complain(timer, arrivals.startEvent,
            ResourceWords::tr("Cases come at the mean interval of each calendar; how the intervals vary is taken from "
                              "the first of them."),
            base::Severity::Warning);
}

void BpsimReader::readArrivalsExtension(Scenario& scenario, const QString& startEvent, const Element& own)
{
    const auto arrivals = std::find_if(scenario.arrivals.begin(), scenario.arrivals.end(),
        [&](const Arrivals& one) { return one.startEvent == startEvent; });
    if (arrivals == scenario.arrivals.end())
        return;
    const auto value = [&](QStringView name) { return ownNumber(own, name, startEvent); };
    arrivals->priority = value(u"priority").value_or(0);
    arrivals->due = value(u"due");
    arrivals->dueExpression = own.attribute(u"dueExpression");
    arrivals->batch = int(value(u"batch").value_or(1));
    if (const auto population = value(u"population"))
        arrivals->population = int(*population);
    const auto numbers = [&](QStringView name) {
        std::vector<double> list;
        for (const QString& text : own.attribute(name).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            bool isNumber = false;
            list.push_back(text.toDouble(&isNumber));
            if (!isNumber)
                complain(own, startEvent, ResourceWords::tr("'%1' is no number.").arg(text), base::Severity::Error);
        }
        return list;
    };
    arrivals->rates = numbers(u"rates");
    const QByteArray zone = own.attribute(u"ratesZone").toUtf8();
    arrivals->ratesZone = zone.isEmpty() ? QByteArray("UTC") : zone;
    arrivals->times.clear();
    for (const double seconds : numbers(u"times"))
        arrivals->times.push_back(std::llround(seconds * 1e6));
}

void BpsimReader::readSelection(
    const Scenario& scenario, ElementInputs& inputs, const Element& value, const QString& id)
{
    const QString expression = value.attribute(u"value").trimmed();
    ParsedRequirement parsed = parseSelection(expression, scenario.pools, said(scenario).roles);
    if (!parsed.requirement && value.localName() == QLatin1String("StringParameter") && !expression.isEmpty())
        parsed.requirement = Requirement::of(expression);
    if (parsed.requirement) {
        inputs.staff = std::move(*parsed.requirement);
        referToModel(inputs.staff);
        return;
    }
    complain(value, id,
        ResourceWords::tr("Who does the work, '%1', goes wrong at character %2: %3")
            .arg(expression)
            .arg(parsed.at + 1)
            .arg(parsed.problem),
        parsed.isOfRoles ? base::Severity::Warning : base::Severity::Error);
}

void BpsimReader::referToModel(Requirement& requirement) const
{
    if (!requirement.isNobody())
        requirement.pool = referredId(model_, requirement.pool);
    for (Requirement& part : requirement.parts)
        referToModel(part);
}

// Real files name the calendar where the schema wants its id.
QString BpsimReader::calendarOf(const Scenario& scenario, const Element* value) const
{
    const QString reference = value ? value->attribute(u"validFor").trimmed() : QString();
    if (reference.isEmpty() || scenario.calendar(reference))
        return reference;
    for (const Calendar& calendar : scenario.calendars)
        if (calendar.name == reference)
            return calendar.id;
    return reference;
}

} // namespace millrace::scenario
