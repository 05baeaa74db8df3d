// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/accumulator.h"
#include "simulator/results/quantile_sketch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace millrace::results {

/// What a visit waited for.
enum class WaitingCause : std::uint8_t {
    Staff, ///< in working hours, for somebody free
    Calendar, ///< outside working hours, before the start
    Pause, ///< outside working hours, in mid-work
    Setup,
    Synchronisation, ///< at the join behind it, for other branches; not part of waitingTime
    Batch,
    Timer,
    Message,
    Limit,
};
inline constexpr std::size_t waitingCauseCount = 9;

/// What became of the time of a case as a whole, each moment counted once although branches run side by side: worked on
/// where anybody works on it, else what it waits for. Of several activities and events that wait, the one answers that
/// has waited longest in a row. All of it together is the time from the case's beginning to its end. (A join alone
/// keeps no case: Synchronisation is 0.)
struct TimeSplit {
    double processing = 0; ///< seconds, as all here
    std::array<double, waitingCauseCount> waiting {};
    double other = 0; ///< nothing was under way that is known: stopped by an incident, or between the records of a log

    void add(const TimeSplit& more)
    {
        processing += more.processing;
        for (std::size_t cause = 0; cause < waitingCauseCount; ++cause)
            waiting[cause] += more.waiting[cause];
        other += more.other;
    }
};

/// One measure over cases or visits: moments and percentiles.
struct Figure {
    Accumulator moments;
    QuantileSketch sketch;

    void add(double value)
    {
        moments.add(value);
        sketch.add(value);
    }
    void merge(const Figure& other)
    {
        moments.merge(other.moments);
        sketch.merge(other.sketch);
    }
};

/// What one replication (or one log) came to: seconds, and money in the scenario's currency. Made by an Observer.
struct ReplicationFigures {
    struct Process {
        Figure cycleTime, waitingTime, processingTime, cost; ///< over completed cases
        std::vector<Figure> custom {}; ///< as the legend's key figures, over completed cases
        TimeSplit elapsed; ///< of completed cases, in all: as much as their cycle times
        Accumulator handOffs;
        std::int64_t completed = 0; ///< cases that completed while measured, those begun before it too
        std::int64_t reworked = 0; ///< completed cases in which an activity was started more than once
        std::int64_t failed = 0; ///< ended cases in which work ended with an error, or an incident stopped something
        std::int64_t firstPass = 0; ///< completed cases that were neither reworked nor had an incident
        std::int64_t withTarget = 0; ///< completed cases that have one
        std::int64_t withinTarget = 0;
        std::int64_t cancelled = 0; ///< cases
        std::int64_t open = 0; ///< cases neither completed nor cancelled at the end
        double caseTime = 0; ///< seconds that cases spent in the process: the area below work in progress
    };
    struct Element {
        std::int64_t count = 0; ///< completed visits; of a flow: tokens that took it; of an end event: cases it ended
        std::int64_t repeats = 0; ///< visits that began after the case had begun another one there
        Figure waitingTime, processingTime, cycleTime, cost; ///< over completed visits
        std::array<double, waitingCauseCount> waited {}; ///< seconds in all, of cancelled visits too
        std::array<double, waitingCauseCount> waitedToTheEnd {}; ///< the same, of completed visits alone
    };
    struct Resource {
        double busyTime = 0; ///< seconds of processing, all units
        double availableTime = 0; ///< seconds of working hours, all units
        double overtime = 0; ///< seconds of busyTime outside of them
        double queueTime = 0; ///< seconds that work waited for it: the area below the queue's length
        double uses = 0; ///< units in completed visits
        std::optional<double> hourlyCost {}; ///< where this replication had one of its own; else the legend's
        struct Person {
            double busyTime = 0;
            double availableTime = 0;
            double overtime = 0;
        };
        std::vector<Person> people; ///< as the legend's; counted above as well
    };

    Process process;
    std::vector<Element> elements; ///< as the legend
    std::vector<Resource> resources; ///< as the legend
    std::vector<std::int64_t> casesEndedBy; ///< by element: completed cases that ended there
    double duration = 0; ///< seconds measured

    /// Adds what was measured right after, of the same legend.
    void merge(const ReplicationFigures& next);
    /// Adds what the resources did at the same time for another process that they are shared with.
    void addWorkFor(const ReplicationFigures& other);
};

} // namespace millrace::results
