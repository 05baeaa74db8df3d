// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/qbp.h"

#include "simulator/scenario/foreign_hours.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace millrace::scenario {

using metamodel::Element;

namespace {

struct QbpWords {
    Q_DECLARE_TR_FUNCTIONS(Qbp)
};

void complainQbp(base::Problems& problems, const Element& at, const QString& message, const QString& id = QString(),
    base::Severity severity = base::Severity::Error)
{
    problems.push_back({severity, message, {}, at.line(), id, {}});
}

/// NaN where the attribute is absent or says so; what is there and no number is a problem.
double numberAt(const Element& element, QStringView name, const QString& id, base::Problems& problems)
{
    const QString text = element.attribute(name).trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return number;
    if (!text.isEmpty())
        complainQbp(problems, element,
            QbpWords::tr("'%1' is no number, as %2 of %3.").arg(text, name, element.localName()), id);
    return std::nan("");
}

std::vector<const Element*> listed(const Element& info, QStringView list)
{
    const Element* holder = info.child(list);
    return holder ? holder->children() : std::vector<const Element*>();
}

/// Values of exact distributions stand in text, apart by anything but a digit.
std::vector<double> numbersIn(const Element& element)
{
    std::vector<double> numbers;
    const auto add = [&](const QString& text) {
        for (QString part : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            bool isNumber = false;
            part.remove(QLatin1Char(',')).remove(QLatin1Char(';'));
            const double number = part.toDouble(&isNumber);
            if (isNumber)
                numbers.push_back(number);
        }
    };
    add(element.text());
    for (const Element* child : element.children()) {
        add(child->text());
        add(child->attribute(u"value"));
    }
    return numbers;
}

Distribution histogramOf(const Element& element, const QString& id, base::Problems& problems)
{
    const auto at = [&](const Element& part, QStringView name) { return numberAt(part, name, id, problems); };
    std::vector<Distribution::Bin> bins;
    if (const Element* holder = element.child(u"histogramDataBins")) {
        for (const Element* bin : holder->children()) {
            const Element* value = bin->child(u"distribution");
            const double weight = at(*bin, u"probability");
            if (value) // a bin may hold a distribution of its own, which is uniform where BIMP writes it
                bins.push_back({at(*value, u"arg1"), at(*value, u"arg2"), weight});
            else
                bins.push_back({at(*bin, u"from"), at(*bin, u"to"), weight});
        }
    }
    return Distribution::histogram(std::move(bins));
}

std::optional<Distribution> distributionOfQbp(const Element& element, const QString& id, base::Problems& problems)
{
    const QString type = element.attribute(u"type").trimmed().toUpper();
    const double mean = numberAt(element, u"mean", id, problems);
    const double arg1 = numberAt(element, u"arg1", id, problems);
    const double arg2 = numberAt(element, u"arg2", id, problems);
    if (type == QLatin1String("FIXED"))
        return Distribution::constant(mean);
    if (type == QLatin1String("EXPONENTIAL"))
        return Distribution::exponential(arg1);
    if (type == QLatin1String("NORMAL"))
        return Distribution::normal(mean, arg1);
    if (type == QLatin1String("UNIFORM"))
        return Distribution::uniform(arg1, arg2);
    if (type == QLatin1String("TRIANGULAR"))
        return Distribution::triangular(arg1, mean, arg2);
    if (type == QLatin1String("LOGNORMAL"))
        return Distribution::logNormal(mean, std::sqrt(arg1));
    if (type == QLatin1String("GAMMA"))
        return Distribution::gammaOfMean(mean, arg1);
    if (type == QLatin1String("HISTOGRAM"))
        return histogramOf(element, id, problems);
    if (type == QLatin1String("EXACT")) {
        const Element* values = element.child(u"exactValues");
        std::vector<Distribution::Point> points;
        for (const double value : numbersIn(values ? *values : element))
            points.push_back({value, 1});
        return Distribution::discrete(std::move(points));
    }
    complainQbp(problems, element, QbpWords::tr("'%1' is no distribution that QBP knows.").arg(type), id);
    return std::nullopt;
}

void readRule(const Element& rule, Calendar& calendar, base::Problems& problems)
{
    const auto hours = weeklyHoursFrom(rule.attribute(u"fromWeekDay"), rule.attribute(u"toWeekDay"),
        rule.attribute(u"fromTime"), rule.attribute(u"toTime"));
    if (!hours) {
        complainQbp(
            problems, rule, QbpWords::tr("A rule of the timetable '%1' lacks its days or hours.").arg(calendar.name));
        return;
    }
    calendar.zone = zoneFromOffset(rule.attribute(u"fromTime"));
    calendar.hours.push_back(*hours);
}

/// The id of the default timetable, empty without one.
QString readTimetables(const Element& info, Scenario& scenario, base::Problems& problems)
{
    QString byDefault;
    for (const Element* timetable : listed(info, u"timetables")) {
        Calendar calendar;
        calendar.id = timetable->id();
        calendar.name = timetable->name();
        for (const Element* rule : listed(*timetable, u"rules"))
            readRule(*rule, calendar, problems);
        if (timetable->attribute(u"default") == QLatin1String("true"))
            byDefault = calendar.id;
        scenario.calendars.push_back(std::move(calendar));
    }
    return byDefault;
}

void readResources(const Element& info, const QString& defaultTimetable, Scenario& scenario, base::Problems& problems)
{
    for (const Element* resource : listed(info, u"resources")) {
        Pool pool;
        pool.id = resource->id();
        pool.name = resource->name();
        const double amount = numberAt(*resource, u"totalAmount", pool.id, problems);
        if (std::isfinite(amount) && amount != std::floor(amount))
            complainQbp(problems, *resource,
                QbpWords::tr("The pool '%1' has %2 people; write a whole number.").arg(pool.name).arg(amount), pool.id);
        pool.capacity = std::isfinite(amount) ? int(std::clamp(amount, -1e9, 1e9)) : 1;
        const double cost = numberAt(*resource, u"costPerHour", pool.id, problems);
        pool.costPerHour = std::isfinite(cost) ? cost : 0;
        pool.calendar = resource->attribute(u"timetableId");
        if (pool.calendar.isEmpty())
            pool.calendar = defaultTimetable;
        scenario.pools.push_back(std::move(pool));
    }
}

void readElement(const Element& element, Scenario& scenario, base::Problems& problems)
{
    const QString id = element.attribute(u"elementId");
    ElementInputs& inputs = scenario.elements[id];
    if (const Element* duration = element.child(u"durationDistribution")) {
        inputs.duration = distributionOfQbp(*duration, id, problems);
        inputs.wait = inputs.duration; // QBP does not say whether it is an activity or an event
    }
    const double fixedCost = numberAt(element, u"fixedCost", id, problems);
    if (std::isfinite(fixedCost))
        inputs.fixedCost = fixedCost;
    const auto resources = listed(element, u"resourceIds");
    if (!resources.empty())
        inputs.staff.pool = resources.front()->text().trimmed();
    if (resources.size() > 1)
        complainQbp(problems, element, QbpWords::tr("Several resources are named; only the first does the work."), id,
            base::Severity::Warning);
}

void readBasics(const Element& info, Scenario& scenario, base::Problems& problems)
{
    scenario.id = info.id().isEmpty() ? QStringLiteral("Scenario_QBP") : info.id();
    scenario.name = QStringLiteral("QBP");
    scenario.timeUnit = TimeUnit::Minute;
    scenario.currency = info.attribute(u"currency");
    const QString start = info.attribute(u"startDateTime");
    scenario.start = base::parseDateTime(start);
    if (!start.isEmpty() && !scenario.start)
        complainQbp(problems, info, QbpWords::tr("'%1' is no date and time to start at.").arg(start));
    Arrivals arrivals;
    const QString instances = info.attribute(u"processInstances").trimmed();
    bool isCount = false;
    const qint64 count = instances.toLongLong(&isCount);
    if (isCount)
        arrivals.count = count;
    else if (!instances.isEmpty())
        complainQbp(problems, info, QbpWords::tr("'%1' is no number of cases; write a whole number.").arg(instances));
    const Element* rate = info.child(u"arrivalRateDistribution");
    const auto interval = rate ? distributionOfQbp(*rate, {}, problems) : std::nullopt;
    if (interval) {
        arrivals.interval = *interval;
        scenario.arrivals.push_back(arrivals);
    }
}

} // namespace

bool isQbp(const Element& element)
{
    return element.localName() == QLatin1String("processSimulationInfo")
        && element.uri().startsWith(QLatin1String("http://www.qbp-simulator.com/"));
}

Scenario readQbp(const Element& info, base::Problems& problems)
{
    Scenario scenario;
    readBasics(info, scenario, problems);
    const QString defaultTimetable = readTimetables(info, scenario, problems);
    readResources(info, defaultTimetable, scenario, problems);
    for (const Element* element : listed(info, u"elements"))
        readElement(*element, scenario, problems);
    for (const Element* flow : listed(info, u"sequenceFlows")) {
        const QString id = flow->attribute(u"elementId");
        const double probability = numberAt(*flow, u"executionProbability", id, problems);
        if (std::isfinite(probability))
            scenario.elements[id].probability = probability;
    }
    return scenario;
}

} // namespace millrace::scenario
