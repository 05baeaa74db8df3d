// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/replication.h"

#include <algorithm>

// The part of a replication in which pools do not serve in the order in which work comes.

namespace millrace::run {

using kernel::Discipline;

/// Lower ranks are served first.
double Replication::rankOf(const Job& job, Discipline discipline) const
{
    const Case& its = *cases_[job.place];
    switch (discipline) {
    case Discipline::OldestCase:
        return double(its.began);
    case Discipline::EarliestDue:
        return double(its.began + dueOf(job));
    case Discipline::Priority:
    case Discipline::PreemptivePriority:
        return -priorityOf(job);
    case Discipline::ShortestFirst:
        return double(job.remaining);
    case Discipline::Fifo:
    case Discipline::Lifo:
        break;
    }
    return 0;
}

void Replication::requestByRank(std::uint32_t number)
{
    Job& job = jobs_[number];
    const NodePlan& plan = plan_.nodes[at(job.node)];
    PoolState& state = pools_[at(plan.pool)];
    if (state.pool.request(number, calendar_.now(), rankOf(job, state.pool.discipline()), plan.quantity)) {
        job.granted = plan.quantity;
        begin(number);
        return;
    }
    const bool waitsForOpening = !state.isOpeningDue && !state.pool.isOpen(calendar_.now());
    if (waitsForOpening || interrupts(state))
        touch(plan.pool);
}

/// Frees what the first in the queue needs, where work of lower priority holds it: the lowest first, and of those what
/// began last.
void Replication::interruptFor(std::int32_t pool)
{
    PoolState& state = pools_[at(pool)];
    const kernel::ResourcePool::Waiting* first = state.pool.first();
    if (!first || !state.pool.isOpen(calendar_.now()))
        return;
    std::vector<std::uint32_t> lower;
    for (const std::uint32_t job : state.working)
        if (rankOf(jobs_[job], state.pool.discipline()) > first->rank)
            lower.push_back(job);
    std::stable_sort(lower.begin(), lower.end(), [&](std::uint32_t a, std::uint32_t b) {
        const double ofA = rankOf(jobs_[a], state.pool.discipline());
        const double ofB = rankOf(jobs_[b], state.pool.discipline());
        return ofA > ofB || (ofA == ofB && jobs_[a].since > jobs_[b].since);
    });
    int missing = first->units - (state.pool.capacity() - state.pool.busy());
    std::size_t count = 0;
    for (; count < lower.size() && missing > 0; ++count)
        missing -= jobs_[lower[count]].granted;
    if (missing > 0)
        return;
    for (std::size_t i = 0; i < count; ++i)
        interrupt(lower[i]);
}

void Replication::interrupt(std::uint32_t number)
{
    Job& job = jobs_[number];
    PoolState& state = pools_[at(plan_.nodes[at(job.node)].pool)];
    const Microseconds now = calendar_.now();
    calendar_.cancel(job.handle);
    std::erase(state.working, number);
    job.worked += now - job.since;
    job.remaining -= now - job.since;
    job.state = Job::State::Queued;
    state.pool.putBack(number, rankOf(job, state.pool.discipline()), job.granted);
    job.granted = 0;
    notePaused(job, log::Cause::Staff);
}

} // namespace millrace::run
