// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

#include "engine/execution/timer.h"
#include "modeler/feel/scope.h"

#include <algorithm>
#include <cassert>

namespace millrace::run {

using execution::Choice;
using execution::Instance;
using execution::none;
using execution::Token;
using execution::TokenIndex;

namespace {

// A case that makes more events than this on average goes round in circles.
constexpr std::int64_t mostEventsOfCase = 5'000;
constexpr std::int64_t mostEventsBeside = 1'000'000;
constexpr std::int64_t eventsBetweenStopChecks = 1024;
constexpr int mostRedraws = 100;

std::size_t at(std::int32_t index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

Replication::Replication(const Plan& plan, std::uint64_t seed, std::uint32_t number, const RunLength& length)
    : plan_(plan)
    , program_(*plan.program)
    , length_(length)
    , calendar_(plan.start)
    , machine_(*plan.program, *this)
    , observer_(plan.legend, plan.start + length.warmup)
    , arrived_(plan.arrivals.size())
    , evaluations_(plan.nodes.size())
{
    for (const NodePlan& node : plan.nodes) {
        streams_.push_back(
            {kernel::Stream(seed, number, node.durationKey), kernel::Stream(seed, number, node.choiceKey)});
        auto& errors = errorStreams_.emplace_back();
        for (const ErrorChance& error : node.errors)
            errors.emplace_back(seed, number, error.key);
    }
    for (const ArrivalPlan& arrivals : plan.arrivals)
        arrivalStreams_.emplace_back(seed, number, arrivals.key);
    pools_.reserve(plan.pools.size());
    for (const PoolPlan& pool : plan.pools)
        pools_.push_back({kernel::ResourcePool(pool.capacity, pool.calendar, plan.start)});
}

ReplicationOutcome Replication::run(log::EventSink* log, const std::stop_token& stop)
{
    log_ = log;
    isWatched_ = log_ || keepsCaseTimes_;
    for (std::uint32_t stream = 0; stream < plan_.arrivals.size(); ++stream) {
        const auto& hours = plan_.arrivals[stream].calendar;
        const Microseconds first = hours ? hours->nextOpening(plan_.start) : plan_.start;
        if (mayArrive(stream) && first != kernel::never)
            calendar_.schedule(first, {What::Arrival, stream});
    }
    const Microseconds end = length_.duration ? plan_.start + *length_.duration : kernel::never;
    std::int64_t events = 0;
    while (!calendar_.isEmpty() && calendar_.nextTime() <= end) {
        handle(calendar_.next().payload);
        if (!dirty_.empty())
            dispatchPools();
        if (++events % eventsBetweenStopChecks != 0)
            continue;
        outcome_.isStopped = stop.stop_requested();
        outcome_.ranAway = events > mostEventsBeside + mostEventsOfCase * startedCases_;
        if (outcome_.isStopped || outcome_.ranAway)
            break;
    }
    const bool isWhole = length_.duration && !outcome_.isStopped && !outcome_.ranAway;
    const Microseconds ended = isWhole ? end : calendar_.now();
    outcome_.figures = observer_.finish(ended);
    outcome_.arrivals = startedCases_;
    outcome_.simulated = ended - plan_.start;
    return std::move(outcome_);
}

void Replication::handle(const Event& event)
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
    }
}

// --- cases

bool Replication::mayArrive(std::uint32_t stream) const
{
    if (length_.cases)
        return startedCases_ < *length_.cases;
    const auto& count = plan_.arrivals[stream].count;
    if (count)
        return arrived_[stream] < *count;
    return length_.duration || arrived_[stream] < length_.casesByDefault;
}

void Replication::arrive(std::uint32_t stream)
{
    if (!mayArrive(stream))
        return; // another stream brought the last one
    std::uint32_t place;
    if (freeCases_.empty()) {
        place = std::uint32_t(cases_.size());
        cases_.push_back(std::make_unique<Case>());
        cases_[place]->visits.resize(at(plan_.counterCount));
        cases_[place]->instance.tag = place;
    } else {
        place = freeCases_.back();
        freeCases_.pop_back();
        std::fill(cases_[place]->visits.begin(), cases_[place]->visits.end(), 0);
    }
    Case& begun = *cases_[place];
    begun.inUse = true;
    ++arrived_[stream];
    const std::int64_t number = startedCases_++;
    if (keepsCaseTimes_)
        caseTimes_.push_back({calendar_.now(), -1});
    scheduleArrival(stream);
    machine_.start(begun.instance, number, plan_.arrivals[stream].start);
    retireIfEnded(place);
}

void Replication::scheduleArrival(std::uint32_t stream)
{
    if (!mayArrive(stream))
        return;
    const ArrivalPlan& arrivals = plan_.arrivals[stream];
    kernel::Draws draws = arrivalStreams_[stream].at(arrived_[stream]);
    const Microseconds interval = kernel::toDuration(
        arrivals.interval.sample(draws, std::uint64_t(arrived_[stream] - 1)), outcome_.negativeSamples);
    Microseconds next = calendar_.now() + interval;
    if (arrivals.calendar)
        next = arrivals.calendar->nextOpening(arrivals.calendar->advance(calendar_.now(), interval));
    if (next != kernel::never)
        calendar_.schedule(next, {What::Arrival, stream});
}

void Replication::retireIfEnded(std::uint32_t place)
{
    Case& which = *cases_[place];
    if (!which.inUse || !which.instance.hasEnded())
        return;
    which.inUse = false;
    freeCases_.push_back(place);
}

// --- draws

const NodePlan& Replication::planOf(const Instance& instance, TokenIndex token) const
{
    return plan_.nodes[at(instance.token(token).node)];
}

/// How often the case has asked this node for draws: so its draws stay the same whatever happens elsewhere in the case.
std::uint32_t Replication::nextVisit(const Instance& instance, const NodePlan& node)
{
    return node.counter < 0 ? 0 : cases_[std::size_t(instance.tag)]->visits[at(node.counter)]++;
}

Microseconds Replication::draw(
    const Distribution& distribution, NodeIndex node, const Instance& instance, std::uint32_t visit)
{
    std::uint64_t evaluation = 0;
    if (distribution.kind() == Distribution::Kind::Sequence)
        evaluation = evaluations_[at(node)]++;
    kernel::Draws draws = streams_[at(node)].duration.at(instance.caseNumber(), visit);
    return kernel::toDuration(distribution.sample(draws, evaluation), outcome_.negativeSamples);
}

void Replication::choose(const Instance& instance, Choice& choice)
{
    const NodePlan& node = plan_.nodes[at(choice.node())];
    if (node.branches.size() == 1 && choice.split() == execution::Split::Exclusive) {
        choice.take(node.branches.front().flow);
        return;
    }
    kernel::Draws draws = streams_[at(choice.node())].choice.at(instance.caseNumber(), nextVisit(instance, node));
    if (choice.split() == execution::Split::Exclusive) {
        const double drawn = draws.next();
        const auto chosen = std::find_if(
            node.branches.begin(), node.branches.end(), [&](const Branch& branch) { return drawn < branch.share; });
        if (chosen != node.branches.end())
            choice.take(chosen->flow);
        return;
    }
    // None taken is for the default flow; without one it is no answer, and drawn again.
    const bool mayTakeNone
        = program_.nodes[at(choice.node())].defaultFlow != none || choice.split() == execution::Split::Conditional;
    bool hasTaken = false;
    for (int tries = 0; !hasTaken && tries < mostRedraws; ++tries) {
        for (const Branch& branch : node.branches) {
            if (draws.next() >= branch.share)
                continue;
            choice.take(branch.flow);
            hasTaken = true;
        }
        if (mayTakeNone)
            return;
    }
    if (!hasTaken && !node.branches.empty())
        choice.take(node.branches.front().flow);
}

// --- jobs

std::uint32_t Replication::newJob(Instance& instance, TokenIndex token, Job::State state)
{
    if (freeJobs_.empty()) {
        freeJobs_.push_back(std::uint32_t(jobs_.size()));
        jobs_.emplace_back();
    }
    const std::uint32_t number = freeJobs_.back();
    freeJobs_.pop_back();
    const auto place = std::uint32_t(instance.tag);
    Job& job = jobs_[number];
    job = Job {};
    job.place = place;
    job.token = token;
    job.node = instance.token(token).node;
    job.state = state;
    if (!plan_.mayWithdraw)
        return number;
    auto& byToken = cases_[place]->jobs;
    if (byToken.size() <= at(token))
        byToken.resize(at(token) + 1);
    byToken[at(token)] = number + 1;
    return number;
}

void Replication::freeJob(std::uint32_t number)
{
    Job& job = jobs_[number];
    job.state = Job::State::Free;
    if (plan_.mayWithdraw)
        cases_[job.place]->jobs[at(job.token)] = 0;
    freeJobs_.push_back(number);
}

void Replication::perform(Instance& instance, TokenIndex token)
{
    const NodeIndex node = instance.token(token).node;
    const NodePlan& plan = plan_.nodes[at(node)];
    if (!plan.isWork) { // the sending of a message
        machine_.complete(instance, token);
        return;
    }
    const std::uint32_t number = newJob(instance, token, Job::State::Queued);
    jobs_[number].remaining = draw(plan.duration, node, instance, nextVisit(instance, plan));
    if (plan.pool < 0) {
        begin(number);
        return;
    }
    request(number);
}

/// All units that the work needs are asked for in a row, so in a first-come-first-served queue nobody gets between
/// them.
void Replication::request(std::uint32_t number)
{
    const NodePlan& plan = plan_.nodes[at(jobs_[number].node)];
    PoolState& state = pools_[at(plan.pool)];
    for (std::int32_t unit = 0; unit < plan.quantity; ++unit)
        jobs_[number].granted += state.pool.request(number, calendar_.now()) ? 1 : 0;
    if (jobs_[number].granted == plan.quantity)
        begin(number);
    else if (!state.isOpeningDue && !state.pool.isOpen(calendar_.now()))
        touch(plan.pool);
}

void Replication::begin(std::uint32_t number)
{
    const Job& job = jobs_[number];
    const TokenIndex token = job.token;
    const NodePlan& plan = plan_.nodes[at(job.node)];
    Instance& instance = cases_[job.place]->instance;
    machine_.begin(instance, token, plan.pool);
    if (plan.pool < 0 && job.remaining == 0 && plan.errors.empty()) {
        freeJob(number);
        machine_.complete(instance, token);
        return;
    }
    goOn(number);
}

/// Until the work is done or the shift ends.
void Replication::goOn(std::uint32_t number)
{
    Job& job = jobs_[number];
    const Microseconds now = calendar_.now();
    job.state = Job::State::Working;
    job.since = now;
    const std::int32_t pool = plan_.nodes[at(job.node)].pool;
    const Microseconds done = now + job.remaining;
    const Microseconds closing = pool < 0 ? kernel::never : closingOf(pools_[at(pool)]);
    if (closing < done)
        job.handle = calendar_.schedule(closing, {What::ShiftEnd, number});
    else
        job.handle = calendar_.schedule(done, {What::WorkDone, number});
}

/// When the shift ends that is running now.
Microseconds Replication::closingOf(PoolState& state)
{
    if (state.closing <= calendar_.now())
        state.closing = state.pool.calendar().nextClosing(calendar_.now());
    return state.closing;
}

void Replication::pauseWork(std::uint32_t number)
{
    Job& job = jobs_[number];
    const Microseconds now = calendar_.now();
    job.state = Job::State::Paused;
    job.worked += now - job.since;
    job.remaining -= now - job.since;
    const auto& hours = pools_[at(plan_.nodes[at(job.node)].pool)].pool.calendar();
    const Microseconds opening = hours.nextOpening(now);
    if (opening != kernel::never)
        job.handle = calendar_.schedule(opening, {What::ShiftStart, number});
    machine_.pause(cases_[job.place]->instance, job.token, log::Cause::Pause);
}

void Replication::resumeWork(std::uint32_t number)
{
    const Job& job = jobs_[number];
    machine_.proceed(cases_[job.place]->instance, job.token);
    goOn(number);
}

void Replication::finishWork(std::uint32_t number)
{
    Job job = jobs_[number];
    giveBack(jobs_[number]);
    freeJob(number);
    if (plan_.nodes[at(job.node)].errors.empty() || !throwsError(job))
        machine_.complete(cases_[job.place]->instance, job.token);
    retireIfEnded(job.place);
}

bool Replication::throwsError(const Job& job)
{
    Instance& instance = cases_[job.place]->instance;
    const NodePlan& plan = plan_.nodes[at(job.node)];
    const std::uint32_t visit = cases_[job.place]->visits[at(plan.counter)];
    for (std::size_t i = 0; i < plan.errors.size(); ++i) {
        if (errorStreams_[at(job.node)][i].at(instance.caseNumber(), visit).uniform01(0) >= plan.errors[i].probability)
            continue;
        machine_.throwError(instance, job.token, plan.errors[i].code);
        return true;
    }
    return false;
}

void Replication::giveBack(Job& job)
{
    const std::int32_t pool = plan_.nodes[at(job.node)].pool;
    if (pool < 0 || job.granted == 0)
        return;
    if (job.state == Job::State::Working)
        job.worked += calendar_.now() - job.since;
    for (; job.granted > 0; --job.granted)
        pools_[at(pool)].pool.release(job.worked);
    touch(pool);
}

void Replication::withdraw(Instance& instance, TokenIndex token)
{
    auto& byToken = cases_[std::size_t(instance.tag)]->jobs;
    if (byToken.size() <= at(token) || byToken[at(token)] == 0)
        return;
    const std::uint32_t number = byToken[at(token)] - 1;
    Job& job = jobs_[number];
    calendar_.cancel(job.handle);
    if (job.state == Job::State::Queued) {
        auto& resource = pools_[at(plan_.nodes[at(job.node)].pool)].pool;
        while (resource.withdraw(number, calendar_.now())) { }
    }
    giveBack(job);
    freeJob(number);
}

// --- events

void Replication::schedule(Instance& instance, TokenIndex token)
{
    awaitEvent(instance, token);
}

void Replication::subscribe(Instance& instance, TokenIndex token)
{
    awaitEvent(instance, token);
}

void Replication::awaitEvent(Instance& instance, TokenIndex token)
{
    const auto due = eventTime(instance, instance.token(token));
    if (!due)
        return;
    const std::uint32_t number = newJob(instance, token, Job::State::Waiting);
    jobs_[number].handle = calendar_.schedule(*due, {What::EventComes, number});
}

/// Where the gateway is decided by shares, the event behind the chosen flow comes, and no other.
bool Replication::isChosenByGateway(const Instance& instance, const Token& token) const
{
    const Token& owner = instance.token(token.owner);
    const NodePlan& gateway = plan_.nodes[at(owner.node)];
    if (gateway.branches.empty() || program_.nodes[at(owner.node)].kind != execution::NodeKind::EventBasedGateway)
        return true;
    const double drawn
        = streams_[at(owner.node)].choice.at(instance.caseNumber(), std::uint32_t(owner.visit)).uniform01(0);
    const auto chosen = std::find_if(
        gateway.branches.begin(), gateway.branches.end(), [&](const Branch& branch) { return drawn < branch.share; });
    return chosen != gateway.branches.end() && chosen->flow == token.flow;
}

std::optional<Microseconds> Replication::eventTime(const Instance& instance, const Token& token)
{
    const NodePlan& plan = plan_.nodes[at(token.node)];
    if (plan.waitKind == WaitKind::Never || (token.owner != none && !isChosenByGateway(instance, token)))
        return std::nullopt;
    const std::uint32_t visit = nextVisit(instance, plan);
    if (plan.probability < 1
        && streams_[at(token.node)].choice.at(instance.caseNumber(), visit).uniform01(0) >= plan.probability)
        return std::nullopt;
    if (plan.waitKind == WaitKind::Drawn)
        return calendar_.now() + draw(plan.wait, token.node, instance, visit);
    if (plan.timer >= 0)
        return calendar_.now() + plan.timer;
    const auto& timer = program_.timers[at(program_.nodes[at(token.node)].timer)];
    const auto due = execution::dueTime(program_, timer, calendar_.now(), token.fired, feel::EmptyScope());
    return due.at ? std::optional(std::max(*due.at, calendar_.now())) : std::nullopt;
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

/// Not before the machine has returned: those who start are other cases.
void Replication::dispatchPools()
{
    for (std::size_t i = 0; i < dirty_.size(); ++i) { // grows while it runs
        pools_[at(dirty_[i])].isDirty = false;
        dispatch(dirty_[i]);
    }
    dirty_.clear();
}

void Replication::dispatch(std::int32_t pool)
{
    PoolState& state = pools_[at(pool)];
    const Microseconds now = calendar_.now();
    while (const auto item = state.pool.next(now)) {
        Job& job = jobs_[*item];
        if (++job.granted < plan_.nodes[at(job.node)].quantity)
            continue;
        const std::uint32_t place = job.place;
        begin(*item);
        retireIfEnded(place);
    }
    if (state.pool.waiting() == 0 || state.isOpeningDue || state.pool.isOpen(now))
        return;
    const Microseconds opening = state.pool.calendar().nextOpening(now);
    if (opening == kernel::never)
        return;
    state.isOpeningDue = true;
    calendar_.schedule(opening, {What::PoolOpens, std::uint32_t(pool)});
}

// --- records

void Replication::record(const log::EventRecord& record, std::string_view payload)
{
    if (!isWatched_ && record.kind != log::EventKind::Incident)
        observer_.record(record);
    else
        recordMore(record, payload);
}

void Replication::recordMore(const log::EventRecord& record, std::string_view payload)
{
    observer_.record(record);
    if (record.kind == log::EventKind::Incident && outcome_.incidents++ == 0)
        outcome_.firstIncident = payload;
    if (keepsCaseTimes_)
        noteCaseTime(record);
    if (log_)
        log_->record(record);
}

void Replication::noteCaseTime(const log::EventRecord& record)
{
    if (record.kind == log::EventKind::CaseCompleted) {
        CaseTime& ended = caseTimes_[std::size_t(record.caseNumber)];
        ended.cycleTime = double(record.time - ended.began) * 1e-6;
    }
}

} // namespace millrace::run
