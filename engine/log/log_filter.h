// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace millrace::log {

/// Which cases of a log, and which activities of them, are kept. What is left out does not matter; of several wishes
/// all must hold.
struct LogFilter {
    std::optional<Microseconds> from; ///< cases that begin then or later
    std::optional<Microseconds> until; ///< cases that end then or before
    std::vector<std::string> with; ///< cases with each of these activities
    std::vector<std::string> without; ///< cases with none of them
    std::vector<std::string> keep; ///< these activities alone, and cases that have one
    std::vector<std::string> drop; ///< all but these
    std::vector<std::string> resources; ///< cases in which one of them did something
    std::vector<std::string> cases; ///< by their ids
    std::optional<Microseconds> atLeast; ///< cycle time
    std::optional<Microseconds> atMost;
    std::optional<std::int64_t> variants; ///< cases of so many of the most frequent variants
    std::optional<std::int64_t> first; ///< so many cases, in the order of the file
    bool onlyCompleted = false; ///< instances that were completed
};

/// Names that are asked for and stand nowhere in the log.
std::vector<std::string> unknownNames(const LogFilter& filter, const ActivityLog& log);

/// The tables of names stay as they are. Variants are those of what the other wishes leave.
ActivityLog filtered(ActivityLog log, const LogFilter& filter);

} // namespace millrace::log
