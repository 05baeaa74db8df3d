// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/observer.h"

#include <algorithm>
#include <bit>

// The part of an observer that is about visits: what they wait for and what is worked on them, and what becomes of the
// time of their case meanwhile.

namespace millrace::results {

using log::Cause;
using log::EventRecord;

namespace {

// The cause of waiting that a record names; waitingCauseCount where it names none.
std::size_t waitingCause(Cause cause)
{
    switch (cause) {
    case Cause::Staff:
        return std::size_t(WaitingCause::Staff);
    case Cause::Calendar:
        return std::size_t(WaitingCause::Calendar);
    case Cause::Pause:
        return std::size_t(WaitingCause::Pause);
    case Cause::Setup:
        return std::size_t(WaitingCause::Setup);
    case Cause::Synchronisation:
        return std::size_t(WaitingCause::Synchronisation);
    case Cause::Batch:
        return std::size_t(WaitingCause::Batch);
    case Cause::Timer:
        return std::size_t(WaitingCause::Timer);
    case Cause::Message:
        return std::size_t(WaitingCause::Message);
    case Cause::Limit:
        return std::size_t(WaitingCause::Limit);
    case Cause::None:
    case Cause::BoundaryEvent:
    case Cause::Terminate:
    case Cause::Error:
        break;
    }
    return waitingCauseCount;
}

} // namespace

// Who opens it says by what it is found.
inline Observer::Visit& Observer::openVisit(std::uint32_t caseSlot, std::int32_t element, std::int64_t now)
{
    if (freeVisit_ == SlotTable::none)
        addVisitPlace();
    const std::uint32_t slot = freeVisit_;
    Visit& visit = visits_[slot];
    Case& theCase = cases_[caseSlot];
    freeVisit_ = visit.caseSlot;
    const ElementInfo& info = elements_[std::size_t(element)];
    visit.enabled = now;
    visit.since = now;
    visit.worked = 0;
    visit.element = element;
    visit.resource = info.resource;
    visit.workedSince = info.resource >= 0 ? resources_[std::size_t(info.resource)].clock.at(now) : 0;
    visit.blamed = info.kind == ElementKind::Gateway && theCase.lastActivity >= 0 ? theCase.lastActivity : element;
    visit.token = -1;
    visit.caseSlot = caseSlot;
    visit.causes = 0;
    visit.phase = Phase::Waiting;
    visit.cause = Cause::None;
    visit.found = Found::Kept;
    visit.started = false;
    visit.inUse = true;
    visit.counted = now >= start_;
    visit.partakes = info.kind == ElementKind::Activity || info.kind == ElementKind::Event;
    beginWaiting(visit, now);
    return visit;
}

Observer::Visit& Observer::openVisit(std::uint32_t caseSlot, const EventRecord& record)
{
    Visit& visit = openVisit(caseSlot, record.element, record.time);
    visit.token = record.token;
    visit.cause = record.cause;
    if (record.resource >= 0 && visit.resource < firstTeam_ && record.resource != visit.resource) {
        visit.resource = record.resource;
        visit.workedSince = resources_[std::size_t(visit.resource)].clock.at(record.time);
    }
    Case& theCase = cases_[caseSlot];
    noteWhoAnswers(theCase, record.time);
    const auto slot = std::uint32_t(&visit - visits_.data());
    ++theCase.openVisits;
    if (theCase.listedVisits < mostListed) {
        visit.found = Found::Listed;
        theCase.listed[std::size_t(theCase.listedVisits++)] = {record.token, slot};
    } else {
        visit.found = Found::Tabled;
        visitTable_.insert(visitKey(caseSlot, record.token), slot);
    }
    return visit;
}

void Observer::addVisitPlace()
{
    freeVisit_ = std::uint32_t(visits_.size());
    visits_.emplace_back().caseSlot = SlotTable::none;
    visitCauses_.emplace_back();
}

void Observer::removeVisit(Visit& visit)
{
    const auto slot = std::uint32_t(&visit - visits_.data());
    if (visit.found != Found::Kept)
        unlist(visit, slot);
    visit.inUse = false;
    visit.caseSlot = freeVisit_;
    freeVisit_ = slot;
}

void Observer::unlist(const Visit& visit, std::uint32_t slot)
{
    Case& theCase = cases_[visit.caseSlot];
    if (visit.found == Found::Listed) {
        std::size_t at = 0;
        while (theCase.listed[at].visit != slot)
            ++at;
        theCase.listed[at] = theCase.listed[std::size_t(--theCase.listedVisits)];
    } else {
        visitTable_.take(visitKey(visit.caseSlot, visit.token));
    }
    --theCase.openVisits;
}

// --- the time of a case

/// Of the time up to now, in which nobody worked on it.
void Observer::spendWaiting(Case& of, std::int64_t time)
{
    if (of.firstWaiting == SlotTable::none) {
        of.spent[nothingKnown] += time;
        return;
    }
    const Visit& answers = visits_[of.firstWaiting];
    if (!isForPool(answers)) {
        of.spent[otherCause(answers)] += time;
        return;
    }
    const std::int64_t worked = resources_[std::size_t(answers.resource)].clock.at(of.since);
    const std::int64_t open = worked - of.workedSince;
    of.workedSince = worked;
    of.spent[std::size_t(WaitingCause::Staff)] += open;
    of.spent[std::size_t(WaitingCause::Calendar)] += time - open;
}

/// After a change: who stands first may be another.
inline void Observer::noteWhoAnswers(Case& of, std::int64_t now)
{
    if (of.working > 0 || of.firstWaiting == SlotTable::none)
        return;
    if (const Visit& answers = visits_[of.firstWaiting]; isForPool(answers))
        of.workedSince = resources_[std::size_t(answers.resource)].clock.at(now);
}

/// Behind those that wait already.
inline void Observer::line(Case& of, Visit& visit)
{
    const auto slot = std::uint32_t(&visit - visits_.data());
    visit.before = of.lastWaiting;
    visit.behind = SlotTable::none;
    (of.lastWaiting == SlotTable::none ? of.firstWaiting : visits_[of.lastWaiting].behind) = slot;
    of.lastWaiting = slot;
}

inline void Observer::unline(Case& of, const Visit& visit)
{
    (visit.before == SlotTable::none ? of.firstWaiting : visits_[visit.before].behind) = visit.behind;
    (visit.behind == SlotTable::none ? of.lastWaiting : visits_[visit.behind].before) = visit.before;
}

inline void Observer::beginWaiting(Visit& visit, std::int64_t now)
{
    if (!visit.partakes)
        return;
    Case& of = cases_[visit.caseSlot];
    spendTime(of, now);
    line(of, visit);
    if (visit.before == SlotTable::none) // whoever answers otherwise is another, who did so before
        of.workedSince = visit.workedSince;
}

inline void Observer::beginWork(Visit& visit, std::int64_t now)
{
    if (!visit.partakes || visit.phase == Phase::Working)
        return;
    Case& of = cases_[visit.caseSlot];
    spendTime(of, now);
    unline(of, visit);
    ++of.working;
}

/// Or, of a visit that waits, before the cause for which it does changes.
void Observer::endWork(Visit& visit, std::int64_t now)
{
    if (!visit.partakes)
        return;
    Case& of = cases_[visit.caseSlot];
    spendTime(of, now);
    if (visit.phase != Phase::Working)
        return;
    --of.working;
    line(of, visit);
}

inline void Observer::leave(const Visit& visit, std::int64_t now)
{
    if (!visit.partakes)
        return;
    Case& of = cases_[visit.caseSlot];
    spendTime(of, now);
    if (visit.phase == Phase::Working)
        --of.working;
    else
        unline(of, visit);
    noteWhoAnswers(of, now);
}

// --- the course of a visit

void Observer::begin(Visit& visit, std::int64_t now)
{
    beginWork(visit, now);
    endPhase(visit, now);
    visit.phase = Phase::Working;
    visit.started = true;
}

// Work stops; or, before the start, the visit waits for another reason from here on.
void Observer::pause(Visit& visit, std::int64_t now, Cause cause)
{
    endWork(visit, now);
    endPhase(visit, now);
    visit.cause = cause;
    if (visit.phase == Phase::Working)
        visit.phase = Phase::Paused;
    noteWhoAnswers(cases_[visit.caseSlot], now);
}

void Observer::resume(Visit& visit, std::int64_t now)
{
    if (visit.phase != Phase::Paused)
        return;
    beginWork(visit, now);
    endPhase(visit, now);
    visit.phase = Phase::Working;
}

void Observer::end(Visit& visit, std::int64_t now, bool completed)
{
    leave(visit, now);
    endPhase(visit, now);
    if (completed && !visit.started)
        noteStart(visit.caseSlot, visit.element, visit.resource, visit.counted);
    addVisit(visit, now, completed);
    removeVisit(visit);
}

// --- told by who keeps its visits (by records: see observer_records.cpp)

Observer::CaseIndex Observer::caseOf(std::int64_t number, std::int64_t now)
{
    EventRecord of;
    of.caseNumber = number;
    of.time = now;
    return caseSlot(of);
}

Observer::VisitIndex Observer::enable(CaseIndex of, std::int32_t element, std::int64_t now)
{
    return VisitIndex(&openVisit(of, element, now) - visits_.data());
}

void Observer::start(VisitIndex index, std::int64_t now)
{
    Visit& visit = visits_[index];
    begin(visit, now);
    noteStart(visit.caseSlot, visit.element, visit.resource, visit.counted);
}

void Observer::pause(VisitIndex visit, std::int64_t now, Cause cause)
{
    pause(visits_[visit], now, cause);
}

void Observer::resume(VisitIndex visit, std::int64_t now)
{
    resume(visits_[visit], now);
}

void Observer::end(VisitIndex visit, std::int64_t now, bool completed)
{
    end(visits_[visit], now, completed);
}

void Observer::noteStart(std::uint32_t caseSlot, std::int32_t element, std::int32_t resource, bool counts)
{
    const std::int32_t activity = elements_[std::size_t(element)].activity;
    if (activity < 0)
        return;
    Case& theCase = cases_[caseSlot];
    std::uint64_t& word = startedActivities_[caseSlot * activityWords_ + std::size_t(activity) / 64];
    const std::uint64_t bit = std::uint64_t(1) << (activity % 64);
    const bool isRepeat = (word & bit) != 0;
    theCase.reworked |= isRepeat;
    figures_.elements[std::size_t(element)].repeats += isRepeat && counts;
    word |= bit;
    if (resource >= 0) {
        theCase.handOffs += theCase.lastResource >= 0 && theCase.lastResource != resource;
        theCase.lastResource = resource;
    }
}

void Observer::addWork(const Visit& visit, std::int64_t from, std::int64_t to)
{
    if (visit.resource >= firstTeam_) {
        workInTeam(visit, from, to);
        return;
    }
    const ElementInfo& element = elements_[std::size_t(visit.element)];
    figures_.resources[std::size_t(visit.resource)].busyTime
        += element.units * toSeconds(std::max<std::int64_t>(0, to - std::max(from, start_)));
    const ResourceInfo& info = resources_[std::size_t(visit.resource)];
    if ((info.finishesWork || element.goesOn) && info.calendar && to > start_)
        addOvertime(visit, std::max(from, start_), to);
}

void Observer::addOvertime(const Visit& visit, std::int64_t from, std::int64_t to)
{
    const std::int64_t inHours = resources_[std::size_t(visit.resource)].calendar->workBetween(from, to);
    figures_.resources[std::size_t(visit.resource)].overtime
        += elements_[std::size_t(visit.element)].units * toSeconds(to - from - inHours);
}

/// Of one that waits: for the people who are to work on it.
bool Observer::isForPool(const Visit& visit)
{
    return visit.resource >= 0 && visit.phase != Phase::Paused
        && (visit.cause == Cause::None || visit.cause == Cause::Staff || visit.cause == Cause::Calendar);
}

void Observer::endWait(Visit& visit, std::int64_t from, std::int64_t to)
{
    if (visit.resource < 0) {
        blame(visit, from, to);
        return;
    }
    const std::int64_t worked = resources_[std::size_t(visit.resource)].clock.at(to);
    const std::int64_t open = worked - visit.workedSince;
    visit.workedSince = worked;
    if (isForPool(visit))
        endQueueing(visit, from, to, open);
    else
        blame(visit, from, to);
}

// It waited for its resource, which was there for `open` of that time.
inline void Observer::endQueueing(Visit& visit, std::int64_t from, std::int64_t to, std::int64_t open)
{
    figures_.resources[std::size_t(visit.resource)].queueTime
        += toSeconds(std::max<std::int64_t>(0, to - std::max(from, start_)));
    if (!visit.counted)
        return;
    if (open > 0)
        blameFor(visit, WaitingCause::Staff, toSeconds(open));
    if (to - from > open)
        blameFor(visit, WaitingCause::Calendar, toSeconds(to - from - open));
}

/// Of one that waits for something else; waitingCauseCount where nobody said for what.
std::size_t Observer::otherCause(const Visit& visit)
{
    return waitingCause(visit.phase == Phase::Paused && visit.cause == Cause::None ? Cause::Pause : visit.cause);
}

void Observer::blame(Visit& visit, std::int64_t from, std::int64_t to)
{
    if (visit.phase != Phase::Paused && visit.cause == Cause::Setup && visit.resource >= firstTeam_)
        workInTeam(visit, from, to);
    const std::size_t cause = otherCause(visit);
    if (visit.counted && cause < waitingCauseCount)
        blameFor(visit, WaitingCause(cause), toSeconds(to - from));
}

inline void Observer::blameFor(Visit& visit, WaitingCause cause, double seconds)
{
    double& waited = visitCauses_[std::size_t(&visit - visits_.data())][std::size_t(cause)];
    const unsigned bit = 1U << unsigned(cause);
    waited = (visit.causes & bit) != 0 ? waited + seconds : seconds;
    visit.causes = std::uint16_t(visit.causes | bit);
    figures_.elements[std::size_t(visit.blamed)].waited[std::size_t(cause)] += seconds;
}

inline void Observer::addVisit(const Visit& visit, std::int64_t now, bool completed)
{
    const ElementInfo& element = elements_[std::size_t(visit.element)];
    auto& figures = figures_.elements[std::size_t(visit.element)];
    if (completed && visit.causes != 0) {
        auto& blamed = figures_.elements[std::size_t(visit.blamed)].waitedToTheEnd;
        const auto& causes = visitCauses_[std::size_t(&visit - visits_.data())];
        for (unsigned rest = visit.causes; rest != 0; rest &= rest - 1)
            blamed[std::size_t(std::countr_zero(rest))] += causes[std::size_t(std::countr_zero(rest))];
    }
    if (element.kind == ElementKind::Gateway) {
        figures.count += completed && now >= start_;
        return;
    }
    const double rate = element.costPerMicrosecond
        + (visit.resource >= 0 ? element.units * resources_[std::size_t(visit.resource)].costPerMicrosecond : 0);
    double cost = (completed ? element.fixedCost : 0) + double(visit.worked) * rate;
    if (visit.resource >= firstTeam_)
        cost += takeTeamCost(visit, completed);
    Case& theCase = cases_[visit.caseSlot];
    theCase.cost += cost;
    const std::int64_t waited = now - visit.enabled - visit.worked;
    if (element.kind != ElementKind::Container) {
        theCase.waited += waited;
        theCase.worked += visit.worked;
    }
    if (!completed)
        return;
    if (element.kind == ElementKind::Activity)
        theCase.lastActivity = visit.element;
    if (!visit.counted)
        return;
    ++figures.count;
    figures.waitingTime.add(toSeconds(waited));
    figures.processingTime.add(toSeconds(visit.worked));
    figures.cycleTime.add(toSeconds(now - visit.enabled));
    figures.cost.add(cost);
}

} // namespace millrace::results
