// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/run/simulation.h"

#include <vector>

namespace millrace::optimization {

/// Options under which simulations are held against one another, the first of them in front: those given, with the seed
/// said and the longest of the warm-ups that they take (found once, where it is to be found); without log, precision,
/// batches and progress. What there is to say of the warm-up goes to `remarks`.
run::Options pairedOptions(
    run::Options options, const std::vector<const run::Simulation*>& simulations, QStringList& remarks);

} // namespace millrace::optimization
