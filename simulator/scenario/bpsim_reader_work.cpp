// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <initializer_list>

// The part of the reader that is about what happens at an element, and how long it takes.

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

struct WorkWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

using Time = ByCalendar<Distribution>;

bool isSaid(const Time& time)
{
    return time.usual.has_value();
}

Time sumOfAll(std::initializer_list<const Time*> parts)
{
    Time sum;
    const auto add = [](std::optional<Distribution>& to, const std::optional<Distribution>& part) {
        if (part)
            to = to ? sumOf(*to, *part) : *part;
    };
    std::vector<QString> calendars;
    for (const Time* part : parts) {
        add(sum.usual, part->usual);
        for (const auto& [calendar, value] : part->during)
            if (std::ranges::find(calendars, calendar) == calendars.end())
                calendars.push_back(calendar);
    }
    for (const QString& calendar : calendars) {
        std::optional<Distribution> there;
        for (const Time* part : parts)
            add(there, part->in(calendar));
        sum.during.emplace_back(calendar, *there);
    }
    return sum;
}

/// Not that of an event sub-process, which comes while a case goes on.
bool beginsCases(const Element& element)
{
    return element.is(type::StartEvent) && element.parent() && element.parent()->is(type::Process);
}

bool isCatching(const Element& element)
{
    return element.is(type::IntermediateCatchEvent) || element.is(type::BoundaryEvent)
        || (element.is(type::StartEvent) && !beginsCases(element));
}

/// Of a start event it is that of its cases.
void setPriority(Scenario& scenario, ElementInputs& inputs, const QString& startEvent, double priority)
{
    if (startEvent.isEmpty())
        inputs.priority = priority;
    for (Arrivals& arrivals : scenario.arrivals)
        if (!startEvent.isEmpty() && arrivals.startEvent == startEvent)
            arrivals.priority = priority;
}

} // namespace

/// Processing, validation and rework are one piece of work.
void BpsimReader::readWork(Scenario& scenario, ElementInputs& inputs, const QString& id, const Element& parameters)
{
    Times& times = said(scenario).times[id];
    const auto parameter = [&](QStringView name) { return parameterOf(parameters, u"TimeParameters", name); };
    bool isAny = false;
    const auto take = [&](QStringView name, Time& part) {
        if (const Time found = this->times(scenario, parameter(name), id); isSaid(found)) {
            part = found;
            isAny = true;
        }
    };
    take(u"ValidationTime", times.validation);
    take(u"ReworkTime", times.rework);
    const Element* work = parameter(u"ProcessingTime");
    if (!valueOf(work) && !isAny)
        work = parameter(u"Duration");
    if (const auto feel = expression(usualOf(work))) {
        inputOf(scenario, work, id); // says what is left out
        inputs.durationExpression = *feel;
        set(inputs, scenario, durationField, {});
        times.processing = {};
    } else if (const Time duration = this->times(scenario, work, id); isSaid(duration)) {
        times.processing = duration;
        inputs.durationExpression.clear();
        isAny = true;
    }
    if (inputs.durationExpression.isEmpty()) {
        if (isAny)
            set(inputs, scenario, durationField, sumOfAll({&times.processing, &times.validation, &times.rework}));
    } else if (isAny) {
        complain(parameters, id,
            WorkWords::tr("ValidationTime and ReworkTime are left out beside an expression: add them to it."),
            base::Severity::Warning);
    }
}

/// BPSim 1.0, 6.2.2: the lag is the sum of the other three.
BpsimReader::Time BpsimReader::Times::delay() const
{
    const bool isSaidInParts = isSaid(transfer) || isSaid(queue) || isSaid(wait);
    const Time own = isSaidInParts ? sumOfAll({&transfer, &queue, &wait}) : lag;
    return sumOfAll({&flow, &own});
}

/// What goes by before a case can be worked on, whoever is free; of an event it is a part of the wait. A delay of a
/// flow is one of what it leads to.
void BpsimReader::readDelays(Scenario& scenario, const QString& id, const Element& parameters)
{
    const Element* element = model_.byId(id);
    Times& times = said(scenario).times[id];
    const Element* last = nullptr;
    const auto take = [&](QStringView name, Time& part) {
        const Element* parameter = parameterOf(parameters, u"TimeParameters", name);
        if (const Time found = this->times(scenario, parameter, id); isSaid(found)) {
            part = found;
            last = parameter;
        }
    };
    take(u"TransferTime", times.transfer);
    take(u"QueueTime", times.queue);
    take(u"WaitTime", times.wait);
    take(u"LagTime", times.lag);
    bool hasTimer = false;
    if (element && !beginsCases(*element) && !element->is(type::Process))
        if (const Time timer
            = this->times(scenario, parameterOf(parameters, u"ControlParameters", u"InterTriggerTimer"), id);
            isSaid(timer)) {
            times.timer = timer;
            set(scenario.elements[id], scenario, waitField, timer);
            hasTimer = true;
        }
    const bool isFlow = element && element->is(type::SequenceFlow);
    const Element* target = isFlow ? bpmn::referred(model_, *element, u"targetRef") : element;
    const bool isOnlyWay = !isFlow || (target && bpmn::incoming(model_, *target).size() == 1);
    const bool canWait = !element || (target && (target->is(type::Activity) || isCatching(*target)));
    if (last && (!canWait || !isOnlyWay)) {
        complain(*last, id,
            WorkWords::tr("%1 holds cases up before activities and at events that wait, and on the only flow into "
                          "one; at '%2' it is left out.")
                .arg(last->localName(), id),
            base::Severity::Warning);
    } else if (last && isFlow) {
        said(scenario).times[target->id()].flow = times.delay();
        settleDelay(scenario, target->id());
    } else if (last || hasTimer) {
        settleDelay(scenario, id);
    }
}

void BpsimReader::settleDelay(Scenario& scenario, const QString& id)
{
    const Element* element = model_.byId(id);
    const Times& times = said(scenario).times[id];
    const Time delay = times.delay();
    if (isSaid(delay) && (!element || element->is(type::Activity)))
        set(scenario.elements[id], scenario, transferField, delay);
    else if (element && isCatching(*element))
        set(scenario.elements[id], scenario, waitField, sumOfAll({&delay, &times.timer}));
}

void BpsimReader::readFlowNode(Scenario& scenario, const QString& id, const Element& parameters)
{
    const Element* element = model_.byId(id);
    const bool isStart = element && beginsCases(*element);
    if (const Element* control = parameters.child(u"ControlParameters");
        control && element && (isStart || element->is(type::Process)))
        readArrivals(scenario, isStart ? id : QString(), *control);
    if (const Element* own = ownExtension(parameters, u"arrivals"))
        readArrivalsExtension(scenario, isStart ? id : QString(), *own);
    ElementInputs& inputs = scenario.elements[id];
    readWork(scenario, inputs, id, parameters);
    readDelays(scenario, id, parameters);
    if (const auto probability = numbers(scenario, parameterOf(parameters, u"ControlParameters", u"Probability"), id);
        probability.usual)
        set(inputs, scenario, probabilityField, probability);
    const Element* rank = inputOf(scenario, parameterOf(parameters, u"PriorityParameters", u"Priority"), id);
    if (const auto feel = isStart ? std::nullopt : expression(rank)) {
        inputs.priorityExpression = *feel;
        inputs.priority.reset();
    } else if (const auto priority = numberIn(rank, id)) {
        inputs.priorityExpression.clear();
        setPriority(scenario, inputs, isStart ? id : QString(), *priority);
    }
    if (const auto cost = number(scenario, parameterOf(parameters, u"CostParameters", u"FixedCost"), id))
        inputs.fixedCost = *cost;
    if (const auto cost = number(scenario, parameterOf(parameters, u"CostParameters", u"UnitCost"), id))
        inputs.costPerHour = perHour(*cost, scenario.timeUnit);
    if (const Element* selection
        = inputOf(scenario, parameterOf(parameters, u"ResourceParameters", u"Selection"), id)) {
        if (selection->attribute(u"value").contains(QLatin1String("ByRoles")))
            ofRoles_.emplace_back(id, selection);
        else
            readSelection(scenario, inputs, *selection, id);
    }
    if (const Time setUp = times(scenario, parameterOf(parameters, u"TimeParameters", u"SetUpTime"), id);
        isSaid(setUp)) {
        set(inputs, scenario, setUpField, setUp);
        inputs.setsUpEachTime = true; // as BPSim means it
    }
    if (const Element* own = ownExtension(parameters, u"work"))
        readWorkExtension(inputs, *own, id);
    readData(scenario, inputs, id, parameters);
}

} // namespace millrace::scenario
