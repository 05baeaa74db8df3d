// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/batches.h"

#include "simulator/results/intervals.h"

#include <algorithm>
#include <cmath>

namespace millrace::run {

namespace {

constexpr Microseconds weekLength = 7 * base::day;
constexpr std::size_t mostKeptBatches = 64;
constexpr std::size_t fewestIndependent = 10;
constexpr double arrivalsOfFirst = 64;
constexpr double fewestPerBatch = 40; ///< in a batch, on average: fewer say nothing of a P95
constexpr double chanceBound = 1.28; ///< standard errors: what chance exceeds once in ten times

Microseconds firstLength(const Plan& plan)
{
    if (keepsHours(plan))
        return weekLength;
    double interval = 0; // seconds
    for (const ArrivalPlan& arrivals : plan.arrivals) {
        const double own = arrivals.interval.mean() / std::max({1, arrivals.batch, arrivals.population});
        interval = interval > 0 ? std::min(interval, own) : own;
    }
    return std::clamp(Microseconds(std::min(1e9, arrivalsOfFirst * interval) * 1e6), base::second, 52 * weekLength);
}

std::vector<results::ReplicationFigures> pairedUp(const std::vector<results::ReplicationFigures>& batches)
{
    std::vector<results::ReplicationFigures> pairs;
    for (std::size_t i = 0; i + 1 < batches.size(); i += 2) {
        pairs.push_back(batches[i]);
        pairs.back().merge(batches[i + 1]);
    }
    return pairs;
}

} // namespace

bool keepsHours(const Plan& plan)
{
    return std::ranges::any_of(plan.pools, [](const PoolPlan& pool) { return !pool.calendar->isAlwaysOpen(); })
        || std::ranges::any_of(plan.arrivals,
            [](const ArrivalPlan& arrivals) { return arrivals.calendar != nullptr || arrivals.rates != nullptr; });
}

Batches::Batches(const Plan& plan, Microseconds start)
    : start_(start)
    , length_(firstLength(plan))
{ }

void Batches::add(results::ReplicationFigures batch)
{
    all_.push_back(std::move(batch));
    if (all_.size() == mostKeptBatches) {
        all_ = pairedUp(all_);
        length_ *= 2;
    }
}

results::ReplicationFigures Batches::finish(
    results::ReplicationFigures rest, Microseconds ended, Microseconds lastArrival)
{
    if (all_.empty())
        return rest;
    results::ReplicationFigures whole = all_.front();
    for (std::size_t i = 1; i < all_.size(); ++i)
        whole.merge(all_[i]);
    whole.merge(rest);
    if (nextEnd() <= ended)
        all_.push_back(std::move(rest));
    while (!all_.empty() && start_ + Microseconds(all_.size()) * length_ > lastArrival)
        all_.pop_back();
    return whole;
}

std::vector<results::ReplicationFigures> Batches::independent() const
{
    double cases = 0;
    for (const results::ReplicationFigures& batch : all_)
        cases += double(batch.process.cycleTime.moments.count());
    std::vector<results::ReplicationFigures> batches = all_;
    for (; batches.size() >= fewestIndependent; batches = pairedUp(batches)) {
        const double count = double(batches.size());
        if (cases / count >= fewestPerBatch && results::worstCorrelation(batches) <= chanceBound / std::sqrt(count))
            return batches;
    }
    return {};
}

} // namespace millrace::run
