// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/optimization/paired_options.h"

#include <algorithm>

namespace millrace::optimization {

run::Options pairedOptions(
    run::Options options, const std::vector<const run::Simulation*>& simulations, QStringList& remarks)
{
    options.precision.reset();
    options.log = nullptr;
    options.batchMeans = false;
    options.progress = {};
    options.seed = options.seed.value_or(simulations.front()->scenario().seed.value_or(1));
    base::Microseconds warmup = 0;
    for (const run::Simulation* simulation : simulations)
        warmup = std::max(warmup, simulation->warmup(options, remarks));
    remarks.removeDuplicates();
    options.warmup = warmup;
    options.findWarmup = false;
    return options;
}

} // namespace millrace::optimization
