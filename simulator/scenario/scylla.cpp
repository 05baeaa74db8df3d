// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scylla.h"

#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/foreign_hours.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace millrace::scenario {

using metamodel::Element;

namespace {

struct ScyllaWords {
    Q_DECLARE_TR_FUNCTIONS(Scylla)
};

std::optional<double> secondsInUnit(const QString& word)
{
    static const std::pair<QLatin1String, double> units[] = {{QLatin1String("NANOSECONDS"), 1e-9},
        {QLatin1String("MICROSECONDS"), 1e-6}, {QLatin1String("MILLISECONDS"), 1e-3}, {QLatin1String("SECONDS"), 1},
        {QLatin1String("MINUTES"), 60}, {QLatin1String("HOURS"), 3600}, {QLatin1String("DAYS"), 86400}};
    for (const auto& [name, seconds] : units)
        if (word.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return seconds;
    return std::nullopt;
}

/// One row for each distribution: its elements in the order in which it is made of them.
struct ScyllaRow {
    QLatin1String element;
    std::vector<QLatin1String> parts;
    Distribution (*make)(const std::vector<double>& v);
};

const std::vector<ScyllaRow>& scyllaRows()
{
    using V = const std::vector<double>&;
    const auto name = [](const char* text) { return QLatin1String(text); };
    static const std::vector<ScyllaRow> rows {
        {name("constantDistribution"), {name("constantValue")}, [](V v) { return Distribution::constant(v[0]); }},
        {name("exponentialDistribution"), {name("mean")}, [](V v) { return Distribution::exponential(v[0]); }},
        {name("uniformDistribution"), {name("lower"), name("upper")},
            [](V v) { return Distribution::uniform(v[0], v[1]); }},
        {name("normalDistribution"), {name("mean"), name("standardDeviation")},
            [](V v) { return Distribution::normal(v[0], v[1]); }},
        {name("triangularDistribution"), {name("lower"), name("peak"), name("upper")},
            [](V v) { return Distribution::triangular(v[0], v[1], v[2]); }},
        {name("erlangDistribution"), {name("mean"), name("order")},
            [](V v) { return Distribution::erlang(v[0], v[1]); }},
        {name("binomialDistribution"), {name("amount"), name("probability")},
            [](V v) { return Distribution::binomial(v[0], v[1]); }},
        {name("poissonDistribution"), {name("mean")}, [](V v) { return Distribution::poisson(v[0]); }},
    };
    return rows;
}

class ScyllaReader {
public:
    ScyllaReader(const metamodel::Tree& model, const QString& globalFile, base::Problems& problems)
        : model_(model)
        , globalFile_(globalFile)
        , problems_(problems)
    { }

    Scenario read(const ScyllaFiles& files)
    {
        scenario_.id = files.simulation->id().isEmpty() ? QStringLiteral("Scenario_Scylla") : files.simulation->id();
        scenario_.name = QStringLiteral("Scylla");
        if (files.global)
            readGlobal(*files.global);
        readBasics(*files.simulation);
        for (const Element* element : files.simulation->children())
            readElement(*element);
        std::erase_if(scenario_.elements, [](const auto& entry) { return entry.second.isEmpty(); });
        return std::move(scenario_);
    }

private:
    void complain(
        const Element& at, const QString& id, const QString& message, base::Severity severity = base::Severity::Error)
    {
        problems_.push_back({severity, message, isGlobal_ ? globalFile_ : QString(), at.line(), id, {}});
    }

    std::optional<double> number(const Element& at, const QString& text, const QString& id)
    {
        bool isNumber = false;
        const double value = text.trimmed().toDouble(&isNumber);
        if (isNumber && std::isfinite(value))
            return value;
        complain(at, id, ScyllaWords::tr("'%1' is no number, as %2.").arg(text.trimmed(), at.localName()));
        return std::nullopt;
    }

    std::optional<int> amount(const Element& at, QStringView attribute, const QString& id)
    {
        const auto value = number(at, at.attribute(attribute), id);
        if (value && (*value != std::floor(*value) || std::abs(*value) > 1e9)) {
            complain(at, id, ScyllaWords::tr("'%1' is no whole number.").arg(at.attribute(attribute)));
            return std::nullopt;
        }
        return value ? std::optional(int(*value)) : std::nullopt;
    }

    void readGlobal(const Element& global)
    {
        isGlobal_ = true;
        const Element* order = global.child(u"resourceAssignmentOrder");
        const bool isByPriority = order && order->text().trimmed().startsWith(QLatin1String("priority"));
        discipline_ = isByPriority ? kernel::Discipline::Priority : kernel::Discipline::Fifo;
        if (const Element* seed = global.child(u"randomSeed"))
            if (const auto value = number(*seed, seed->text(), {}))
                scenario_.seed = std::uint64_t(std::abs(*value));
        const Element* zone = global.child(u"zoneOffset");
        zone_ = zoneFromOffset(zone ? zone->text() : QString());
        if (const Element* timetables = global.child(u"timetables"))
            for (const Element* timetable : timetables->children())
                readTimetable(*timetable);
        if (const Element* resources = global.child(u"resourceData"))
            for (const Element* resource : resources->children())
                readResource(*resource);
        isGlobal_ = false;
    }

    void readTimetable(const Element& timetable)
    {
        Calendar calendar;
        calendar.id = calendar.name = timetable.id();
        calendar.zone = zone_;
        for (const Element* item : timetable.children()) {
            const auto hours = weeklyHoursFrom(item->attribute(u"from"), item->attribute(u"to"),
                item->attribute(u"beginTime"), item->attribute(u"endTime"));
            if (hours)
                calendar.hours.push_back(*hours);
            else
                complain(*item, calendar.id,
                    ScyllaWords::tr("A period of the timetable '%1' lacks its days or hours.").arg(calendar.id));
        }
        scenario_.calendars.push_back(std::move(calendar));
    }

    void readResource(const Element& resource)
    {
        Pool pool;
        pool.id = resource.id();
        pool.name = resource.name();
        pool.capacity = amount(resource, u"defaultQuantity", pool.id).value_or(1);
        pool.calendar = resource.attribute(u"defaultTimetableId");
        pool.discipline = discipline_;
        const double unit = secondsInUnit(resource.attribute(u"defaultTimeUnit")).value_or(3600);
        if (resource.hasAttribute(u"defaultCost"))
            pool.costPerHour = number(resource, resource.attribute(u"defaultCost"), pool.id).value_or(0) * 3600 / unit;
        readInstances(resource, pool, unit);
        scenario_.pools.push_back(std::move(pool));
    }

    /// Instances beyond those named follow the default; hours and costs of the pool are those of most, and the mean.
    void readInstances(const Element& resource, Pool& pool, double unit)
    {
        double cost = 0;
        int named = 0;
        std::map<QString, int> byTimetable;
        for (const Element* instance : resource.children(u"instance")) {
            ++named;
            cost += instance->hasAttribute(u"cost")
                ? number(*instance, instance->attribute(u"cost"), pool.id).value_or(0) * 3600 / unit
                : pool.costPerHour;
            ++byTimetable[instance->hasAttribute(u"timetableId") ? instance->attribute(u"timetableId") : pool.calendar];
        }
        if (named == 0)
            return;
        pool.capacity = std::max(pool.capacity, named);
        byTimetable[pool.calendar] += pool.capacity - named;
        pool.costPerHour = (cost + (pool.capacity - named) * pool.costPerHour) / pool.capacity;
        std::erase_if(byTimetable, [](const auto& entry) { return entry.second == 0; });
        pool.calendar = std::ranges::max_element(byTimetable, {}, [](const auto& t) { return t.second; })->first;
        if (byTimetable.size() > 1)
            complain(resource, pool.id,
                ScyllaWords::tr("The people of '%1' keep different hours; those of most of them are taken for all.")
                    .arg(pool.name),
                base::Severity::Warning);
    }

    void readBasics(const Element& simulation)
    {
        const auto moment = [&](QStringView name) {
            const QString text = simulation.attribute(name);
            const auto time = base::parseDateTime(text);
            if (!text.isEmpty() && !time)
                complain(simulation, {}, ScyllaWords::tr("'%1' is no date and time.").arg(text));
            return time;
        };
        scenario_.timeUnit = TimeUnit::Minute;
        scenario_.start = moment(u"startDateTime");
        const auto end = moment(u"endDateTime");
        if (scenario_.start && end && *end > *scenario_.start)
            scenario_.duration = *end - *scenario_.start;
        if (simulation.hasAttribute(u"randomSeed"))
            if (const auto seed = number(simulation, simulation.attribute(u"randomSeed"), {}))
                scenario_.seed = std::uint64_t(std::abs(*seed));
        if (simulation.hasAttribute(u"processInstances"))
            count_ = amount(simulation, u"processInstances", {});
    }

    void readElement(const Element& element)
    {
        const QString id = element.id();
        if (id.isEmpty())
            return;
        if (element.localName() == QLatin1String("startEvent")) {
            readArrivals(element, id);
            return;
        }
        ElementInputs& inputs = scenario_.elements[id];
        if (const Element* duration = element.child(u"duration"))
            inputs.duration = distribution(*duration, id);
        if (const Element* arrival = element.child(u"arrivalRate"))
            inputs.wait = distribution(*arrival, id);
        if (const Element* share = element.child(u"eventProbability"))
            inputs.probability = number(*share, share->text(), id);
        if (const Element* resources = element.child(u"resources"))
            readStaff(*resources, inputs, id);
        for (const Element* flow : element.children(u"outgoingSequenceFlow"))
            if (const Element* share = flow->child(u"branchingProbability"))
                scenario_.elements[flow->id()].probability = number(*share, share->text(), flow->id());
        for (const Element* child : element.children())
            if (child->localName() == QLatin1String("boundaryEvents"))
                for (const Element* event : child->children())
                    readElement(*event);
            else if (!child->id().isEmpty() && child->localName() != QLatin1String("outgoingSequenceFlow"))
                readElement(*child); // of a sub-process
    }

    void readStaff(const Element& resources, ElementInputs& inputs, const QString& id)
    {
        std::vector<Requirement> all;
        for (const Element* one : resources.children(u"resource"))
            all.push_back(
                Requirement::of(one->id(), one->hasAttribute(u"amount") ? amount(*one, u"amount", id).value_or(1) : 1));
        if (!all.empty())
            inputs.staff = Requirement::all(std::move(all));
    }

    void readArrivals(const Element& event, const QString& id)
    {
        const Element* rate = event.child(u"arrivalRate");
        const auto interval = rate ? distribution(*rate, id) : std::nullopt;
        if (!interval)
            return;
        Arrivals arrivals {model_.byId(id) ? id : defaultStartEvent(model_), *interval, {}, {}};
        arrivals.count = count_;
        scenario_.arrivals.push_back(std::move(arrivals));
    }

    std::optional<Distribution> distribution(const Element& holder, const QString& id)
    {
        const auto unit = secondsInUnit(holder.attribute(u"timeUnit"));
        if (!unit) {
            complain(holder, id, ScyllaWords::tr("'%1' is no unit of time.").arg(holder.attribute(u"timeUnit")));
            return std::nullopt;
        }
        for (const Element* element : holder.children()) {
            const auto made = named(*element, id);
            if (!made)
                return std::nullopt;
            return made->problem().isEmpty() ? scaled(*made, *unit) : *made;
        }
        complain(holder, id, ScyllaWords::tr("There is no distribution."));
        return std::nullopt;
    }

    std::optional<Distribution> named(const Element& element, const QString& id)
    {
        const QString name = element.localName();
        if (name == QLatin1String("arbitraryFiniteProbabilityDistribution"))
            return finite(element, id);
        for (const ScyllaRow& row : scyllaRows()) {
            if (name != row.element)
                continue;
            std::vector<double> values;
            for (const QLatin1String part : row.parts) {
                const Element* child = element.child(QString(part));
                const auto value = child ? number(*child, child->text(), id) : std::nullopt;
                if (!child)
                    complain(element, id, ScyllaWords::tr("%1 lacks its '%2'.").arg(name, part));
                if (!value)
                    return std::nullopt;
                values.push_back(*value);
            }
            return row.make(values);
        }
        complain(element, id, ScyllaWords::tr("'%1' is no distribution that Scylla knows.").arg(name));
        return std::nullopt;
    }

    Distribution finite(const Element& element, const QString& id)
    {
        std::vector<Distribution::Point> points;
        for (const Element* entry : element.children(u"entry"))
            points.push_back({number(*entry, entry->attribute(u"value"), id).value_or(0),
                number(*entry, entry->attribute(u"frequency"), id).value_or(0)});
        return Distribution::discrete(std::move(points));
    }

    const metamodel::Tree& model_;
    const QString& globalFile_;
    base::Problems& problems_;
    Scenario scenario_;
    QByteArray zone_ = "UTC";
    kernel::Discipline discipline_ = kernel::Discipline::Fifo;
    std::optional<std::int64_t> count_;
    bool isGlobal_ = false;
};

} // namespace

bool isScylla(const Element& element, QStringView localName)
{
    return element.localName() == localName
        && element.uri().startsWith(QLatin1String("http://bsim.hpi.uni-potsdam.de/"));
}

Scenario readScylla(
    const ScyllaFiles& files, const metamodel::Tree& model, const QString& globalFile, base::Problems& problems)
{
    Scenario scenario = ScyllaReader(model, globalFile, problems).read(files);
    if (!files.global && !scyllaResources(*files.simulation).empty())
        problems.push_back({base::Severity::Error,
            ScyllaWords::tr("Who does the work stands in another file, a globalConfiguration, and none in this folder "
                            "has all the resources. Put it beside this one."),
            {}, files.simulation->line(), {}, {}});
    return scenario;
}

} // namespace millrace::scenario
