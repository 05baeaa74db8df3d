// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "simulator/run/plan.h"

namespace millrace::run {

/// What will go wrong, told before anything is simulated; each with its element or pool: pools that cannot do the work
/// that comes (overloadsOf), joins at which cases get stuck (starvedJoinsOf), loops that no case ever leaves, and pools
/// and arrivals whose hours do not open while the run lasts. Warnings: a run tells the rest.
base::Problems diagnose(const Plan& plan);

/// One finding for each loop (or dead end) into which cases can come and, by the shares, never out of again.
base::Problems endlessLoopsOf(const Plan& plan);

/// Pools with work, and arrivals, of which no working hour lies within the run; for a run without an end: none at all.
base::Problems closedHoursOf(const Plan& plan);

} // namespace millrace::run
