// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/pool_bounds.h"

#include "modeler/base/failure.h"
#include "simulator/optimization/shift_choice.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace millrace::optimization {

namespace {

constexpr int pilotReplications = 10;
constexpr int mostPilots = 6;
constexpr double surelyEnough = 0.9; // where pools have less load than that, what comes for others comes in full
constexpr int mostPeople = 1'000'000;
constexpr int fewestMore = 3;

struct BoundsWords {
    Q_DECLARE_TR_FUNCTIONS(Optimization)
};

/// The fewest that are not surely overloaded: their number is above the lower bound of what comes.
int fewestForLoad(const results::Estimate& offered)
{
    if (!offered.isMeasured())
        return 1;
    const double load = std::min(offered.low.value_or(offered.mean), double(mostPeople));
    return std::max(1, int(std::floor(load)) + 1);
}

QString peopleText(double people)
{
    return QLocale().toString(people, 'f', 1);
}

template <class Asked> const Asked* askedFor(const std::map<QString, Asked>& asked, const PoolBounds& pool)
{
    const auto byId = asked.find(pool.id);
    const auto byName = asked.find(pool.name);
    return byId != asked.end() ? &byId->second : byName != asked.end() ? &byName->second : nullptr;
}

template <class Asked> void refuseUnknown(const std::vector<PoolBounds>& pools, const std::map<QString, Asked>& askedOf)
{
    QStringList names;
    for (const PoolBounds& pool : pools)
        names << pool.name;
    for (const auto& [name, asked] : askedOf)
        if (std::ranges::none_of(pools, [&](const PoolBounds& pool) { return pool.id == name || pool.name == name; }))
            throw base::Failure(
                BoundsWords::tr("There is no pool '%1'. There are: %2.").arg(name, names.join(QStringLiteral(", "))));
}

void refuseBounds(const PoolBounds& pool, const Bounds& asked, int fewest)
{
    if (asked.least && *asked.least < fewest)
        throw base::Failure(BoundsWords::tr("'%1' needs at least %2, not %3: that many work on one piece at once.")
                                .arg(pool.name)
                                .arg(fewest)
                                .arg(*asked.least));
    if (asked.most && *asked.most > mostPeople)
        throw base::Failure(BoundsWords::tr("'%1' can have at most %2 people here.").arg(pool.name).arg(mostPeople));
    if (asked.most && *asked.most < std::max(fewest, asked.least.value_or(1)))
        throw base::Failure(BoundsWords::tr("'%1' cannot have at least %2 and at most %3.")
                                .arg(pool.name)
                                .arg(std::max(fewest, asked.least.value_or(1)))
                                .arg(*asked.most));
}

results::Estimate times(results::Estimate estimate, double factor)
{
    for (double* value :
        {&estimate.mean, estimate.low ? &*estimate.low : nullptr, estimate.high ? &*estimate.high : nullptr})
        if (value)
            *value *= factor;
    return estimate;
}

/// Raises the least to what can do the work, unless overload is wanted.
void keepOffOverload(PoolBounds& pool, const Bounds& asked, const results::Estimate& offered)
{
    const int fewest = fewestForLoad(offered);
    if (fewest <= pool.least)
        return;
    if (asked.most && *asked.most < fewest)
        throw base::Failure(
            BoundsWords::tr("At most %1 of '%2' are too few: the work that comes keeps %3 busy all their hours, so "
                            "the queue would grow without end. Allow %4, or allow overload.")
                .arg(*asked.most)
                .arg(pool.name, peopleText(offered.mean))
                .arg(fewest));
    pool.least = fewest;
    pool.isLimitedByWork = true;
}

ShiftChoice shiftsFor(
    const PoolBounds& bounds, const scenario::Scenario& scenario, const scenario::Pool& pool, const Options& options)
{
    ShiftChoice shifts(scenario, pool);
    if (const ShiftsAsked* asked = askedFor(options.shifts, bounds))
        shifts.add(*asked);
    if (bounds.costPerWeek > 0)
        shifts.addWherePossible(options.shiftsOfAll);
    return shifts;
}

template <class Take> void forEachNeed(const results::Legend& legend, std::size_t pool, const Take& take)
{
    for (const results::Legend::Element& element : legend.elements) {
        if (element.team < 0)
            continue;
        for (const auto& needs : legend.teams[std::size_t(element.team)].alternatives)
            for (const results::Legend::Team::Need& need : needs)
                if (need.resource == std::int32_t(pool))
                    take(need);
    }
}

} // namespace

bool isClosed(const scenario::Scenario& scenario)
{
    return std::ranges::any_of(scenario.arrivals, [](const auto& arrivals) { return arrivals.population.has_value(); });
}

int fewestForWork(const results::Legend& legend, std::size_t pool)
{
    int units = 1;
    for (const results::Legend::Element& element : legend.elements)
        if (element.resource == std::int32_t(pool))
            units = std::max(units, element.units);
    forEachNeed(legend, pool, [&](const auto& need) { units = std::max(units, need.units); });
    return units;
}

bool hasWork(const results::Legend& legend, std::size_t pool)
{
    bool isOfTeam = false;
    forEachNeed(legend, pool, [&](const auto&) { isOfTeam = true; });
    return isOfTeam || std::ranges::any_of(legend.elements, [&](const auto& element) {
        return element.resource == std::int32_t(pool);
    });
}

Pilot pilotOf(const run::Simulation& simulation, const run::Options& options)
{
    std::vector<scenario::Pool> pools = simulation.scenario().pools;
    for (scenario::Pool& pool : pools)
        pool.capacity = std::min(mostPeople, 2 * pool.capacity);
    run::Options few = options;
    few.replications = pilotReplications;
    few.progress = {};
    Pilot pilot;
    for (int i = 0; i < mostPilots; ++i) {
        pilot.outcome = run::Simulation(simulation, pools).run(few);
        bool isEnough = true;
        for (std::size_t pool = 0; pool < pools.size(); ++pool) {
            const double load = pilot.outcome.loads[pool].mean;
            if (!(load > surelyEnough) || pools[pool].capacity >= mostPeople)
                continue;
            isEnough = false;
            pools[pool].capacity = int(std::min(double(mostPeople), std::ceil(2 * load * pools[pool].capacity)));
        }
        if (isEnough || pilot.outcome.isStopped)
            break;
    }
    // Of cases that go round more come the sooner they are done: there is no load but that of a staffing.
    pilot.offered.resize(pools.size());
    for (std::size_t pool = 0; pool < pools.size() && !isClosed(simulation.scenario()); ++pool)
        pilot.offered[pool] = times(pilot.outcome.loads[pool], pools[pool].capacity);
    return pilot;
}

std::vector<PoolBounds> boundsOf(const run::Simulation& simulation, const WeeklyCost& cost, const Pilots& pilots,
    const Options& options, QStringList& remarks)
{
    const scenario::Scenario& scenario = simulation.scenario();
    std::vector<PoolBounds> pools;
    for (std::size_t i = 0; i < scenario.pools.size(); ++i) {
        const scenario::Pool& pool = scenario.pools[i];
        pools.push_back({pool.id, pool.name.isEmpty() ? pool.id : pool.name, pool.capacity, pool.capacity,
            {pool.discipline}, ShiftChoice(scenario, pool).shifts(), cost.rate(simulation.legend().resources[i]),
            pilots.today.offered[i], false});
    }
    refuseUnknown(pools, options.bounds);
    refuseUnknown(pools, options.shifts);
    QStringList free;
    for (std::size_t i = 0; i < pools.size(); ++i) {
        PoolBounds& pool = pools[i];
        const Bounds* asked = askedFor(options.bounds, pool);
        if (!hasWork(simulation.legend(), i))
            continue;
        for (const kernel::Discipline discipline : options.disciplines)
            if (std::ranges::find(pool.orders, discipline) == pool.orders.end())
                pool.orders.push_back(discipline);
        const ShiftChoice shifts = shiftsFor(pool, scenario, scenario.pools[i], options);
        pool.shifts = shifts.shifts();
        if (!asked && !(pool.costPerWeek > 0)) {
            free << pool.name;
            continue;
        }
        const int fewest = fewestForWork(simulation.legend(), i);
        const Bounds bounds = asked ? *asked : Bounds();
        refuseBounds(pool, bounds, fewest);
        pool.least = bounds.least.value_or(std::min(fewest, bounds.most.value_or(fewest)));
        if (!options.allowsOverload)
            keepOffOverload(pool, bounds, times(pilots.easiest.offered[i], shifts.ownHours() / shifts.longest()));
        const int busy = fewestForLoad(times(pool.offered, shifts.ownHours() / shifts.shortest()));
        const int usual = std::max({scenario.pools[i].capacity, 2 * busy, std::max(busy, pool.least) + fewestMore});
        pool.most = bounds.most.value_or(std::min(mostPeople, usual));
    }
    if (!free.isEmpty())
        remarks << BoundsWords::tr("These cost nothing, so their number stays as it is: %1. Give them a cost per hour, "
                                   "or bounds, to have it looked for.")
                       .arg(free.join(QStringLiteral(", ")));
    return pools;
}

} // namespace millrace::optimization
