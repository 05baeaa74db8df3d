// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/random_streams.h"
#include "simulator/run/planner.h"

#include <algorithm>
#include <map>
#include <numeric>

// The part of makePlan() that is about teams: work that pools do together, and pools whose people are told apart. Other
// pools stay plain queues, which are faster.

namespace millrace::run {

using scenario::ElementInputs;
using scenario::Pool;
using scenario::Requirement;

namespace {

/// Which of the pools are tied together by work: each knows another of its group, the first of it itself.
class Groups {
public:
    explicit Groups(std::size_t size)
        : towards_(size)
    {
        std::iota(towards_.begin(), towards_.end(), 0);
    }
    std::size_t of(std::size_t index) const
    {
        while (towards_[index] != index)
            index = towards_[index];
        return index;
    }
    void tie(std::size_t a, std::size_t b)
    {
        const auto [first, other] = std::minmax({of(a), of(b)});
        towards_[other] = first;
    }

private:
    std::vector<std::size_t> towards_;
};

/// Bits of skills, in the order in which the people of the scenario have them.
std::uint64_t bitsOf(const QStringList& skills, const std::vector<Pool>& pools)
{
    QStringList known;
    for (const Pool& pool : pools)
        for (const scenario::Person& person : pool.people)
            for (const QString& skill : person.skills)
                if (!known.contains(skill))
                    known << skill;
    std::uint64_t bits = 0;
    for (const QString& skill : skills)
        if (const auto at = known.indexOf(skill); at >= 0 && at < 64)
            bits |= std::uint64_t(1) << at;
    return bits;
}

std::map<QString, std::shared_ptr<const kernel::WorkingCalendar>> calendarsOf(const scenario::Scenario& scenario)
{
    std::map<QString, std::shared_ptr<const kernel::WorkingCalendar>> calendars;
    for (const scenario::Calendar& calendar : scenario.calendars)
        calendars[calendar.id] = std::make_shared<const kernel::WorkingCalendar>(calendar.toWorkingCalendar());
    return calendars;
}

std::shared_ptr<const kernel::AbsencePattern> shared(const std::optional<kernel::AbsencePattern>& pattern)
{
    return pattern ? std::make_shared<const kernel::AbsencePattern>(*pattern) : nullptr;
}

void addUnits(Plan& plan, std::size_t pool, std::vector<UnitPlan>& units)
{
    const Pool& of = plan.scenario.pools[pool];
    const auto calendars = calendarsOf(plan.scenario);
    const auto absence = shared(of.absence);
    UnitPlan alike;
    alike.pool = std::uint32_t(pool);
    alike.calendar = plan.pools[pool].calendar;
    alike.speed = of.share;
    alike.absence = absence;
    alike.absenceKey = kernel::elementKey(of.id.toStdString(), "absence");
    std::vector<std::size_t> told; // by unit: who of the people
    for (std::size_t person = 0; person < of.people.size(); ++person)
        told.insert(told.end(), std::size_t(std::max(0, of.people[person].count)), person);
    for (int i = 0; i < of.capacity; ++i) {
        UnitPlan unit = alike;
        unit.who = i;
        if (std::size_t(i) < told.size()) {
            const scenario::Person& person = of.people[told[std::size_t(i)]];
            unit.person = std::int32_t(told[std::size_t(i)]);
            unit.speed = of.share * person.speed;
            unit.skills = bitsOf(person.skills, plan.scenario.pools);
            if (const auto found = calendars.find(person.calendar); found != calendars.end())
                unit.calendar = found->second;
            if (person.absence)
                unit.absence = shared(person.absence);
        }
        units.push_back(std::move(unit));
    }
}

std::shared_ptr<const kernel::WorkingCalendar> forLegend(const std::shared_ptr<const kernel::WorkingCalendar>& calendar)
{
    return calendar->isAlwaysOpen() ? nullptr : calendar;
}

void describePeople(Plan& plan, const std::vector<UnitPlan>& units)
{
    for (const UnitPlan& unit : units) {
        if (unit.person < 0)
            continue;
        auto& people = plan.legend.resources[unit.pool].people;
        if (std::size_t(unit.person) < people.size()) { // another like him
            ++people.back().count;
            continue;
        }
        const Pool& pool = plan.scenario.pools[unit.pool];
        const scenario::Person& person = pool.people[std::size_t(unit.person)];
        people.push_back(
            {person.name.toStdString(), person.costPerHour.value_or(pool.costPerHour), forLegend(unit.calendar)});
    }
}

results::Legend::Team::Need describe(const kernel::Workforce::Need& need, const std::vector<UnitPlan>& units)
{
    results::Legend::Team::Need made {std::int32_t(need.pool), need.units, {}};
    for (const UnitPlan& unit : units) {
        if (unit.pool != need.pool || (unit.skills & need.skills) != need.skills)
            continue;
        const auto calendar = forLegend(unit.calendar);
        const auto same = std::find_if(
            made.able.begin(), made.able.end(), [&](const auto& hours) { return hours.calendar == calendar; });
        if (same == made.able.end())
            made.able.push_back({calendar, 1});
        else
            ++same->people;
    }
    return made;
}

} // namespace

/// A pool whose people do not come and go together, of whom not everybody is like the others, or who have more to do
/// than this process.
bool Planner::isToldApart(const Pool& pool) const
{
    return !pool.people.empty() || pool.absence || pool.share != 1 || pool.shiftEnd == scenario::ShiftEnd::HandOver;
}

void Planner::planForces()
{
    Groups groups(plan_->pools.size());
    std::vector<bool> isForce(plan_->pools.size());
    for (std::size_t i = 0; i < isForce.size(); ++i)
        isForce[i] = isToldApart(scenario_.pools[i]);
    for (const auto& [id, inputs] : scenario_.elements) {
        const bool isTold = inputs.setUp || (inputs.batch && inputs.batch->isTogether) || !inputs.staff.isSimple();
        if (!isTold || inputs.staff.isNobody() || program_.elementById(id.toStdString()) == execution::none)
            continue;
        const auto units = scenario::unitsOf(inputs.staff);
        const auto first = poolIndex(units.front()->pool);
        for (const Requirement* one : units) {
            const auto pool = poolIndex(one->pool);
            isForce[std::size_t(pool)] = true;
            groups.tie(std::size_t(first), std::size_t(pool));
        }
    }
    std::map<std::size_t, std::int32_t> forces;
    for (std::size_t i = 0; i < isForce.size(); ++i) {
        if (!isForce[i])
            continue;
        const auto [force, isNew] = forces.emplace(groups.of(i), std::int32_t(plan_->forces.size()));
        if (isNew)
            plan_->forces.push_back({{}, plan_->pools[i].discipline});
        plan_->pools[i].force = force->second;
    }
    sayOrders();
}

/// Pools with one queue have one order of it.
void Planner::sayOrders()
{
    for (std::size_t force = 0; force < plan_->forces.size(); ++force) {
        QStringList others;
        QString first;
        for (std::size_t i = 0; i < plan_->pools.size(); ++i) {
            PoolPlan& pool = plan_->pools[i];
            if (pool.force != std::int32_t(force))
                continue;
            const QString name = QString::fromStdString(plan_->legend.resources[i].name);
            if (first.isEmpty())
                first = name;
            else if (pool.discipline != plan_->forces[force].discipline)
                others << name;
        }
        const kernel::Discipline order = plan_->forces[force].discipline;
        if (!others.isEmpty())
            plan_->assumptions << tr("“%1” works together with %2, so their work is in one queue: %3.")
                                      .arg(first, others.join(QStringLiteral(", ")), kernel::nameOf(order));
    }
}

void Planner::planStaff(NodeIndex index)
{
    NodePlan& made = plan(index);
    const Requirement& staff = inputs(index).staff;
    made.priority = inputs(index).priority;
    if (staff.isNobody())
        return;
    const std::int32_t first = poolIndex(scenario::unitsOf(staff).front()->pool);
    const std::int32_t force = plan_->pools[std::size_t(first)].force;
    if (force < 0) {
        made.pool = first;
        made.quantity = staff.quantity;
        return;
    }
    TeamPlan team {force, {}};
    const auto teams = scenario::teamsOf(staff); // few enough, as was checked
    for (const auto& needs : *teams) {
        auto& alternative = team.alternatives.emplace_back();
        for (const Requirement& need : needs)
            alternative.push_back(
                {std::uint32_t(poolIndex(need.pool)), need.quantity, bitsOf(need.skills, scenario_.pools)});
    }
    const auto same = std::find_if(plan_->teams.begin(), plan_->teams.end(),
        [&](const TeamPlan& other) { return other.alternatives == team.alternatives; });
    made.team = std::int32_t(same - plan_->teams.begin());
    if (same == plan_->teams.end())
        plan_->teams.push_back(std::move(team));
}

void Planner::planGate(NodeIndex index)
{
    const ElementInputs& given = inputs(index);
    GatePlan made;
    for (std::size_t i = 0; i < scenario_.limits.size(); ++i) {
        const QStringList& activities = scenario_.limits[i].activities;
        const bool isOfProcess = activities.isEmpty()
            && (plan_->processes.empty()
                || processOf(index) == run::processOf(plan_->processes, scenario_.limits[i].id.toStdString()));
        if (isOfProcess || activities.contains(QString::fromStdString(id(index))))
            made.limits.push_back(std::int32_t(i));
    }
    made.transfer = given.transfer;
    made.transferKey = key(index, "transfer");
    if (plan(index).team >= 0)
        made.setUp = given.setUp;
    else if (!made.transfer)
        made.transfer = given.setUp; // nobody is held by it
    made.setUpKey = key(index, "setup");
    made.setsUpEachTime = given.setsUpEachTime;
    const auto changes = [&](auto field) { // and somebody has to ask
        return std::ranges::any_of(given.during, [&](const scenario::During& one) { return (one.*field).has_value(); });
    };
    const bool travels
        = changes(&scenario::During::transfer) || (plan(index).team < 0 && changes(&scenario::During::setUp));
    if (!made.transfer && travels)
        made.transfer = Distribution();
    if (!made.setUp && plan(index).team >= 0 && changes(&scenario::During::setUp))
        made.setUp = Distribution();
    if (given.batch && given.batch->size > 1)
        made.batch = given.batch;
    if (made.limits.empty() && !made.transfer && !made.setUp && !made.batch)
        return;
    plan(index).gate = std::int32_t(plan_->gates.size());
    plan_->gates.push_back(std::move(made));
}

void staff(Plan& plan)
{
    for (results::Legend::Resource& resource : plan.legend.resources)
        resource.people.clear();
    for (std::size_t force = 0; force < plan.forces.size(); ++force) {
        auto& units = plan.forces[force].units;
        units.clear();
        for (std::size_t pool = 0; pool < plan.pools.size(); ++pool) {
            if (plan.pools[pool].force != std::int32_t(force))
                continue;
            if (units.empty())
                plan.forces[force].discipline = plan.pools[pool].discipline;
            addUnits(plan, pool, units);
        }
        describePeople(plan, units);
    }
    plan.legend.teams.clear();
    for (const TeamPlan& team : plan.teams) {
        auto& made = plan.legend.teams.emplace_back();
        for (const auto& needs : team.alternatives) {
            auto& described = made.alternatives.emplace_back();
            for (const kernel::Workforce::Need& need : needs)
                described.push_back(describe(need, plan.forces[std::size_t(team.force)].units));
        }
    }
    for (ProcessPlan& process : plan.processes) {
        process.legend.resources = plan.legend.resources;
        process.legend.teams = plan.legend.teams;
    }
}

} // namespace millrace::run
