// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/pool_bounds.h"

namespace millrace::optimization {

/// The sizes of batches that are searched: as asked, else from single cases up to twice the size that they have; no
/// more than limits of work in progress let come together. Throws base::Failure for what is not done in batches, and
/// for bounds that cannot be kept.
std::vector<BatchBounds> batchesOf(const run::Simulation& simulation, const Options& options);

/// With the largest of these batches, which make the least work; `today` itself where these are what the scenario has.
Pilot easiestPilot(const run::Simulation& simulation, const std::vector<BatchBounds>& batches, const Pilot& today,
    const run::Options& options);

} // namespace millrace::optimization
