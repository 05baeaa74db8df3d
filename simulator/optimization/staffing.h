// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/discipline.h"
#include "simulator/scenario/scenario.h"

#include <compare>
#include <vector>

namespace millrace::optimization {

/// What is decided of one pool.
struct PoolChoice {
    int capacity = 1;
    kernel::Discipline discipline = kernel::Discipline::Fifo;
    auto operator<=>(const PoolChoice&) const = default;
};

/// One for each pool of a scenario, in their order.
using Staffing = std::vector<PoolChoice>;

Staffing staffingOf(const scenario::Scenario& scenario);
/// The scenario's pools with that staffing: a point of a front becomes a scenario by them.
std::vector<scenario::Pool> staffed(std::vector<scenario::Pool> pools, const Staffing& staffing);

/// What may be chosen of one pool.
struct PoolRange {
    int least = 1;
    int most = 1;
    std::vector<kernel::Discipline> disciplines {kernel::Discipline::Fifo}; ///< one at least
    bool isFixed() const { return least == most && disciplines.size() == 1; }
};

/// All staffings that keep to the ranges: what is searched.
class StaffingSpace {
public:
    explicit StaffingSpace(std::vector<PoolRange> ranges);

    const std::vector<PoolRange>& ranges() const { return ranges_; }
    double size() const; ///< how many there are; may be more than any integer holds
    bool contains(const Staffing& staffing) const;
    /// The nearest one that keeps to the ranges.
    Staffing nearest(Staffing staffing) const;
    /// From the least of everybody (0) to the most (1).
    Staffing between(double share) const;
    /// All of them: ask size() before.
    std::vector<Staffing> all() const;
    /// Those a step away: one more or fewer in a pool (and a longer stride where the range is long), another
    /// discipline; one moved from a pool to another where `exchanges` says so.
    std::vector<Staffing> neighbours(const Staffing& staffing, bool exchanges) const;

private:
    std::vector<PoolRange> ranges_;
};

} // namespace millrace::optimization
