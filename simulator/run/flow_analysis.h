// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "simulator/run/plan.h"

#include <optional>
#include <vector>

namespace millrace::run {

/// By pool: how many people the work that comes for it would keep busy all their hours, in the long run and without any
/// simulation: visits of each activity follow from arrivals and shares, work from visits and mean durations. With as
/// many people or fewer a queue grows without end. Dumas, La Rosa, Mendling and Reijers: Fundamentals of business
/// process management, 'flow analysis'.
///
/// None where visits cannot be told from shares alone: what can be withdrawn, repeats, is decided by events or joined
/// by inclusive gateways, or cases that do not come at a rate.
std::optional<std::vector<double>> offeredWork(const Plan& plan);

/// How often tokens come to each node of the program, a second, and cases to the process; none as offeredWork().
struct VisitRates {
    std::vector<double> ofNodes;
    double cases = 0;
};
std::optional<VisitRates> visitRates(const Plan& plan);

/// Of a pool, as many as if all kept its hours and pace and were never away.
double peopleOf(const Plan& plan, std::size_t pool);

/// A warning for each pool that cannot do the work that comes for it.
base::Problems overloadsOf(const Plan& plan);

/// A warning for the first join at which cases get stuck, as it waits for ways by which not all of them come: shares
/// decide, where offeredWork() can be told but for that.
base::Problems starvedJoinsOf(const Plan& plan);

} // namespace millrace::run
