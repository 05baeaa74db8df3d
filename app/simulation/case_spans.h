// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/event_record.h"
#include "simulator/results/legend.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace millrace::app::simulation {

/// A stretch of time in which one visit of a case was one thing: worked on, or waiting for one cause.
struct CaseSpan {
    /// Work, then as results::WaitingCause.
    enum class What : std::uint8_t { Work, Staff, OffHours, Pause, Setup, Join, Batch, Timer, Message, Limit };
    std::int64_t caseNumber = 0;
    std::int64_t from = 0; ///< microseconds since 1970
    std::int64_t to = 0;
    std::int32_t element = -1; ///< as the legend
    std::int32_t token = -1; ///< the visit, unique within its case
    What what = What::Work;
    bool operator==(const CaseSpan&) const = default;
};

/// Keeps what happened to each case of a replication, span by span, as a Gantt chart shows it. Waiting for a pool is
/// split at the ends of its hours, as the figures do: inside them staff was busy, outside they were off.
class CaseSpans final : public log::EventSink {
public:
    /// The legend outlives it. At most so many spans are kept; what comes later is left out, and isCut() says so.
    explicit CaseSpans(const results::Legend& legend, std::size_t mostSpans = 400'000);
    void record(const log::EventRecord& record) override;
    /// What is still open ends there. Call once, after the last record.
    void finish(std::int64_t end);

    /// In the order of their beginnings, after finish().
    const std::vector<CaseSpan>& spans() const { return spans_; }
    bool isCut() const { return isCut_; }

private:
    struct Visit {
        std::int64_t since;
        std::int32_t element;
        CaseSpan::What what;
    };
    using Visits = std::unordered_map<std::int32_t, Visit>; // by token
    void go(const log::EventRecord& record, CaseSpan::What what);
    void end(std::int64_t caseNumber, std::int32_t token, const Visit& visit, std::int64_t time);
    void add(std::int64_t caseNumber, std::int32_t token, const Visit& visit, std::int64_t from, std::int64_t to,
        CaseSpan::What what);

    const results::Legend& legend_;
    std::size_t most_;
    std::vector<CaseSpan> spans_;
    std::unordered_map<std::int64_t, Visits> open_; // by case
    bool isCut_ = false;
};

} // namespace millrace::app::simulation
