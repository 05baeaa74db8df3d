// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_reader.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_data.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/calendar_text.h"
#include "simulator/scenario/implied.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <utility>

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

struct ReaderWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

std::optional<Distribution> sumOfAll(std::initializer_list<const std::optional<Distribution>*> parts)
{
    std::optional<Distribution> sum;
    for (const auto* part : parts)
        if (*part)
            sum = sum ? sumOf(*sum, **part) : **part;
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

QString referredId(const metamodel::Tree& model, const QString& reference)
{
    const Element* element = model.byId(reference);
    return element ? element->id() : reference;
}

QString poolName(const metamodel::Tree& model, const QString& id)
{
    const Element* element = model.byId(id);
    return element ? element->name() : QString();
}

QString defaultStartEvent(const metamodel::Tree& model)
{
    QString first;
    for (const Element* process : bpmn::processes(model)) {
        for (const Element* element : bpmn::flowElements(*process)) {
            if (!element->is(type::StartEvent))
                continue;
            if (bpmn::eventDefinitions(*element).empty())
                return element->id();
            if (first.isEmpty())
                first = element->id();
        }
        if (!first.isEmpty())
            return first;
    }
    return first;
}

BpsimReader::BpsimReader(const metamodel::Tree& model, base::Problems& problems)
    : model_(model)
    , problems_(problems)
{ }

std::vector<Scenario> BpsimReader::read(const Element& data)
{
    std::vector<const Element*> elements;
    for (const Element* element : data.children())
        if (isBpsim(*element, u"Scenario") && element->attribute(u"result").isEmpty()) // else what came of one
            elements.push_back(element);
    std::vector<Scenario> scenarios(elements.size());
    std::vector<bool> isRead(elements.size());
    std::vector<bool> isOpen(elements.size());
    const std::function<void(std::size_t)> readOne = [&](std::size_t at) {
        if (isRead[at])
            return;
        isOpen[at] = true;
        const QString inherits = elements[at]->attribute(u"inherits");
        Scenario inherited;
        if (!inherits.isEmpty()) {
            const auto base
                = std::find_if(elements.begin(), elements.end(), [&](const Element* e) { return e->id() == inherits; });
            const std::size_t index = std::size_t(base - elements.begin());
            if (base == elements.end() || isOpen[index]) {
                complain(*elements[at], elements[at]->id(),
                    base == elements.end()
                        ? ReaderWords::tr("It is based on the scenario '%1', which is not in the file.").arg(inherits)
                        : ReaderWords::tr("Scenarios are based on one another in a circle."),
                    base::Severity::Error);
            } else {
                readOne(index);
                inherited = scenarios[index];
            }
        }
        scenarios[at] = readOn(std::move(inherited), *elements[at]);
        isRead[at] = true;
        isOpen[at] = false;
    };
    for (std::size_t at = 0; at < elements.size(); ++at)
        readOne(at);
    return scenarios;
}

Scenario BpsimReader::readOn(Scenario inherited, const Element& element)
{
    Scenario scenario = std::move(inherited);
    scenario.id = element.id();
    scenario.name = element.name();
    scenario.description = element.attribute(u"description");
    scenario.inherits = element.attribute(u"inherits");
    for (const Element* child : element.children())
        if (isBpsim(*child, u"Calendar"))
            readCalendar(scenario, *child);
    untyped_.clear();
    for (const Element* child : element.children()) {
        if (isBpsim(*child, u"ScenarioParameters"))
            readBasics(scenario, *child);
    }
    const OwnBasics own = ownBasics(element);
    scenario.observed = own.observed;
    if (own.warmup)
        scenario.warmup = own.warmup;
    if (own.cycleTimeTarget)
        scenario.cycleTimeTarget = own.cycleTimeTarget;
    for (const auto& [id, words] : own.sources)
        scenario.setSource(id, words);
    for (const auto& [id, limit] : own.limits) {
        const auto same = std::find_if(
            scenario.limits.begin(), scenario.limits.end(), [&](const Limit& one) { return one.id == id; });
        if (limit && same == scenario.limits.end())
            scenario.limits.push_back(*limit);
        else if (limit)
            *same = *limit;
        else if (same != scenario.limits.end())
            scenario.limits.erase(same);
    }
    for (const auto& [beside, isThere] : own.beside) {
        const auto same = std::ranges::find_if(
            scenario.beside, [one = beside](const Beside& other) { return other.isSameProcess(one); });
        if (isThere && same == scenario.beside.end())
            scenario.beside.push_back(beside);
        else if (isThere)
            *same = beside;
        else if (same != scenario.beside.end())
            scenario.beside.erase(same);
    }
    for (const auto& [name, feel] : own.keyFigures) {
        const auto same = std::ranges::find(scenario.keyFigures, name, &KeyFigure::name);
        if (feel && same == scenario.keyFigures.end())
            scenario.keyFigures.push_back({name, *feel});
        else if (feel)
            same->feel = *feel;
        else if (same != scenario.keyFigures.end())
            scenario.keyFigures.erase(same);
    }
    for (const auto& [key, range] : own.ranges) {
        if (range)
            scenario.ranges[key] = *range;
        else
            scenario.ranges.erase(key);
    }
    readSaid(scenario, element);
    for (const Element* child : element.children())
        if (isBpsim(*child, u"ElementParameters"))
            readElement(scenario, *child);
    for (const auto& [id, selection] : std::exchange(ofRoles_, {}))
        readSelection(scenario, scenario.elements[id], *selection, id);
    settleDisciplines(scenario, element);
    settleUntyped(scenario, own.wholeNumbers);
    std::erase_if(scenario.elements, [](const auto& entry) { return entry.second.isEmpty(); });
    return scenario;
}

/// What has to be known of all elements before one of them is read.
void BpsimReader::readSaid(Scenario& scenario, const Element& element)
{
    Said& all = said(scenario);
    all = scenario.inherits.isEmpty() ? Said() : said_[scenario.inherits];
    for (const Element* child : element.children()) {
        if (!isBpsim(*child, u"ElementParameters"))
            continue;
        const QString id = referredId(model_, child->attribute(u"elementRef").trimmed());
        checkCalendars(scenario, *child, id);
        if (const Element* own = ownExtension(*child, u"pool"); own && own->hasAttribute(u"discipline"))
            all.disciplines.insert(id);
        QStringList roles;
        for (const Element* holder : child->children(u"ResourceParameters"))
            for (const Element* role : holder->children(u"Role"))
                for (const Element* value : inputValues(*role)) {
                    roles << value->attribute(u"value").trimmed();
                    for (const Element* one : value->children()) // of an EnumParameter
                        roles << one->attribute(u"value").trimmed();
                }
        roles.removeAll(QString());
        if (!roles.isEmpty())
            all.roles[id] = roles;
        if (const Element* value = valueOf(parameterOf(*child, u"PriorityParameters", u"Interruptible")))
            all.interruptible[id] = !isNo(*value);
    }
}

void BpsimReader::checkCalendars(const Scenario& scenario, const Element& parameters, const QString& id)
{
    for (const Element* perspective : parameters.children())
        for (const Element* parameter : perspective->children())
            for (const Element* value : inputValues(*parameter)) {
                const QString calendar = calendarOf(scenario, value);
                if (!calendar.isEmpty() && !scenario.calendar(calendar))
                    complain(*value, id,
                        ReaderWords::tr("A value is valid for the calendar '%1', which the scenario does not have.")
                            .arg(calendar),
                        base::Severity::Warning);
            }
}

/// Where some work may be interrupted and some not, all of it may be: pools have one order.
void BpsimReader::settleDisciplines(Scenario& scenario, const Element& element)
{
    const Said& all = said(scenario);
    for (Pool& pool : scenario.pools) {
        if (all.disciplines.contains(pool.id))
            continue;
        pool.discipline = impliedDiscipline(scenario, pool.id);
        if (pool.discipline != kernel::Discipline::Priority)
            continue;
        QStringList kept;
        bool isAny = false;
        for (const auto& [id, inputs] : scenario.elements) {
            if (!inputs.staff.names(pool.id))
                continue;
            const auto found = all.interruptible.find(id);
            const bool is = found != all.interruptible.end() && found->second;
            isAny = isAny || is;
            if (!is)
                kept << id;
        }
        if (!isAny)
            continue;
        pool.discipline = kernel::Discipline::PreemptivePriority;
        if (!kept.isEmpty())
            complain(element, pool.id,
                ReaderWords::tr("Work of '%1' is interruptible; it is so for all that the pool does, also for: %2.")
                    .arg(pool.title(), kept.join(QStringLiteral(", "))),
                base::Severity::Warning);
    }
}

void BpsimReader::readBasics(Scenario& scenario, const Element& parameters)
{
    const QString unit = parameters.attribute(u"baseTimeUnit");
    if (const auto known = timeUnitFromWord(unit))
        scenario.timeUnit = *known;
    else if (!unit.isEmpty())
        complain(parameters, scenario.id, ReaderWords::tr("'%1' is no unit of time.").arg(unit), base::Severity::Error);
    if (parameters.hasAttribute(u"baseCurrencyUnit"))
        scenario.currency = parameters.attribute(u"baseCurrencyUnit");
    if (parameters.hasAttribute(u"replication")) {
        const QString text = parameters.attribute(u"replication").trimmed();
        bool isNumber = false;
        scenario.replications = text.toInt(&isNumber);
        if (!isNumber)
            complain(parameters, scenario.id, ReaderWords::tr("'%1' is no number of replications.").arg(text),
                base::Severity::Error);
    }
    if (parameters.hasAttribute(u"seed"))
        scenario.seed = std::uint64_t(parameters.attribute(u"seed").toLongLong());
    if (const Element* start = valueOf(parameters.child(u"Start"))) {
        scenario.start = base::parseDateTime(start->attribute(u"value").trimmed());
        if (!scenario.start)
            complain(*start, scenario.id,
                ReaderWords::tr("'%1' is no date and time to start at.").arg(start->attribute(u"value")),
                base::Severity::Error);
    }
    if (const Element* properties = parameters.child(u"PropertyParameters"))
        readProperties(*properties, scenario.attributes, scenario.id, untyped_, problems_);
    if (const auto duration = span(scenario, parameters.child(u"Duration")))
        scenario.duration = duration;
    if (const auto warmup = span(scenario, parameters.child(u"Warmup")))
        scenario.warmup = warmup;
}

void BpsimReader::readCalendar(Scenario& scenario, const Element& element)
{
    std::vector<CalendarRemark> remarks;
    Calendar calendar = calendarFromText(element.text(), remarks);
    calendar.id = element.id();
    calendar.name = element.name();
    for (const CalendarRemark& remark : remarks)
        problems_.push_back({base::Severity::Warning, remark.text, {}, element.line() + remark.line, calendar.id, {}});
    const auto same = std::find_if(
        scenario.calendars.begin(), scenario.calendars.end(), [&](const Calendar& c) { return c.id == calendar.id; });
    if (same == scenario.calendars.end())
        scenario.calendars.push_back(std::move(calendar));
    else
        *same = std::move(calendar);
}

void BpsimReader::readElement(Scenario& scenario, const Element& parameters)
{
    const QString id = referredId(model_, parameters.attribute(u"elementRef").trimmed());
    if (id.isEmpty())
        return; // parameters of nothing: allowed, and mean nothing
    const bool isOfPool = isPool(scenario, id, parameters);
    remarkUnused(id, parameters, isOfPool);
    if (isOfPool)
        readPool(scenario, id, parameters);
    else
        readFlowNode(scenario, id, parameters);
}

void BpsimReader::remarkUnused(const QString& id, const Element& parameters, bool isOfPool)
{
    const Element* element = model_.byId(id);
    const bool isWork = !isOfPool && (!element || element->is(type::Activity));
    const auto remark = [&](const Element& parameter, const QString& message) {
        complain(parameter, id, message, base::Severity::Warning);
    };
    for (const Element* perspective : parameters.children()) {
        for (const Element* parameter : perspective->children()) {
            const QString name = parameter->localName();
            if (!isBpsim(*parameter, name) || !valueOf(parameter))
                continue;
            if (name == QLatin1String("ElapsedTime"))
                remark(*parameter,
                    ReaderWords::tr(
                        "%1 comes out of a simulation and is left out as an input: write ProcessingTime for "
                        "how long work takes.")
                        .arg(name));
            else if (name == QLatin1String("QueueLength"))
                remark(*parameter,
                    ReaderWords::tr("%1 comes out of a simulation and is left out as an input: say how many cases are "
                                    "open at the start instead.")
                        .arg(name));
            else if (name == QLatin1String("Role") && !isOfPool)
                remark(*parameter,
                    ReaderWords::tr("Role says what a resource can do and is left out of '%1': say who does the work "
                                    "by a Selection.")
                        .arg(id));
            else if (name == QLatin1String("Interruptible") && !isWork)
                remark(*parameter, ReaderWords::tr("Interruptible is of work; at '%1' it is left out.").arg(id));
        }
    }
}

/// One of them counts: that of all times, else the first. What is left out is said.
const Element* BpsimReader::inputOf(const Scenario& scenario, const Element* parameter, const QString& id)
{
    const auto values = parameter ? inputValues(*parameter) : std::vector<const Element*>();
    if (values.empty())
        return nullptr;
    const auto hasNoCalendar = [](const Element* value) { return value->attribute(u"validFor").trimmed().isEmpty(); };
    const auto always = std::ranges::find_if(values, hasNoCalendar);
    const Element* taken = always == values.end() ? values.front() : *always;
    const auto remark
        = [&](const Element& value, const QString& message) { complain(value, id, message, base::Severity::Warning); };
    for (const Element* value : values) {
        const QString name = parameter->localName();
        if (value == taken && !hasNoCalendar(value))
            remark(*value,
                ReaderWords::tr("%1 of '%2' counts at all times, not in the calendar '%3' alone.")
                    .arg(name, id, calendarTitle(scenario, *value)));
        else if (value != taken && hasNoCalendar(value))
            remark(*value, ReaderWords::tr("%1 of '%2' has several values; this one is left out.").arg(name, id));
        else if (value != taken)
            remark(*value,
                ReaderWords::tr("%1 of '%2' is the same at all times: the value for the calendar '%3' is left out.")
                    .arg(name, id, calendarTitle(scenario, *value)));
    }
    return taken;
}

QString BpsimReader::calendarTitle(const Scenario& scenario, const Element& value) const
{
    const QString reference = value.attribute(u"validFor").trimmed();
    const Calendar* calendar = scenario.calendar(calendarOf(scenario, &value));
    return calendar && !calendar->name.isEmpty() ? calendar->name : reference;
}

/// Processing, validation and rework are one piece of work.
void BpsimReader::readWork(Scenario& scenario, ElementInputs& inputs, const QString& id, const Element& parameters)
{
    Times& times = said(scenario).times[id];
    const auto parameter = [&](QStringView name) { return parameterOf(parameters, u"TimeParameters", name); };
    bool isAny = false;
    const auto take = [&](QStringView name, std::optional<Distribution>& part) {
        if (const auto found = time(scenario, parameter(name), id)) {
            part = found;
            isAny = true;
        }
    };
    take(u"ValidationTime", times.validation);
    take(u"ReworkTime", times.rework);
    const Element* work = inputOf(scenario, parameter(u"ProcessingTime"), id);
    if (!work && !isAny)
        work = inputOf(scenario, parameter(u"Duration"), id);
    if (const auto feel = expression(work)) {
        inputs.durationExpression = *feel;
        inputs.duration.reset();
        times.processing.reset();
    } else if (const auto duration = timeIn(scenario, work, id)) {
        times.processing = duration;
        inputs.durationExpression.clear();
        isAny = true;
    }
    if (inputs.durationExpression.isEmpty()) {
        if (isAny)
            inputs.duration = sumOfAll({&times.processing, &times.validation, &times.rework});
    } else if (isAny) {
        complain(parameters, id,
            ReaderWords::tr("ValidationTime and ReworkTime are left out beside an expression: add them to it."),
            base::Severity::Warning);
    }
}

/// BPSim 1.0, 6.2.2: the lag is the sum of the other three.
std::optional<Distribution> BpsimReader::Times::delay() const
{
    const bool isSaidInParts = transfer || queue || wait;
    const auto own = isSaidInParts ? sumOfAll({&transfer, &queue, &wait}) : lag;
    return sumOfAll({&flow, &own});
}

/// What goes by before a case can be worked on, whoever is free; of an event it is a part of the wait. A delay of a
/// flow is one of what it leads to.
void BpsimReader::readDelays(Scenario& scenario, const QString& id, const Element& parameters)
{
    const Element* element = model_.byId(id);
    Times& times = said(scenario).times[id];
    const Element* last = nullptr;
    const auto take = [&](QStringView name, std::optional<Distribution>& part) {
        const Element* parameter = parameterOf(parameters, u"TimeParameters", name);
        if (const auto found = time(scenario, parameter, id)) {
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
        if (const auto timer
            = time(scenario, parameterOf(parameters, u"ControlParameters", u"InterTriggerTimer"), id)) {
            times.timer = timer;
            scenario.elements[id].wait = timer;
            hasTimer = true;
        }
    const bool isFlow = element && element->is(type::SequenceFlow);
    const Element* target = isFlow ? bpmn::referred(model_, *element, u"targetRef") : element;
    const bool isOnlyWay = !isFlow || (target && bpmn::incoming(model_, *target).size() == 1);
    const bool canWait = !element || (target && (target->is(type::Activity) || isCatching(*target)));
    if (last && (!canWait || !isOnlyWay)) {
        complain(*last, id,
            ReaderWords::tr("%1 holds cases up before activities and at events that wait, and on the only flow into "
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
    const auto delay = times.delay();
    if (delay && (!element || element->is(type::Activity)))
        scenario.elements[id].transfer = delay;
    else if (element && isCatching(*element))
        scenario.elements[id].wait = sumOfAll({&delay, &times.timer});
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
    if (const auto probability = number(scenario, parameterOf(parameters, u"ControlParameters", u"Probability"), id))
        inputs.probability = *probability;
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
    if (const auto setUp = time(scenario, parameterOf(parameters, u"TimeParameters", u"SetUpTime"), id)) {
        inputs.setUp = setUp;
        inputs.setsUpEachTime = true; // as BPSim means it
    }
    if (const Element* own = ownExtension(parameters, u"work"))
        readWorkExtension(inputs, *own, id);
    readData(scenario, inputs, id, parameters);
}

/// Properties of a process are those that its cases begin with.
void BpsimReader::readData(Scenario& scenario, ElementInputs& inputs, const QString& id, const Element& parameters)
{
    const Element* element = model_.byId(id);
    const bool isOfProcess = element && element->is(type::Process);
    for (const Element* properties : parameters.children(u"PropertyParameters"))
        readProperties(*properties, isOfProcess ? scenario.attributes : inputs.changesOnEntry, id, untyped_, problems_);
    const Element* condition = inputOf(scenario, parameterOf(parameters, u"ControlParameters", u"Condition"), id);
    if (!condition)
        return;
    const QString text = condition->attribute(u"value").trimmed();
    if (condition->localName() == QLatin1String("BooleanParameter"))
        inputs.condition = text == QLatin1String("1") ? QStringLiteral("true") : text;
    else if (const auto feel = feelOf(text))
        inputs.condition = *feel;
    else
        complain(*condition, id, ReaderWords::tr("The expression '%1' cannot be simulated and is left out.").arg(text),
            base::Severity::Warning);
}

/// What is counted down to a number is counted in whole ones, also where its type is not said: the Implementer's Guide
/// (3.3) has it so.
void BpsimReader::settleUntyped(Scenario& scenario, const std::set<QString>& whole) const
{
    const auto isCompared = [&](const QString& name) {
        const QString word = QLatin1String("\\b") + QRegularExpression::escape(name) + QLatin1String("\\b");
        const QRegularExpression pattern(QStringLiteral("%1`? *!?= |[^<>]= *`?%1").arg(word));
        return std::ranges::any_of(
            scenario.elements, [&](const auto& entry) { return pattern.match(entry.second.condition).hasMatch(); });
    };
    const auto settle = [](std::vector<Attribute>& attributes, const QString& name) {
        for (Attribute& attribute : attributes)
            if (attribute.name == name && std::holds_alternative<Distribution>(attribute.value))
                attribute.isWhole = true;
    };
    for (const QString& name : untyped_) {
        if (!isCompared(name))
            continue;
        settle(scenario.attributes, name);
        for (auto& entry : scenario.elements)
            settle(entry.second.changesOnEntry, name);
    }
    const auto settleWhole = [&](std::vector<Attribute>& attributes) {
        for (Attribute& attribute : attributes)
            attribute.isWhole = attribute.isWhole || whole.contains(attribute.name);
    };
    settleWhole(scenario.attributes);
    for (auto& entry : scenario.elements)
        settleWhole(entry.second.changesOnEntry);
}

/// The FEEL of a value; none where it is a number, or no expression that can be simulated.
std::optional<QString> BpsimReader::expression(const Element* value) const
{
    if (!value || value->localName() != QLatin1String("ExpressionParameter"))
        return std::nullopt;
    bool isNumber = false;
    value->attribute(u"value").trimmed().toDouble(&isNumber);
    return isNumber ? std::nullopt : feelOf(value->attribute(u"value"));
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
    return numberIn(inputOf(scenario, parameter, id), id);
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
    return found ? std::optional(Microseconds(std::llround(found->mean() * 1e6))) : std::nullopt;
}

void BpsimReader::complain(const Element& at, const QString& id, const QString& message, base::Severity severity)
{
    problems_.push_back({severity, message, {}, at.line(), id, {}});
}

void BpsimReader::nameLatest(std::size_t from, const QString& id)
{
    for (std::size_t i = from; i < problems_.size(); ++i)
        problems_[i].element = id;
}

} // namespace millrace::scenario
