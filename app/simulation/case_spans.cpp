// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/case_spans.h"

#include <algorithm>
#include <tuple>

namespace millrace::app::simulation {

using log::Cause;
using log::EventKind;
using log::EventRecord;
using What = CaseSpan::What;

namespace {

What waitingFor(Cause cause)
{
    switch (cause) {
    case Cause::None:
    case Cause::Staff:
        return What::Staff;
    case Cause::Calendar:
        return What::OffHours;
    case Cause::Pause:
        return What::Pause;
    case Cause::Synchronisation:
        return What::Join;
    case Cause::Timer:
        return What::Timer;
    case Cause::Message:
        return What::Message;
    case Cause::Setup:
        return What::Setup;
    case Cause::Batch:
        return What::Batch;
    case Cause::Limit:
        return What::Limit;
    case Cause::BoundaryEvent:
    case Cause::Terminate:
    case Cause::Error:
        break; // these end a visit
    }
    return What::Staff;
}

} // namespace

CaseSpans::CaseSpans(const results::Legend& legend, std::size_t mostSpans)
    : legend_(legend)
    , most_(mostSpans)
{ }

void CaseSpans::record(const EventRecord& record)
{
    if (isCut_)
        return;
    switch (record.kind) {
    case EventKind::Enabled:
    case EventKind::Paused:
        go(record,
            record.kind == EventKind::Paused && record.cause == Cause::None ? What::Pause : waitingFor(record.cause));
        break;
    case EventKind::Started:
    case EventKind::Resumed:
        go(record, What::Work);
        break;
    case EventKind::Completed:
    case EventKind::Cancelled:
        if (const auto visits = open_.find(record.caseNumber); visits != open_.end())
            if (const auto visit = visits->second.find(record.token); visit != visits->second.end()) {
                end(record.caseNumber, record.token, visit->second, record.time);
                visits->second.erase(visit);
            }
        break;
    case EventKind::CaseCompleted:
    case EventKind::CaseCancelled:
        if (const auto visits = open_.find(record.caseNumber); visits != open_.end()) {
            for (const auto& [token, visit] : visits->second)
                end(record.caseNumber, token, visit, record.time);
            open_.erase(visits);
        }
        break;
    default:
        break;
    }
}

void CaseSpans::go(const EventRecord& record, What what)
{
    if (record.element < 0 || std::size_t(record.element) >= legend_.elements.size()
        || legend_.elements[std::size_t(record.element)].kind == results::ElementKind::Container)
        return;
    Visits& visits = open_[record.caseNumber];
    const auto [visit, isNew] = visits.try_emplace(record.token, Visit {record.time, record.element, what});
    if (isNew)
        return;
    end(record.caseNumber, record.token, visit->second, record.time);
    visit->second.since = record.time;
    visit->second.what = what;
}

void CaseSpans::end(std::int64_t caseNumber, std::int32_t token, const Visit& visit, std::int64_t time)
{
    const std::int32_t resource = legend_.elements[std::size_t(visit.element)].resource;
    const auto* calendar = resource >= 0 ? legend_.resources[std::size_t(resource)].calendar.get() : nullptr;
    const bool isForStaff = visit.what == What::Staff || visit.what == What::OffHours;
    if (!isForStaff || !calendar || calendar->isAlwaysOpen()) {
        add(caseNumber, token, visit, visit.since, time, visit.what);
        return;
    }
    for (std::int64_t at = visit.since; at < time && !isCut_;) {
        const bool isOpen = calendar->isOpen(at);
        const std::int64_t next = std::min(time, isOpen ? calendar->nextClosing(at) : calendar->nextOpening(at));
        add(caseNumber, token, visit, at, next, isOpen ? What::Staff : What::OffHours);
        at = next;
    }
}

void CaseSpans::add(
    std::int64_t caseNumber, std::int32_t token, const Visit& visit, std::int64_t from, std::int64_t to, What what)
{
    if (to <= from)
        return; // what takes no time has no length to be drawn
    if (spans_.size() >= most_) {
        isCut_ = true;
        return;
    }
    spans_.push_back({caseNumber, from, to, visit.element, token, what});
}

void CaseSpans::finish(std::int64_t end)
{
    for (const auto& [caseNumber, visits] : open_)
        for (const auto& [token, visit] : visits)
            this->end(caseNumber, token, visit, end);
    open_.clear();
    std::sort(spans_.begin(), spans_.end(), [](const CaseSpan& one, const CaseSpan& other) {
        return std::tie(one.from, one.caseNumber, one.token) < std::tie(other.from, other.caseNumber, other.token);
    });
}

} // namespace millrace::app::simulation
