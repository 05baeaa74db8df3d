// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "simulator/scenario/scenario.h"

#include <cstdint>

namespace millrace::run {

/// The scenario with every number that has a range drawn anew for this replication, from the triangular distribution of
/// the range. Draws are keyed by seed, replication, element and what of it, so that scenarios that are compared draw
/// alike. Behind a split, ways without a range share what the drawn ones leave as they did; work never needs more
/// people than a pool has.
scenario::Scenario drawnInputs(const scenario::Scenario& scenario, const execution::Program& program,
    std::uint64_t seed, std::uint32_t replication);

} // namespace millrace::run
