// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

// The part of a replication in which it is saved at the end of its warm-up, and others go on from there. No state of
// random numbers has to be saved: draws are keyed by element, case and visit.

namespace millrace::run {

namespace {

/// A process that came to rest has not so many.
constexpr std::size_t mostCasesSaved = 50'000;

} // namespace

bool Replication::warmUp(const std::stop_token& stop)
{
    watch(nullptr);
    begin();
    advance(began_ + length_.warmup - 1, stop);
    const bool comeOn = comingUntil_ > calendar_.now() || plan_.arrivals.front().population > 0;
    return comeOn && !outcome_.isStopped && !outcome_.ranAway && !outcome_.isFlooded
        && cases_.size() - freeCases_.size() <= mostCasesSaved;
}

Replication::Replication(const Replication& warmed, const Plan& plan, std::uint64_t seed, const RunLength& length)
    : Replication(plan, seed, warmed.number_, length)
{
    goesOn_ = true;
    began_ = warmed.began_ + warmed.length_.warmup;
    measuredFrom_ = began_ + length.warmup;
    takeOver(warmed);
    goOnWithPools(warmed);
    goOnWithGates(warmed);
    workBefore_ = workOfPools();
}

void Replication::takeOver(const Replication& warmed)
{
    calendar_ = warmed.calendar_;
    observer_.goOnFrom(warmed.observer_, measuredFrom_);
    arrived_ = warmed.arrived_;
    drawn_ = warmed.drawn_;
    evaluations_ = warmed.evaluations_;
    begun_ = opened_ = warmed.begun_;
    comingUntil_ = warmed.comingUntil_;
    jobs_ = warmed.jobs_;
    freeJobs_ = warmed.freeJobs_;
    freeCases_ = warmed.freeCases_;
    if (data_)
        data_->goOnFrom(*warmed.data_);
    for (const auto& one : warmed.cases_) {
        Case& taken = *cases_.emplace_back(std::make_unique<Case>(*one));
        // What drew nothing may draw now, and the other way round.
        std::vector<std::uint32_t> visits(at(plan_.counterCount));
        for (std::size_t node = 0; node < plan_.nodes.size(); ++node)
            if (plan_.nodes[node].counter >= 0 && warmed.plan_.nodes[node].counter >= 0)
                visits[at(plan_.nodes[node].counter)] = taken.visits[at(warmed.plan_.nodes[node].counter)];
        taken.visits = std::move(visits);
    }
}

void Replication::goOnWithPools(const Replication& warmed)
{
    for (std::size_t i = 0; i < pools_.size(); ++i) {
        pools_[i] = warmed.pools_[i];
        pools_[i].pool.goOn(plan_.pools[i].capacity, began_);
        touch(std::int32_t(i));
    }
    lifoRank_ = warmed.lifoRank_;
    teamJobs_ = warmed.teamJobs_;
    for (std::size_t i = 0; i < forces_.size(); ++i) {
        forces_[i] = warmed.forces_[i];
        touchForce(std::int32_t(i));
    }
}

void Replication::goOnWithGates(const Replication& warmed)
{
    for (std::size_t i = 0; i < gates_.size(); ++i) {
        Gate& gate = gates_[i];
        const Gate& its = warmed.gates_[i];
        gate.waiting = its.waiting;
        gate.due = its.due;
        gate.transfers = its.transfers;
        gate.setUps = its.setUps;
        gate.isDue = its.isDue;
    }
    for (std::size_t i = 0; i < limits_.size(); ++i) {
        limits_[i] = warmed.limits_[i];
        limits_[i].most = plan_.limits[i].most;
        touchLimit(std::int32_t(i));
    }
}

} // namespace millrace::run
