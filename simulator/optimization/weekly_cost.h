// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/staffing.h"
#include "simulator/run/simulation.h"

#include <vector>

namespace millrace::optimization {

/// What the people of a staffing are paid in a week without holidays: their hours, busy or idle, times their cost per
/// hour, and the overtime that a run had. Where nobody has a cost per hour it is the paid hours themselves.
///
/// The hours follow from the calendars, so that a cost has no noise and does not depend on how long a run was.
class WeeklyCost {
public:
    explicit WeeklyCost(const run::Simulation& simulation);

    bool isHours() const { return isHours_; } ///< no money: nobody has a cost per hour
    double rate(std::size_t pool) const { return rates_[pool]; } ///< of one more person, a week
    double ofHours(const Staffing& staffing) const; ///< without overtime
    /// With the overtime of each replication of these results, which are of that staffing.
    std::vector<double> withOvertime(const Staffing& staffing, const results::Results& results) const;

private:
    std::vector<double> rates_;
    bool isHours_ = false;
};

} // namespace millrace::optimization
