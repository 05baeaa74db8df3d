// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/legend.h"

#include <cstdint>

namespace millrace::results {

/// When a piece of work could be done if everybody were free: when one of its teams has enough people in their hours.
class TeamHours {
public:
    /// The team is to outlive it.
    explicit TeamHours(const Legend::Team& team)
        : team_(&team)
    { }

    bool isOpen(std::int64_t time) const;
    /// The first moment after `time` at which somebody's hours begin or end; `never` where nobody's do.
    std::int64_t nextChange(std::int64_t time) const;
    /// Brings a WorkClock's state forward to the change at or before `time`: open since `from` or not, until `until`,
    /// after `before` of working time. One that has not begun (an `until` of 0) begins at `time`.
    void turn(std::int64_t time, std::int64_t& from, std::int64_t& until, std::int64_t& before, bool& open) const;

private:
    const Legend::Team* team_;
};

} // namespace millrace::results
