// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/working_calendar.h"

#include <vector>

namespace millrace::app::simulation {

/// Whole hours on days in a row: days 0 (Monday) to 6, hours 0 to 24; `toDay` is the last day, `toHour` the first hour
/// off.
struct HourBlock {
    int fromDay = 0;
    int toDay = 0;
    int fromHour = 0;
    int toHour = 1;
    bool operator==(const HourBlock&) const = default;
};

/// The hours with that block worked, or off; all else is as it was, parts of hours too. Days in a row that are alike
/// become one rule, none of which runs over midnight.
std::vector<kernel::WeeklyHours> withBlock(
    const std::vector<kernel::WeeklyHours>& hours, const HourBlock& block, bool isWorked);

/// Every hour of the week.
std::vector<kernel::WeeklyHours> aroundTheClock();

} // namespace millrace::app::simulation
