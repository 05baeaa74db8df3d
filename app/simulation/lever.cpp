// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/lever.h"

#include "app/charts/format.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "modeler/bpmn/views.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace millrace::app::simulation {

using metamodel::Element;
using scenario::Arrivals;
using scenario::Scenario;
namespace type = bpmn::type;

namespace {

constexpr double mostOfNewPool = 10; ///< people, until somebody says more
constexpr double minuteLength = 60, hourLength = 3600, dayLength = 86400, weekLength = 7 * dayLength;

struct LeverWords {
    Q_DECLARE_TR_FUNCTIONS(Lever)
};

/// `base`: the pool as it is in the base; null: it is not.
Lever capacityLever(const scenario::Pool& pool, const scenario::Pool* base)
{
    Lever lever;
    lever.kind = Lever::Kind::Capacity;
    lever.id = pool.id;
    lever.caption = titleOf(pool);
    lever.isNew = base == nullptr;
    lever.base = base ? base->capacity : 1;
    lever.low = 1;
    lever.high = base ? std::max(2 * base->capacity, base->capacity + 5) : mostOfNewPool;
    lever.step = std::max(1.0, std::ceil(lever.high / 400));
    return lever;
}

const Arrivals* arrivalsAt(const Scenario& scenario, const QString& startEvent)
{
    for (const Arrivals& arrivals : scenario.arrivals)
        if (arrivals.startEvent == startEvent)
            return &arrivals;
    return nullptr;
}

double intervalOf(const Scenario& scenario, const QString& startEvent)
{
    const Arrivals* arrivals = arrivalsAt(scenario, startEvent);
    const double mean = arrivals ? arrivals->interval.mean() : scenario::assumedInterval;
    return mean > 0 ? mean : scenario::assumedInterval;
}

/// The unit in which the rate is a number of one to three digits.
double rateUnit(double interval)
{
    for (const double unit : {dayLength, hourLength, minuteLength})
        if (unit / interval <= 400)
            return unit / interval >= 2 || unit != dayLength ? unit : weekLength;
    return 1;
}

QString rateCaption(double unit, bool isWithinHours, const QString& start)
{
    QString caption;
    if (unit == weekLength)
        caption = LeverWords::tr("Cases per week");
    else if (unit == dayLength)
        caption = LeverWords::tr("Cases per day");
    else if (unit == hourLength)
        caption = isWithinHours ? LeverWords::tr("Cases per opening hour") : LeverWords::tr("Cases per hour");
    else if (unit == minuteLength)
        caption = LeverWords::tr("Cases per minute");
    else
        caption = LeverWords::tr("Cases per second");
    return start.isEmpty() ? caption : QStringLiteral("%1 (%2)").arg(caption, start);
}

Lever arrivalLever(const Scenario& base, const QString& startEvent, const QString& start)
{
    const double interval = intervalOf(base, startEvent);
    const Arrivals* arrivals = arrivalsAt(base, startEvent);
    const bool isWithinHours = arrivals && !arrivals->calendar.isEmpty();
    Lever lever;
    lever.kind = Lever::Kind::ArrivalRate;
    lever.id = startEvent;
    lever.isAssumed = arrivals == nullptr;
    // Within opening hours a day is no 24 hours: the hour is the plain unit there.
    lever.unitSeconds = isWithinHours ? std::min(hourLength, rateUnit(interval)) : rateUnit(interval);
    lever.caption = rateCaption(lever.unitSeconds, isWithinHours, start);
    lever.base = lever.unitSeconds / interval;
    lever.step = charts::niceStep(2 * lever.base, 120);
    lever.high = std::ceil(2 * lever.base / lever.step) * lever.step;
    lever.low = lever.step;
    return lever;
}

void addArrivals(std::vector<Lever>& levers, const Scenario& base, const Scenario& now, const metamodel::Tree& model)
{
    const std::vector<Arrivals>& all = base.arrivals.empty() ? now.arrivals : base.arrivals;
    if (all.empty())
        levers.push_back(arrivalLever(base, {}, {}));
    for (const Arrivals& arrivals : all) {
        const Arrivals* current = arrivalsAt(now, arrivals.startEvent);
        if (current && !current->times.empty())
            continue; // they come at these times, whatever their number a day
        const Element* start = all.size() > 1 ? model.byId(arrivals.startEvent) : nullptr;
        Lever lever = arrivalLever(base, arrivals.startEvent, start ? bpmn::title(*start) : QString());
        lever.isAssumed = false;
        levers.push_back(lever);
    }
}

/// "Complete? yes", "Route: to the clerk"
QString splitCaption(const metamodel::Tree& model, const Element& gateway, const Element& flow)
{
    QString way = flow.name().simplified();
    if (const Element* target = bpmn::referred(model, flow, u"targetRef"); way.isEmpty() && target)
        way = bpmn::title(*target);
    const QString question = gateway.name().simplified();
    if (question.isEmpty())
        return way;
    return question.endsWith(u'?') ? question + u' ' + way : QStringLiteral("%1: %2").arg(question, way);
}

std::optional<double> probabilityOf(const Scenario& scenario, const QString& flow)
{
    const scenario::ElementInputs* inputs = scenario.element(flow);
    return inputs ? inputs->probability : std::nullopt;
}

double shareOf(const Scenario& scenario, const QString& flow, const QString& other)
{
    const auto own = probabilityOf(scenario, flow), rest = probabilityOf(scenario, other);
    if (own && rest)
        return *own + *rest > 0 ? *own / (*own + *rest) : 0;
    return own ? *own : rest ? 1 - *rest : 0.5;
}

void addSplits(std::vector<Lever>& levers, const Scenario& base, const metamodel::Tree& model, const Element& scope)
{
    for (const Element* element : bpmn::flowElements(scope)) {
        if (element->is(type::SubProcess))
            addSplits(levers, base, model, *element);
        if (!element->is(type::ExclusiveGateway))
            continue;
        const auto ways = bpmn::outgoing(model, *element);
        if (ways.size() != 2 || ways[0]->id().isEmpty() || ways[1]->id().isEmpty())
            continue;
        Lever lever;
        lever.kind = Lever::Kind::Share;
        lever.id = ways[0]->id();
        lever.otherId = ways[1]->id();
        lever.caption = splitCaption(model, *element, *ways[0]);
        lever.step = 0.01;
        lever.base = shareOf(base, lever.id, lever.otherId);
        lever.isAssumed = !probabilityOf(base, lever.id) && !probabilityOf(base, lever.otherId);
        levers.push_back(lever);
    }
}

void applyRate(const Lever& lever, double value, const Scenario& base, Scenario& scenario)
{
    const Arrivals* original = arrivalsAt(base, lever.id);
    const auto found = std::find_if(scenario.arrivals.begin(), scenario.arrivals.end(),
        [&](const Arrivals& arrivals) { return arrivals.startEvent == lever.id; });
    const Arrivals assumed {lever.id, kernel::Distribution::exponential(scenario::assumedInterval), {}, {}};
    const bool isThere = found != scenario.arrivals.end();
    // What the base does not say keeps the shape that it has been given since.
    const Arrivals& from = original ? *original : isThere ? *found : assumed;
    Arrivals made = from;
    const double mean = from.interval.mean();
    if (value != lever.base || !original)
        made.interval = scenario::scaled(
            from.interval, original || mean <= 0 ? lever.base / value : lever.unitSeconds / value / mean);
    const bool isAssumed = !original && value == lever.base && !made.count && made.calendar.isEmpty()
        && made.interval.kind() == kernel::Distribution::Kind::Exponential;
    if (isAssumed) {
        if (isThere)
            scenario.arrivals.erase(found);
    } else if (isThere) {
        found->interval = made.interval;
    } else {
        scenario.arrivals.push_back(made);
    }
}

void setProbability(Scenario& scenario, const QString& flow, std::optional<double> probability)
{
    scenario::ElementInputs& inputs = scenario.elements[flow];
    inputs.probability = probability;
    if (inputs.isEmpty())
        scenario.elements.erase(flow);
}

} // namespace

std::vector<Lever> leversOf(const Scenario& base, const Scenario& now, const metamodel::Tree& model)
{
    std::vector<Lever> levers;
    for (const scenario::Pool& pool : now.pools)
        levers.push_back(capacityLever(pool, base.pool(pool.id)));
    addArrivals(levers, base, now, model);
    for (const Element* process : bpmn::processes(model))
        addSplits(levers, base, model, *process);
    return levers;
}

double valueOf(const Lever& lever, const Scenario& scenario)
{
    switch (lever.kind) {
    case Lever::Kind::Capacity: {
        const scenario::Pool* pool = scenario.pool(lever.id);
        return pool ? pool->capacity : lever.base;
    }
    case Lever::Kind::ArrivalRate:
        return lever.unitSeconds / intervalOf(scenario, lever.id);
    case Lever::Kind::Share:
        return shareOf(scenario, lever.id, lever.otherId);
    }
    return lever.base;
}

void apply(const Lever& lever, double value, const Scenario& base, Scenario& scenario)
{
    switch (lever.kind) {
    case Lever::Kind::Capacity:
        setCapacity(scenario, base, lever.id, int(std::lround(value)));
        break;
    case Lever::Kind::ArrivalRate:
        applyRate(lever, value, base, scenario);
        break;
    case Lever::Kind::Share: {
        const bool isBase = value == lever.base;
        setProbability(scenario, lever.id, isBase ? probabilityOf(base, lever.id) : std::optional(value));
        setProbability(scenario, lever.otherId, isBase ? probabilityOf(base, lever.otherId) : std::optional(1 - value));
        break;
    }
    }
}

QString leverText(const Lever& lever, double value)
{
    return lever.kind == Lever::Kind::Share ? shareText(value) : countText(value);
}

} // namespace millrace::app::simulation
