// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/workforce.h"

#include <algorithm>
#include <cassert>
#include <functional>

namespace millrace::kernel {

namespace {

constexpr int mostTries = 10'000; // of finding a moment at which all are there

} // namespace

Workforce::Workforce(std::vector<Unit> units)
{
    for (Unit& unit : units) {
        const std::size_t pool = unit.pool;
        if (unitsOfPool_.size() <= pool)
            unitsOfPool_.resize(pool + 1);
        unitsOfPool_[pool].push_back(std::uint32_t(states_.size()));
        states_.push_back({std::move(unit)});
    }
    busyTimes_.resize(unitsOfPool_.size());
    for (const auto& pool : unitsOfPool_)
        freeOfPool_.push_back(int(pool.size()));
}

std::uint32_t Workforce::kindOf(const std::vector<Team>& teams)
{
    const auto same = std::find_if(kinds_.begin(), kinds_.end(), [&](const Kind& kind) { return kind.teams == teams; });
    if (same != kinds_.end())
        return std::uint32_t(same - kinds_.begin());
    for (const Team& team : teams)
        for ([[maybe_unused]] const Need& need : team)
            assert(need.pool < unitsOfPool_.size() && need.units >= 1);
    kinds_.push_back({teams, {}});
    return std::uint32_t(kinds_.size() - 1);
}

void Workforce::request(const Task& task, double rank)
{
    kinds_[task.kind].queue.insert({rank, nextTicket_++, task});
    ++waiting_;
}

void Workforce::putBack(const Task& task, double rank)
{
    kinds_[task.kind].queue.insert({rank, --frontTicket_, task});
    ++waiting_;
}

bool Workforce::withdraw(WorkItem item)
{
    for (Kind& kind : kinds_) {
        const auto found = std::find_if(
            kind.queue.begin(), kind.queue.end(), [&](const Waiting& one) { return one.task.item == item; });
        if (found == kind.queue.end())
            continue;
        kind.queue.erase(found);
        --waiting_;
        return true;
    }
    return false;
}

bool Workforce::isAble(const State& state, const Need& need) const
{
    return (state.unit.skills & need.skills) == need.skills;
}

std::vector<std::uint32_t> Workforce::candidates(const Need& need, std::int32_t activity, Microseconds now)
{
    std::vector<std::uint32_t> found;
    if (freeOfPool_[need.pool] == 0)
        return found;
    for (const std::uint32_t number : unitsOfPool_[need.pool]) {
        State& state = states_[number];
        if (!state.isBusy && !state.isKept && isAble(state, need) && state.unit.presence.isThere(now))
            found.push_back(number);
    }
    std::sort(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
        const State& one = states_[a];
        const State& other = states_[b];
        if (one.isTaken != other.isTaken)
            return other.isTaken;
        if (one.unit.speed != other.unit.speed)
            return one.unit.speed > other.unit.speed;
        const bool isSame = one.lastActivity == activity;
        if (isSame != (other.lastActivity == activity))
            return isSame;
        return one.freeSince != other.freeSince ? one.freeSince < other.freeSince : a < b;
    });
    return found;
}

/// Augmenting paths, for people of whom one may stand in for another (Kuhn: The Hungarian method for the assignment
/// problem. Naval Research Logistics Quarterly 2, 1955): where a whole team can be had, it is found.
std::vector<std::uint32_t> Workforce::gather(const Team& team, std::int32_t activity, Microseconds now, bool& isWhole)
{
    std::vector<const std::vector<std::uint32_t>*> offered; // by place in the crew
    std::vector<std::vector<std::uint32_t>> lists;
    lists.reserve(team.size());
    for (const Need& need : team) {
        lists.push_back(candidates(need, activity, now));
        offered.insert(offered.end(), std::size_t(need.units), &lists.back());
    }
    std::vector<std::uint32_t> crew(offered.size(), nobody);
    std::vector<bool> isTried(states_.size());
    const std::function<bool(std::size_t)> fill = [&](std::size_t place) {
        for (const std::uint32_t unit : *offered[place]) {
            if (isTried[unit])
                continue;
            isTried[unit] = true;
            const auto holder = std::find(crew.begin(), crew.end(), unit);
            if (holder != crew.end() && !fill(std::size_t(holder - crew.begin())))
                continue;
            crew[place] = unit;
            return true;
        }
        return false;
    };
    isWhole = true;
    for (std::size_t place = 0; place < crew.size(); ++place) {
        std::fill(isTried.begin(), isTried.end(), false);
        isWhole = fill(place) && isWhole;
    }
    return crew;
}

bool Workforce::isInHours(const Team& team, Microseconds now)
{
    return std::all_of(team.begin(), team.end(), [&](const Need& need) {
        int there = 0;
        for (const std::uint32_t number : unitsOfPool_[need.pool]) {
            State& state = states_[number];
            there += isAble(state, need) && state.unit.presence.isThere(now);
            if (there == need.units)
                return true;
        }
        return false;
    });
}

bool Workforce::isInHours(std::uint32_t kind, Microseconds now)
{
    const auto& teams = kinds_[kind].teams;
    return std::any_of(teams.begin(), teams.end(), [&](const Team& team) { return isInHours(team, now); });
}

std::optional<Workforce::Start> Workforce::tryStart(Kind& kind, Microseconds now)
{
    const Task task = kind.queue.begin()->task;
    const double rank = kind.queue.begin()->rank;
    for (std::size_t team = 0; team < kind.teams.size(); ++team) {
        bool isWhole = false;
        std::vector<std::uint32_t> crew = gather(kind.teams[team], task.activity, now, isWhole);
        if (isWhole) {
            kind.queue.erase(kind.queue.begin());
            --waiting_;
            ++starts_;
            for (const std::uint32_t unit : crew) {
                State& state = states_[unit];
                state.isBusy = true;
                state.rank = rank;
                state.begun = starts_;
                state.item = task.item;
                --freeOfPool_[state.unit.pool];
                ++busy_;
            }
            return Start {task, team, std::move(crew)};
        }
    }
    keepFor(kind, now);
    return std::nullopt;
}

/// Who is free of the first team that is in its hours.
void Workforce::keepFor(const Kind& kind, Microseconds now)
{
    const auto team
        = std::find_if(kind.teams.begin(), kind.teams.end(), [&](const Team& one) { return isInHours(one, now); });
    if (team == kind.teams.end())
        return;
    bool isWhole = false;
    for (const std::uint32_t unit : gather(*team, kind.queue.begin()->task.activity, now, isWhole))
        if (unit != nobody)
            states_[unit].isKept = true;
}

/// In the order in which their first ones are due.
std::vector<Workforce::Kind*> Workforce::waitingKinds()
{
    std::vector<Kind*> order;
    for (Kind& kind : kinds_)
        if (!kind.queue.empty())
            order.push_back(&kind);
    std::sort(
        order.begin(), order.end(), [](const Kind* a, const Kind* b) { return *a->queue.begin() < *b->queue.begin(); });
    return order;
}

/// As if those who do it were free.
void Workforce::take(WorkItem item, bool isTaken)
{
    for (State& state : states_)
        if (state.item == item && state.isBusy == isTaken) {
            state.isBusy = !isTaken;
            state.isTaken = isTaken;
            freeOfPool_[state.unit.pool] += isTaken ? 1 : -1;
        }
}

std::vector<WorkItem> Workforce::interruptibleFor(const Kind& kind, Microseconds now)
{
    const Waiting& first = *kind.queue.begin();
    std::vector<const State*> lower;
    for (const State& state : states_)
        if (state.isBusy && state.rank > first.rank
            && std::none_of(lower.begin(), lower.end(), [&](const State* one) { return one->item == state.item; }))
            lower.push_back(&state);
    std::sort(lower.begin(), lower.end(),
        [](const State* a, const State* b) { return a->rank != b->rank ? a->rank > b->rank : a->begun > b->begun; });
    std::vector<WorkItem> found;
    std::size_t taken = 0;
    while (found.empty() && taken < lower.size()) {
        take(lower[taken++]->item, true);
        for (const Team& team : kind.teams) {
            bool isWhole = false;
            const std::vector<std::uint32_t> crew = gather(team, first.task.activity, now, isWhole);
            if (!isWhole)
                continue;
            for (const std::uint32_t unit : crew)
                if (states_[unit].isTaken && std::find(found.begin(), found.end(), states_[unit].item) == found.end())
                    found.push_back(states_[unit].item);
            break;
        }
    }
    while (taken > 0)
        take(lower[--taken]->item, false);
    return found;
}

/// Those before keep whom they have, as in next().
std::vector<WorkItem> Workforce::interruptible(Microseconds now)
{
    std::vector<WorkItem> found;
    for (const Kind* kind : waitingKinds()) {
        found = interruptibleFor(*kind, now);
        if (!found.empty())
            break;
        keepFor(*kind, now);
    }
    for (State& state : states_)
        state.isKept = false;
    return found;
}

std::optional<Workforce::Start> Workforce::next(Microseconds now)
{
    if (waiting_ == 0)
        return std::nullopt;
    const std::vector<Kind*> order = waitingKinds();
    std::optional<Start> start;
    for (std::size_t i = 0; !start && i < order.size(); ++i)
        start = tryStart(*order[i], now);
    for (State& state : states_)
        state.isKept = false;
    return start;
}

void Workforce::release(
    const std::vector<std::uint32_t>& crew, std::int32_t activity, Microseconds now, Microseconds worked)
{
    for (const std::uint32_t number : crew) {
        State& state = states_[number];
        assert(state.isBusy);
        state.isBusy = false;
        state.item = nobody;
        state.freeSince = now;
        state.lastActivity = activity;
        ++freeOfPool_[state.unit.pool];
        busyTimes_[state.unit.pool] += worked;
        --busy_;
    }
}

Microseconds Workforce::nextTurn(Microseconds now)
{
    Microseconds next = never;
    for (State& state : states_)
        next = std::min(next, state.unit.presence.nextChange(now));
    return next;
}

Workforce::Leaving Workforce::leaving(
    const std::vector<std::uint32_t>& crew, Microseconds now, const std::vector<bool>& finishes)
{
    Leaving first;
    for (const std::uint32_t number : crew) {
        Unit& unit = states_[number].unit;
        const Microseconds at = unit.presence.leaves(now, !finishes[unit.pool]);
        if (at < first.at)
            first = {at, unit.pool};
    }
    return first;
}

Microseconds Workforce::together(const std::vector<std::uint32_t>& crew, Microseconds now)
{
    Microseconds at = now;
    for (int tries = 0; tries < mostTries && at != never; ++tries) {
        const Microseconds before = at;
        for (const std::uint32_t number : crew)
            at = at == never ? never : states_[number].unit.presence.nextReturn(at);
        if (at == before)
            return at;
    }
    return never;
}

double Workforce::speedOf(const std::vector<std::uint32_t>& crew) const
{
    double slowest = states_[crew.front()].unit.speed;
    for (const std::uint32_t number : crew)
        slowest = std::min(slowest, states_[number].unit.speed);
    return slowest;
}

Microseconds Workforce::busyTime(std::uint32_t pool) const
{
    return pool < busyTimes_.size() ? busyTimes_[pool] : 0;
}

} // namespace millrace::kernel
