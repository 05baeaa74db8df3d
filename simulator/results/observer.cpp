// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/observer.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <limits>
#include <new>

namespace millrace::results {

using log::Cause;
using log::EventKind;
using log::EventRecord;

namespace {

constexpr double microsecondsPerHour = 3.6e9;

} // namespace

Observer::Observer(const Legend& legend, std::int64_t start)
    : legend_(legend)
    , firstTeam_(std::int32_t(legend.resources.size()))
    , start_(start)
    , cut_(start)
{
    std::int32_t activities = 0;
    for (const auto& element : legend.elements) {
        const bool isActivity = element.kind == ElementKind::Activity;
        const std::int32_t worker = element.team >= 0 ? firstTeam_ + element.team : element.resource;
        const double perVisit
            = element.fixedCost + (element.resource >= 0 ? costOfUses(element.resource, element.units) : 0);
        elements_.push_back({perVisit, element.hourlyCost / microsecondsPerHour, worker, isActivity ? activities++ : -1,
            element.kind, double(element.units), element.goesOn});
    }
    for (const auto& resource : legend.resources) {
        const bool always = !resource.calendar || resource.calendar->isAlwaysOpen();
        const auto* calendar = always ? nullptr : resource.calendar.get();
        resources_.push_back({calendar, resource.share * resource.hourlyCost / microsecondsPerHour, WorkClock(calendar),
            resource.finishesWork});
    }
    for (const Legend::Team& team : legend.teams)
        teamHours_.emplace_back(team);
    for (const TeamHours& hours : teamHours_)
        resources_.push_back({nullptr, 0, WorkClock(&hours), false});
    activityWords_ = (std::size_t(activities) + 63) / 64;
    clear();
}

void Observer::goOnFrom(const Observer& before, std::int64_t start)
{
    start_ = cut_ = start;
    caseTable_ = before.caseTable_;
    cases_ = before.cases_;
    freeCases_ = before.freeCases_;
    startedActivities_ = before.startedActivities_;
    visitTable_ = before.visitTable_;
    visits_ = before.visits_;
    visitCauses_ = before.visitCauses_;
    freeVisit_ = before.freeVisit_;
    crews_ = before.crews_;
}

// What is not about a visit, or about an element that is not in the legend.
void Observer::recordOfCase(const EventRecord& record)
{
    if (record.kind == EventKind::CaseStarted)
        caseSlot(record);
    else if (record.kind == EventKind::CaseCompleted || record.kind == EventKind::CaseCancelled)
        closeCase(record);
    else if (record.kind == EventKind::Incident)
        cases_[caseSlot(record)].troubled = true; // it has no end of its own
}

std::uint32_t Observer::openCase(std::int64_t number, std::int64_t time)
{
    if (freeCases_.empty()) {
        freeCases_.push_back(std::uint32_t(cases_.size()));
        cases_.emplace_back();
        startedActivities_.resize(cases_.size() * activityWords_);
    }
    const std::uint32_t slot = freeCases_.back();
    freeCases_.pop_back();
    Case& begun = *::new (&cases_[slot]) Case; // in its place, not made elsewhere and copied
    begun.number = number;
    begun.started = time;
    begun.since = time;
    begun.target = legend_.cycleTimeTarget.value_or(std::numeric_limits<double>::quiet_NaN());
    begun.inUse = true;
    std::fill_n(startedActivities_.begin() + std::ptrdiff_t(slot * activityWords_), activityWords_, 0);
    caseTable_.insert(caseKey(number), slot);
    return slot;
}

void Observer::closeCase(const EventRecord& record)
{
    const std::uint32_t slot = caseSlot(record);
    if (cases_[slot].openVisits > 0)
        dropVisits(slot, record.time);
    Case& ended = cases_[slot];
    spendTime(ended, record.time);
    ended.troubled |= record.cause == Cause::Error;
    auto& process = figures_.process;
    process.caseTime += toSeconds(std::max<std::int64_t>(0, record.time - std::max(ended.started, start_)));
    const bool completed = record.kind == EventKind::CaseCompleted;
    process.completed += completed && record.time >= start_;
    if (ended.started >= start_ && completed) {
        const double cycleTime = toSeconds(record.time - ended.started);
        latest_ = {record.caseNumber, cycleTime, toSeconds(ended.waited), toSeconds(ended.worked), ended.cost};
        process.cycleTime.add(cycleTime);
        process.waitingTime.add(latest_.waitingTime);
        process.processingTime.add(latest_.processingTime);
        process.cost.add(ended.cost);
        addElapsed(ended);
        process.handOffs.add(ended.handOffs);
        process.reworked += ended.reworked;
        process.firstPass += !ended.reworked && !ended.troubled;
        process.withTarget += !std::isnan(ended.target);
        process.withinTarget += cycleTime <= ended.target; // not where there is none
        if (measures(record))
            ++figures_.casesEndedBy[std::size_t(record.element)];
    } else if (ended.started >= start_) {
        ++process.cancelled;
    }
    if (ended.started >= start_)
        process.failed += ended.troubled;
    cases_[slot].inUse = false;
    caseTable_.take(caseKey(record.caseNumber));
    freeCases_.push_back(slot);
}

void Observer::addElapsed(const Case& of)
{
    TimeSplit& split = figures_.process.elapsed;
    split.processing += toSeconds(of.inWork);
    for (std::size_t cause = 0; cause < waitingCauseCount; ++cause)
        if (of.spent[cause] != 0) // few cases wait for everything
            split.waiting[cause] += toSeconds(of.spent[cause]);
    split.other += toSeconds(of.spent[nothingKnown]);
}

void Observer::addKeyFigures(std::span<const double> values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i]))
            figures_.process.custom[i].add(values[i]);
}

// A case that ends takes what is still open in it along.
void Observer::dropVisits(std::uint32_t caseSlot, std::int64_t now)
{
    for (Visit& visit : visits_) {
        if (!visit.inUse || visit.caseSlot != caseSlot || visit.found == Found::Kept)
            continue;
        end(visit, now, false);
    }
}

} // namespace millrace::results
