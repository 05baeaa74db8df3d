// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace millrace::run {

using execution::Choice;
using execution::Instance;
using execution::none;
using execution::Token;
using execution::TokenIndex;

namespace {

constexpr int mostRedraws = 100;
constexpr std::int64_t fewestForLoad = 100;
// Cases that are open as the run begins begin so much earlier: as with those of a warm-up their times do not count.
constexpr Microseconds beforeTheStart = 1;

} // namespace

Replication::Replication(const Plan& plan, std::uint64_t seed, std::uint32_t number, const RunLength& length)
    : plan_(plan)
    , program_(*plan.program)
    , number_(number)
    , length_(length)
    , began_(plan.start)
    , calendar_(plan.openings.empty() ? plan.start : plan.start - beforeTheStart)
    , machine_(*plan.program, *this)
    , observer_(plan.legend, plan.start + length.warmup)
    , measuredFrom_(plan.start + length.warmup)
    , arrived_(plan.arrivals.size() + plan.openings.size())
    , drawn_(plan.arrivals.size())
    , evaluations_(plan.nodes.size())
    , begun_(std::max<std::size_t>(1, plan.processes.size()))
    , opened_(begun_.size())
{
    for (std::size_t process = 1; process < plan.processes.size(); ++process)
        besides_.push_back(std::make_unique<results::Observer>(plan.processes[process].legend, measuredFrom_));
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
        pools_.push_back({kernel::ResourcePool(pool.capacity, pool.calendar, calendar_.now(), pool.discipline), 0,
            false, false, {}});
    makeForces(seed, number);
    makeGates(seed, number);
    asks_ = plan.data || plan.goesByHour;
    if (plan.data)
        data_ = std::make_unique<CaseData>(*plan.data, seed, number);
}

ReplicationOutcome Replication::run(log::EventSink* log, const std::stop_token& stop)
{
    watch(log);
    begin();
    const Microseconds end = length_.duration ? began_ + *length_.duration : kernel::never;
    advance(end, stop);
    if (outcome_.ranAway || outcome_.isFlooded)
        outcome_.culprit = outcome_.ranAway ? placeOfRound() : longestQueue();
    const bool isWhole = length_.duration && !outcome_.isStopped && !outcome_.ranAway && !outcome_.isFlooded;
    const Microseconds ended = isWhole ? end : calendar_.now();
    measureLoads(ended);
    takeFigures(ended);
    outcome_.arrivals = arrivalsSoFar();
    outcome_.simulated = ended - began_;
    if (data_)
        outcome_.troubles = data_->takeTroubles();
    return std::move(outcome_);
}

void Replication::watch(log::EventSink* log)
{
    log_ = log;
    const bool dataWatches = plan_.data && plan_.data->watchesRecords;
    const bool tallies
        = !(log_ && log_->wantsPassages()) && !plan_.legend.hasCostlyPassages() && !dataWatches && besides_.empty();
    isWatched_ = log_ || keepsCaseTimes_ || !tallies;
    std::vector<bool> measured;
    if (!isWatched_)
        for (const NodePlan& node : plan_.nodes)
            measured.push_back(node.isPlain);
    machine_.setTallying(tallies, std::move(measured));
}

void Replication::begin()
{
    if (goesOn_) {
        dispatchPools(); // there may be more people than there were
        return;
    }
    beginOpenings();
    for (std::uint32_t stream = 0; stream < plan_.arrivals.size(); ++stream)
        scheduleFirst(stream);
}

/// Where no event comes before `until`: ends a batch of figures there; false where that was the end. Where nothing else
/// would happen at all, batches of cases that are not full are done as they are.
bool Replication::beginBatch(Microseconds& until, Microseconds end)
{
    if (calendar_.isEmpty() && !gates_.empty() && endBatches())
        return true;
    if (calendar_.isEmpty() || until >= end)
        return false;
    countTallies();
    batches_->add(cutFigures(until));
    until = std::min(end, batches_->nextEnd());
    return true;
}

results::ReplicationFigures Replication::cutFigures(Microseconds at)
{
    results::ReplicationFigures figures = observer_.cut(at);
    if (besides_.empty())
        return figures;
    addProcess(0, figures);
    for (std::size_t i = 0; i < besides_.size(); ++i) {
        results::ReplicationFigures own = besides_[i]->cut(at);
        figures.addWorkFor(own);
        addProcess(i + 1, std::move(own));
    }
    return figures;
}

void Replication::addProcess(std::size_t process, results::ReplicationFigures own)
{
    if (process < outcome_.ofProcesses.size())
        outcome_.ofProcesses[process].merge(own);
    else
        outcome_.ofProcesses.push_back(std::move(own));
}

void Replication::takeFigures(Microseconds ended)
{
    countTallies();
    outcome_.figures = observer_.finish(ended);
    if (!besides_.empty())
        addProcess(0, outcome_.figures);
    for (std::size_t i = 0; i < besides_.size(); ++i) {
        results::ReplicationFigures own = besides_[i]->finish(ended);
        outcome_.figures.addWorkFor(own);
        addProcess(i + 1, std::move(own));
    }
    if (!batches_)
        return;
    const Microseconds lastArrival = length_.duration ? ended : began_ + outcome_.lastArrival;
    outcome_.figures = batches_->finish(std::move(outcome_.figures), ended, lastArrival);
    outcome_.batches = batches_->independent();
}

/// What is only counted counts from the end of the warm-up on, as the records do.
void Replication::beginTallies()
{
    talliesBefore_ = machine_.tallies();
    measuredFrom_ = std::numeric_limits<Microseconds>::max();
}

void Replication::countTallies()
{
    for (std::size_t i = 0; i < talliesBefore_.size(); ++i) // none where the warm-up is not over
        if (i >= plan_.nodes.size() || !plan_.nodes[i].isPlain)
            observer_.count(std::int32_t(i), machine_.tallies()[i] - talliesBefore_[i]);
    if (!talliesBefore_.empty())
        talliesBefore_ = machine_.tallies();
}

/// Where the case that has come around most is just now.
std::string Replication::placeOfRound() const
{
    const Case* most = nullptr;
    for (const auto& one : cases_)
        if (one->inUse && (!most || one->instance.visitCount() > most->instance.visitCount()))
            most = one.get();
    if (!most)
        return {};
    for (const Token& token : most->instance.tokens()) {
        if (token.state == execution::TokenState::Free || token.node == none)
            continue;
        const results::Legend::Element& element = plan_.legend.elements[at(token.node)];
        return element.name.empty() ? element.id : element.name;
    }
    return {};
}

std::string Replication::longestQueue() const
{
    const auto longest
        = std::ranges::max_element(pools_, {}, [](const PoolState& state) { return state.pool.waiting(); });
    return longest == pools_.end() || longest->pool.waiting() == 0
        ? std::string()
        : plan_.legend.resources[std::size_t(longest - pools_.begin())].name;
}

/// Hours weigh as in a whole week where the run is no whole number of them: what arrives on a Friday may be done on
/// Monday.
void Replication::measureLoads(Microseconds ended)
{
    constexpr double week = 7.0 * double(base::day);
    const Microseconds until = length_.duration ? ended : began_ + outcome_.lastArrival;
    const double span = double(until - began_);
    outcome_.loads.assign(pools_.size(), std::numeric_limits<double>::quiet_NaN());
    if (startedCases_ < fewestForLoad || span <= 0)
        return;
    const std::vector<double> work = workOfPools();
    for (std::size_t i = 0; i < pools_.size(); ++i) {
        const kernel::ResourcePool& pool = pools_[i].pool;
        const double inWeeks = pool.capacity() * span * double(pool.calendar().weeklyWork()) / week;
        const double offered = plan_.pools[i].force >= 0 ? offeredByForce(i, until)
                                                         : std::max(double(pool.availableTime(until)), inWeeks);
        if (offered > 0)
            outcome_.loads[i] = (work[i] - (workBefore_.empty() ? 0 : workBefore_[i])) / offered;
    }
}

/// By pool, what came for it so far, done or not; of work that several teams can do, what waits counts for the first.
std::vector<double> Replication::workOfPools() const
{
    std::vector<double> work(pools_.size());
    for (std::size_t i = 0; i < pools_.size(); ++i) {
        const std::int32_t force = plan_.pools[i].force;
        work[i]
            = double(force >= 0 ? forces_[at(force)].workforce.busyTime(std::uint32_t(i)) : pools_[i].pool.busyTime());
    }
    for (const Job& job : jobs_) {
        if (job.node < 0 || job.state == Job::State::Free || job.state == Job::State::Waiting)
            continue;
        const NodePlan& node = plan_.nodes[at(job.node)];
        const double time = double(job.worked + job.remaining);
        if (node.pool >= 0)
            work[at(node.pool)] += node.quantity * time;
        if (node.team >= 0)
            for (const kernel::Workforce::Need& need : plan_.teams[at(node.team)].alternatives.front())
                work[need.pool] += need.units * time;
    }
    return work;
}

// --- draws

Microseconds Replication::draw(
    const Distribution& distribution, NodeIndex node, const Instance& instance, std::uint32_t visit)
{
    std::uint64_t evaluation = 0;
    if (distribution.kind() == Distribution::Kind::Sequence)
        evaluation = evaluations_[at(node)]++;
    kernel::Draws draws = streams_[at(node)].duration.at(keyOf(instance), visit);
    return timeOf(distribution.sample(draws, evaluation));
}

void Replication::choose(const Instance& instance, Choice& choice)
{
    const NodePlan& node = plan_.nodes[at(choice.node())];
    const std::vector<Branch>* ways = &node.branches;
    if (asks_) {
        if (data_ && chooseByData(instance, choice))
            return;
        ways = &branchesNow(choice.node());
    }
    const std::vector<Branch>& branches = *ways;
    if (branches.size() == 1 && choice.split() == execution::Split::Exclusive) {
        choice.take(branches.front().flow);
        return;
    }
    kernel::Draws draws = streams_[at(choice.node())].choice.at(keyOf(instance), nextVisit(instance, node));
    if (choice.split() == execution::Split::Exclusive) {
        const double drawn = draws.uniform01(0);
        const auto chosen = std::ranges::find_if(branches, [&](const Branch& branch) { return drawn < branch.share; });
        if (chosen != branches.end())
            choice.take(chosen->flow);
        return;
    }
    // None taken is for the default flow; without one it is no answer, and drawn again.
    const bool mayTakeNone
        = program_.nodes[at(choice.node())].defaultFlow != none || choice.split() == execution::Split::Conditional;
    bool hasTaken = false;
    for (int tries = 0; !hasTaken && tries < mostRedraws; ++tries) {
        for (const Branch& branch : branches) {
            if (draws.next() >= branch.share)
                continue;
            choice.take(branch.flow);
            hasTaken = true;
        }
        if (mayTakeNone)
            return;
    }
    if (!hasTaken && !branches.empty())
        choice.take(branches.front().flow);
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
    if (!measures(record))
        observerOf(record.caseNumber).record(record);
    if (record.kind == log::EventKind::Incident && outcome_.incidents++ == 0)
        outcome_.firstIncident = payload;
    if (data_ && plan_.data->watchesRecords)
        data().note(record, program_);
    if (record.caseNumber >> processShift != 0)
        return; // the others are not what was asked about
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
