// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/observer.h"

#include <algorithm>

// The part of an observer that is about teams: several resources for one visit, and people who are told apart.

namespace millrace::results {

namespace {

constexpr double hoursInMicrosecond = 1 / 3.6e9;
constexpr double secondsInMicrosecond = 1e-6;

} // namespace

void Observer::assign(std::int64_t now, std::int64_t caseNumber, std::int32_t token, const std::vector<Share>& crew)
{
    log::EventRecord of;
    of.caseNumber = caseNumber;
    of.time = now;
    Visit* visit = findVisit(caseSlot(of), token);
    if (!visit)
        return;
    if (visit->phase == Phase::Working || visit->cause == log::Cause::Setup)
        endPhase(*visit, now);
    const auto slot = std::size_t(visit - visits_.data());
    if (crews_.size() <= slot)
        crews_.resize(visits_.size());
    crews_[slot].shares = crew;
}

/// Everybody of the crew is busy, and costs what he costs; outside of his own hours, where he stays, in overtime.
void Observer::workInTeam(const Visit& visit, std::int64_t from, std::int64_t to)
{
    const auto slot = std::size_t(&visit - visits_.data());
    if (slot >= crews_.size())
        return;
    Crew& crew = crews_[slot];
    const std::int64_t measured = std::max(from, start_);
    for (const Share& share : crew.shares) {
        const auto at = std::size_t(share.resource);
        const Legend::Resource& resource = legend_.resources[at];
        const Legend::Person* person = share.person >= 0 ? &resource.people[std::size_t(share.person)] : nullptr;
        const double hourlyCost = person ? person->hourlyCost : resource.hourlyCost;
        crew.cost += share.units * double(to - from) * resource.share * hourlyCost * hoursInMicrosecond;
        if (to <= measured)
            continue;
        const auto& calendar = person ? person->calendar : resource.calendar;
        const double busy = share.units * double(to - measured) * secondsInMicrosecond;
        const double overtime = calendar && (resource.finishesWork || elements_[std::size_t(visit.element)].goesOn)
            ? busy - share.units * double(calendar->workBetween(measured, to)) * secondsInMicrosecond
            : 0;
        auto& figures = figures_.resources[at];
        figures.busyTime += busy;
        figures.overtime += overtime;
        if (!person)
            continue;
        figures.people[std::size_t(share.person)].busyTime += busy;
        figures.people[std::size_t(share.person)].overtime += overtime;
    }
}

double Observer::costOfUses(std::int32_t resource, double units) const
{
    return units * legend_.resources[std::size_t(resource)].costPerUse;
}

double Observer::takeTeamCost(const Visit& visit, bool completed)
{
    const auto slot = std::size_t(&visit - visits_.data());
    if (slot >= crews_.size())
        return 0;
    double cost = crews_[slot].cost;
    if (completed)
        for (const Share& share : crews_[slot].shares) {
            cost += costOfUses(share.resource, share.units);
            if (visit.counted)
                figures_.resources[std::size_t(share.resource)].uses += share.units;
        }
    crews_[slot] = {};
    return cost;
}

/// What waited for a team stood in the queue of each pool that might have helped; the hours of people are their own.
void Observer::settleTeams(std::int64_t end)
{
    for (std::size_t i = 0; i < legend_.teams.size(); ++i) {
        std::vector<std::int32_t> pools;
        for (const auto& needs : legend_.teams[i].alternatives)
            for (const Legend::Team::Need& need : needs)
                if (std::find(pools.begin(), pools.end(), need.resource) == pools.end())
                    pools.push_back(need.resource);
        for (const std::int32_t pool : pools)
            figures_.resources[std::size_t(pool)].queueTime
                += figures_.resources[std::size_t(firstTeam_) + i].queueTime;
    }
    figures_.resources.resize(legend_.resources.size());
    for (std::size_t i = 0; i < legend_.resources.size(); ++i)
        for (std::size_t j = 0; j < legend_.resources[i].people.size(); ++j) {
            const Legend::Person& person = legend_.resources[i].people[j];
            const std::int64_t open
                = person.count * (person.calendar ? person.calendar->workBetween(cut_, end) : end - cut_);
            figures_.resources[i].people[j].availableTime = double(open) * secondsInMicrosecond;
            figures_.resources[i].availableTime += double(open) * secondsInMicrosecond;
        }
}

} // namespace millrace::results
