// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/case_spans.h"
#include "engine/log/event_record.h"
#include "simulator/results/legend.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace millrace::app::simulation {

/// What lies where at one moment of a replication.
struct Moment {
    struct Place {
        int waiting = 0; ///< visits that have not begun
        int working = 0; ///< begun, interrupted ones too
    };
    std::vector<Place> elements; ///< as the legend
    std::vector<int> queues; ///< by resource, as the legend: visits that wait for it
    std::vector<int> busy; ///< by resource: units at work
    int cases = 0; ///< begun and not ended
};

/// What lies where over all of a replication, as averages of equal parts of its time.
struct Course {
    std::int64_t begin = 0; ///< microseconds since 1970-01-01T00:00:00Z
    std::int64_t step = 0; ///< microseconds of a part
    std::vector<double> cases; ///< in the process, by part
    std::vector<std::vector<double>> queues; ///< by resource, by part
    std::vector<std::vector<double>> busy;
};

/// One replication, kept so that any moment of it can be shown: what each event record changed, and the state at
/// every few thousandth of them. Takes records in the order of their times.
class Recording final : public log::EventSink {
public:
    /// The legend outlives it. At most so many changes are kept, 24 bytes each; what comes later is left out, and
    /// isCut() says so.
    explicit Recording(const results::Legend& legend, std::size_t mostChanges = 8'000'000);
    void record(const log::EventRecord& record) override;

    /// Ends what is still open, of cases; call once, after the last record.
    void finish() { spans_.finish(end()); }
    /// What happened to each case; complete after finish().
    const CaseSpans& spans() const { return spans_; }

    bool isEmpty() const { return changes_.empty(); }
    bool isCut() const { return isCut_; }
    std::int64_t begin() const; ///< microseconds; 0 where it is empty
    std::int64_t end() const;
    /// What is true at that time, and what happens at it is done.
    Moment at(std::int64_t time) const;
    /// In so many parts, at least one; empty without records.
    Course course(int parts) const;
    /// The most visits that ever wait at one element at once.
    int longestQueue() const { return longestQueue_; }

private:
    enum class What : std::uint8_t { Case, Waiting, Working, Paused };
    struct Change {
        std::int64_t time;
        std::int32_t element; // -1 of a case
        std::int32_t by; // +1 or -1
        What what;
    };
    struct Visit {
        std::int32_t element;
        What phase;
    };
    void add(std::int64_t time, What what, std::int32_t element, int by);
    void move(const log::EventRecord& record, What to);
    void leave(const log::EventRecord& record);
    void apply(Moment& moment, const Change& change) const;
    static std::uint64_t keyOf(const log::EventRecord& record);

    CaseSpans spans_;
    std::vector<std::int32_t> resources_; // by element: the pool that does its work, or -1
    std::vector<std::int32_t> units_; // by element
    std::size_t resourceCount_;
    std::size_t most_;
    std::vector<Change> changes_;
    std::vector<Moment> states_; // before every so manieth change
    Moment now_;
    std::unordered_map<std::uint64_t, Visit> visits_; // open ones
    std::unordered_map<std::int64_t, std::vector<std::uint64_t>> visitsOfCase_;
    int longestQueue_ = 0;
    bool isCut_ = false;
};

} // namespace millrace::app::simulation
