// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <type_traits>

namespace millrace::log {

/// What happened. The lifecycle of an element's visit: Enabled (work exists) -> Started (a resource, if any, begins) ->
/// Paused / Resumed -> Completed or Cancelled. An element that takes no time (a gateway, a start event) is only
/// Completed.
enum class EventKind : std::uint8_t {
    CaseStarted,
    CaseCompleted, ///< element: the end event that ended the case, or -1
    CaseCancelled,
    Enabled,
    Started,
    Paused,
    Resumed,
    Completed,
    Cancelled,
    FlowTaken, ///< element: the sequence flow
    VariablesChanged, ///< payload: the variables
    Incident, ///< payload: what went wrong
};

/// Why a visit waits (Enabled, Paused) or what ended it (Cancelled).
enum class Cause : std::uint8_t {
    None,
    Staff, ///< all of the pool are busy
    Calendar, ///< outside working hours
    Pause, ///< the shift ended in mid-work
    Setup,
    Synchronisation, ///< at a join, for other branches
    Batch,
    Timer,
    Message,
    Limit, ///< work-in-progress limit
    BoundaryEvent,
    Terminate,
    Error,
};

/// The fixed header of an event; 40 bytes, trivially copyable. Data travels in a payload beside it (see log.h).
struct EventRecord {
    std::int64_t time = 0; ///< microseconds since 1970-01-01T00:00:00Z
    std::int64_t caseNumber = 0; ///< from 0 within a run or a store
    std::int32_t element = -1; ///< index into the table of elements beside the log; -1: the process itself
    std::int32_t token = -1; ///< the visit: unique within its case, the same from Enabled to Completed
    std::int32_t resource = -1; ///< index into the table of resources beside the log; -1: none
    std::int32_t payload = -1; ///< index into the log's payloads; -1: none
    EventKind kind = EventKind::Completed;
    Cause cause = Cause::None;
    bool operator==(const EventRecord&) const = default;
};
static_assert(std::is_trivially_copyable_v<EventRecord>);
static_assert(sizeof(EventRecord) == 40);

/// Receives records in the order in which they happen. Implemented by logs, by accumulators of KPIs and by tests.
class EventSink {
public:
    virtual ~EventSink() = default;
    virtual void record(const EventRecord& record) = 0;
    /// Whether it has a use for what takes no time: FlowTaken, and Completed of what was never Enabled. Who records may
    /// else leave them out.
    virtual bool wantsPassages() const { return true; }
};

} // namespace millrace::log
