// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"

#include <QByteArray>

namespace millrace::run {

/// The results as BPSim hands them on: a file with the scenario, as it is called here, and, behind it, one with the
/// values that came of it (its `result` names the scenario). Times are durations, with the mean of each replication
/// beside that of all (by `instance`); counts and costs are of one replication, on average. Costs are sums, as BPSim
/// wants them. BPSim 1.0 has no place for elapsed times, so that cycle times are not in it.
QByteArray resultValues(const metamodel::Tree& model, const scenario::Scenario& scenario, const Simulation& simulation,
    const Outcome& outcome, scenario::BpsimVersion version = scenario::BpsimVersion::Two);

} // namespace millrace::run
