// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing.h"

#include "app/simulation/weekly_hours.h"
#include "simulator/scenario/by_calendar.h"
#include "simulator/scenario/teams.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace millrace::app::simulation {

using metamodel::Element;
using metamodel::Tree;
using scenario::Pool;
using scenario::Scenario;

namespace {

struct StaffWords {
    Q_DECLARE_TR_FUNCTIONS(Staffing)
};

bool hasNobody(const Scenario& scenario, const QString& activity)
{
    const scenario::ElementInputs* inputs = scenario.element(activity);
    return !activity.isEmpty() && (!inputs || inputs->staff.isNobody());
}

bool hasPoolNamed(const Scenario& scenario, const QString& name, const QString& butId)
{
    return std::any_of(scenario.pools.begin(), scenario.pools.end(), [&](const Pool& pool) {
        return pool.id != butId && titleOf(pool).compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

/// Whose pool is there already was left out of its other work on purpose.
std::vector<scenario::ShownTeam> teamsToTake(const Scenario& scenario, const Tree& model)
{
    std::vector<scenario::ShownTeam> teams = scenario::shownTeams(model);
    for (scenario::ShownTeam& team : teams)
        team.activities.removeIf([&](const QString& activity) { return !hasNobody(scenario, activity); });
    std::erase_if(teams, [&](const scenario::ShownTeam& team) {
        return team.activities.isEmpty() || team.id.isEmpty() || scenario.pool(team.id) != nullptr
            || hasPoolNamed(scenario, team.name, {});
    });
    return teams;
}

QString freeName(const Scenario& scenario, const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; hasPoolNamed(scenario, name, {}); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

/// "Pool_Clerks": letters and digits that every tool takes as an id.
QString freeId(const QString& stem, const QString& name, const std::function<bool(const QString&)>& isTaken)
{
    QString wanted = stem;
    for (const QChar c : name)
        if (c.unicode() < 128 && c.isLetterOrNumber())
            wanted += c;
    QString id = wanted;
    for (int number = 2; isTaken(id); ++number)
        id = QStringLiteral("%1_%2").arg(wanted).arg(number);
    return id;
}

int keepersOf(const Scenario& scenario, const QString& calendar)
{
    const auto pools = std::count_if(
        scenario.pools.begin(), scenario.pools.end(), [&](const Pool& pool) { return pool.calendar == calendar; });
    const auto arrivals = std::count_if(scenario.arrivals.begin(), scenario.arrivals.end(),
        [&](const scenario::Arrivals& one) { return one.calendar == calendar; });
    auto people = std::ptrdiff_t(0);
    for (const Pool& pool : scenario.pools)
        people += std::count_if(pool.people.begin(), pool.people.end(),
            [&](const scenario::Person& person) { return person.calendar == calendar; });
    const auto activities = std::ranges::count_if(scenario.elements, [&](const auto& element) {
        const auto& during = element.second.during;
        return element.second.hours == calendar
            || std::ranges::find(during, calendar, &scenario::During::calendar) != during.end();
    });
    return int(pools + arrivals + people + activities);
}

/// `id` is the calendar that somebody of that name keeps; it becomes the one with these hours.
void setHoursAt(Scenario& scenario, QString& id, const QString& name, const std::vector<kernel::WeeklyHours>& hours)
{
    const scenario::Calendar* now = scenario.calendar(id);
    if (now && keepersOf(scenario, now->id) == 1) {
        const auto own = std::find_if(scenario.calendars.begin(), scenario.calendars.end(),
            [&](const scenario::Calendar& one) { return one.id == id; });
        own->hours = hours;
        return;
    }
    scenario::Calendar made = now ? *now : scenario::Calendar();
    made.hours = hours;
    made.name = StaffWords::tr("Hours of %1").arg(name);
    made.id = freeId(
        QStringLiteral("Calendar_"), name, [&](const QString& one) { return scenario.calendar(one) != nullptr; });
    id = made.id;
    scenario.calendars.push_back(std::move(made));
}

/// Takes away hours that nobody keeps any more.
void tidyCalendar(Scenario& scenario, const QString& id)
{
    if (!id.isEmpty() && keepersOf(scenario, id) == 0)
        std::erase_if(scenario.calendars, [&](const scenario::Calendar& one) { return one.id == id; });
}

} // namespace

QString titleOf(const Pool& pool)
{
    return pool.name.isEmpty() ? pool.id : pool.name;
}

void tidyElement(Scenario& scenario, const QString& id)
{
    const auto found = scenario.elements.find(id);
    if (found == scenario.elements.end())
        return;
    const auto tidy = [&](const auto& field) { // other values at some hours are none without one
        if (!(found->second.*field.usual))
            scenario::set(found->second, scenario, field, {});
    };
    for (const auto& field : scenario::timeFields)
        tidy(field);
    tidy(scenario::probabilityField);
    if (found->second.isEmpty())
        scenario.elements.erase(found);
}

std::vector<const Element*> lanesToTake(const Scenario& scenario, const Tree& model)
{
    std::vector<const Element*> lanes;
    for (const scenario::ShownTeam& team : teamsToTake(scenario, model))
        lanes.push_back(model.byId(team.id));
    return lanes;
}

std::vector<std::pair<QString, QStringList>> activitiesByLane(const Tree& model)
{
    std::vector<std::pair<QString, QStringList>> lanes;
    for (const scenario::ShownTeam& team : scenario::shownTeams(model))
        if (!team.activities.isEmpty())
            lanes.emplace_back(team.name, team.activities);
    return lanes;
}

int takeLanes(Scenario& scenario, const Tree& model)
{
    const auto teams = teamsToTake(scenario, model);
    for (const scenario::ShownTeam& team : teams) {
        scenario.pools.push_back({team.id, freeName(scenario, team.name), 1, 0, {}});
        for (const QString& activity : team.activities)
            scenario.elements[activity].staff.pool = team.id;
    }
    return int(teams.size());
}

QString addPool(Scenario& scenario, const Tree& model, const QString& name)
{
    const QString title = freeName(scenario, name.simplified());
    const QString id = freeId(QStringLiteral("Pool_"), title,
        [&](const QString& one) { return model.byId(one) != nullptr || scenario.pool(one) != nullptr; });
    scenario.pools.push_back({id, title, 1, 0, {}});
    return id;
}

void removePool(Scenario& scenario, const QString& id)
{
    const Pool* pool = scenario.pool(id);
    if (!pool)
        return;
    QStringList calendars {pool->calendar};
    for (const scenario::Person& person : pool->people)
        calendars << person.calendar;
    std::erase_if(scenario.pools, [&](const Pool& one) { return one.id == id; });
    for (auto& entry : scenario.elements)
        if (entry.second.staff.names(id))
            entry.second.staff = entry.second.staff.without(id);
    std::erase_if(scenario.elements, [](const auto& entry) { return entry.second.isEmpty(); });
    for (const QString& calendar : calendars)
        tidyCalendar(scenario, calendar);
}

QString problemOfPoolName(const Scenario& scenario, const QString& id, const QString& name)
{
    if (name.simplified().isEmpty())
        return StaffWords::tr("Give the pool a name, as in Clerks.");
    if (hasPoolNamed(scenario, name, id))
        return StaffWords::tr("There is a pool called '%1' already: take another name.").arg(name.simplified());
    return {};
}

void setHours(Scenario& scenario, const QString& poolId, const std::vector<kernel::WeeklyHours>& hours)
{
    Pool* pool = scenario.pool(poolId);
    if (!pool)
        return;
    setHoursAt(scenario, pool->calendar, titleOf(*pool), hours);
}

void setHoursOfPerson(
    Scenario& scenario, const QString& poolId, std::size_t person, const std::vector<kernel::WeeklyHours>& hours)
{
    Pool* pool = scenario.pool(poolId);
    if (!pool || person >= pool->people.size())
        return;
    scenario::Person& one = pool->people[person];
    // Holidays and time zone of the pool stay with hours that are the first of their own.
    if (one.calendar.isEmpty() && scenario.calendar(pool->calendar)) {
        scenario::Calendar made = *scenario.calendar(pool->calendar);
        made.id = freeId(
            QStringLiteral("Calendar_"), one.name, [&](const QString& id) { return scenario.calendar(id) != nullptr; });
        made.name = StaffWords::tr("Hours of %1").arg(one.name);
        made.hours = hours;
        one.calendar = made.id;
        scenario.calendars.push_back(std::move(made));
        return;
    }
    setHoursAt(scenario, one.calendar, one.name, hours);
}

scenario::Calendar newCalendar(const Scenario& scenario, const QString& name)
{
    scenario::Calendar made;
    made.id = freeId(
        QStringLiteral("Calendar_"), name, [&](const QString& id) { return scenario.calendar(id) != nullptr; });
    made.name = StaffWords::tr("Hours of %1").arg(name);
    made.hours = {{1, 5, 9 * base::hour, 17 * base::hour}};
    return made;
}

void setCapacity(Scenario& scenario, const Scenario& base, const QString& poolId, int people)
{
    Pool* pool = scenario.pool(poolId);
    if (!pool)
        return;
    // Where nobody was without a name, some may have gone this way before.
    if (const Pool* before = base.pool(poolId); before && pool->told() >= std::max(1, pool->capacity)) {
        Pool left = *before;
        left.tellAtMost(pool->told());
        if (left.people == pool->people)
            pool->people = before->people;
    }
    pool->capacity = std::max(1, people);
    pool->tellAtMost(pool->capacity);
}

void takePeople(Scenario& scenario, const Scenario& from, const QString& poolId)
{
    Pool* pool = scenario.pool(poolId);
    const Pool* given = from.pool(poolId);
    if (!pool || !given)
        return;
    const std::vector<scenario::Person> before = pool->people;
    pool->people = given->people;
    pool->capacity = given->capacity;
    for (const scenario::Person& person : pool->people) {
        const scenario::Calendar* kept = from.calendar(person.calendar);
        if (!kept)
            continue;
        const auto found = std::find_if(scenario.calendars.begin(), scenario.calendars.end(),
            [&](const scenario::Calendar& one) { return one.id == kept->id; });
        if (found == scenario.calendars.end())
            scenario.calendars.push_back(*kept);
        else
            found->hours = kept->hours;
    }
    for (const scenario::Person& person : before)
        tidyCalendar(scenario, person.calendar);
}

} // namespace millrace::app::simulation
