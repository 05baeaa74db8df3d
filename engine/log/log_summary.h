// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace millrace::log {

/// The activities of a case in their order, by when each ended (by what is known of it, where it runs still); those at
/// the same time as in the file.
using Variant = std::vector<std::int32_t>;

/// What follows directly on what in a case.
struct Following {
    std::int64_t count = 0;
    double meanSeconds = 0; ///< from the end of the one to the beginning of the other; below 0 where they overlap
    std::int64_t timed = 0; ///< of how many that is known
};

struct VariantCount {
    Variant activities;
    std::int64_t cases = 0;
};

/// What a log holds, counted.
struct LogSummary {
    std::int64_t cases = 0;
    std::int64_t events = 0; ///< that the file has: its rows, or the events of its traces
    std::int64_t instances = 0;
    Microseconds first = unknownTime;
    Microseconds last = unknownTime;
    std::map<std::int32_t, std::int64_t> activities; ///< how often, by index
    std::map<std::int32_t, std::int64_t> resources;
    std::map<std::int32_t, std::int64_t> starts; ///< activities that begin a case
    std::map<std::int32_t, std::int64_t> ends;
    std::map<std::pair<std::int32_t, std::int32_t>, Following> follows; ///< from, to
    std::vector<VariantCount> variants; ///< the most frequent first
    double meanCycleSeconds = 0;
    double medianCycleSeconds = 0;
};

Variant variantOf(const LoggedCase& one);
LogSummary summarize(const ActivityLog& log);

} // namespace millrace::log
