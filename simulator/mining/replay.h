// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "engine/log/activity_log.h"

#include <cstdint>
#include <map>
#include <stop_token>
#include <vector>

namespace millrace::mining {

/// Which nodes of a program an activity of a log may be: its elements' ids where the log has them, else their names.
class ActivityNames {
public:
    ActivityNames(const execution::Program& program, const log::ActivityLog& log);

    /// Tasks and call activities; none where the model has no such activity.
    const std::vector<execution::NodeIndex>& nodesOf(const log::ActivityInstance& instance) const;
    /// Something that holds others (a sub-process): a log may tell of it, but a replay needs it not.
    bool isContainer(const log::ActivityInstance& instance) const;
    /// The node is in the log at all; others are passed in silence.
    bool isLogged(execution::NodeIndex node) const { return isLogged_[std::size_t(node)]; }
    /// By activity of the log: how often it happened without being in the model.
    const std::map<std::int32_t, std::int64_t>& unknown() const { return unknown_; }

private:
    struct Found {
        std::vector<execution::NodeIndex> nodes;
        bool isContainer = false;
    };
    std::vector<Found> byActivity_;
    std::vector<Found> byElement_;
    std::vector<bool> isLogged_;
    std::map<std::int32_t, std::int64_t> unknown_;
};

/// What replaying a log on a process came to.
struct Replayed {
    enum class Outcome : std::uint8_t {
        Fits, ///< from its beginning to an end
        Open, ///< fits as far as it goes, but that is no end
        Deviates, ///< at some activity the model allows no such thing
    };
    std::vector<Outcome> outcomes; ///< by case of the log
    /// By case and execution in it: what node it was; none where it is not in the model.
    std::vector<std::vector<execution::NodeIndex>> nodes;
    std::vector<std::int64_t> flows; ///< by flow: how often it was chosen at a split, by cases that do not deviate
    std::vector<std::int64_t> visits; ///< by node: how often an activity was carried out, an inclusive split or an
                                      ///< event reached
    std::map<std::int32_t, std::int64_t> deviations; ///< by activity of the log: cases that deviate there
    /// A catch event that was passed in silence right before an execution.
    struct Passed {
        std::size_t caseNumber;
        std::size_t instance;
        execution::NodeIndex event;
    };
    std::vector<Passed> passed; ///< by cases that do not deviate
    std::vector<execution::NodeIndex> starts; ///< by case: the start event; none where it deviates at once
    std::int64_t count(Outcome outcome) const;
};

/// Plays each case on the model's flow: before each activity of the log tokens go, in silence, the shortest way that
/// allows it (Rozinat and van der Aalst, Conformance checking of processes based on monitoring real behavior, 2008,
/// with lazy choices), through gateways, events and activities of which the log never tells. A search that would take
/// more than 5,000 markings counts as a deviation. Repeating activities may happen any number of times; inclusive
/// splits go by what happens; event sub-processes and compensation are not replayed.
/// A stop leaves the cases out that are still to come.
Replayed replay(const execution::Program& program, const ActivityNames& names, const log::ActivityLog& log,
    const std::stop_token& stop = {});

} // namespace millrace::mining
