// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

#include <algorithm>

// The part of a replication in which cases pass what stands before the work of an activity: limits of work in progress,
// the way there, and batches.

namespace millrace::run {

using execution::Instance;
using execution::TokenIndex;

void Replication::makeGates(std::uint64_t seed, std::uint32_t number)
{
    for (const GatePlan& gate : plan_.gates)
        gates_.push_back({kernel::Stream(seed, number, gate.transferKey), kernel::Stream(seed, number, gate.setUpKey),
            {}, {}, 0, 0, false, false});
    for (const LimitPlan& limit : plan_.limits)
        limits_.push_back({limit.most, 0, {}, {}, false});
}

void Replication::enterGates(std::uint32_t number)
{
    if (mayEnter(number))
        travel(number);
}

// --- limits

/// Takes its places within the limits, all at once, or queues.
bool Replication::mayEnter(std::uint32_t number)
{
    Job& job = jobs_[number];
    const auto& limits = plan_.gates[at(plan_.nodes[at(job.node)].gate)].limits;
    Case& its = *cases_[job.place];
    its.places.resize(plan_.limits.size());
    for (const std::int32_t limit : limits) {
        Limit& one = limits_[at(limit)];
        if (its.places[at(limit)].isHeld || (one.inside < one.most && one.queue.empty()))
            continue;
        queueFor(limit, number);
        machine_.pause(its.instance, job.token, log::Cause::Limit);
        return false;
    }
    takePlaces(job);
    return true;
}

void Replication::takePlaces(Job& job)
{
    job.isWithinLimits = true;
    Case& its = *cases_[job.place];
    for (const std::int32_t limit : plan_.gates[at(plan_.nodes[at(job.node)].gate)].limits) {
        Place& place = its.places[at(limit)];
        ++place.visits;
        if (place.isHeld)
            continue;
        ++limits_[at(limit)].inside;
        place.isHeld = true;
        if (place.waiting > 0)
            callForward(limit, job.place);
    }
}

void Replication::queueFor(std::int32_t limit, std::uint32_t number)
{
    limits_[at(limit)].queue.push_back(number);
    ++cases_[jobs_[number].place]->places[at(limit)].waiting;
}

/// The other work of a case that has come in: it would hold its place for ever if it waited behind those outside.
void Replication::callForward(std::int32_t limit, std::uint32_t place)
{
    auto& queue = limits_[at(limit)].queue;
    std::stable_partition(
        queue.begin(), queue.end(), [&](std::uint32_t number) { return jobs_[number].place == place; });
    touchLimit(limit);
}

/// A place is given back when the machine has returned: who goes on to the next activity within it keeps it.
void Replication::leaveLimits(const Job& job)
{
    if (!job.isWithinLimits)
        return;
    Case& its = *cases_[job.place];
    for (const std::int32_t limit : plan_.gates[at(plan_.nodes[at(job.node)].gate)].limits) {
        if (--its.places[at(limit)].visits > 0 || plan_.limits[at(limit)].isOfProcess)
            continue;
        limits_[at(limit)].leaving.push_back(job.place);
        touchLimit(limit);
    }
}

void Replication::leaveAllLimits(Case& ended)
{
    for (std::size_t limit = 0; limit < ended.places.size(); ++limit)
        if (ended.places[limit].isHeld) {
            --limits_[limit].inside;
            touchLimit(std::int32_t(limit));
        }
    ended.places.clear();
}

void Replication::touchLimit(std::int32_t limit)
{
    if (limits_[at(limit)].isDirty)
        return;
    limits_[at(limit)].isDirty = true;
    dirty_.push_back(-1 - limit - std::int32_t(forces_.size() + gates_.size()));
}

void Replication::dispatchLimit(std::int32_t number)
{
    Limit& limit = limits_[at(number)];
    limit.isDirty = false;
    for (const std::uint32_t place : limit.leaving) {
        auto& places = cases_[place]->places;
        if (places.empty() || !places[at(number)].isHeld || places[at(number)].visits > 0)
            continue;
        places[at(number)].isHeld = false;
        --limit.inside;
    }
    limit.leaving.clear();
    while (!limit.queue.empty() && admitFirst(number)) { }
}

/// Lets the first of the queue in, or sends it on to the queue of another limit that has no place for it; false where
/// there is no place here.
bool Replication::admitFirst(std::int32_t number)
{
    Limit& limit = limits_[at(number)];
    const std::uint32_t first = limit.queue.front();
    const Job& job = jobs_[first];
    auto& places = cases_[job.place]->places;
    if (limit.inside >= limit.most && !places[at(number)].isHeld)
        return false;
    limit.queue.pop_front();
    --places[at(number)].waiting;
    for (const std::int32_t other : plan_.gates[at(plan_.nodes[at(job.node)].gate)].limits) {
        Limit& next = limits_[at(other)];
        if (other == number || places[at(other)].isHeld || next.inside < next.most)
            continue;
        queueFor(other, first);
        return true;
    }
    takePlaces(jobs_[first]);
    travel(first);
    return true;
}

// --- the way there

void Replication::travel(std::uint32_t number)
{
    const Job& job = jobs_[number];
    const NodePlan& plan = plan_.nodes[at(job.node)];
    const GatePlan& gate = plan_.gates[at(plan.gate)];
    if (!gate.transfer) {
        gather(number);
        return;
    }
    const Case& its = *cases_[job.place];
    kernel::Draws draws
        = gates_[at(plan.gate)].transfer.at(its.key, plan.counter < 0 ? 0 : its.visits[at(plan.counter)]);
    const Microseconds time
        = timeOf(timeNow(plan, &DuringPlan::transfer, *gate.transfer).sample(draws, gates_[at(plan.gate)].transfers++));
    machine_.pause(cases_[job.place]->instance, job.token, log::Cause::Setup);
    jobs_[number].handle = calendar_.schedule(calendar_.now() + time, {What::Arrives, number});
}

// --- batches

void Replication::gather(std::uint32_t number)
{
    const Job& job = jobs_[number];
    const std::int32_t index = plan_.nodes[at(job.node)].gate;
    const auto& batch = plan_.gates[at(index)].batch;
    if (!batch) {
        pass(number);
        return;
    }
    Gate& gate = gates_[at(index)];
    machine_.pause(cases_[job.place]->instance, job.token, log::Cause::Batch);
    gate.waiting.push_back(number);
    if (gate.waiting.size() == 1 && batch->longestWait) {
        std::int64_t negatives = 0;
        gate.due = calendar_.schedule(calendar_.now() + kernel::toDuration(*batch->longestWait, negatives),
            {What::BatchDue, std::uint32_t(index)});
    }
    gate.isDue = gate.isDue || isComplete(index);
    if (gate.isDue || gate.waiting.size() >= std::size_t(batch->size))
        touchGate(index);
}

/// By what is known of the cases that wait there.
bool Replication::isComplete(std::int32_t index)
{
    const std::vector<std::uint32_t>& waiting = gates_[at(index)].waiting;
    const ElementData* element = data_ ? plan_.data->of(jobs_[waiting.back()].node) : nullptr;
    if (!element || !element->batch)
        return false;
    std::vector<std::uint32_t> places;
    for (const std::uint32_t number : waiting)
        places.push_back(jobs_[number].place);
    return data().isComplete(places, *element);
}

void Replication::touchGate(std::int32_t gate)
{
    if (gates_[at(gate)].isDirty)
        return;
    gates_[at(gate)].isDirty = true;
    dirty_.push_back(-1 - gate - std::int32_t(forces_.size()));
}

/// Whole batches; one that is due as far as it has come.
void Replication::dispatchGate(std::int32_t index)
{
    Gate& gate = gates_[at(index)];
    const scenario::Batch& batch = *plan_.gates[at(index)].batch;
    gate.isDirty = false;
    while (gate.waiting.size() >= std::size_t(batch.size) || (gate.isDue && !gate.waiting.empty())) {
        const std::size_t count = std::min(gate.waiting.size(), std::size_t(batch.size));
        const std::vector<std::uint32_t> members(gate.waiting.begin(), gate.waiting.begin() + std::ptrdiff_t(count));
        gate.waiting.erase(gate.waiting.begin(), gate.waiting.begin() + std::ptrdiff_t(count));
        calendar_.cancel(gate.due);
        gate.isDue = false;
        if (batch.isTogether)
            doTogether(members);
        else
            for (const std::uint32_t member : members)
                pass(member);
    }
    gate.isDue = false;
    if (!gate.waiting.empty() && batch.longestWait) { // beyond whole batches: only those that came at this very moment
        std::int64_t negatives = 0;
        calendar_.cancel(gate.due);
        gate.due = calendar_.schedule(calendar_.now() + kernel::toDuration(*batch.longestWait, negatives),
            {What::BatchDue, std::uint32_t(index)});
    }
}

/// One piece of work for several cases: where people do it, by a job of its own that carries them.
void Replication::doTogether(const std::vector<std::uint32_t>& members)
{
    const Job first = jobs_[members.front()];
    const NodePlan& plan = plan_.nodes[at(first.node)];
    Microseconds work = 0;
    for (const std::uint32_t member : members) {
        const Instance& instance = cases_[jobs_[member].place]->instance;
        const std::uint32_t visit = nextVisit(instance, plan);
        if (member == members.front())
            work = workTime(first.node, instance, visit);
        machine_.pause(cases_[jobs_[member].place]->instance, jobs_[member].token, log::Cause::Staff);
    }
    if (plan.team >= 0) {
        const std::uint32_t carrier = newCarrier(members);
        jobs_[carrier].remaining = work;
        requestTeam(carrier, members);
        return;
    }
    for (const std::uint32_t member : members) {
        const std::uint32_t place = jobs_[member].place;
        jobs_[member].state = Job::State::Queued;
        jobs_[member].remaining = work;
        begin(member);
        retireIfEnded(place);
    }
}

std::uint32_t Replication::newCarrier(const std::vector<std::uint32_t>& members)
{
    const std::uint32_t number = takeJob();
    jobs_[number] = Job();
    jobs_[number].place = jobs_[members.front()].place;
    jobs_[number].node = jobs_[members.front()].node;
    jobs_[number].state = Job::State::Queued;
    teamJobs_.resize(std::max(teamJobs_.size(), jobs_.size()));
    for (const std::uint32_t member : members)
        teamJobs_[member].carrier = number + 1;
    return number;
}

/// It is taken back; the others of its batch go on, as long as there are any.
void Replication::leaveCarrier(std::uint32_t number)
{
    const std::uint32_t carrier = teamJobs_[number].carrier - 1;
    TeamJob& team = teamJobs_[carrier];
    teamJobs_[number].carrier = 0;
    std::erase(team.members, number);
    if (!team.members.empty()) {
        jobs_[carrier].place = jobs_[team.members.front()].place;
        if (!team.crew.empty())
            tellCrew(carrier);
        return;
    }
    calendar_.cancel(jobs_[carrier].handle);
    withdrawTeam(carrier);
    jobs_[carrier].state = Job::State::Free;
    freeJobs_.push_back(carrier);
}

/// When nothing else will happen, batches that are not full are done as they are. False where there are none.
bool Replication::endBatches()
{
    bool isAny = false;
    for (std::size_t gate = 0; gate < gates_.size(); ++gate) {
        if (gates_[gate].waiting.empty())
            continue;
        gates_[gate].isDue = true;
        touchGate(std::int32_t(gate));
        isAny = true;
    }
    if (isAny)
        dispatchPools();
    return isAny;
}

/// All gates are behind it: now it waits for people, if it needs some.
void Replication::pass(std::uint32_t number)
{
    Job& job = jobs_[number];
    job.state = Job::State::Queued;
    const std::uint32_t place = job.place;
    const GatePlan& gate = plan_.gates[at(plan_.nodes[at(job.node)].gate)];
    if (gate.transfer || gate.batch || !gate.limits.empty())
        machine_.pause(cases_[place]->instance, job.token, log::Cause::Staff);
    takeUp(number);
}

void Replication::handleGate(const Event& event)
{
    const std::uint32_t index = event.index();
    if (event.what() == What::Arrives) {
        gather(index);
        return;
    }
    gates_[index].isDue = true;
    touchGate(std::int32_t(index));
}

/// It is taken back while it waits before a gate.
void Replication::withdrawFromGates(std::uint32_t number)
{
    const std::int32_t index = plan_.nodes[at(jobs_[number].node)].gate;
    if (number < teamJobs_.size() && teamJobs_[number].carrier > 0) {
        leaveCarrier(number);
        return;
    }
    std::erase(gates_[at(index)].waiting, number);
    if (gates_[at(index)].waiting.empty())
        calendar_.cancel(gates_[at(index)].due);
    for (const std::int32_t limit : plan_.gates[at(index)].limits)
        if (std::erase(limits_[at(limit)].queue, number) > 0)
            --cases_[jobs_[number].place]->places[at(limit)].waiting;
}

} // namespace millrace::run
