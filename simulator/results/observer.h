// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/event_record.h"
#include "simulator/kernel/stack.h"
#include "simulator/results/figures.h"
#include "simulator/results/legend.h"
#include "simulator/results/slot_table.h"
#include "simulator/results/work_clock.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace millrace::results {

/// Watches the event records of one replication (or of a log) and measures: records come in the order of their times.
/// Waiting is Enabled to Started plus pauses, processing is Started to Completed less pauses, cycle is Enabled to
/// Completed; a visit that is never Started waited all the time. A record for a visit that was never announced is taken
/// as its beginning (imported logs). Waiting for a pool counts as Staff within its hours and as Calendar outside; other
/// waiting counts under the cause of its record. Waiting at a gateway counts (as Synchronisation) with the activity
/// completed last in the case.
///
/// With a warm-up, cases started and visits enabled before its end are left out, and what is averaged over time
/// (work in progress, utilisation, queues) begins there.
class Observer final : public log::EventSink {
public:
    /// Measures from `start` (microseconds) on, which is the end of the warm-up, or of the start of the run without
    /// one. The legend is to outlive the observer.
    Observer(const Legend& legend, std::int64_t start);

    /// Takes over the cases that `before` has open, and measures from `start` on: in place of all records until now.
    /// Its legend has the same elements and resources in the same hours.
    void goOnFrom(const Observer& before, std::int64_t start);

    void record(const log::EventRecord& record) override
    {
        if (!measures(record)) {
            recordOfCase(record);
            return;
        }
        switch (record.kind) {
        case log::EventKind::FlowTaken:
            countFlow(record);
            break;
        case log::EventKind::Enabled:
            enable(record);
            break;
        case log::EventKind::Started:
            start(record);
            break;
        case log::EventKind::Completed:
        case log::EventKind::Cancelled:
            end(record);
            break;
        case log::EventKind::Paused:
            pause(record);
            break;
        case log::EventKind::Resumed:
            resume(record);
            break;
        default:
            recordOfCase(record);
        }
    }

    // For one who keeps what these give, and so need not record such visits: the same measurements without a search.
    using CaseIndex = std::uint32_t; ///< until the case ends
    using VisitIndex = std::uint32_t; ///< from enable() until end(), which is to come before the case ends
    /// They are about to be asked for: brings them near meanwhile.
    void fetch(CaseIndex ofCase, VisitIndex visit) const
    {
        __builtin_prefetch(&cases_[ofCase]);
        __builtin_prefetch(&visits_[visit]);
    }
    /// An open case, or one that begins now.
    CaseIndex caseOf(std::int64_t number, std::int64_t now);
    /// That case is to end within so many seconds of its beginning, whatever the legend's target.
    void aim(CaseIndex of, double seconds) { cases_[of].target = seconds; }
    /// Of an activity; it waits for its resource, if it has one.
    VisitIndex enable(CaseIndex of, std::int32_t element, std::int64_t now);
    void start(VisitIndex visit, std::int64_t now);
    void pause(VisitIndex visit, std::int64_t now, log::Cause cause);
    void resume(VisitIndex visit, std::int64_t now);
    void end(VisitIndex visit, std::int64_t now, bool completed);

    /// So many tokens over a flow, or visits that were only Completed and cost nothing, in place of their records;
    /// those of the warm-up left out.
    void count(std::int32_t element, std::int64_t times) { figures_.elements[std::size_t(element)].count += times; }

    /// One of those who do a visit's work: units of a resource, or one of its people. Of a batch, each visit has a part
    /// of them.
    struct Share {
        std::int32_t resource = -1;
        std::int32_t person = -1; ///< an index into the resource's people; -1: one who is like the others
        double units = 1;
    };
    /// Who does the work of an open visit to an element with a team, from `now` on: to be told before it is Started,
    /// set up for or Resumed. What they do counts as theirs, set-up too.
    void assign(std::int64_t now, std::int64_t caseNumber, std::int32_t token, const std::vector<Share>& crew);

    /// What the latest case that completed and counts came to; seconds.
    struct CaseFigures {
        std::int64_t number = -1; ///< of the case; -1: there is none yet
        double cycleTime = 0;
        double waitingTime = 0;
        double processingTime = 0;
        double cost = 0;
    };
    const CaseFigures& latestCase() const { return latest_; }
    /// Of that case: the legend's key figures; NaN where it has none.
    void addKeyFigures(std::span<const double> values);

    /// Ends the measurement at `end` (microseconds, not before the last record): closes the accounts of what is still
    /// open and gives the figures; nothing may be recorded after.
    ReplicationFigures finish(std::int64_t end);

    /// Gives what was measured since the measurement began, or since the last cut, up to `at`, and goes on with
    /// nothing: one batch of a long run. What spans a cut counts where it ends. `at` is not before the last record, and
    /// after the measurement began. merge() of all batches and of what finish() gives is the whole.
    ReplicationFigures cut(std::int64_t at);

private:
    enum class Phase : std::uint8_t { Waiting, Working, Paused };
    enum class Found : std::uint8_t { Kept, Listed, Tabled }; // by who enabled it; in its case's list; in visitTable_

    // Visits and cases are touched once an event, and others in between: what goes together shares a line of the cache.
    struct alignas(64) Visit {
        std::int64_t enabled = 0;
        std::int64_t since = 0; // of the phase
        std::int64_t workedSince = 0; // the pool's working time then
        std::int64_t worked = 0; // all else is waiting
        std::int32_t element = -1;
        std::int32_t resource = -1;
        std::int32_t blamed = -1; // the element under which its waiting counts
        std::int32_t token = -1;
        std::uint32_t caseSlot = 0; // not in use: the next free place
        std::uint32_t before = SlotTable::none; // of those in the case that wait, in the order in which they began to
        std::uint32_t behind = SlotTable::none;
        std::uint16_t causes = 0; // a bit for each that it has waited for: those in visitCauses_ that count
        log::Cause cause = log::Cause::None;
        Phase phase : 2 = Phase::Waiting;
        Found found : 2 = Found::Kept;
        bool started : 1 = false;
        bool inUse : 1 = false;
        bool counted : 1 = true; // enabled after the warm-up
        bool partakes : 1 = true; // in the time of its case: it is no join, and no sub-process
    };
    static_assert(sizeof(Visit) == 64);
    static constexpr std::size_t nothingKnown = waitingCauseCount; // in place of a WaitingCause
    // A case has few open visits as a rule: the first of them are listed in it, the others found by case slot and
    // token.
    static constexpr std::int32_t mostListed = 8;
    struct Listed {
        std::int32_t token = -1;
        std::uint32_t visit = SlotTable::none;
    };
    struct alignas(64) Case {
        std::int64_t since = 0; // then its time was spent last
        std::int64_t workedSince = 0; // the working time then of the pool that firstWaiting waits for
        std::int32_t working = 0; // visits that partake
        std::uint32_t firstWaiting = SlotTable::none; // of those that partake: who answers while nobody works
        std::uint32_t lastWaiting = SlotTable::none;
        std::int32_t lastActivity = -1;
        std::int64_t waited = 0;
        std::int64_t worked = 0;
        double cost = 0;
        std::int32_t lastResource = -1;
        std::int32_t handOffs = 0;
        std::int64_t inWork = 0; // of its time, that in which somebody works on it
        std::array<std::int64_t, waitingCauseCount + 1> spent {}; // the rest: by WaitingCause, or nothingKnown
        std::int64_t number = 0;
        std::int64_t started = 0;
        double target = 0; // seconds; NaN: none
        std::int32_t openVisits = 0;
        std::int32_t listedVisits = 0;
        bool reworked = false;
        bool troubled = false; // an incident, or work that ended with an error
        bool inUse = false;
        std::array<Listed, mostListed> listed;
    };
    struct ElementInfo { // what the hot path needs of the legend
        double fixedCost;
        double costPerMicrosecond; // of work, without the resource's
        std::int32_t resource;
        std::int32_t activity; // numbers the activities alone; -1: none
        ElementKind kind;
        double units; // of the resource
        bool goesOn;
    };
    struct Crew { // of a visit
        std::vector<Share> shares;
        double cost = 0;
    };
    struct ResourceInfo {
        const kernel::WorkingCalendar* calendar; // null: around the clock
        double costPerMicrosecond;
        WorkClock clock;
        bool finishesWork;
    };

    static double toSeconds(std::int64_t microseconds) { return double(microseconds) * 1e-6; }
    static std::uint64_t caseKey(std::int64_t number) { return std::uint64_t(number) ^ (std::uint64_t(1) << 63); }
    static std::uint64_t visitKey(std::uint32_t caseSlot, std::int32_t token)
    {
        return (std::uint64_t(caseSlot) << 32) | std::uint32_t(token);
    }
    void countFlow(const log::EventRecord& record)
    {
        if (record.time >= start_)
            ++figures_.elements[std::size_t(record.element)].count;
    }
    void clear();
    void closePeriod(std::int64_t end);
    void recordOfCase(const log::EventRecord& record);
    std::uint32_t caseSlot(const log::EventRecord& record);
    [[gnu::noinline]] std::uint32_t openCase(std::int64_t number, std::int64_t time);
    [[gnu::noinline]] void closeCase(const log::EventRecord& record);
    void dropVisits(std::uint32_t caseSlot, std::int64_t now);

    // The time of a case as a whole: see TimeSplit. Spent before anything changes for it.
    void spendTime(Case& of, std::int64_t now)
    {
        if (now <= of.since)
            return;
        const std::int64_t time = now - of.since;
        of.since = now;
        if (of.working > 0)
            of.inWork += time;
        else
            spendWaiting(of, time);
    }
    void spendWaiting(Case& of, std::int64_t time);
    void beginWaiting(Visit& visit, std::int64_t now);
    void beginWork(Visit& visit, std::int64_t now);
    void endWork(Visit& visit, std::int64_t now);
    void leave(const Visit& visit, std::int64_t now);
    void line(Case& of, Visit& visit);
    void unline(Case& of, const Visit& visit);
    void noteWhoAnswers(Case& of, std::int64_t now);
    void addElapsed(const Case& of);

    Visit* findVisit(std::uint32_t caseSlot, std::int32_t token);
    Visit& openVisit(std::uint32_t caseSlot, std::int32_t element, std::int64_t now);
    [[gnu::noinline]] Visit& openVisit(std::uint32_t caseSlot, const log::EventRecord& record);
    [[gnu::noinline]] void addVisitPlace();
    void removeVisit(Visit& visit);
    void unlist(const Visit& visit, std::uint32_t slot);

    // Not inlined: record() is to stay a mere signpost that saves no registers for the most frequent kinds.
    [[gnu::noinline]] void enable(const log::EventRecord& record);
    [[gnu::noinline]] void start(const log::EventRecord& record);
    void pause(const log::EventRecord& record);
    void resume(const log::EventRecord& record);
    [[gnu::noinline]] void end(const log::EventRecord& record);
    void countUnannounced(std::uint32_t caseSlot, const log::EventRecord& record);
    /// `counts`: not one of the warm-up.
    void noteStart(std::uint32_t caseSlot, std::int32_t element, std::int32_t resource, bool counts);
    void endPhase(Visit& visit, std::int64_t now);
    void begin(Visit& visit, std::int64_t now);
    void pause(Visit& visit, std::int64_t now, log::Cause cause);
    void resume(Visit& visit, std::int64_t now);
    void end(Visit& visit, std::int64_t now, bool completed);
    void addWork(const Visit& visit, std::int64_t from, std::int64_t to);
    [[gnu::noinline]] void addOvertime(const Visit& visit, std::int64_t from, std::int64_t to);
    static bool isForPool(const Visit& visit);
    static std::size_t otherCause(const Visit& visit);
    void endWait(Visit& visit, std::int64_t from, std::int64_t to);
    void endQueueing(Visit& visit, std::int64_t from, std::int64_t to, std::int64_t open);
    void blame(Visit& visit, std::int64_t from, std::int64_t to);
    void blameFor(Visit& visit, WaitingCause cause, double seconds);
    void workInTeam(const Visit& visit, std::int64_t from, std::int64_t to);
    double costOfUses(std::int32_t resource, double units) const;
    double takeTeamCost(const Visit& visit, bool completed);
    void settleTeams(std::int64_t end);
    void addVisit(const Visit& visit, std::int64_t now, bool completed);
    bool measures(const log::EventRecord& record) const
    {
        return std::size_t(record.element) < elements_.size(); // -1 is beyond it
    }

    const Legend& legend_;
    std::vector<ElementInfo> elements_;
    std::vector<ResourceInfo> resources_; // those of the legend, and its teams behind them
    std::vector<TeamHours> teamHours_;
    std::int32_t firstTeam_; // from here on a visit's resource is a team
    ReplicationFigures figures_;
    std::int64_t start_;
    std::int64_t cut_; ///< the latest; start_ before the first

    CaseFigures latest_;

    SlotTable caseTable_; // case number -> slot
    std::vector<Case> cases_;
    kernel::Stack<std::uint32_t> freeCases_;
    std::vector<std::uint64_t> startedActivities_; // for each case slot a set of bits by activity
    std::size_t activityWords_ = 0;

    SlotTable visitTable_; // those that are not listed in their case
    std::vector<Visit> visits_;
    /// Seconds, beside visits_ and not in it: most visits never wait, and all of them are opened.
    std::vector<std::array<double, waitingCauseCount>> visitCauses_;
    std::uint32_t freeVisit_ = SlotTable::none; // the first of those not in use, each of which names the next
    std::vector<Crew> crews_; // by visit, as far as teams have come
};

// Asked for each record, hence inline.

/// The case's slot; a case not seen before begins with its first record.
inline std::uint32_t Observer::caseSlot(const log::EventRecord& record)
{
    const std::uint32_t slot = caseTable_.find(caseKey(record.caseNumber));
    return slot != SlotTable::none ? slot : openCase(record.caseNumber, record.time);
}

[[gnu::always_inline]] inline Observer::Visit* Observer::findVisit(std::uint32_t caseSlot, std::int32_t token)
{
    const Case& theCase = cases_[caseSlot];
    for (std::int32_t i = 0; i < theCase.listedVisits; ++i)
        if (theCase.listed[std::size_t(i)].token == token)
            return &visits_[theCase.listed[std::size_t(i)].visit];
    if (theCase.openVisits == theCase.listedVisits)
        return nullptr;
    const std::uint32_t slot = visitTable_.find(visitKey(caseSlot, token));
    return slot == SlotTable::none ? nullptr : &visits_[slot];
}

inline void Observer::endPhase(Visit& visit, std::int64_t now)
{
    const std::int64_t from = visit.since;
    visit.since = now;
    if (now <= from)
        return;
    if (visit.phase == Phase::Working) {
        visit.worked += now - from;
        if (visit.resource >= 0)
            addWork(visit, from, now);
    } else {
        endWait(visit, from, now);
    }
}

} // namespace millrace::results
