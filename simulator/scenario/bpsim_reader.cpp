// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_reader.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_data.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/calendar_text.h"
#include "simulator/scenario/implied.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <functional>

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

struct ReaderWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

const std::vector<QStringView>& unsupported()
{
    static const std::vector<QStringView> names {u"QueueTime", u"WaitTime", u"ValidationTime", u"ReworkTime",
        u"LagTime", u"ElapsedTime", u"Role", u"Interruptible", u"QueueLength"};
    return names;
}

/// Not that of an event sub-process, which comes while a case goes on.
bool beginsCases(const Element& element)
{
    return element.is(type::StartEvent) && element.parent() && element.parent()->is(type::Process);
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
    for (const Element* child : element.children())
        if (isBpsim(*child, u"ElementParameters"))
            readElement(scenario, *child);
    settleDisciplines(scenario, element);
    settleUntyped(scenario);
    std::erase_if(scenario.elements, [](const auto& entry) { return entry.second.isEmpty(); });
    return scenario;
}

void BpsimReader::settleDisciplines(Scenario& scenario, const Element& element)
{
    std::set<QString>& said = disciplinesSaid_[scenario.id];
    if (!scenario.inherits.isEmpty())
        said = disciplinesSaid_[scenario.inherits];
    for (const Element* child : element.children())
        if (const Element* own = ownExtension(*child, u"pool"); own && own->hasAttribute(u"discipline"))
            said.insert(referredId(model_, child->attribute(u"elementRef").trimmed()));
    for (Pool& pool : scenario.pools)
        if (!said.contains(pool.id))
            pool.discipline = impliedDiscipline(scenario, pool.id);
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
    QStringList remarks;
    Calendar calendar = calendarFromText(element.text(), remarks);
    calendar.id = element.id();
    calendar.name = element.name();
    for (const QString& remark : remarks)
        complain(element, calendar.id, remark, base::Severity::Warning);
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
    for (const Element* perspective : parameters.children())
        for (const Element* parameter : perspective->children())
            if (std::find(unsupported().begin(), unsupported().end(), parameter->localName()) != unsupported().end()
                && isBpsim(*parameter, parameter->localName()) && valueOf(parameter))
                complain(*parameter, id, ReaderWords::tr("%1 is not simulated yet.").arg(parameter->localName()),
                    base::Severity::Warning);
    if (isPool(scenario, id, parameters))
        readPool(scenario, id, parameters);
    else
        readFlowNode(scenario, id, parameters);
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
    const Element* work = parameterOf(parameters, u"TimeParameters", u"ProcessingTime");
    if (!valueOf(work))
        work = parameterOf(parameters, u"TimeParameters", u"Duration");
    if (const auto feel = expression(work)) {
        inputs.durationExpression = *feel;
        inputs.duration.reset();
    } else if (const auto duration = time(scenario, work, id)) {
        inputs.duration = duration;
        inputs.durationExpression.clear();
    }
    if (element && !isStart && !element->is(type::Process))
        if (const auto wait = time(scenario, parameterOf(parameters, u"ControlParameters", u"InterTriggerTimer"), id))
            inputs.wait = wait;
    if (const auto probability = number(parameterOf(parameters, u"ControlParameters", u"Probability"), id))
        inputs.probability = *probability;
    const Element* rank = parameterOf(parameters, u"PriorityParameters", u"Priority");
    if (const auto feel = isStart ? std::nullopt : expression(rank)) {
        inputs.priorityExpression = *feel;
        inputs.priority.reset();
    } else if (const auto priority = number(rank, id)) {
        inputs.priorityExpression.clear();
        setPriority(scenario, inputs, isStart ? id : QString(), *priority);
    }
    if (const auto cost = number(parameterOf(parameters, u"CostParameters", u"FixedCost"), id))
        inputs.fixedCost = *cost;
    if (const auto cost = number(parameterOf(parameters, u"CostParameters", u"UnitCost"), id))
        inputs.costPerHour = perHour(*cost, scenario.timeUnit);
    if (const Element* selection = valueOf(parameterOf(parameters, u"ResourceParameters", u"Selection")))
        readSelection(inputs, *selection, id);
    if (const auto transfer = time(scenario, parameterOf(parameters, u"TimeParameters", u"TransferTime"), id))
        inputs.transfer = transfer;
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
    const Element* condition = valueOf(parameterOf(parameters, u"ControlParameters", u"Condition"));
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
void BpsimReader::settleUntyped(Scenario& scenario) const
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
}

/// The FEEL of a parameter's value; none where it is a number, or no expression that can be simulated.
std::optional<QString> BpsimReader::expression(const Element* parameter) const
{
    const Element* value = valueOf(parameter);
    if (!value || value->localName() != QLatin1String("ExpressionParameter"))
        return std::nullopt;
    bool isNumber = false;
    value->attribute(u"value").trimmed().toDouble(&isNumber);
    return isNumber ? std::nullopt : feelOf(value->attribute(u"value"));
}

std::optional<Distribution> BpsimReader::time(const Scenario& scenario, const Element* parameter, const QString& id)
{
    const Element* value = valueOf(parameter);
    if (!value)
        return std::nullopt;
    const std::size_t before = problems_.size();
    const auto distribution = timeOf(*value, scenario.timeUnit, problems_);
    nameLatest(before, id);
    return distribution;
}

std::optional<double> BpsimReader::number(const Element* parameter, const QString& id)
{
    const Element* value = valueOf(parameter);
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
