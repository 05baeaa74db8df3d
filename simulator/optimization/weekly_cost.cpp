// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/weekly_cost.h"

#include <algorithm>

namespace millrace::optimization {

using results::Legend;

namespace {

constexpr double hoursOfWeek = 168;

double hoursOf(const std::shared_ptr<const kernel::WorkingCalendar>& calendar)
{
    return calendar ? double(calendar->weeklyWork()) / double(base::hour) : hoursOfWeek;
}

bool isPaid(const Legend::Resource& pool)
{
    return pool.hourlyCost > 0
        || std::ranges::any_of(pool.people, [](const Legend::Person& person) { return person.hourlyCost > 0; });
}

} // namespace

WeeklyCost::WeeklyCost(const run::Simulation& simulation)
    : isHours_(std::ranges::none_of(simulation.legend().resources, isPaid))
{ }

double WeeklyCost::rate(const Legend::Resource& pool) const
{
    return pool.share * hoursOf(pool.calendar) * (isHours_ ? 1 : pool.hourlyCost);
}

double WeeklyCost::ofHours(const Legend::Resource& pool) const
{
    double cost = rate(pool) * (pool.capacity - pool.told());
    for (const Legend::Person& person : pool.people)
        cost += person.count * pool.share * hoursOf(person.calendar) * (isHours_ ? 1 : person.hourlyCost);
    return cost;
}

double WeeklyCost::ofHours(const Legend& legend) const
{
    double cost = 0;
    for (const Legend::Resource& pool : legend.resources)
        cost += ofHours(pool);
    return cost;
}

std::vector<double> WeeklyCost::withOvertime(const Legend& legend, const results::Results& results) const
{
    std::vector<double> costs(std::size_t(results.replications), ofHours(legend));
    for (std::size_t i = 0; i < legend.resources.size(); ++i) {
        const results::ResourceResults& resource = results.resources[i];
        for (std::size_t r = 0; r < costs.size(); ++r) {
            const double overtime = resource.overtime.replications[r];
            const double inHours = resource.paidTime.replications[r] - overtime;
            if (overtime > 0 && inHours > 0)
                costs[r] += ofHours(legend.resources[i]) * overtime / inHours;
        }
    }
    return costs;
}

} // namespace millrace::optimization
