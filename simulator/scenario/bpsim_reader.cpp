// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_reader.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/calendar_text.h"

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

const Element* parameterOf(const Element& parameters, QStringView perspective, QStringView name)
{
    const Element* holder = parameters.child(perspective);
    return holder ? holder->child(name) : nullptr;
}

const std::vector<QStringView>& unsupported()
{
    static const std::vector<QStringView> names {u"TransferTime", u"QueueTime", u"WaitTime", u"SetUpTime",
        u"ValidationTime", u"ReworkTime", u"LagTime", u"ElapsedTime", u"Condition", u"Role", u"Interruptible",
        u"Priority", u"Property", u"QueueLength"};
    return names;
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
        if (isBpsim(*element, u"Scenario"))
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
    for (const Element* child : element.children()) {
        if (isBpsim(*child, u"ScenarioParameters"))
            readBasics(scenario, *child);
        else if (isBpsim(*child, u"VendorExtension"))
            for (const Element* own : child->children())
                if (own->uri() == millraceUri && own->localName() == QLatin1String("cycleTimeTarget"))
                    scenario.cycleTimeTarget = own->attribute(u"seconds").toDouble();
    }
    for (const Element* child : element.children())
        if (isBpsim(*child, u"ElementParameters"))
            readElement(scenario, *child);
    std::erase_if(scenario.elements, [](const auto& entry) { return entry.second.isEmpty(); });
    return scenario;
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

bool BpsimReader::isPool(const Scenario& scenario, const QString& id, const Element& parameters) const
{
    if (const Element* element = model_.byId(id))
        return element->is(type::Resource) || element->is(type::Lane) || element->is(type::Participant);
    return scenario.pool(id) || parameterOf(parameters, u"ResourceParameters", u"Quantity")
        || parameterOf(parameters, u"ResourceParameters", u"Availability");
}

void BpsimReader::readPool(Scenario& scenario, const QString& id, const Element& parameters)
{
    if (!scenario.pool(id))
        scenario.pools.push_back({id, poolName(model_, id), 1, 0, {}});
    Pool& pool = *scenario.pool(id);
    if (const Element* quantity = parameterOf(parameters, u"ResourceParameters", u"Quantity")) {
        if (const auto capacity = number(quantity, id)) {
            pool.capacity = int(std::clamp(*capacity, -1e9, 1e9));
            if (*capacity != std::floor(*capacity))
                complain(*quantity, id,
                    ReaderWords::tr("The pool '%1' has %2 people; write a whole number.").arg(pool.name).arg(*capacity),
                    base::Severity::Error);
        }
        if (hasFurtherValues(*quantity))
            complain(*quantity, id, ReaderWords::tr("Only the first of several quantities is simulated."),
                base::Severity::Warning);
    }
    if (const Element* availability = parameterOf(parameters, u"ResourceParameters", u"Availability")) {
        if (const Element* value = valueOf(availability))
            pool.calendar = calendarOf(scenario, value);
        if (hasFurtherValues(*availability))
            complain(*availability, id, ReaderWords::tr("Only the first of several calendars is simulated."),
                base::Severity::Warning);
    }
    if (const auto cost = number(parameterOf(parameters, u"CostParameters", u"UnitCost"), id))
        pool.costPerHour = perHour(*cost, scenario.timeUnit);
    for (const Element* extension : parameters.children(u"VendorExtension"))
        for (const Element* own : extension->children())
            if (own->uri() == millraceUri && own->localName() == QLatin1String("pool"))
                pool.name = own->attribute(u"name");
}

void BpsimReader::readFlowNode(Scenario& scenario, const QString& id, const Element& parameters)
{
    const Element* element = model_.byId(id);
    if (const Element* control = parameters.child(u"ControlParameters");
        control && element && (element->is(type::StartEvent) || element->is(type::Process)))
        readArrivals(scenario, element->is(type::StartEvent) ? id : QString(), *control);
    ElementInputs& inputs = scenario.elements[id];
    const Element* work = parameterOf(parameters, u"TimeParameters", u"ProcessingTime");
    if (!valueOf(work))
        work = parameterOf(parameters, u"TimeParameters", u"Duration");
    if (const auto duration = time(scenario, work, id))
        inputs.duration = duration;
    if (element && !element->is(type::StartEvent) && !element->is(type::Process))
        if (const auto wait = time(scenario, parameterOf(parameters, u"ControlParameters", u"InterTriggerTimer"), id))
            inputs.wait = wait;
    if (const auto probability = number(parameterOf(parameters, u"ControlParameters", u"Probability"), id))
        inputs.probability = *probability;
    if (const auto cost = number(parameterOf(parameters, u"CostParameters", u"FixedCost"), id))
        inputs.fixedCost = *cost;
    if (const auto cost = number(parameterOf(parameters, u"CostParameters", u"UnitCost"), id))
        inputs.costPerHour = perHour(*cost, scenario.timeUnit);
    if (const Element* selection = valueOf(parameterOf(parameters, u"ResourceParameters", u"Selection")))
        readSelection(inputs, *selection, id);
}

void BpsimReader::readArrivals(Scenario& scenario, const QString& startEvent, const Element& control)
{
    const Element* timer = control.child(u"InterTriggerTimer");
    const auto interval = time(scenario, timer, startEvent);
    const auto count = number(control.child(u"TriggerCount"), startEvent);
    auto arrivals = std::find_if(scenario.arrivals.begin(), scenario.arrivals.end(),
        [&](const Arrivals& one) { return one.startEvent == startEvent; });
    if (arrivals == scenario.arrivals.end()) {
        if (!interval)
            return; // never occurs, says BPSim
        arrivals = scenario.arrivals.insert(arrivals, Arrivals {startEvent, {}, {}, {}});
    }
    if (interval) {
        arrivals->interval = *interval;
        arrivals->calendar = calendarOf(scenario, valueOf(timer));
        if (hasFurtherValues(*timer))
            complain(*timer, startEvent, ReaderWords::tr("Only the first of several intervals is simulated."),
                base::Severity::Warning);
    }
    if (count)
        arrivals->count = std::int64_t(*count);
}

void BpsimReader::readSelection(ElementInputs& inputs, const Element& value, const QString& id)
{
    static const QRegularExpression call(
        QStringLiteral("getResource\\s*\\(\\s*['\"]([^'\"]+)['\"]\\s*(?:,\\s*([0-9]+)\\s*)?\\)"));
    const QString expression = value.attribute(u"value").trimmed();
    auto matches = call.globalMatch(expression);
    if (!matches.hasNext()) {
        if (value.localName() == QLatin1String("StringParameter") && !expression.isEmpty())
            inputs.pool = referredId(model_, expression);
        else
            complain(value, id,
                ReaderWords::tr("'%1' is not understood; write bpsim:getResource('id', quantity).").arg(expression),
                base::Severity::Error);
        return;
    }
    const QRegularExpressionMatch match = matches.next();
    inputs.pool = referredId(model_, match.captured(1));
    inputs.quantity = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    if (matches.hasNext())
        complain(value, id, ReaderWords::tr("Several resources are named; only the first does the work."),
            base::Severity::Warning);
}

// Real files name the calendar where the schema wants its id.
QString BpsimReader::calendarOf(const Scenario& scenario, const Element* value)
{
    const QString reference = value ? value->attribute(u"validFor").trimmed() : QString();
    if (reference.isEmpty() || scenario.calendar(reference))
        return reference;
    for (const Calendar& calendar : scenario.calendars)
        if (calendar.name == reference)
            return calendar.id;
    return reference;
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
