// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

#include <algorithm>
#include <cmath>

// The part of a replication in which teams work: several people for one piece of work, people who are told apart by
// pace, hours and skills, who are away now and then, and who hand over when they go.

namespace millrace::run {

using execution::Instance;
using execution::TokenIndex;
using kernel::Workforce;

void Replication::makeForces(std::uint64_t seed, std::uint32_t number)
{
    forces_.reserve(plan_.forces.size());
    for (const ForcePlan& force : plan_.forces) {
        std::vector<Workforce::Unit> units;
        for (const UnitPlan& unit : force.units) {
            const kernel::Stream absences(seed, number, unit.absenceKey);
            units.push_back(
                {unit.pool, kernel::Presence(unit.calendar, calendar_.now(), unit.absence.get(), &absences, unit.who),
                    unit.speed, unit.skills});
        }
        forces_.push_back({Workforce(std::move(units)), {}, {}, {}});
        for (const scenario::Pool& pool : plan_.scenario.pools) {
            forces_.back().finishes.push_back(pool.shiftEnd == scenario::ShiftEnd::Finish);
            forces_.back().handsOver.push_back(pool.shiftEnd == scenario::ShiftEnd::HandOver);
        }
    }
    for (const TeamPlan& team : plan_.teams)
        teamKinds_.push_back(forces_[at(team.force)].workforce.kindOf(team.alternatives));
}

void Replication::handleTeam(const Event& event)
{
    const std::uint32_t index = event.index();
    switch (event.what()) {
    case What::TeamDone:
        finishTeam(index);
        break;
    case What::TeamLeaves:
        leaveTeam(index);
        break;
    case What::TeamComes:
        comeTeam(index);
        break;
    case What::TeamTurns:
        forces_[index].turnAt = kernel::never;
        touchForce(std::int32_t(index));
        break;
    default:
        break;
    }
}

Replication::Force& Replication::forceOf(const Job& job)
{
    return forces_[at(plan_.teams[at(plan_.nodes[at(job.node)].team)].force)];
}

Workforce::Task Replication::taskOf(std::uint32_t number) const
{
    const NodeIndex node = jobs_[number].node;
    return {number, teamKinds_[at(plan_.nodes[at(node)].team)], node};
}

void Replication::dispatchOther(std::int32_t number)
{
    const auto forces = std::int32_t(forces_.size());
    const auto gates = std::int32_t(gates_.size());
    if (number < forces)
        dispatchForce(number);
    else if (number < forces + gates)
        dispatchGate(number - forces);
    else
        dispatchLimit(number - forces - gates);
}

template <class Do> void Replication::forMembers(std::uint32_t number, const Do& todo)
{
    for (const std::uint32_t member : teamJobs_[number].members)
        todo(cases_[jobs_[member].place]->instance, jobs_[member].token);
}

void Replication::requestTeam(std::uint32_t number, std::vector<std::uint32_t> members)
{
    const Job& job = jobs_[number];
    const NodePlan& plan = plan_.nodes[at(job.node)];
    if (teamJobs_.size() <= number)
        teamJobs_.resize(jobs_.size());
    TeamJob& team = teamJobs_[number] = TeamJob();
    team.members = std::move(members);
    team.visit = plan.counter < 0 ? 0 : cases_[job.place]->visits[at(plan.counter)];
    const std::int32_t force = plan_.teams[at(plan.team)].force;
    const kernel::Discipline order = plan_.forces[at(force)].discipline;
    team.rank = order == kernel::Discipline::Lifo ? -double(++lifoRank_) : rankOf(job, order);
    forces_[at(force)].workforce.request(taskOf(number), team.rank);
    touchForce(force);
}

void Replication::touchForce(std::int32_t force)
{
    if (forces_[at(force)].isDirty)
        return;
    forces_[at(force)].isDirty = true;
    dirty_.push_back(-1 - force);
}

void Replication::dispatchForce(std::int32_t number)
{
    Force& force = forces_[at(number)];
    force.isDirty = false;
    const bool interrupts = plan_.forces[at(number)].discipline == kernel::Discipline::PreemptivePriority;
    std::size_t rounds = interrupts ? plan_.forces[at(number)].units.size() : 0; // more would change nothing
    do {
        while (auto start = force.workforce.next(calendar_.now()))
            beginTeam(std::move(*start));
    } while (rounds-- > 0 && interruptTeams(force));
    turnLater(number);
}

/// Work of lower priority lets go of those whom the first in the queue needs; false where that is no help.
bool Replication::interruptTeams(Force& force)
{
    if (force.workforce.waiting() == 0)
        return false;
    const std::vector<kernel::WorkItem> lower = force.workforce.interruptible(calendar_.now());
    for (const kernel::WorkItem number : lower) {
        calendar_.cancel(jobs_[number].handle);
        stopTeam(number);
        handOver(number);
    }
    return !lower.empty();
}

/// Somebody who comes, or goes so that others need not be kept for him, may let work begin.
void Replication::turnLater(std::int32_t number)
{
    Force& force = forces_[at(number)];
    const Microseconds next = force.workforce.waiting() > 0 ? force.workforce.nextTurn(calendar_.now()) : kernel::never;
    if (next == force.turnAt)
        return;
    calendar_.cancel(force.turn);
    force.turnAt = next;
    if (next != kernel::never)
        force.turn = calendar_.schedule(next, {What::TeamTurns, std::uint32_t(number)});
}

void Replication::beginTeam(Workforce::Start start)
{
    const std::uint32_t number = start.task.item;
    TeamJob& team = teamJobs_[number];
    team.crew = std::move(start.crew);
    team.speed = forceOf(jobs_[number]).workforce.speedOf(team.crew);
    team.setUp = setUpTime(number);
    tellCrew(number);
    if (team.setUp > 0)
        forMembers(
            number, [&](Instance& instance, TokenIndex token) { machine_.pause(instance, token, log::Cause::Setup); });
    else
        beginWorkOfTeam(number);
    goOnTeam(number);
}

/// Who has done nothing so far is set up for anything.
Microseconds Replication::setUpTime(std::uint32_t number)
{
    const Job& job = jobs_[number];
    const TeamJob& team = teamJobs_[number];
    const NodePlan& plan = plan_.nodes[at(job.node)];
    if (plan.gate < 0 || !plan_.gates[at(plan.gate)].setUp)
        return 0;
    const GatePlan& gate = plan_.gates[at(plan.gate)];
    const Workforce& workforce = forceOf(job).workforce;
    const bool isChange = std::any_of(team.crew.begin(), team.crew.end(), [&](std::uint32_t unit) {
        return workforce.lastActivity(unit) >= 0 && workforce.lastActivity(unit) != job.node;
    });
    if (!gate.setsUpEachTime && !isChange)
        return 0;
    kernel::Draws draws = gates_[at(plan.gate)].setUp.at(cases_[job.place]->key, team.visit);
    return timeOf(timeNow(plan, &DuringPlan::setUp, *gate.setUp).sample(draws, gates_[at(plan.gate)].setUps++));
}

void Replication::tellCrew(std::uint32_t number)
{
    const Job& job = jobs_[number];
    const std::int32_t force = plan_.teams[at(plan_.nodes[at(job.node)].team)].force;
    std::vector<results::Observer::Share> shares;
    for (const std::uint32_t unit : teamJobs_[number].crew) {
        const UnitPlan& who = plan_.forces[at(force)].units[unit];
        shares.push_back({std::int32_t(who.pool), who.person, 1 / double(teamJobs_[number].members.size())});
    }
    forMembers(number, [&](const Instance& instance, TokenIndex token) {
        observerOf(instance.caseNumber())
            .assign(calendar_.now(), instance.caseNumber(), instance.token(token).visit, shares);
    });
}

void Replication::beginWorkOfTeam(std::uint32_t number)
{
    const Job& job = jobs_[number];
    TeamJob& team = teamJobs_[number];
    const std::int32_t lead = leadOf(team.crew, plan_.teams[at(plan_.nodes[at(job.node)].team)].force);
    forMembers(number, [&](Instance& instance, TokenIndex token) {
        if (team.hasBegun)
            machine_.proceed(instance, token);
        else
            machine_.begin(instance, token, lead);
    });
    team.hasBegun = true;
}

/// As records name who does it: a pool, or behind all pools the people that have names; of several the first.
std::int32_t Replication::leadOf(const std::vector<std::uint32_t>& crew, std::int32_t force) const
{
    const UnitPlan& who = plan_.forces[at(force)].units[crew.front()];
    if (who.person < 0)
        return std::int32_t(who.pool);
    std::size_t index = plan_.legend.resources.size();
    for (std::size_t pool = 0; pool < who.pool; ++pool)
        index += plan_.legend.resources[pool].people.size();
    return std::int32_t(index) + who.person;
}

/// Until the work is done or somebody goes.
void Replication::goOnTeam(std::uint32_t number)
{
    Job& job = jobs_[number];
    const TeamJob& team = teamJobs_[number];
    Force& force = forceOf(job);
    const Microseconds now = calendar_.now();
    job.state = Job::State::Working;
    job.since = now;
    const Microseconds length
        = team.setUp > 0 ? team.setUp : Microseconds(std::llround(double(job.remaining) / team.speed));
    const Microseconds done = now + length;
    const Microseconds leaving = force.workforce.leaving(team.crew, now, force.finishes).at;
    if (leaving < done && !plan_.nodes[at(job.node)].isElapsed)
        job.handle = calendar_.schedule(leaving, {What::TeamLeaves, number});
    else
        job.handle = calendar_.schedule(done, {What::TeamDone, number});
}

/// Brings the account of work that is being done up to now.
void Replication::stopTeam(std::uint32_t number)
{
    Job& job = jobs_[number];
    if (job.state != Job::State::Working)
        return;
    const Microseconds elapsed = calendar_.now() - job.since;
    TeamJob& team = teamJobs_[number];
    job.worked += elapsed;
    if (team.setUp > 0)
        team.setUp = std::max<Microseconds>(0, team.setUp - elapsed);
    else
        job.remaining
            = std::max<Microseconds>(0, job.remaining - Microseconds(std::llround(double(elapsed) * team.speed)));
    job.since = calendar_.now();
}

/// The set-up or the work.
void Replication::finishTeam(std::uint32_t number)
{
    TeamJob& team = teamJobs_[number];
    const bool isSetUp = team.setUp > 0;
    stopTeam(number);
    if (isSetUp) {
        beginWorkOfTeam(number);
        goOnTeam(number);
        return;
    }
    const Job& job = jobs_[number];
    forceOf(job).workforce.release(team.crew, job.node, calendar_.now(), job.worked);
    team.crew.clear();
    touchForce(plan_.teams[at(plan_.nodes[at(job.node)].team)].force);
    const std::vector<std::uint32_t> members = std::move(team.members);
    if (members.front() == number) {
        finishWork(number);
        return;
    }
    jobs_[number].state = Job::State::Free;
    freeJobs_.push_back(number);
    for (const std::uint32_t member : members) {
        teamJobs_[member].carrier = 0;
        jobs_[member].state = Job::State::Working;
        finishWork(member);
    }
}

/// Somebody of the crew goes: the work waits for the same people, or goes over to others.
void Replication::leaveTeam(std::uint32_t number)
{
    stopTeam(number);
    Job& job = jobs_[number];
    const TeamJob& team = teamJobs_[number];
    Force& force = forceOf(job);
    const Microseconds now = calendar_.now();
    if (force.handsOver[force.workforce.leaving(team.crew, now, force.finishes).pool]) {
        handOver(number);
        return;
    }
    job.state = Job::State::Paused;
    forMembers(
        number, [&](Instance& instance, TokenIndex token) { machine_.pause(instance, token, log::Cause::Pause); });
    const Microseconds back = force.workforce.together(team.crew, now);
    if (back != kernel::never)
        job.handle = calendar_.schedule(back, {What::TeamComes, number});
}

void Replication::handOver(std::uint32_t number)
{
    Job& job = jobs_[number];
    TeamJob& team = teamJobs_[number];
    Workforce& workforce = forceOf(job).workforce;
    const Microseconds now = calendar_.now();
    // What they have worked so far is the pool's; the job's own account goes on.
    workforce.release(team.crew, job.node, now, job.worked);
    job.worked = 0;
    team.crew.clear();
    team.setUp = 0;
    job.state = Job::State::Queued;
    const Workforce::Task task = taskOf(number);
    workforce.putBack(task, team.rank);
    const bool isForStaff = workforce.isInHours(task.kind, now);
    const log::Cause cause = isForStaff || !team.hasBegun ? log::Cause::Staff : log::Cause::Pause;
    forMembers(number, [&](Instance& instance, TokenIndex token) { machine_.pause(instance, token, cause); });
    touchForce(plan_.teams[at(plan_.nodes[at(job.node)].team)].force);
}

void Replication::comeTeam(std::uint32_t number)
{
    const bool isSetUp = teamJobs_[number].setUp > 0;
    forMembers(number, [&](Instance& instance, TokenIndex token) {
        if (isSetUp)
            machine_.pause(instance, token, log::Cause::Setup);
        else
            machine_.proceed(instance, token);
    });
    goOnTeam(number);
}

void Replication::withdrawTeam(std::uint32_t number)
{
    const Job& job = jobs_[number];
    if (job.state == Job::State::Waiting)
        return; // for its message
    Workforce& workforce = forceOf(job).workforce;
    TeamJob& team = teamJobs_[number];
    if (job.state == Job::State::Queued) {
        workforce.withdraw(number);
    } else {
        stopTeam(number);
        workforce.release(team.crew, job.node, calendar_.now(), job.worked);
        team.crew.clear();
    }
    touchForce(plan_.teams[at(plan_.nodes[at(job.node)].team)].force);
}

/// The time of its people, as measureLoads() has it.
double Replication::offeredByForce(std::size_t pool, Microseconds until) const
{
    constexpr double week = 7.0 * double(base::day);
    double offered = 0;
    const double span = double(until - began_);
    for (const UnitPlan& unit : plan_.forces[at(plan_.pools[pool].force)].units)
        if (unit.pool == pool)
            offered += std::max(
                double(unit.calendar->workBetween(began_, until)), span * double(unit.calendar->weeklyWork()) / week);
    return offered;
}

} // namespace millrace::run
