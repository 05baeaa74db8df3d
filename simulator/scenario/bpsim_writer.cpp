// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_writer.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/calendar_text.h"
#include "simulator/scenario/implied.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

namespace {

/// The children of BPSim's types in the order of its schema: whatever parent, names do not collide.
constexpr QLatin1String schemaOrder[] = {
    // Scenario
    QLatin1String("ScenarioParameters"), QLatin1String("ElementParameters"), QLatin1String("Calendar"),
    // ScenarioParameters; its PropertyParameters stand behind them as well
    QLatin1String("Start"), QLatin1String("Duration"), QLatin1String("Warmup"),
    // ElementParameters
    QLatin1String("TimeParameters"), QLatin1String("ControlParameters"), QLatin1String("ResourceParameters"),
    QLatin1String("PriorityParameters"), QLatin1String("CostParameters"), QLatin1String("PropertyParameters"),
    QLatin1String("VendorExtension"),
    // TimeParameters
    QLatin1String("TransferTime"), QLatin1String("QueueTime"), QLatin1String("WaitTime"), QLatin1String("SetUpTime"),
    QLatin1String("ProcessingTime"), QLatin1String("ValidationTime"), QLatin1String("ReworkTime"),
    QLatin1String("LagTime"),
    // ControlParameters
    QLatin1String("Probability"), QLatin1String("Condition"), QLatin1String("InterTriggerTimer"),
    QLatin1String("TriggerCount"),
    // ResourceParameters
    QLatin1String("Selection"), QLatin1String("Availability"), QLatin1String("Quantity"), QLatin1String("Role"),
    // PriorityParameters
    QLatin1String("Interruptible"), QLatin1String("Priority"),
    // CostParameters
    QLatin1String("FixedCost"), QLatin1String("UnitCost"),
    // PropertyParameters
    QLatin1String("Property"), QLatin1String("QueueLength")};

std::ptrdiff_t rank(const QString& name)
{
    return std::find(std::begin(schemaOrder), std::end(schemaOrder), name) - std::begin(schemaOrder);
}

Key keyBehind(const Element& parent, const QString& name)
{
    for (const Element* child : parent.children())
        if (rank(child->localName()) > rank(name))
            return child->key();
    return metamodel::noKey;
}

} // namespace

BpsimWriter::BpsimWriter(Tree& tree, const Tree& model)
    : tree_(tree)
    , model_(model)
    , uri_(tree.root().uri())
    , prefix_(tree.root().prefix())
    , isOne_(isBpsimOne(tree.root().uri()))
{ }

Draft BpsimWriter::draft(QLatin1String name) const
{
    return bpsimDraft(name, uri_, prefix_);
}

const Element* BpsimWriter::scenarioElement(const QString& id) const
{
    for (const Element* child : tree_.root().children())
        if (isBpsim(*child, u"Scenario") && child->id() == id)
            return child;
    return nullptr;
}

const Element& BpsimWriter::created(const Element& parent, QLatin1String name)
{
    if (const Element* there = parent.child(QString(name)))
        return *there;
    const Key parentKey = parent.key();
    tree_.insert(draft(name), parentKey, keyBehind(parent, name));
    return *tree_.find(parentKey)->child(QString(name));
}

void BpsimWriter::setValue(const Element& parameter, Draft value, const QString& validFor)
{
    const Key key = parameter.key();
    while (const Element* old = valueOf(tree_.find(key)))
        tree_.remove(old->key());
    addValue(key, std::move(value), validFor);
}

void BpsimWriter::addValue(Key parameter, Draft value, const QString& validFor)
{
    if (!validFor.isEmpty())
        value.attributes.insert(value.attributes.begin(), {QStringLiteral("validFor"), {}, validFor});
    tree_.insert(value, parameter, metamodel::noKey);
}

/// The last of the element's parameters in this scenario that has the perspective, else the last at all: later ones
/// win.
const Element& BpsimWriter::parametersOf(Key scenario, const QString& id, QStringView perspective)
{
    const Element* best = nullptr;
    bool hasPerspective = false;
    for (const Element* child : tree_.find(scenario)->children()) {
        if (!isBpsim(*child, u"ElementParameters") || referredId(model_, child->attribute(u"elementRef")) != id)
            continue;
        const bool has = child->child(perspective) != nullptr;
        if (!best || has || !hasPerspective)
            best = child;
        hasPerspective = hasPerspective || has;
    }
    if (best)
        return *best;
    Draft made = draft(QLatin1String("ElementParameters"));
    made.set(u"elementRef", id);
    const Element& parent = *tree_.find(scenario);
    return *tree_.find(metamodel::subject(tree_.insert(made, scenario, keyBehind(parent, made.name))));
}

void BpsimWriter::set(const Place& place, std::optional<Draft> value, const QString& validFor)
{
    if (value) {
        const Element& perspective
            = created(parametersOf(scenario_, place.element, QString(place.perspective)), place.perspective);
        setValue(created(perspective, place.parameter), std::move(*value), validFor);
        return;
    }
    std::vector<Key> gone;
    for (const Element* child : tree_.find(scenario_)->children()) {
        if (!isBpsim(*child, u"ElementParameters")
            || referredId(model_, child->attribute(u"elementRef")) != place.element)
            continue;
        const Element* perspective = child->child(QString(place.perspective));
        const Element* parameter = perspective ? perspective->child(QString(place.parameter)) : nullptr;
        if (!parameter || !valueOf(parameter))
            continue;
        const std::vector<const Element*> values = inputValues(*parameter);
        if (values.size() < parameter->children().size())
            std::ranges::transform(values, std::back_inserter(gone), &Element::key);
        else
            gone.push_back(perspective->children().size() > 1 ? parameter->key()
                    : child->children().size() > 1            ? perspective->key()
                                                              : child->key());
    }
    for (const Key key : gone)
        tree_.remove(key);
}

/// Of all values as `make` writes them.
template <class Value, class Make>
void BpsimWriter::setByCalendar(const Place& place, const ByCalendar<Value>& value, Make make)
{
    set(place, value.usual ? std::optional<Draft>(make(*value.usual)) : std::nullopt);
    if (value.during.empty())
        return;
    const Element& perspective
        = created(parametersOf(scenario_, place.element, QString(place.perspective)), place.perspective);
    const Key parameter = created(perspective, place.parameter).key();
    for (const auto& [calendar, other] : value.during)
        addValue(parameter, make(other), calendar);
}

void BpsimWriter::writeNumber(const Place& place, double value, double reference)
{
    if (value == reference)
        return;
    if (value == 0 && isWhole_) {
        set(place, std::nullopt);
        return;
    }
    set(place, draft(QLatin1String("FloatingParameter")).set(u"value", numberText(value)));
}

/// Money per hour as money per base time unit: the shortest decimal that gives the same again.
double BpsimWriter::perUnit(double costPerHour) const
{
    const double exact = costPerHour * (secondsIn(unit_) / 3600);
    for (const int digits : {12, 14, 15, 16}) {
        const double value = QString::number(exact, 'g', digits).toDouble();
        if (perHour(value, unit_) == costPerHour)
            return value;
    }
    return exact;
}

void BpsimWriter::writeTime(
    const Place& place, const ByCalendar<Distribution>& value, const ByCalendar<Distribution>& reference)
{
    if (value != reference)
        setByCalendar(place, value, [this](const Distribution& one) { return timeDraft(one, unit_, uri_, prefix_); });
}

/// Times that are a part of what was written anew as a whole.
void BpsimWriter::removeTimes(const QString& id, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        set({id, QLatin1String("TimeParameters"), QLatin1String(name)}, std::nullopt);
}

void BpsimWriter::writeElement(const QString& id, const ElementInputs& inputs, const ElementInputs& reference)
{
    const auto place = [&](const char* perspective, const char* parameter) {
        return Place {id, QLatin1String(perspective), QLatin1String(parameter)};
    };
    const Place work = place("TimeParameters", "ProcessingTime");
    const auto duration = byCalendar(inputs, durationField), durationBefore = byCalendar(reference, durationField);
    const auto wait = byCalendar(inputs, waitField), waitBefore = byCalendar(reference, waitField);
    const auto transfer = byCalendar(inputs, transferField), transferBefore = byCalendar(reference, transferField);
    if (inputs.durationExpression.isEmpty() || inputs.durationExpression != reference.durationExpression) {
        if (!inputs.durationExpression.isEmpty())
            writeExpression(work, inputs.durationExpression);
        else if (!reference.durationExpression.isEmpty())
            writeTime(work, duration, {duration.usual ? std::nullopt : std::optional(Distribution())});
        else
            writeTime(work, duration, durationBefore);
    }
    if (duration != durationBefore || inputs.durationExpression != reference.durationExpression)
        removeTimes(id, {"ValidationTime", "ReworkTime"});
    const metamodel::Element* element = model_.byId(id);
    const bool isEvent = element && element->is(bpmn::type::Event);
    if (isEvent ? wait != waitBefore : transfer != transferBefore)
        removeTimes(id, {"QueueTime", "WaitTime", "LagTime"});
    if (isEvent && wait != waitBefore)
        removeTimes(id, {"TransferTime"});
    writeTime(place("ControlParameters", "InterTriggerTimer"), wait, waitBefore);
    writeTime(place("TimeParameters", "TransferTime"), transfer, transferBefore);
    writeTime(place("TimeParameters", "SetUpTime"), byCalendar(inputs, setUpField), byCalendar(reference, setUpField));
    if (const auto probability = byCalendar(inputs, probabilityField);
        probability != byCalendar(reference, probabilityField))
        setByCalendar(place("ControlParameters", "Probability"), probability, [this](double share) {
            return draft(QLatin1String("FloatingParameter")).set(u"value", numberText(share));
        });
    if (inputs.staff != reference.staff) {
        Draft selection = draft(QLatin1String("ExpressionParameter"));
        selection.set(u"value", toSelection(inputs.staff));
        set(place("ResourceParameters", "Selection"),
            inputs.staff.isNobody() ? std::nullopt : std::optional(selection));
    }
    writeWorkExtension(id, inputs, reference);
    writeData(id, inputs, reference);
    if (!inputs.priorityExpression.isEmpty() && inputs.priorityExpression != reference.priorityExpression)
        writeExpression(place("PriorityParameters", "Priority"), inputs.priorityExpression);
    else if (inputs.priorityExpression.isEmpty()
        && (inputs.priority != reference.priority || !reference.priorityExpression.isEmpty()))
        set(place("PriorityParameters", "Priority"),
            inputs.priority
                ? std::optional(draft(QLatin1String("FloatingParameter")).set(u"value", numberText(*inputs.priority)))
                : std::nullopt);
    writeNumber(place("CostParameters", "FixedCost"), inputs.fixedCost, reference.fixedCost);
    writeNumber(place("CostParameters", "UnitCost"), perUnit(inputs.costPerHour), perUnit(reference.costPerHour));
}

void BpsimWriter::writeCalendars(const Scenario& scenario, const Scenario& reference)
{
    const auto ownElement = [&](const QString& id) -> const Element* {
        for (const Element* child : tree_.find(scenario_)->children())
            if (isBpsim(*child, u"Calendar") && child->id() == id)
                return child;
        return nullptr;
    };
    for (const Calendar& calendar : scenario.calendars) {
        const Calendar* old = reference.calendar(calendar.id);
        if (old && *old == calendar)
            continue;
        if (const Element* there = ownElement(calendar.id))
            tree_.remove(there->key());
        Draft made = draft(QLatin1String("Calendar"));
        made.set(u"id", calendar.id).set(u"name", calendar.name);
        made.text = calendarToText(calendar);
        tree_.insert(made, scenario_, keyBehind(*tree_.find(scenario_), made.name));
    }
    for (const Calendar& old : reference.calendars)
        if (const Element* there = scenario.calendar(old.id) ? nullptr : ownElement(old.id))
            tree_.remove(there->key());
}

void BpsimWriter::writeSpan(
    QLatin1String name, std::optional<Microseconds> value, std::optional<Microseconds> reference)
{
    if (value == reference)
        return;
    const Element& basics = created(*tree_.find(scenario_), QLatin1String("ScenarioParameters"));
    if (value)
        setValue(created(basics, name),
            draft(QLatin1String("DurationParameter")).set(u"value", base::formatDuration(*value)), QString());
    else if (const Element* there = basics.child(QString(name)))
        tree_.remove(there->key());
}

void BpsimWriter::writeBasics(const Scenario& scenario, const Scenario& reference)
{
    const Key basics = created(*tree_.find(scenario_), QLatin1String("ScenarioParameters")).key();
    const auto attribute
        = [&](QStringView name, const std::optional<QString>& value) { tree_.set(basics, name, value); };
    const auto text
        = [](const auto& number) { return number ? std::optional(QString::number(*number)) : std::nullopt; };
    if (scenario.replications != reference.replications)
        attribute(u"replication", text(scenario.replications));
    if (scenario.seed != reference.seed)
        attribute(u"seed", text(scenario.seed));
    if (isWhole_ || scenario.timeUnit != reference.timeUnit)
        attribute(u"baseTimeUnit", toWord(scenario.timeUnit));
    if (scenario.currency != reference.currency)
        attribute(u"baseCurrencyUnit", scenario.currency);
    if (scenario.start != reference.start) {
        if (scenario.start)
            setValue(created(*tree_.find(basics), QLatin1String("Start")),
                draft(QLatin1String("DateTimeParameter")).set(u"value", base::formatDateTime(*scenario.start)),
                QString());
        else if (const Element* there = tree_.find(basics)->child(u"Start"))
            tree_.remove(there->key());
    }
    writeSpan(QLatin1String("Duration"), scenario.duration, reference.duration);
    if (!isOne_)
        writeSpan(QLatin1String("Warmup"), scenario.warmup, reference.warmup);
    writeProperties(basics, scenario.attributes, reference.attributes);
    writeOwn(scenario, reference);
    const Element& left = *tree_.find(basics);
    if (left.children().empty() && left.attributes().empty())
        tree_.remove(basics);
}

void BpsimWriter::write(const Scenario& scenario, const Scenario& reference, bool isWhole)
{
    const Element* element = scenarioElement(scenario.id);
    if (!element) {
        Draft made = draft(QLatin1String("Scenario"));
        made.set(u"id", scenario.id);
        tree_.insert(made, tree_.root().key(), metamodel::noKey);
        element = scenarioElement(scenario.id);
    }
    scenario_ = element->key();
    isWhole_ = isWhole;
    unit_ = scenario.timeUnit;
    const auto optional = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    tree_.set(scenario_, u"name", optional(scenario.name));
    tree_.set(scenario_, u"description", optional(scenario.description));
    tree_.set(scenario_, u"inherits", isWhole ? std::nullopt : optional(scenario.inherits));
    writeBasics(scenario, reference);
    writeArrivals(scenario, reference);
    std::set<QString> ids;
    for (const auto& entry : scenario.elements)
        ids.insert(entry.first);
    for (const auto& entry : reference.elements)
        ids.insert(entry.first);
    static const ElementInputs nothing;
    for (const QString& id : ids)
        writeElement(id, scenario.element(id) ? *scenario.element(id) : nothing,
            reference.element(id) ? *reference.element(id) : nothing);
    for (const Pool& pool : scenario.pools)
        writePool(
            pool, reference.pool(pool.id), impliedDiscipline(scenario, pool.id), impliedDiscipline(reference, pool.id));
    for (const Pool& old : reference.pools)
        if (!scenario.pool(old.id))
            removeParameters(old.id);
    writeCalendars(scenario, reference);
}

void BpsimWriter::clearKnown(const Scenario& scenario)
{
    const Element* element = scenarioElement(scenario.id);
    if (!element)
        return;
    scenario_ = element->key();
    std::set<QString> ids;
    for (const Element* child : element->children())
        if (isBpsim(*child, u"ElementParameters"))
            ids.insert(referredId(model_, child->attribute(u"elementRef")));
    const std::pair<const char*, const char*> known[] = {{"TimeParameters", "ProcessingTime"},
        {"TimeParameters", "TransferTime"}, {"TimeParameters", "SetUpTime"}, {"TimeParameters", "QueueTime"},
        {"TimeParameters", "WaitTime"}, {"TimeParameters", "LagTime"}, {"TimeParameters", "ValidationTime"},
        {"TimeParameters", "ReworkTime"}, {"ControlParameters", "InterTriggerTimer"},
        {"ControlParameters", "TriggerCount"}, {"ControlParameters", "Probability"}, {"ControlParameters", "Condition"},
        {"PriorityParameters", "Priority"}, {"ResourceParameters", "Selection"}, {"ResourceParameters", "Quantity"},
        {"ResourceParameters", "Availability"}, {"CostParameters", "FixedCost"}, {"CostParameters", "UnitCost"}};
    for (const QString& id : ids)
        for (const auto& [perspective, parameter] : known)
            set({id, QLatin1String(perspective), QLatin1String(parameter)}, std::nullopt);
    clearProperties();
}

} // namespace millrace::scenario
