// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/store.h"
#include "simulator/results/results.h"

#include <QString>
#include <set>
#include <vector>

namespace millrace::runtime {
class Engine;
}

namespace millrace::app::monitoring {

/// One end of an activity in a finished case; `activity` is an index into FinishedCases::activities.
struct Step {
    base::Microseconds time = 0;
    int activity = 0;
};

struct Trace {
    QString title;
    base::Microseconds started = 0;
    base::Microseconds ended = 0;
    std::vector<Step> steps; ///< in the order in which they were completed
};

/// The path that cases took, by the order in which they completed activities.
struct Variant {
    std::vector<int> path; ///< indexes into FinishedCases::activities
    int cases = 0;
};

/// What the finished local cases of a diagram's processes came to, over all versions that were in force: elements are
/// told apart by their ids. Measured by results from their event records. People's work has no recorded beginning yet,
/// so the time of a task is what lies between ready and done, all of it counted as waiting.
struct FinishedCases {
    struct Activity {
        QString id;
        QString name;
        bool isAutomatic = false; ///< done by the engine, without hands
    };

    std::vector<Activity> activities; ///< in the order of first completion
    std::vector<Trace> traces; ///< by start
    results::Legend legend;
    results::Results results; ///< one replication: no intervals
    std::vector<Variant> variants; ///< most frequent first
    int running = 0;
    int cancelled = 0;
    int events = 0; ///< records of the finished cases
    double automation = 0; ///< share of completed activities without hands, 0 to 1
    bool isPartial = false; ///< only the newest were read

    int finished() const { return static_cast<int>(traces.size()); }
};

/// Reads and measures. `processes` are ids. Throws base::Failure.
FinishedCases readFinishedCases(runtime::Engine& engine, const std::set<QString>& processes);

} // namespace millrace::app::monitoring
