// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/paid_costs.h"

#include <algorithm>

namespace millrace::results {

double idleShare(const std::vector<ProcessShare>& processes, std::size_t pool)
{
    if (processes.empty())
        return 1;
    const auto busy = [pool](const ProcessShare& one) {
        const auto& pools = one.results.resources;
        return pool < pools.size() ? std::max(0.0, pools[pool].utilisation.estimate.mean) : 0;
    };
    double all = 0;
    for (const ProcessShare& one : processes)
        all += busy(one);
    return all > 0 ? busy(processes.front()) / all : 1 / double(processes.size());
}

std::vector<double> perCase(const Kpi& costs, const Kpi& throughput, double cases)
{
    std::vector<double> values;
    const double mean = throughput.estimate.mean;
    for (std::size_t i = 0; i < costs.replications.size(); ++i) {
        const double own = mean > 0 && i < throughput.replications.size() ? throughput.replications[i] / mean : 1;
        values.push_back(cases * own > 0 ? costs.replications[i] / (cases * own) : 0);
    }
    return values;
}

double casesOfReplication(const Results& results)
{
    return results.replications > 0 ? double(results.process.cycleTimes.count()) / results.replications : 0;
}

Kpi paidPerCase(const Results& results, const std::vector<ProcessShare>& processes)
{
    std::vector<double> paid = results.process.cost.replications;
    for (const ResourceResults& pool : results.resources) {
        const auto costs = perCase(pool.cost, results.process.throughput, casesOfReplication(results));
        const double share = idleShare(processes, std::size_t(&pool - results.resources.data()));
        for (std::size_t i = 0; i < std::min(paid.size(), costs.size()); ++i) {
            const double busy = i < pool.utilisation.replications.size() ? pool.utilisation.replications[i] : 1;
            paid[i] += costs[i] * std::clamp(1 - busy, 0.0, 1.0) * share;
        }
    }
    return overReplications(std::move(paid));
}

} // namespace millrace::results
