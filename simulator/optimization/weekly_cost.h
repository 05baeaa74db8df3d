// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/run/simulation.h"

#include <vector>

namespace millrace::optimization {

/// What the people of a scenario are paid in a week without holidays: their hours, busy or idle, times their cost per
/// hour, and the overtime that a run had. Where nobody has a cost per hour it is the paid hours themselves.
///
/// The hours follow from the calendars, so that a cost has no noise and does not depend on how long a run was.
class WeeklyCost {
public:
    /// `simulation`: where all that are asked for come from, with the same costs per hour.
    explicit WeeklyCost(const run::Simulation& simulation);

    bool isHours() const { return isHours_; } ///< no money: nobody has a cost per hour
    double rate(const results::Legend::Resource& pool) const; ///< of one more person, a week
    double ofHours(const results::Legend& legend) const; ///< without overtime
    /// With the overtime of each replication of these results, which are of that legend.
    std::vector<double> withOvertime(const results::Legend& legend, const results::Results& results) const;

private:
    double ofHours(const results::Legend::Resource& pool) const;

    bool isHours_ = false;
};

} // namespace millrace::optimization
