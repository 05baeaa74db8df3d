// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/run/simulation.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace millrace::run {

class Replication;

/// Whether a replication under `from` can go on under `to`: the same process, in which the same people in the same
/// hours do the same activities. How many there are of them, how long work takes, how many cases come, which way they
/// go and what it costs may differ; of people who are told apart or work in teams the number too may not.
bool canGoOn(const Plan& from, const Plan& to);

/// Replications, each saved at the end of its warm-up, that others go on from. Immutable, shared among threads.
class WarmedUp {
public:
    WarmedUp(std::shared_ptr<const Plan> plan, Microseconds warmup,
        std::vector<std::shared_ptr<const Replication>> replications);
    ~WarmedUp();

    const Plan& plan() const { return *plan_; }
    Microseconds warmup() const { return warmup_; }
    const std::vector<std::shared_ptr<const Replication>>& replications() const { return replications_; }
    double arrivals() const; ///< while they warmed up, on average

private:
    std::shared_ptr<const Plan> plan_; ///< before those that hold on to it
    Microseconds warmup_;
    std::vector<std::shared_ptr<const Replication>> replications_;
};

/// A run of so many cases that goes on from `saved`. Under another scenario things are to settle again: a part of its
/// cases is left out for that, but never more time than the warm-up took.
Options shortRun(std::shared_ptr<const WarmedUp> saved, std::int64_t cases);

} // namespace millrace::run
