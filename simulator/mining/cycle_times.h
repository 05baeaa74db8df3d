// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"
#include "engine/log/log.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace millrace::mining {

/// The first moment that a log tells of an activity.
enum class FirstMoment : std::uint8_t { Enabled, Started, Completed };
FirstMoment firstMomentIn(const log::ActivityLog& log);

/// Seconds from the first to the last thing known of each case.
std::vector<double> cycleTimes(const log::ActivityLog& log);

/// The same of a simulation while it runs, as a log that begins with such moments would tell them.
class CycleTimeRecorder final : public log::EventSink {
public:
    /// `names` outlive it.
    CycleTimeRecorder(const log::Names& names, FirstMoment first);
    void record(const log::EventRecord& record) override;
    std::vector<double> times() const; ///< of all cases, by their order of beginning

private:
    struct Span {
        std::int64_t first;
        std::int64_t last;
    };
    const log::Names& names_;
    FirstMoment first_;
    std::vector<std::int64_t> order_;
    std::unordered_map<std::int64_t, Span> spans_;
};

} // namespace millrace::mining
