// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/observer.h"

#include "modeler/base/iso8601.h"

#include <gtest/gtest.h>

#include "simulator/results/results.h"

#include <rapidcheck/gtest.h>

namespace millrace::results {

namespace {

using base::second;
using log::Cause;
using log::EventKind;
constexpr std::int64_t hour = 3600 * second;

// Two activities of two pools (the second with office hours), a timer event, a join, a flow, a sub-process, two ends.
enum Index : std::int32_t { A, B, Timer, Join, Flow, Sub, EndGood, EndBad, Boundary };
enum Pool : std::int32_t { Clerk, Officer };

Legend legendOfTwo()
{
    Legend legend;
    legend.elements = {{"A", "Check", ElementKind::Activity, Clerk, 5, 0},
        {"B", "Decide", ElementKind::Activity, Officer, 0, 10}, {"T", "", ElementKind::Event},
        {"J", "", ElementKind::Gateway}, {"f", "", ElementKind::Flow}, {"S", "", ElementKind::Container},
        {"E1", "Good", ElementKind::Event}, {"E2", "Bad", ElementKind::Event}, {"X", "", ElementKind::Other}};
    const auto office = std::make_shared<const kernel::WorkingCalendar>(
        std::vector<kernel::WeeklyHours> {{1, 7, 9 * hour, 17 * hour}});
    legend.resources = {{"Clerk", 2, 36, {}}, {"Officer", 1, 0, office}};
    legend.cycleTimeTarget = 100;
    return legend;
}

// Writes records in the shape of a log line: at 3 s, case 0, token 1 ...
class Story {
public:
    explicit Story(std::int64_t start = 0)
        : observer_(legend_, start)
    { }
    Story& at(double seconds)
    {
        now_ = std::int64_t(seconds * double(second));
        return *this;
    }
    Story& inCase(std::int64_t number)
    {
        case_ = number;
        return *this;
    }
    Story& happens(EventKind kind, std::int32_t element = -1, std::int32_t token = -1, Cause cause = Cause::None,
        std::int32_t resource = -1)
    {
        observer_.record({now_, case_, element, token, resource, -1, kind, cause});
        return *this;
    }
    Story& begins() { return happens(EventKind::CaseStarted); }
    Story& ends(std::int32_t element = EndGood) { return happens(EventKind::CaseCompleted, element); }
    Story& enabled(std::int32_t element, std::int32_t token, Cause cause = Cause::None)
    {
        return happens(EventKind::Enabled, element, token, cause);
    }
    Story& started(std::int32_t element, std::int32_t token, std::int32_t resource = -1)
    {
        return happens(EventKind::Started, element, token, Cause::None, resource);
    }
    Story& completed(std::int32_t element, std::int32_t token = -1)
    {
        return happens(EventKind::Completed, element, token);
    }
    ReplicationFigures finish(double seconds) { return observer_.finish(std::int64_t(seconds * double(second))); }

private:
    Legend legend_ = legendOfTwo();
    Observer observer_;
    std::int64_t now_ = 0;
    std::int64_t case_ = 0;
};

double waited(const ReplicationFigures& figures, Index element, WaitingCause cause)
{
    return figures.elements[std::size_t(element)].waited[std::size_t(cause)];
}

} // namespace

TEST(ObserverTest, MeasuresOneVisitFromEnabledToCompleted)
{
    // Given a visit that waits 10 s for staff and then takes 30 s of a clerk's time at 36 an hour
    Story story;
    story.at(0).begins().enabled(A, 1, Cause::Staff).at(10).started(A, 1).at(40).completed(A, 1).ends();
    // When the replication ends
    const auto figures = story.finish(100);
    // Then
    const auto& visit = figures.elements[A];
    EXPECT_EQ(visit.count, 1);
    EXPECT_DOUBLE_EQ(visit.waitingTime.moments.mean(), 10);
    EXPECT_DOUBLE_EQ(visit.processingTime.moments.mean(), 30);
    EXPECT_DOUBLE_EQ(visit.cycleTime.moments.mean(), 40);
    EXPECT_DOUBLE_EQ(visit.cost.moments.mean(), 5 + 0.3);
    EXPECT_DOUBLE_EQ(waited(figures, A, WaitingCause::Staff), 10);
    EXPECT_DOUBLE_EQ(figures.process.cycleTime.moments.mean(), 40);
    EXPECT_DOUBLE_EQ(figures.process.waitingTime.moments.mean(), 10);
    EXPECT_DOUBLE_EQ(figures.process.processingTime.moments.mean(), 30);
    EXPECT_DOUBLE_EQ(figures.process.cost.moments.mean(), 5.3);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].busyTime, 30);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].availableTime, 200);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].queueTime, 10);
    EXPECT_DOUBLE_EQ(figures.process.caseTime, 40);
    EXPECT_EQ(figures.process.withinTarget, 1);
    EXPECT_EQ(figures.process.firstPass, 1);
    EXPECT_EQ(figures.casesEndedBy[EndGood], 1);
    EXPECT_DOUBLE_EQ(figures.duration, 100);
}

TEST(ObserverTest, CountsEachMomentOfACaseOnce)
{
    // Given two branches: A waits 10 s and is worked on until 40 s; B waits until 60 s
    Story story;
    story.at(9 * 3600).begins().enabled(A, 1, Cause::Staff).enabled(B, 2, Cause::Staff);
    story.at(9 * 3600 + 10).started(A, 1).at(9 * 3600 + 40).completed(A, 1);
    story.enabled(Join, 3, Cause::Synchronisation).at(9 * 3600 + 60).started(B, 2);
    story.at(9 * 3600 + 100).completed(B, 2).completed(Join, 3).ends();
    const auto figures = story.finish(48 * 3600);
    // Then waiting beside work does not count, and a join answers for nothing
    EXPECT_DOUBLE_EQ(figures.process.elapsed.processing, 30 + 40);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.waiting[std::size_t(WaitingCause::Staff)], 10 + 20);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.waiting[std::size_t(WaitingCause::Synchronisation)], 0);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.other, 0);
    EXPECT_DOUBLE_EQ(figures.process.waitingTime.moments.mean(), 10 + 60) << "branches are added up there";
}

TEST(ObserverTest, BlamesWhatHasWaitedLongestForTheTimeOfACase)
{
    // Given work on B that pauses at 17:00, after A has begun to wait for a message; and a day on which nothing is
    // known
    Story story;
    story.at(16 * 3600).begins().enabled(B, 1).started(B, 1);
    story.at(16.5 * 3600).enabled(A, 2, Cause::Message);
    story.at(17 * 3600).happens(EventKind::Paused, B, 1, Cause::Pause);
    story.at(20 * 3600).started(A, 2).at(21 * 3600).completed(A, 2);
    story.at(33 * 3600).happens(EventKind::Resumed, B, 1).at(34 * 3600).completed(B, 1);
    story.at(36 * 3600).ends();
    const auto figures = story.finish(48 * 3600);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.processing, 3600 + 3600 + 3600);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.waiting[std::size_t(WaitingCause::Message)], 3 * 3600);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.waiting[std::size_t(WaitingCause::Pause)], 12 * 3600);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.other, 2 * 3600);
}

TEST(ObserverTest, SplitsTheTimeOfACaseAtThePoolsHours)
{
    // Given a case that waits for an officer from 16:00 on, over night, and is the only one that does from 18:00 on
    Story story;
    story.at(15 * 3600).begins().enabled(A, 1).at(16 * 3600).enabled(B, 2);
    story.at(18 * 3600).started(A, 1).completed(A, 1);
    story.at(34 * 3600).started(B, 2).at(35 * 3600).completed(B, 2).ends();
    const auto figures = story.finish(48 * 3600);
    // Then clerks, who are there day and night, answer first; the night counts from when the officer alone is missing
    EXPECT_DOUBLE_EQ(figures.process.elapsed.waiting[std::size_t(WaitingCause::Staff)], 3 * 3600 + 3600);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.waiting[std::size_t(WaitingCause::Calendar)], 15 * 3600);
    EXPECT_DOUBLE_EQ(figures.process.elapsed.processing, 3600);
}

RC_GTEST_PROP(ObserverTest, TheTimeOfACaseIsAllThatItTook, ())
{
    Story story;
    double now = 16 * 3600;
    story.at(now).begins();
    std::array<int, 4> states {}; // 0: not there, 1: waits, 2: worked on, 3: paused
    const std::array<Index, 4> elements {A, B, Timer, Join};
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i) {
        now += *rc::gen::inRange(0, 20'000);
        story.at(now);
        const auto which = std::size_t(*rc::gen::inRange(0, 4));
        const auto token = std::int32_t(which);
        const bool isDone = *rc::gen::arbitrary<bool>();
        if (states[which] == 0) {
            story.enabled(elements[which], token, which == 2 ? Cause::Timer : Cause::None);
            states[which] = 1;
        } else if (isDone || which >= 2) {
            story.happens(
                *rc::gen::arbitrary<bool>() ? EventKind::Completed : EventKind::Cancelled, elements[which], token);
            states[which] = 0;
        } else if (states[which] == 2) {
            story.happens(EventKind::Paused, elements[which], token, Cause::Pause);
            states[which] = 3;
        } else {
            story.happens(states[which] == 1 ? EventKind::Started : EventKind::Resumed, elements[which], token);
            states[which] = 2;
        }
    }
    story.at(now + 100).ends();
    const auto figures = story.finish(now + 200);
    double all = figures.process.elapsed.processing + figures.process.elapsed.other;
    for (const double part : figures.process.elapsed.waiting) {
        RC_ASSERT(part >= 0);
        all += part;
    }
    RC_ASSERT(std::abs(all - figures.process.cycleTime.moments.mean()) < 1e-6);
}

TEST(ObserverTest, CountsCasesInWhichSomethingFailed)
{
    // Given a case that an incident stopped, one whose work ended with an error, one that ended with an error, and one
    // that is well
    Story story;
    story.at(0).begins().enabled(A, 1).happens(EventKind::Incident, A, 1).at(1).completed(A, 1).ends();
    story.inCase(1).begins().enabled(A, 1).at(2).happens(EventKind::Cancelled, A, 1, Cause::Error).ends();
    story.inCase(2).begins().at(3).happens(EventKind::CaseCompleted, EndBad, -1, Cause::Error);
    story.inCase(3).begins().enabled(A, 1).happens(EventKind::Cancelled, A, 1, Cause::BoundaryEvent).at(4).ends();
    const auto figures = story.finish(10);
    EXPECT_EQ(figures.process.failed, 3);
    EXPECT_EQ(figures.process.firstPass, 1);
}

TEST(ObserverTest, SplitsWaitingAtThePoolsHours)
{
    // Given work that comes at 16:30, is queued behind others until 17:00 and again from 9:00, and starts at 9:10
    Story story;
    story.at(16.5 * 3600).begins().enabled(B, 1, Cause::Staff);
    story.at((24 + 9) * 3600 + 600).started(B, 1).at((24 + 10) * 3600).completed(B, 1).ends();
    const auto figures = story.finish(48 * 3600);
    EXPECT_DOUBLE_EQ(waited(figures, B, WaitingCause::Staff), 1800 + 600);
    EXPECT_DOUBLE_EQ(waited(figures, B, WaitingCause::Calendar), 16 * 3600);
    EXPECT_DOUBLE_EQ(figures.resources[Officer].availableTime, 2 * 8 * 3600);
    EXPECT_DOUBLE_EQ(figures.elements[B].cost.moments.mean(), 10.0 * 3000 / 3600);
}

TEST(ObserverTest, PausesAreWaitingAndNoWork)
{
    Story story;
    story.at(0).begins().enabled(B, 1).at(0).started(B, 1).at(50).happens(EventKind::Paused, B, 1, Cause::Pause);
    story.at(80).happens(EventKind::Resumed, B, 1).at(100).completed(B, 1).ends();
    const auto figures = story.finish(100);
    EXPECT_DOUBLE_EQ(figures.elements[B].processingTime.moments.mean(), 70);
    EXPECT_DOUBLE_EQ(figures.elements[B].waitingTime.moments.mean(), 30);
    EXPECT_DOUBLE_EQ(waited(figures, B, WaitingCause::Pause), 30);
    EXPECT_DOUBLE_EQ(figures.resources[Officer].busyTime, 70);
    EXPECT_DOUBLE_EQ(figures.resources[Officer].queueTime, 0);
}

TEST(ObserverTest, TheReasonForWaitingMayChangeBeforeTheStart)
{
    Story story;
    story.at(0).begins().enabled(A, 1, Cause::Batch).at(20).happens(EventKind::Paused, A, 1, Cause::Setup);
    story.at(25).happens(EventKind::Paused, A, 1, Cause::Staff).at(32).started(A, 1).at(40).completed(A, 1).ends();
    const auto figures = story.finish(40);
    EXPECT_DOUBLE_EQ(waited(figures, A, WaitingCause::Batch), 20);
    EXPECT_DOUBLE_EQ(waited(figures, A, WaitingCause::Setup), 5);
    EXPECT_DOUBLE_EQ(waited(figures, A, WaitingCause::Staff), 7);
    EXPECT_DOUBLE_EQ(figures.elements[A].processingTime.moments.mean(), 8);
}

TEST(ObserverTest, AnEventThatWaitsForATimerOnlyWaits)
{
    Story story;
    story.at(0).begins().enabled(Timer, 1, Cause::Timer).at(60).completed(Timer, 1).ends();
    const auto figures = story.finish(60);
    EXPECT_DOUBLE_EQ(waited(figures, Timer, WaitingCause::Timer), 60);
    EXPECT_DOUBLE_EQ(figures.process.waitingTime.moments.mean(), 60);
    EXPECT_DOUBLE_EQ(figures.process.processingTime.moments.mean(), 0);
}

TEST(ObserverTest, WaitingAtAJoinCountsWithTheActivityBeforeItAndNotAsItsWaitingTime)
{
    Story story;
    story.at(0).begins().enabled(A, 1).started(A, 1).enabled(B, 2).started(B, 2);
    story.at(10).completed(A, 1).enabled(Join, 1, Cause::Synchronisation);
    story.at(40).completed(B, 2).completed(Join, 1).ends();
    const auto figures = story.finish(40);
    EXPECT_DOUBLE_EQ(waited(figures, A, WaitingCause::Synchronisation), 30);
    EXPECT_DOUBLE_EQ(figures.elements[A].waitedToTheEnd[std::size_t(WaitingCause::Synchronisation)], 30);
    EXPECT_DOUBLE_EQ(figures.elements[A].waitingTime.moments.mean(), 0);
    EXPECT_DOUBLE_EQ(figures.process.waitingTime.moments.mean(), 0);
    EXPECT_EQ(figures.elements[Join].count, 1);
}

TEST(ObserverTest, ReworkHandOffsAndFlowsAreCounted)
{
    Story story;
    story.at(0).begins();
    for (int token = 0; token < 2; ++token)
        story.enabled(A, token).started(A, token).at(token + 1).completed(A, token).happens(EventKind::FlowTaken, Flow);
    story.enabled(B, 5).started(B, 5).at(9).completed(B, 5).ends(EndBad);
    story.inCase(1).begins().enabled(A, 0).started(A, 0, Officer).at(11).completed(A, 0).ends();
    const auto figures = story.finish(11);
    EXPECT_EQ(figures.process.reworked, 1);
    EXPECT_EQ(figures.elements[A].repeats, 1);
    EXPECT_EQ(figures.elements[B].repeats, 0);
    EXPECT_EQ(figures.process.firstPass, 1);
    EXPECT_DOUBLE_EQ(figures.process.handOffs.mean(), 0.5);
    EXPECT_EQ(figures.elements[Flow].count, 2);
    EXPECT_EQ(figures.casesEndedBy[EndBad], 1);
    EXPECT_EQ(figures.casesEndedBy[EndGood], 1);
    EXPECT_DOUBLE_EQ(figures.resources[Officer].busyTime, 7 + 2); // the record's resource goes before the legend's
}

TEST(ObserverTest, ASubProcessIsMeasuredButNotCountedTwice)
{
    Story story;
    story.at(0).begins().enabled(Sub, 1).started(Sub, 1).enabled(A, 2).at(5).started(A, 2).at(20).completed(A, 2);
    story.completed(Sub, 1).ends();
    const auto figures = story.finish(20);
    EXPECT_DOUBLE_EQ(figures.elements[Sub].cycleTime.moments.mean(), 20);
    EXPECT_DOUBLE_EQ(figures.process.processingTime.moments.mean(), 15);
    EXPECT_DOUBLE_EQ(figures.process.waitingTime.moments.mean(), 5);
}

TEST(ObserverTest, ACancelledVisitHasCostButNoDuration)
{
    Story story;
    story.at(0).begins().enabled(A, 1).at(10).started(A, 1).at(30).happens(
        EventKind::Cancelled, A, 1, Cause::BoundaryEvent);
    story.at(30).ends(EndBad);
    const auto figures = story.finish(30);
    EXPECT_EQ(figures.elements[A].count, 0);
    EXPECT_EQ(figures.elements[A].processingTime.moments.count(), 0);
    EXPECT_DOUBLE_EQ(figures.process.processingTime.moments.mean(), 20);
    EXPECT_DOUBLE_EQ(figures.process.cost.moments.mean(), 0.2);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].busyTime, 20);
}

TEST(ObserverTest, CausesOfCompletedVisitsLeaveOutWhatWasTakenAway)
{
    // Given two visits of A, of which a timer takes one away
    Story story;
    story.at(0).begins().enabled(A, 1).enabled(A, 2);
    story.at(50).happens(EventKind::Cancelled, A, 2, Cause::BoundaryEvent);
    story.at(60).started(A, 1).at(70).completed(A, 1).ends();
    // When
    const auto figures = story.finish(70);
    // Then the case has waited for both, a completed visit for one
    EXPECT_DOUBLE_EQ(waited(figures, A, WaitingCause::Staff), 50 + 60);
    EXPECT_DOUBLE_EQ(figures.elements[A].waitedToTheEnd[std::size_t(WaitingCause::Staff)], 60);
    EXPECT_DOUBLE_EQ(figures.elements[A].waitingTime.moments.sum(), 60);
    EXPECT_DOUBLE_EQ(figures.process.waitingTime.moments.mean(), 50 + 60);
}

TEST(ObserverTest, ACancelledCaseIsNoFirstPassAndTakesItsVisitsAlong)
{
    Story story;
    story.at(0).begins().enabled(A, 1).started(A, 1).enabled(B, 2).at(10).happens(EventKind::CaseCancelled);
    // The next case takes the same places in memory, and the same tokens.
    story.inCase(1).at(20).begins().enabled(A, 1).started(A, 1).at(25).completed(A, 1).ends();
    const auto figures = story.finish(25);
    EXPECT_EQ(figures.process.cancelled, 1);
    EXPECT_EQ(figures.process.cycleTime.moments.count(), 1);
    EXPECT_EQ(figures.process.open, 0);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].busyTime, 15);
    EXPECT_EQ(figures.process.firstPass, 1);
}

TEST(ObserverTest, AnIncidentSpoilsTheFirstPass)
{
    Story story;
    story.at(0).begins().happens(EventKind::Incident, A).at(1).ends();
    EXPECT_EQ(story.finish(1).process.firstPass, 0);
}

TEST(ObserverTest, WhatIsOpenAtTheEndCountsForPoolsAndWorkInProgressAlone)
{
    Story story;
    story.at(0).begins().enabled(A, 1).started(A, 1).enabled(A, 2);
    const auto figures = story.finish(50);
    EXPECT_EQ(figures.process.open, 1);
    EXPECT_EQ(figures.process.cycleTime.moments.count(), 0);
    EXPECT_DOUBLE_EQ(figures.process.caseTime, 50);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].busyTime, 50);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].queueTime, 50);
    EXPECT_EQ(figures.elements[A].count, 0);
}

TEST(ObserverTest, TheWarmUpIsLeftOut)
{
    // Given a warm-up of 100 s: one case before it that goes on beyond, one after it
    Story story(100 * second);
    story.at(0).begins().enabled(A, 1).at(50).started(A, 1);
    story.inCase(1).at(110).begins().enabled(A, 1).started(A, 1);
    story.inCase(0).at(120).completed(A, 1).ends();
    story.inCase(1).at(130).completed(A, 1).ends();
    const auto figures = story.finish(200);
    EXPECT_EQ(figures.process.cycleTime.moments.count(), 1);
    EXPECT_DOUBLE_EQ(figures.process.cycleTime.moments.mean(), 20);
    EXPECT_EQ(figures.process.completed, 2);
    EXPECT_EQ(figures.elements[A].count, 1);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].busyTime, 20 + 20);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].queueTime, 0);
    EXPECT_DOUBLE_EQ(figures.resources[Clerk].availableTime, 200);
    EXPECT_DOUBLE_EQ(figures.process.caseTime, 20 + 20);
    EXPECT_DOUBLE_EQ(figures.duration, 100);
}

TEST(ObserverTest, ALogOfEndsAloneIsCountedButNotTimed)
{
    Story story;
    story.at(5).completed(A).at(8).completed(A).at(9).completed(B).completed(99).ends(-1);
    const auto figures = story.finish(9);
    EXPECT_EQ(figures.elements[A].count, 2);
    EXPECT_EQ(figures.elements[A].waitingTime.moments.count(), 0);
    EXPECT_DOUBLE_EQ(figures.process.cycleTime.moments.mean(), 4);
    EXPECT_EQ(figures.process.reworked, 1);
    EXPECT_DOUBLE_EQ(figures.process.handOffs.mean(), 1);
}

TEST(ObserverTest, WhatIsOfNoInterestIsOnlyCounted)
{
    Story story;
    story.at(0).begins().enabled(Boundary, 1, Cause::Timer).at(10).completed(Boundary, 1).ends();
    const auto figures = story.finish(10);
    EXPECT_EQ(figures.elements[Boundary].count, 1);
    EXPECT_DOUBLE_EQ(figures.process.waitingTime.moments.mean(), 0);
}

// More at once than a case lists, ended neither in the order in which they began nor in the opposite one.
TEST(ObserverTest, ManyOpenVisitsOfOneCaseAreToldApart)
{
    constexpr int visits = 20;
    Story story;
    story.at(0).begins();
    for (int token = 0; token < visits; ++token)
        story.at(0).enabled(A, token).started(A, token);
    for (int i = 0; i < visits; ++i)
        story.at(1 + i).completed(A, (i * 7 + 3) % visits);
    const ReplicationFigures figures = story.at(visits).ends().finish(visits);
    EXPECT_EQ(figures.elements[A].count, visits);
    EXPECT_DOUBLE_EQ(figures.elements[A].cycleTime.moments.sum(), visits * (visits + 1) / 2.0);
    EXPECT_DOUBLE_EQ(figures.elements[A].processingTime.moments.max(), visits);
}

// Law: however cases interleave and whatever their numbers and tokens, each is measured as if it were alone.
RC_GTEST_PROP(ObserverTest, InterleavedCasesAreMeasuredEachByItself, ())
{
    struct Open {
        std::int64_t number;
        std::int32_t token;
        double enabled;
        double started = -1;
    };
    Story story;
    std::vector<Open> open;
    double now = 0, waitedInAll = 0, workedInAll = 0;
    std::int64_t next = *rc::gen::inRange<std::int64_t>(-5, 5);
    std::int64_t cases = 0;
    for (int step = 0; step < 300; ++step) {
        now += *rc::gen::inRange(0, 5);
        const int action = open.empty() ? 0 : *rc::gen::inRange(0, 5);
        if (action < 2) {
            next += *rc::gen::element<std::int64_t>(1, 1, 1, 64, 1'000'000'007);
            open.push_back({next, *rc::gen::inRange(-1, 1000), now});
            story.at(now).inCase(next).begins().enabled(A, open.back().token);
            continue;
        }
        const auto which = std::size_t(*rc::gen::inRange(0, int(open.size())));
        Open& one = open[which];
        story.at(now).inCase(one.number);
        if (one.started < 0) {
            one.started = now;
            story.started(A, one.token);
        } else {
            story.completed(A, one.token).ends();
            waitedInAll += one.started - one.enabled;
            workedInAll += now - one.started;
            ++cases;
            open.erase(open.begin() + std::ptrdiff_t(which));
        }
    }
    const auto figures = story.finish(now);
    RC_ASSERT(figures.elements[A].count == cases);
    RC_ASSERT(figures.process.open == std::int64_t(open.size()));
    RC_ASSERT(std::abs(figures.process.waitingTime.moments.sum() - waitedInAll) < 1e-6);
    RC_ASSERT(std::abs(figures.process.processingTime.moments.sum() - workedInAll) < 1e-6);
}

} // namespace millrace::results
