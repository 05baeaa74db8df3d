// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/to_json.h"
#include "simulator/run/replication.h"

#include <QStringList>
#include <span>

namespace millrace::run {

/// How many values at the beginning belong to the warm-up, by MSER-5: of all cuts (in batches of five) up to half of
/// the values the one with the smallest standard error of what is left. White: An effective truncation heuristic for
/// bias reduction in simulation output. Simulation 69 (1997); White, Spratt: Winter Simulation Conference 2000.
std::size_t mser5(std::span<const double> values);

/// The warm-up that pilot replications (with numbers of their own, far from those of the run) suggest: MSER-5 over the
/// cycle times, averaged over the pilots, in the order in which cases began. Where pools or arrivals keep hours,
/// rounded up to whole weeks: a cut within a week would let some of its days weigh more. Where no steady state is
/// found, says so in `remarks` and gives none. `picture` gets what it was found from.
Microseconds findWarmup(const Plan& plan, std::uint64_t seed, int pilots, const RunLength& length,
    const std::stop_token& stop, QStringList& remarks, std::optional<results::WarmupSeries>& picture);

} // namespace millrace::run
