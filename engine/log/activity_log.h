// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"
#include "modeler/base/problem.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace millrace::log {

using base::Microseconds;

/// A moment that a log does not tell.
inline constexpr Microseconds unknownTime = std::numeric_limits<Microseconds>::min();

/// One execution of an activity. Indexes are into the tables of the log, -1 for none.
struct ActivityInstance {
    std::int32_t activity = -1;
    std::int32_t element = -1; ///< the id in the model, where the log has one
    std::int32_t resource = -1;
    bool isCancelled = false; ///< ended without being completed
    Microseconds enabled = unknownTime; ///< when the work was there
    Microseconds start = unknownTime; ///< when somebody began it; unknown where a log tells ends alone
    Microseconds end = unknownTime; ///< unknown while it is still running
    Microseconds paused = 0; ///< between start and end, as far as the log says
    bool operator==(const ActivityInstance&) const = default;

    Microseconds first() const; ///< the earliest moment known of it
    Microseconds begin() const { return start == unknownTime ? end : start; }
};

struct LoggedCase {
    std::string id;
    std::vector<ActivityInstance> instances; ///< as they began; those at the same time as in the file

    Microseconds first() const; ///< the earliest moment known of the case; unknown where there is none
    Microseconds last() const;
};

/// What happened, case by case, as logs in files tell it: plain values.
struct ActivityLog {
    std::vector<std::string> activities; ///< names, UTF-8
    std::vector<std::string> elements; ///< ids
    std::vector<std::string> resources; ///< names
    std::vector<LoggedCase> cases; ///< as in the file
    std::size_t events = 0; ///< rows or events in the file; several may be one instance
    base::Problems problems; ///< what reading it found odd; what cannot be read at all is a base::Failure

    std::size_t instanceCount() const;
    bool tellsStarts() const; ///< of any instance
    bool tellsPauses() const;
};

} // namespace millrace::log
