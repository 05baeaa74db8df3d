// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos.h"

#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/foreign_hours.h"
#include "simulator/scenario/mixture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace millrace::scenario {

namespace {

struct ProsimosWords {
    Q_DECLARE_TR_FUNCTIONS(Prosimos)
};

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

/// Numbers stand as such or, in some files, as text.
std::optional<double> numberOf(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

struct Resource {
    QString id;
    QString name;
    QString profile;
    QString profileName;
    QString calendar;
    int amount = 1;
    double cost = 0;
    std::size_t pool = 0; ///< index of the first resource of the same pool
};

class ProsimosReader {
public:
    ProsimosReader(const QByteArray& bytes, const metamodel::Tree& model, base::Problems& problems)
        : bytes_(bytes)
        , model_(model)
        , problems_(problems)
    { }

    ProsimosFile read(const QJsonObject& root)
    {
        file_.scenario.id = QStringLiteral("Scenario_Prosimos");
        file_.scenario.name = QStringLiteral("Prosimos");
        readCalendars(root);
        readResources(root);
        readTasks(root);
        makePools();
        readArrivals(root);
        readShares(root);
        for (const QJsonValue event : root[QLatin1String("event_distribution")].toArray()) {
            const QString id = idAt(event, "event_id");
            if (const auto wait = distributionAt(event.toObject(), id))
                file_.scenario.elements[id].wait = *wait;
        }
        nameWhatIsLeftOut(root);
        std::erase_if(file_.scenario.elements, [](const auto& entry) { return entry.second.isEmpty(); });
        file_.places.addSplits(model_);
        return std::move(file_);
    }

private:
    int lineOf(const QString& id) const
    {
        const qsizetype at = bytes_.indexOf('"' + id.toUtf8() + '"');
        return at < 0 ? 0 : int(std::count(bytes_.begin(), bytes_.begin() + at, '\n')) + 1;
    }

    void complain(const QString& id, const QString& message, base::Severity severity = base::Severity::Error)
    {
        problems_.push_back({severity, message, {}, lineOf(id), id, {}});
    }

    /// The id that an entry of a list is for; remembers where it stands.
    QString idAt(const QJsonValue& entry, const char* key)
    {
        const QString id = textOf(entry.toObject()[QLatin1String(key)]);
        file_.places.lines.try_emplace(id, lineOf(id));
        return id;
    }

    std::optional<Distribution> distributionAt(const QJsonObject& holder, const QString& id)
    {
        const QString name = holder[QLatin1String("distribution_name")].toString();
        if (name == QLatin1String("histogram_sampling"))
            return histogramAt(holder[QLatin1String("histogram_data")].toObject(), id);
        std::vector<double> values;
        for (const QJsonValue parameter : holder[QLatin1String("distribution_params")].toArray()) {
            const auto number
                = numberOf(parameter.isObject() ? parameter.toObject()[QLatin1String("value")] : parameter);
            if (!number) {
                complain(id, ProsimosWords::tr("A parameter of the distribution '%1' is no number.").arg(name));
                return std::nullopt;
            }
            values.push_back(*number);
        }
        const auto made = namedDistribution(name, values);
        if (!made)
            complain(id,
                ProsimosWords::tr("'%1' with %2 parameters is no distribution that Prosimos knows.")
                    .arg(name)
                    .arg(values.size()));
        return made;
    }

    static std::optional<Distribution> namedDistribution(const QString& name, const std::vector<double>& values)
    {
        const auto value = [&](std::size_t i, double otherwise) { return i < values.size() ? values[i] : otherwise; };
        constexpr double most = std::numeric_limits<double>::max();
        if (values.empty())
            return std::nullopt;
        if (name == QLatin1String("fix"))
            return Distribution::constant(values[0]);
        if (name == QLatin1String("expon")) {
            const double min = value(1, 0);
            const Distribution made = Distribution::exponential(values[0] > min ? values[0] - min : values[0]);
            if (min == 0)
                return between(made, 0, value(2, most));
            return shifted(made, min, value(2, most));
        }
        if (values.size() < 2)
            return std::nullopt;
        if (name == QLatin1String("uniform"))
            return Distribution::uniform(values[0], values[1]);
        if (name == QLatin1String("norm"))
            return Distribution::truncatedNormal(values[0], values[1], value(2, 0), value(3, most));
        if (name == QLatin1String("lognorm"))
            return between(Distribution::logNormal(values[0], std::sqrt(values[1])), value(2, 0), value(3, most));
        if (name == QLatin1String("gamma"))
            return between(Distribution::gammaOfMean(values[0], values[1]), value(2, 0), value(3, most));
        if (name == QLatin1String("triang") && values.size() >= 3) // mode, least, most
            return Distribution::triangular(values[1], values[0], values[2]);
        return std::nullopt;
    }

    static Distribution shifted(const Distribution& exponential, double by, double max)
    {
        const Distribution cut = between(exponential, 0, max - by);
        std::vector<Distribution::Point> points;
        constexpr int quantileSteps = 400;
        for (int i = 0; i <= quantileSteps; ++i) {
            const double p = std::clamp(double(i) / quantileSteps, 1e-6, 1 - 1e-6);
            points.push_back({by + cut.quantile(p), i == 0 ? 0 : 1.0 / quantileSteps});
        }
        return Distribution::continuous(std::move(points));
    }

    /// Cumulative shares, and the values that are drawn.
    std::optional<Distribution> histogramAt(const QJsonObject& data, const QString& id)
    {
        const QJsonArray shares = data[QLatin1String("cdf")].toArray();
        const QJsonArray values = data[QLatin1String("bin_midpoints")].toArray();
        std::vector<Distribution::Point> points;
        double before = 0;
        for (qsizetype i = 0; i < std::min(shares.size(), values.size()); ++i) {
            points.push_back({values[i].toDouble(), shares[i].toDouble() - before});
            before = shares[i].toDouble();
        }
        if (!points.empty())
            return Distribution::discrete(std::move(points));
        complain(id, ProsimosWords::tr("A histogram lacks its shares (cdf) or values (bin_midpoints)."));
        return std::nullopt;
    }

    void readCalendar(const QString& id, const QString& name, const QJsonArray& periods)
    {
        Calendar calendar;
        calendar.id = id;
        calendar.name = name;
        for (const QJsonValue value : periods) {
            const QJsonObject period = value.toObject();
            const auto text = [&](const char* key) { return period[QLatin1String(key)].toString(); };
            if (const auto hours = weeklyHoursFrom(text("from"), text("to"), text("beginTime"), text("endTime")))
                calendar.hours.push_back(*hours);
            else
                complain(id, ProsimosWords::tr("A period of the calendar '%1' lacks its days or hours.").arg(name));
        }
        file_.scenario.calendars.push_back(std::move(calendar));
    }

    void readCalendars(const QJsonObject& root)
    {
        for (const QJsonValue value : root[QLatin1String("resource_calendars")].toArray()) {
            const QString id = idAt(value, "id");
            const QString name = value[QLatin1String("name")].toString();
            readCalendar(id, name.isEmpty() ? id : name, value[QLatin1String("time_periods")].toArray());
        }
    }

    void readResources(const QJsonObject& root)
    {
        for (const QJsonValue profile : root[QLatin1String("resource_profiles")].toArray())
            for (const QJsonValue value : profile[QLatin1String("resource_list")].toArray()) {
                Resource one;
                one.id = idAt(value, "id");
                one.name = value[QLatin1String("name")].toString();
                one.profile = textOf(profile[QLatin1String("id")]);
                one.profileName = profile[QLatin1String("name")].toString();
                one.calendar = textOf(value[QLatin1String("calendar")]);
                one.cost = numberOf(value[QLatin1String("cost_per_hour")]).value_or(0);
                const auto amount = numberOf(value[QLatin1String("amount")]);
                if (!amount || *amount != std::floor(*amount) || std::abs(*amount) > 1e9)
                    complain(one.id, ProsimosWords::tr("The amount of '%1' is no whole number.").arg(one.name));
                else
                    one.amount = int(*amount);
                one.pool = resources_.size();
                const bool isKnown = std::ranges::any_of(resources_, [&](const auto& r) { return r.id == one.id; });
                if (!isKnown) // who plays several roles is listed with each
                    resources_.push_back(one);
            }
    }

    std::size_t poolOf(std::size_t resource) const
    {
        while (resources_[resource].pool != resource)
            resource = resources_[resource].pool;
        return resource;
    }

    void readTasks(const QJsonObject& root)
    {
        for (const QJsonValue value : root[QLatin1String("task_resource_distribution")].toArray()) {
            const QString id = idAt(value, "task_id");
            std::vector<std::pair<Distribution, double>> times;
            for (const QJsonValue part : value[QLatin1String("resources")].toArray()) {
                const QString name = textOf(part[QLatin1String("resource_id")]);
                const auto resource = std::ranges::find(resources_, name, &Resource::id);
                if (resource == resources_.end()) {
                    complain(id, ProsimosWords::tr("The resource '%1' is in no profile.").arg(name));
                    continue;
                }
                const std::size_t at = poolOf(std::size_t(resource - resources_.begin()));
                std::size_t& first = doers_.try_emplace(id, at).first->second;
                const std::size_t other = poolOf(first);
                resources_[std::max(other, at)].pool = std::min(other, at);
                if (const auto time = distributionAt(part.toObject(), id))
                    times.emplace_back(*time, std::max(1, resource->amount));
            }
            if (times.empty())
                continue;
            const bool areSound = std::ranges::all_of(times, [](const auto& t) { return t.first.problem().isEmpty(); });
            file_.scenario.elements[id].duration = areSound ? mixture(times) : times.front().first;
            if (std::ranges::any_of(times, [&](const auto& t) { return t.first != times.front().first; }))
                complain(id,
                    ProsimosWords::tr(
                        "Some people take longer for it than others; everybody takes the mixture of their times."),
                    base::Severity::Warning);
        }
    }

    void makePools()
    {
        std::map<std::size_t, std::vector<const Resource*>> groups;
        for (std::size_t i = 0; i < resources_.size(); ++i)
            groups[poolOf(i)].push_back(&resources_[i]);
        std::map<std::size_t, QString> ids;
        for (const auto& [first, people] : groups)
            ids[first] = makePool(people);
        for (const auto& [task, first] : doers_)
            file_.scenario.elements[task].staff.pool = ids[poolOf(first)];
    }

    QString makePool(const std::vector<const Resource*>& people)
    {
        Pool pool;
        const Resource& first = *people.front();
        const bool isProfile = std::ranges::all_of(people, [&](const Resource* r) {
            return r->profile == first.profile;
        }) && std::ranges::count(resources_, first.profile, &Resource::profile) == std::ptrdiff_t(people.size());
        pool.id = isProfile ? first.profile : first.id;
        pool.name = isProfile ? first.profileName : first.name;
        pool.capacity = 0;
        std::map<QString, int> byCalendar;
        double cost = 0;
        for (const Resource* one : people) {
            pool.capacity += one->amount;
            byCalendar[one->calendar] += one->amount;
            cost += one->cost * one->amount;
        }
        pool.costPerHour = pool.capacity > 0 ? cost / pool.capacity : first.cost;
        pool.calendar = std::ranges::max_element(byCalendar, {}, [](const auto& c) { return c.second; })->first;
        if (byCalendar.size() > 1)
            complain(pool.id,
                ProsimosWords::tr("The people of '%1' keep different hours; those of most of them are taken for all.")
                    .arg(pool.name),
                base::Severity::Warning);
        file_.places.lines.try_emplace(pool.id, lineOf(pool.id));
        file_.scenario.pools.push_back(pool);
        return pool.id;
    }

    void readArrivals(const QJsonObject& root)
    {
        const QJsonObject distribution = root[QLatin1String("arrival_time_distribution")].toObject();
        if (distribution.isEmpty())
            return;
        const auto interval = distributionAt(distribution, QStringLiteral("arrival_time_distribution"));
        if (!interval)
            return;
        Arrivals arrivals {defaultStartEvent(model_), *interval, {}, {}};
        const QJsonArray periods = root[QLatin1String("arrival_time_calendar")].toArray();
        const QString id = QStringLiteral("arrival_time_calendar");
        if (!periods.isEmpty())
            readCalendar(id, ProsimosWords::tr("Arrivals"), periods);
        const Calendar* hours = file_.scenario.calendar(id);
        const bool isSound = hours && kernel::WorkingCalendar::problem(hours->hours).isEmpty();
        if (isSound && hours->toWorkingCalendar().isAlwaysOpen())
            file_.scenario.calendars.pop_back();
        else if (hours)
            arrivals.calendar = id;
        file_.scenario.arrivals.push_back(std::move(arrivals));
    }

    void readShares(const QJsonObject& root)
    {
        for (const QJsonValue gateway : root[QLatin1String("gateway_branching_probabilities")].toArray())
            for (const QJsonValue way : gateway[QLatin1String("probabilities")].toArray()) {
                const QString id = idAt(way, "path_id");
                const QJsonValue share = way[QLatin1String("value")];
                if (share.isUndefined())
                    continue; // it has a part of the rest
                if (const auto number = numberOf(share))
                    file_.scenario.elements[id].probability = *number;
                else
                    complain(id, ProsimosWords::tr("'%1' is no probability.").arg(textOf(share)));
            }
    }

    void nameWhatIsLeftOut(const QJsonObject& root)
    {
        for (const char* section : {"batch_processing", "case_attributes", "event_attributes", "global_attributes",
                 "prioritisation_rules", "branch_rules", "multitask"}) {
            const QJsonValue value = root[QLatin1String(section)];
            if (!value.toArray().isEmpty() || !value.toObject().isEmpty())
                complain(QLatin1String(section),
                    ProsimosWords::tr("The section '%1' is not simulated.").arg(QLatin1String(section)),
                    base::Severity::Warning);
        }
    }

    const QByteArray& bytes_;
    const metamodel::Tree& model_;
    base::Problems& problems_;
    ProsimosFile file_;
    std::vector<Resource> resources_;
    std::map<QString, std::size_t> doers_; ///< by task: one of the resources that do it
};

} // namespace

bool isJson(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith("\xef\xbb\xbf{");
}

std::optional<ProsimosFile> readProsimos(
    const QByteArray& bytes, const metamodel::Tree& model, base::Problems& problems)
{
    QJsonParseError error;
    const QByteArray mark = "\xef\xbb\xbf";
    const QJsonDocument document
        = QJsonDocument::fromJson(bytes.startsWith(mark) ? bytes.mid(mark.size()) : bytes, &error);
    if (document.isNull()) {
        const auto before = bytes.left(error.offset);
        problems.push_back(
            {base::Severity::Error, ProsimosWords::tr("The file is no JSON: %1.").arg(error.errorString()), {},
                int(before.count('\n')) + 1, {}, {}});
        return std::nullopt;
    }
    const QJsonObject root = document.object();
    if (!root.contains(QLatin1String("task_resource_distribution"))
        && !root.contains(QLatin1String("resource_profiles"))) {
        problems.push_back({base::Severity::Error,
            ProsimosWords::tr("The file is JSON, but not the simulation parameters of Prosimos: it has neither "
                              "resource_profiles nor task_resource_distribution."),
            {}, 1, {}, {}});
        return std::nullopt;
    }
    return ProsimosReader(bytes, model, problems).read(root);
}

} // namespace millrace::scenario
