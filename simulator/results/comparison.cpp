// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/comparison.h"

#include "simulator/results/results.h"

#include <algorithm>
#include <cmath>

namespace millrace::results {

namespace {

void append(std::vector<Comparison>& list, std::string name, const Kpi& a, const Kpi& b)
{
    if (auto comparison = compare(std::move(name), a, b))
        list.push_back(std::move(*comparison));
}

void appendProcess(std::vector<Comparison>& list, const ProcessResults& a, const ProcessResults& b)
{
    append(list, "process.cycleTime", a.cycleTime, b.cycleTime);
    append(list, "process.waitingTime", a.waitingTime, b.waitingTime);
    append(list, "process.processingTime", a.processingTime, b.processingTime);
    append(list, "process.cost", a.cost, b.cost);
    append(list, "process.throughput", a.throughput, b.throughput);
    append(list, "process.wip", a.wip, b.wip);
    if (a.slaAttainment && b.slaAttainment)
        append(list, "process.slaAttainment", *a.slaAttainment, *b.slaAttainment);
    append(list, "process.reworkRate", a.reworkRate, b.reworkRate);
    append(list, "process.firstPassYield", a.firstPassYield, b.firstPassYield);
    append(list, "process.handOffs", a.handOffs, b.handOffs);
}

} // namespace

std::optional<Comparison> compare(std::string kpi, const Kpi& a, const Kpi& b)
{
    std::vector<double> ofA, ofB, differences;
    for (std::size_t i = 0; i < std::min(a.replications.size(), b.replications.size()); ++i) {
        if (std::isnan(a.replications[i]) || std::isnan(b.replications[i]))
            continue;
        ofA.push_back(a.replications[i]);
        ofB.push_back(b.replications[i]);
        differences.push_back(b.replications[i] - a.replications[i]);
    }
    const auto difference = estimate(differences);
    if (!difference)
        return {};
    const bool significant = difference->low && (*difference->low > 0 || *difference->high < 0);
    return Comparison {std::move(kpi), *estimate(ofA), *estimate(ofB), *difference, significant};
}

std::vector<Comparison> compare(const Results& a, const Results& b)
{
    std::vector<Comparison> list;
    appendProcess(list, a.process, b.process);
    for (const ResourceResults& mine : a.resources) {
        const ResourceResults* theirs = b.resource(mine.name);
        if (!theirs)
            continue;
        append(list, "resources." + mine.name + ".utilisation", mine.utilisation, theirs->utilisation);
        append(list, "resources." + mine.name + ".queueLength", mine.queueLength, theirs->queueLength);
        append(list, "resources." + mine.name + ".cost", mine.cost, theirs->cost);
    }
    for (const ActivityResults& mine : a.activities)
        if (const ActivityResults* theirs = b.activity(mine.element))
            append(list, "activities." + mine.element + ".waitingTime", mine.waitingTime, theirs->waitingTime);
    return list;
}

} // namespace millrace::results
