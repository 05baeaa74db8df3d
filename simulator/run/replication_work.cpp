// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/vector_registers.h"
#include "simulator/run/replication.h"

#include <algorithm>

// The part of a replication in which work is done, by pools and in their hours.

namespace millrace::run {

using execution::Instance;
using execution::none;
using execution::Token;
using execution::TokenIndex;

namespace {

// A case that makes more events than this on average goes round in circles.
constexpr std::int64_t mostEventsOfCase = 5'000;
constexpr std::int64_t mostEventsBeside = 1'000'000;
constexpr std::int64_t eventsBetweenStopChecks = 1024;
// About one gigabyte.
constexpr std::size_t mostOpenCases = 2'000'000;

} // namespace

inline void Replication::handle(const Event& event)
{
    const std::uint32_t index = event.index();
    switch (event.what()) {
    case What::Arrival:
        arrive(index);
        break;
    case What::WorkDone:
        finishWork(index);
        break;
    case What::ShiftEnd:
        pauseWork(index);
        break;
    case What::ShiftStart:
        resumeWork(index);
        break;
    case What::PoolOpens:
        pools_[index].isOpeningDue = false;
        touch(std::int32_t(index));
        break;
    case What::EventComes: {
        const Job job = jobs_[index];
        freeJob(index);
        machine_.trigger(cases_[job.place]->instance, job.token);
        retireIfEnded(job.place);
        break;
    }
    case What::MessageComes:
        receive(index);
        break;
    case What::TeamDone:
    case What::TeamLeaves:
    case What::TeamComes:
    case What::TeamTurns:
        handleTeam(event);
        break;
    case What::Arrives:
    case What::BatchDue:
        handleGate(event);
        break;
    }
}

/// What is about to happen: with thousands of open cases it is to wait for memory that most of the time goes.
inline void Replication::fetch(const Event& event) const
{
    if (event.what() != What::WorkDone)
        return;
    const Job& job = jobs_[event.index()];
    if (!planOf(job).isPlain)
        return; // measured elsewhere
    const Case& its = *cases_[job.place];
    __builtin_prefetch(its.instance.tokens().data() + job.token);
    observer_.fetch(its.observed, job.visit);
}

/// Lets happen what happens up to `end`.
void Replication::advance(Microseconds end, const std::stop_token& stop)
{
    kernel::cleanVectorRegisters();
    Microseconds until = batches_ ? std::min(end, batches_->nextEnd()) : end;
    std::int64_t events = 0;
    outcome_.isStopped = stop.stop_requested();
    while (!outcome_.isStopped) {
        const auto event = calendar_.next(until);
        if (!event) {
            if (!beginBatch(until, end))
                break;
            continue;
        }
        if (event->time >= measuredFrom_)
            beginTallies();
        if (const Event* following = calendar_.following())
            fetch(*following);
        handle(event->payload);
        if (!dirty_.empty())
            dispatchPools();
        if (++events % eventsBetweenStopChecks == 0 && isToStop(events, stop))
            break;
    }
}

bool Replication::isToStop(std::int64_t events, const std::stop_token& stop)
{
    outcome_.isStopped = stop.stop_requested();
    outcome_.ranAway = events > mostEventsBeside + mostEventsOfCase * startedCases_;
    outcome_.isFlooded = cases_.size() - freeCases_.size() > mostOpenCases;
    return outcome_.isStopped || outcome_.ranAway || outcome_.isFlooded;
}

// --- jobs

// What each piece of work passes through is inlined where it is called: most of it is called in one place.

void Replication::addJob()
{
    freeJobs_.push_back(std::uint32_t(jobs_.size()));
    jobs_.emplace_back();
}

inline void Replication::freeJob(std::uint32_t number)
{
    Job& job = jobs_[number];
    if (!limits_.empty())
        leaveLimits(job);
    job.state = Job::State::Free;
    if (plan_.mayWithdraw)
        cases_[job.place]->jobs[at(job.token)] = 0;
    freeJobs_.push_back(number);
}

/// All units that the work needs are asked for in a row, so in a first-come-first-served queue nobody gets between
/// them.
inline void Replication::request(std::uint32_t number, Job& job, const NodePlan& plan)
{
    PoolState& state = pools_[at(plan.pool)];
    if (state.pool.discipline() != kernel::Discipline::Fifo) {
        requestByRank(number);
        return;
    }
    for (std::int32_t unit = 0; unit < plan.quantity; ++unit)
        job.granted += state.pool.request(number, calendar_.now()) ? 1 : 0;
    if (job.granted == plan.quantity)
        begin(number);
    else if (!state.isOpeningDue && !state.pool.isOpen(calendar_.now()))
        touch(plan.pool);
}

[[gnu::always_inline]] inline void Replication::doWork(std::uint32_t number, Job& job, const NodePlan& plan)
{
    const Instance& instance = cases_[job.place]->instance;
    job.remaining = workTime(job.node, instance, nextVisit(instance, plan));
    if (plan.pool >= 0)
        request(number, job, plan);
    else if (plan.team >= 0)
        requestTeam(number, {number});
    else
        begin(number);
}

void Replication::takeUp(std::uint32_t number)
{
    Job& job = jobs_[number];
    const std::uint32_t place = job.place;
    doWork(number, job, planOf(job));
    retireIfEnded(place);
}

void Replication::perform(Instance& instance, TokenIndex token)
{
    const NodeIndex node = instance.token(token).node;
    const NodePlan& plan = plan_.nodes[at(node)];
    if (!plan.isWork && !plan.awaitsMessage) { // the sending of a message
        completeWork(instance, token);
        return;
    }
    const bool isGated = plan.gate >= 0;
    const std::uint32_t number = newJob(instance, token, isGated ? Job::State::Gated : Job::State::Queued);
    Job& job = jobs_[number];
    if (plan.awaitsMessage) {
        job.state = Job::State::Waiting;
        const Microseconds wait
            = draw(timeNow(plan, &DuringPlan::wait, plan.wait), node, instance, nextVisit(instance, plan));
        job.handle = calendar_.schedule(calendar_.now() + wait, {What::MessageComes, number});
        return;
    }
    if (plan.isPlain)
        job.visit = observer_.enable(caseOf(instance).observed, node, calendar_.now());
    if (isGated)
        enterGates(number);
    else
        doWork(number, job, plan);
}

/// What a receive task waited for is there; somebody may have to work on it.
void Replication::receive(std::uint32_t number)
{
    const std::uint32_t place = jobs_[number].place;
    if (!plan_.nodes[at(jobs_[number].node)].isWork) {
        finishWork(number);
        return;
    }
    jobs_[number].state = Job::State::Queued;
    machine_.pause(cases_[place]->instance, jobs_[number].token, log::Cause::Staff); // it waits for people from here on
    takeUp(number);
}

inline void Replication::noteBegun(const Job& job, const NodePlan& plan)
{
    if (plan.isPlain)
        observer_.start(job.visit, calendar_.now());
    if (!plan.isPlain || isWatched_)
        machine_.begin(cases_[job.place]->instance, job.token, plan.pool);
}

void Replication::notePaused(const Job& job, log::Cause cause)
{
    const bool isPlain = plan_.nodes[at(job.node)].isPlain;
    if (isPlain)
        observer_.pause(job.visit, calendar_.now(), cause);
    if (!isPlain || isWatched_)
        machine_.pause(cases_[job.place]->instance, job.token, cause);
}

void Replication::noteResumed(const Job& job)
{
    const bool isPlain = plan_.nodes[at(job.node)].isPlain;
    if (isPlain)
        observer_.resume(job.visit, calendar_.now());
    if (!isPlain || isWatched_)
        machine_.proceed(cases_[job.place]->instance, job.token);
}

/// When the shift ends that is running now.
inline Microseconds Replication::closingOf(PoolState& state)
{
    if (state.closing <= calendar_.now())
        state.closing = state.pool.calendar().nextClosing(calendar_.now());
    return state.closing;
}

/// Until the work is done or the shift ends.
inline void Replication::goOn(std::uint32_t number)
{
    Job& job = jobs_[number];
    const NodePlan& plan = planOf(job);
    const Microseconds now = calendar_.now();
    job.state = Job::State::Working;
    job.since = now;
    if (plan.pool >= 0 && interrupts(pools_[at(plan.pool)]))
        pools_[at(plan.pool)].working.push_back(number);
    Microseconds until = now + job.remaining;
    What next = What::WorkDone;
    if (plan.hours) {
        if (plan.pool < 0 && !plan.hours->isOpen(now)) { // nobody had to be there for it to begin
            pauseWork(number);
            return;
        }
        const Microseconds closing = plan.pool >= 0 ? closingOf(pools_[at(plan.pool)]) : plan.hours->nextClosing(now);
        if (closing < until) {
            until = closing;
            next = What::ShiftEnd;
        }
    }
    job.handle = calendar_.schedule(until, {next, number});
}

void Replication::begin(std::uint32_t number)
{
    Job& job = jobs_[number];
    const NodePlan& plan = planOf(job);
    if (job.hasBegun) {
        noteResumed(job);
    } else {
        job.hasBegun = true;
        noteBegun(job, plan);
        if (plan.pool < 0 && job.remaining == 0 && plan.errors.empty()) {
            Instance& instance = cases_[job.place]->instance;
            const TokenIndex token = job.token;
            noteEnded(job, plan, true);
            freeJob(number);
            completeWork(instance, token);
            return;
        }
    }
    goOn(number);
}

void Replication::pauseWork(std::uint32_t number)
{
    Job& job = jobs_[number];
    const Microseconds now = calendar_.now();
    job.state = Job::State::Paused;
    job.worked += now - job.since;
    job.remaining -= now - job.since;
    const NodePlan& plan = plan_.nodes[at(job.node)];
    if (plan.pool >= 0)
        std::erase(pools_[at(plan.pool)].working, number);
    const Microseconds opening = plan.hours->nextOpening(now);
    if (opening != kernel::never)
        job.handle = calendar_.schedule(opening, {What::ShiftStart, number});
    notePaused(job, log::Cause::Pause);
}

void Replication::resumeWork(std::uint32_t number)
{
    begin(number);
    const std::int32_t pool = plan_.nodes[at(jobs_[number].node)].pool;
    if (pool >= 0 && interrupts(pools_[at(pool)]))
        touch(pool); // somebody may have come in the night who goes before
}

inline void Replication::giveBack(Job& job, const NodePlan& plan)
{
    if (plan.pool < 0 || job.granted == 0)
        return;
    if (job.state == Job::State::Working)
        job.worked += calendar_.now() - job.since;
    PoolState& state = pools_[at(plan.pool)];
    if (interrupts(state))
        std::erase(state.working, std::uint32_t(&job - jobs_.data()));
    for (; job.granted > 0; --job.granted)
        state.pool.release(job.worked);
    touch(plan.pool);
}

void Replication::finishWork(std::uint32_t number)
{
    Job& job = jobs_[number];
    const NodePlan& plan = planOf(job);
    const std::uint32_t place = job.place;
    const TokenIndex token = job.token;
    const NodeIndex node = job.node;
    giveBack(job, plan);
    noteEnded(job, plan, true);
    freeJob(number);
    if (plan.errors.empty() || !throwsError(place, token, node))
        completeWork(cases_[place]->instance, token);
    retireIfEnded(place);
}

bool Replication::throwsError(std::uint32_t place, TokenIndex token, NodeIndex node)
{
    Instance& instance = cases_[place]->instance;
    const NodePlan& plan = plan_.nodes[at(node)];
    const std::uint32_t visit = cases_[place]->visits[at(plan.counter)];
    for (std::size_t i = 0; i < plan.errors.size(); ++i) {
        if (errorStreams_[at(node)][i].at(keyOf(instance), visit).uniform01(0)
            >= probabilityNow(plan_.nodes[at(plan.errors[i].event)], plan.errors[i].probability))
            continue;
        machine_.throwError(instance, token, plan.errors[i].code);
        return true;
    }
    return false;
}

void Replication::withdraw(Instance& instance, TokenIndex token)
{
    auto& byToken = cases_[std::size_t(instance.tag)]->jobs;
    if (byToken.size() <= at(token) || byToken[at(token)] == 0)
        return;
    const std::uint32_t number = byToken[at(token)] - 1;
    Job& job = jobs_[number];
    const NodePlan& plan = planOf(job);
    calendar_.cancel(job.handle);
    if (job.state == Job::State::Gated)
        withdrawFromGates(number);
    else if (plan.team >= 0)
        withdrawTeam(number);
    else if (job.state == Job::State::Queued) {
        auto& resource = pools_[at(plan.pool)].pool;
        while (resource.withdraw(number)) { }
    }
    giveBack(job, plan);
    noteEnded(job, plan, false);
    freeJob(number);
}

// --- pools

void Replication::touch(std::int32_t pool)
{
    PoolState& state = pools_[at(pool)];
    if (state.isDirty)
        return;
    state.isDirty = true;
    dirty_.push_back(pool);
}

inline void Replication::dispatch(std::int32_t pool)
{
    PoolState& state = pools_[at(pool)];
    const Microseconds now = calendar_.now();
    while (state.pool.waiting() > 0) {
        if (interrupts(state))
            interruptFor(pool);
        const kernel::WorkItem item = state.pool.next(now);
        if (item == kernel::nobody)
            break;
        Job& job = jobs_[item];
        const std::int32_t quantity = plan_.nodes[at(job.node)].quantity;
        job.granted = state.pool.discipline() == kernel::Discipline::Fifo ? job.granted + 1 : quantity;
        if (job.granted < quantity)
            continue;
        begin(item);
    }
    if (state.pool.waiting() == 0 || state.isOpeningDue || state.pool.isOpen(now))
        return;
    const Microseconds opening = state.pool.calendar().nextOpening(now);
    if (opening == kernel::never)
        return;
    state.isOpeningDue = true;
    calendar_.schedule(opening, {What::PoolOpens, std::uint32_t(pool)});
}

/// Not before the machine has returned: those who start are other cases.
void Replication::dispatchPools()
{
    for (std::size_t i = 0; i < dirty_.size(); ++i) { // grows while it runs
        if (dirty_[i] < 0) {
            dispatchOther(-1 - dirty_[i]);
            continue;
        }
        PoolState& state = pools_[at(dirty_[i])];
        state.isDirty = false;
        if (state.pool.waiting() > 0)
            dispatch(dirty_[i]);
    }
    dirty_.clear();
}

} // namespace millrace::run
