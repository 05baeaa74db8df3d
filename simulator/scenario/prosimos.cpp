// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos.h"

#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/foreign_hours.h"
#include "simulator/scenario/mixture.h"
#include "simulator/scenario/prosimos_data.h"
#include "simulator/scenario/prosimos_source.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::scenario {

using prosimos::numberOf;
using prosimos::textOf;

namespace {

struct ProsimosWords {
    Q_DECLARE_TR_FUNCTIONS(Prosimos)
};

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
        : model_(model)
        , source_(bytes, file_.places, problems)
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
        prosimos::readData(root, model_, source_, file_.scenario);
        for (const QJsonValue event : root[QLatin1String("event_distribution")].toArray()) {
            const QString id = source_.idAt(event, "event_id");
            if (const auto wait = source_.distributionAt(event.toObject(), id))
                file_.scenario.elements[id].wait = *wait;
        }
        nameWhatIsLeftOut(root);
        std::erase_if(file_.scenario.elements, [](const auto& entry) { return entry.second.isEmpty(); });
        file_.places.addSplits(model_);
        return std::move(file_);
    }

private:
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
                source_.complain(
                    id, ProsimosWords::tr("A period of the calendar '%1' lacks its days or hours.").arg(name));
        }
        file_.scenario.calendars.push_back(std::move(calendar));
    }

    void readCalendars(const QJsonObject& root)
    {
        for (const QJsonValue value : root[QLatin1String("resource_calendars")].toArray()) {
            const QString id = source_.idAt(value, "id");
            const QString name = value[QLatin1String("name")].toString();
            readCalendar(id, name.isEmpty() ? id : name, value[QLatin1String("time_periods")].toArray());
        }
    }

    void readResources(const QJsonObject& root)
    {
        for (const QJsonValue profile : root[QLatin1String("resource_profiles")].toArray())
            for (const QJsonValue value : profile[QLatin1String("resource_list")].toArray()) {
                Resource one;
                one.id = source_.idAt(value, "id");
                one.name = value[QLatin1String("name")].toString();
                one.profile = textOf(profile[QLatin1String("id")]);
                one.profileName = profile[QLatin1String("name")].toString();
                one.calendar = textOf(value[QLatin1String("calendar")]);
                one.cost = numberOf(value[QLatin1String("cost_per_hour")]).value_or(0);
                const auto amount = numberOf(value[QLatin1String("amount")]);
                if (!amount || *amount != std::floor(*amount) || std::abs(*amount) > 1e9)
                    source_.complain(one.id, ProsimosWords::tr("The amount of '%1' is no whole number.").arg(one.name));
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
            const QString id = source_.idAt(value, "task_id");
            std::vector<std::pair<Distribution, double>> times;
            for (const QJsonValue part : value[QLatin1String("resources")].toArray()) {
                const QString name = textOf(part[QLatin1String("resource_id")]);
                const auto resource = std::ranges::find(resources_, name, &Resource::id);
                if (resource == resources_.end()) {
                    source_.complain(id, ProsimosWords::tr("The resource '%1' is in no profile.").arg(name));
                    continue;
                }
                const std::size_t at = poolOf(std::size_t(resource - resources_.begin()));
                std::size_t& first = doers_.try_emplace(id, at).first->second;
                const std::size_t other = poolOf(first);
                resources_[std::max(other, at)].pool = std::min(other, at);
                if (const auto time = source_.distributionAt(part.toObject(), id))
                    times.emplace_back(*time, std::max(1, resource->amount));
            }
            if (times.empty())
                continue;
            const bool areSound = std::ranges::all_of(times, [](const auto& t) { return t.first.problem().isEmpty(); });
            file_.scenario.elements[id].duration = areSound ? mixture(times) : times.front().first;
            if (std::ranges::any_of(times, [&](const auto& t) { return t.first != times.front().first; }))
                source_.complain(id,
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
            source_.complain(pool.id,
                ProsimosWords::tr("The people of '%1' keep different hours; those of most of them are taken for all.")
                    .arg(pool.name),
                base::Severity::Warning);
        file_.places.lines.try_emplace(pool.id, source_.lineOf(pool.id));
        file_.scenario.pools.push_back(pool);
        return pool.id;
    }

    void readArrivals(const QJsonObject& root)
    {
        const QJsonObject distribution = root[QLatin1String("arrival_time_distribution")].toObject();
        if (distribution.isEmpty())
            return;
        const auto interval = source_.distributionAt(distribution, QStringLiteral("arrival_time_distribution"));
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

    void nameWhatIsLeftOut(const QJsonObject& root)
    {
        const QLatin1String section("multitask");
        if (!root[section].toArray().isEmpty() || !root[section].toObject().isEmpty())
            source_.complain(
                section, ProsimosWords::tr("The section '%1' is not simulated.").arg(section), base::Severity::Warning);
    }

    const metamodel::Tree& model_;
    ProsimosFile file_;
    prosimos::Source source_;
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
