// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/variant_runs.h"

#include <QString>

namespace millrace::app::simulation {

/// What one more person in a pool would bring, measured: the scenario run again with one more, under the same draws.
struct Relief {
    QString poolId;
    QString pool; ///< name
    int capacity = 0; ///< before
    results::Comparison cycleTime; ///< of a case, with one more against without; judged
    double paidPerWeek = 0; ///< what the one more is paid, in the scenario's currency
};

/// The words of it: "One more saves 2.9 h ± 0.3 per case, and is paid € 1,680 a week."
QString reliefWords(const Relief& relief, const QString& currency);

/// The scenario with one more person in each pool: one variant a pool, in their order.
std::vector<scenario::Scenario> reliefVariants(const scenario::Scenario& scenario);
/// What running these came to: the pool first that saves most. Pools that could not be tried are left out.
std::vector<Relief> reliefsOf(const scenario::Scenario& scenario, const CycleTimeChanges& changes);

} // namespace millrace::app::simulation
