// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/bpsim_writer.h"

#include <algorithm>

// The part of the writer that is about who does the work and when cases come.

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;

namespace {

template <class List, class Text> QString joinedTexts(const List& list, const Text& text)
{
    QStringList texts;
    for (const auto& one : list)
        texts << text(one);
    return texts.join(QLatin1Char(' '));
}

/// What BPSim has no words for. The priority is always there, so that a scenario can take back what it inherits.
Draft extensionOf(const Arrivals& arrivals)
{
    Draft own;
    own.name = QStringLiteral("arrivals");
    own.set(u"priority", numberText(arrivals.priority));
    if (arrivals.due)
        own.set(u"due", numberText(*arrivals.due));
    if (!arrivals.dueExpression.isEmpty())
        own.set(u"dueExpression", arrivals.dueExpression);
    if (arrivals.batch != 1)
        own.set(u"batch", QString::number(arrivals.batch));
    if (arrivals.population)
        own.set(u"population", QString::number(*arrivals.population));
    if (!arrivals.times.empty())
        own.set(u"times",
            joinedTexts(arrivals.times, [](base::Microseconds time) { return numberText(double(time) * 1e-6); }));
    if (!arrivals.rates.empty())
        own.set(u"rates", joinedTexts(arrivals.rates, [](double rate) { return numberText(rate); }));
    if (arrivals.ratesZone != "UTC")
        own.set(u"ratesZone", QString::fromUtf8(arrivals.ratesZone));
    return own;
}

} // namespace

void BpsimWriter::writePool(
    const Pool& pool, const Pool* reference, kernel::Discipline implied, kernel::Discipline impliedBefore)
{
    const auto place = [&](const char* perspective, const char* parameter) {
        return Place {pool.id, QLatin1String(perspective), QLatin1String(parameter)};
    };
    if (!reference || pool.capacity != reference->capacity)
        set(place("ResourceParameters", "Quantity"),
            draft(QLatin1String("NumericParameter")).set(u"value", QString::number(pool.capacity)));
    if (pool.calendar != (reference ? reference->calendar : QString()))
        set(place("ResourceParameters", "Availability"),
            pool.calendar.isEmpty()
                ? std::nullopt
                : std::optional(draft(QLatin1String("BooleanParameter")).set(u"value", QStringLiteral("true"))),
            pool.calendar);
    writeNumber(place("CostParameters", "UnitCost"), perUnit(pool.costPerHour),
        perUnit(reference ? reference->costPerHour : 0));
    writeNumber(place("CostParameters", "FixedCost"), pool.costPerUse, reference ? reference->costPerUse : 0);
    Pool before = reference ? *reference : Pool();
    if (!reference)
        before.name = poolName(model_, pool.id);
    if (!reference)
        before.discipline = implied;
    const bool mustSay = pool.discipline != implied && implied != impliedBefore;
    if (pool.name != before.name || pool.discipline != before.discipline || pool.shiftEnd != before.shiftEnd || mustSay
        || pool.people != before.people || pool.absence != before.absence || pool.share != before.share)
        writePoolExtension(pool, before, implied);
}

/// Puts what this program adds to BPSim for an element in place of what it added before; nothing where it has no
/// attributes.
void BpsimWriter::writeExtension(const QString& id, Draft own)
{
    const Key key = parametersOf(scenario_, id, u"VendorExtension").key();
    for (const Element* extension : tree_.find(key)->children(u"VendorExtension"))
        if (extension->attribute(u"name") == QLatin1String("millrace")) {
            tree_.remove(extension->key());
            break;
        }
    if (own.attributes.empty() && own.children.empty())
        return;
    own.uri = millraceUri.toString();
    own.prefix = QStringLiteral("millrace");
    tree_.insert(draft(QLatin1String("VendorExtension")).set(u"name", QStringLiteral("millrace")).add(own), key,
        metamodel::noKey);
}

void BpsimWriter::writeArrivals(const Scenario& scenario, const Scenario& reference)
{
    const auto elementOf = [&](const Arrivals& arrivals) {
        if (!arrivals.startEvent.isEmpty())
            return arrivals.startEvent;
        const auto processes = bpmn::processes(model_);
        return processes.empty() ? QString() : processes.front()->id();
    };
    const auto same = [](const std::vector<Arrivals>& list, const Arrivals& one) -> const Arrivals* {
        for (const Arrivals& other : list)
            if (other.startEvent == one.startEvent)
                return &other;
        return nullptr;
    };
    const QLatin1String control("ControlParameters");
    const QLatin1String timer("InterTriggerTimer");
    const QLatin1String trigger("TriggerCount");
    for (const Arrivals& old : reference.arrivals) {
        if (same(scenario.arrivals, old))
            continue;
        set({elementOf(old), control, timer}, std::nullopt);
        set({elementOf(old), control, trigger}, std::nullopt);
    }
    for (const Arrivals& arrivals : scenario.arrivals) {
        const Arrivals* old = same(reference.arrivals, arrivals);
        if (!old || old->interval != arrivals.interval || old->calendar != arrivals.calendar)
            set({elementOf(arrivals), control, timer}, timeDraft(arrivals.interval, unit_, uri_, prefix_),
                arrivals.calendar);
        const Draft own = extensionOf(arrivals);
        const Draft before = old ? extensionOf(*old) : extensionOf(Arrivals());
        const auto isSame = [](const auto& a, const auto& b) { return a.name == b.name && a.value == b.value; };
        if (!std::ranges::equal(own.attributes, before.attributes, isSame))
            writeExtension(elementOf(arrivals), own);
        if ((old ? old->count : std::nullopt) != arrivals.count)
            set({elementOf(arrivals), control, trigger},
                arrivals.count ? std::optional(
                    draft(QLatin1String("NumericParameter")).set(u"value", QString::number(*arrivals.count)))
                               : std::nullopt);
    }
}

void BpsimWriter::removeParameters(const QString& id)
{
    std::vector<Key> gone;
    for (const Element* child : tree_.find(scenario_)->children())
        if (isBpsim(*child, u"ElementParameters") && referredId(model_, child->attribute(u"elementRef")) == id)
            gone.push_back(child->key());
    for (const Key key : gone)
        tree_.remove(key);
}

} // namespace millrace::scenario
