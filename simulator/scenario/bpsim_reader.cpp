// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_reader.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_data.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/calendar_text.h"
#include "simulator/scenario/implied.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

struct ReaderWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

/// In place of the inherited entry that is the same, or beside the others; none takes the inherited one away.
template <class Entry, class IsSame>
void inherit(std::vector<Entry>& entries, const std::optional<Entry>& own, IsSame isSame)
{
    const auto inherited = std::ranges::find_if(entries, isSame);
    if (own && inherited == entries.end())
        entries.push_back(*own);
    else if (own)
        *inherited = *own;
    else if (inherited != entries.end())
        entries.erase(inherited);
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
    scenario.assumesDurations = own.assumesDurations.value_or(scenario.assumesDurations);
    for (const auto& [of, words] : own.sources)
        scenario.setSource(of.first, words, of.second);
    for (const auto& [id, limit] : own.limits)
        inherit(scenario.limits, limit, [one = id](const Limit& other) { return other.id == one; });
    for (const auto& [beside, isThere] : own.beside)
        inherit(scenario.beside, isThere ? std::optional(beside) : std::nullopt,
            [one = beside](const Beside& other) { return other.isSameProcess(one); });
    for (const auto& [name, feel] : own.keyFigures)
        inherit(scenario.keyFigures, feel ? std::optional(KeyFigure {name, *feel}) : std::nullopt,
            [one = name](const KeyFigure& other) { return other.name == one; });
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
