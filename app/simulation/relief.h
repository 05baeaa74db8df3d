// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/variant_runs.h"

#include <QString>

namespace millrace::app::simulation {

/// What more people in a pool would bring, measured: the scenario run again with them, under the same draws.
struct Relief {
    QString poolId;
    QString pool; ///< name
    int capacity = 0; ///< before
    int more = 1; ///< people: a tenth of the capacity, as near as whole people come to it
    results::Comparison change; ///< of the figure that is asked for, with them against without; judged
    double paidPerWeek = 0; ///< what they are paid, in the scenario's currency

    /// By how much the figure is better, in its own unit: seconds that a case takes less, cases more in time.
    double gain() const;
    /// For 10 % more capacity: what was measured, shared out.
    double gainByTenth() const { return gain() * 0.1 * capacity / more; }
    /// For each unit of money a week; of people who are paid nothing without end.
    double gainByMoney() const;
};

/// The words of it: "One more (+14 %) saves 2.9 h ± 0.3 per case: 2 h for each 10 % of capacity. It is paid ..."
QString reliefWords(const Relief& relief, const QString& currency);

/// What reliefs are ranked by.
enum class ReliefRank { AsShown, ByTenth, ByMoney };
/// The pool first that brings most by that.
void rank(std::vector<Relief>& reliefs, ReliefRank by);

/// The scenario with a tenth more people in each pool, one at the least: one variant a pool, in their order.
std::vector<scenario::Scenario> reliefVariants(const scenario::Scenario& scenario);
/// What running these came to, ranked by 10 % more capacity. Pools that could not be tried are left out.
std::vector<Relief> reliefsOf(const scenario::Scenario& scenario, const FigureChanges& changes);

} // namespace millrace::app::simulation
