// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/weekly_cost.h"

#include <algorithm>

namespace millrace::optimization {

namespace {

constexpr double hoursOfWeek = 168;

} // namespace

WeeklyCost::WeeklyCost(const run::Simulation& simulation)
{
    const auto& resources = simulation.legend().resources;
    isHours_ = std::ranges::none_of(resources, [](const auto& resource) { return resource.hourlyCost > 0; });
    for (const results::Legend::Resource& resource : resources) {
        const double hours
            = resource.calendar ? double(resource.calendar->weeklyWork()) / double(base::hour) : hoursOfWeek;
        rates_.push_back(hours * resource.share * (isHours_ ? 1 : resource.hourlyCost));
    }
}

double WeeklyCost::ofHours(const Staffing& staffing) const
{
    double cost = 0;
    for (std::size_t i = 0; i < rates_.size(); ++i)
        cost += rates_[i] * staffing[i].capacity;
    return cost;
}

std::vector<double> WeeklyCost::withOvertime(const Staffing& staffing, const results::Results& results) const
{
    std::vector<double> costs(std::size_t(results.replications), ofHours(staffing));
    for (std::size_t i = 0; i < rates_.size(); ++i) {
        const results::ResourceResults& resource = results.resources[i];
        for (std::size_t r = 0; r < costs.size(); ++r) {
            const double overtime = resource.overtime.replications[r];
            const double inHours = resource.paidTime.replications[r] - overtime;
            if (overtime > 0 && inHours > 0)
                costs[r] += rates_[i] * staffing[i].capacity * overtime / inHours;
        }
    }
    return costs;
}

} // namespace millrace::optimization
