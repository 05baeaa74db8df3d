// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"

namespace millrace::mining {

/// How far two logs are apart; activities are the same by their names. Shares are of what would have to be other: half
/// the sum of the differences of relative frequencies, 0 to 1.
struct LogDistance {
    double cycleTime = 0; ///< seconds: the area between the distributions (Wasserstein)
    double meanCycleA = 0; ///< seconds
    double meanCycleB = 0;
    double follows = 0; ///< pairs of what follows directly on what, with the beginnings and ends of cases
    double activities = 0; ///< how often each is done
    double hours = 0; ///< activities by the hour of the week in which they begin, UTC
};

LogDistance distanceOf(const log::ActivityLog& a, const log::ActivityLog& b);

} // namespace millrace::mining
