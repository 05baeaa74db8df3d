// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/presence.h"
#include "simulator/kernel/resource_pool.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace millrace::kernel {

/// People and machines of some pools who work in teams, or are told apart by hours, pace, skills or absences, with one
/// queue before them. Passive as a ResourcePool is: it decides who may start with whom, its owner schedules.
///
/// A piece of work begins when all that one of its teams needs are free at once: nobody is seized before. Who is next:
/// of each kind of work (what it needs) the first in the order of the queue, and of these the first again. One that
/// cannot begin yet keeps those that are free of the first team that is in its hours, so that nobody behind it takes
/// them and no work waits for ever; all others may begin meanwhile. Nobody waits while holding, hence no deadlock.
///
/// Of those who could do it, the fastest do; of equally fast ones those who did the same activity last, and then those
/// who have been free the longest.
class Workforce {
public:
    struct Unit {
        std::uint32_t pool = 0;
        Presence presence;
        double speed = 1; ///< above 0; 2 does the work in half the time
        std::uint64_t skills = 0; ///< a bit for each
    };
    struct Need {
        std::uint32_t pool = 0;
        int units = 1;
        std::uint64_t skills = 0; ///< that each of them must have
        bool operator==(const Need&) const = default;
    };
    using Team = std::vector<Need>;
    /// A piece of work to be done, and by whom: numbers as its owner gives them.
    struct Task {
        WorkItem item = 0;
        std::uint32_t kind = 0; ///< of what kindOf() gave
        std::int32_t activity = -1; ///< what units do, for whether they change
    };
    struct Start {
        Task task;
        std::size_t team = 0;
        std::vector<std::uint32_t> crew; ///< numbers of units, in the order of the team's needs
    };

    explicit Workforce(std::vector<Unit> units);

    /// A kind of work: the teams that can do it, the ones preferred first. The same teams are the same kind.
    std::uint32_t kindOf(const std::vector<Team>& teams);
    const std::vector<Team>& teamsOf(std::uint32_t kind) const { return kinds_[kind].teams; }

    /// Puts the work into the queue, lower ranks first: ask next().
    void request(const Task& task, double rank);
    /// The same for work that was begun and let go: before all others of its rank.
    void putBack(const Task& task, double rank);
    /// What may start now, its crew held from here on; none where nothing may. Ask until there is none.
    std::optional<Start> next(Microseconds now);
    /// Where next() gives nothing: work that is done, of a rank behind that of one that waits, whose people could begin
    /// with that if they let go: as few as it takes, those of the last rank first, and of these what began last. Empty
    /// where there is none. Who puts it back and asks again interrupts it.
    std::vector<WorkItem> interruptible(Microseconds now);
    /// The crew is free again after `worked` of work.
    void release(const std::vector<std::uint32_t>& crew, std::int32_t activity, Microseconds now, Microseconds worked);
    /// Takes an item out of the queue; false where it does not wait. O(queue).
    bool withdraw(WorkItem item);
    int waiting() const { return waiting_; }
    /// When somebody comes or goes next: worth asking next() again then; `never` where nobody does.
    Microseconds nextTurn(Microseconds now);

    /// Who of the crew goes first, and when, at or after `now`; `finishes` says of which pools people stay.
    struct Leaving {
        Microseconds at = never;
        std::uint32_t pool = 0;
    };
    Leaving leaving(const std::vector<std::uint32_t>& crew, Microseconds now, const std::vector<bool>& finishes);
    /// The first moment at or after `now` at which all of the crew are there; `never` where that is not soon.
    Microseconds together(const std::vector<std::uint32_t>& crew, Microseconds now);
    /// Whether a team that can do such work is in its hours, busy or not.
    bool isInHours(std::uint32_t kind, Microseconds now);

    const Unit& unit(std::uint32_t number) const { return states_[number].unit; }
    std::int32_t lastActivity(std::uint32_t number) const { return states_[number].lastActivity; }
    /// The work of a crew takes as long as its slowest needs.
    double speedOf(const std::vector<std::uint32_t>& crew) const;
    /// Working time of a pool's units given back so far.
    Microseconds busyTime(std::uint32_t pool) const;
    int busy() const { return busy_; }

private:
    struct State {
        Unit unit;
        Microseconds freeSince = 0;
        std::int32_t lastActivity = -1;
        bool isBusy = false;
        bool isKept = false; ///< for work that cannot begin yet, within next()
        bool isTaken = false; ///< from work that might be interrupted, within interruptible()
        // of what it is busy with
        double rank = 0;
        std::uint64_t begun = 0; ///< grows from start to start
        WorkItem item = nobody;
    };
    struct Waiting {
        double rank;
        std::uint64_t ticket;
        Task task;
        bool operator<(const Waiting& other) const
        {
            return rank < other.rank || (rank == other.rank && ticket < other.ticket);
        }
    };
    struct Kind {
        std::vector<Team> teams;
        std::set<Waiting> queue;
    };
    bool isAble(const State& state, const Need& need) const;
    bool isInHours(const Team& team, Microseconds now);
    /// As many of the team as can be had, each where it is needed; whole where all.
    std::vector<std::uint32_t> gather(const Team& team, std::int32_t activity, Microseconds now, bool& isWhole);
    std::vector<std::uint32_t> candidates(const Need& need, std::int32_t activity, Microseconds now);
    std::optional<Start> tryStart(Kind& kind, Microseconds now);
    std::vector<Kind*> waitingKinds();
    std::vector<WorkItem> interruptibleFor(const Kind& kind, Microseconds now);
    void keepFor(const Kind& kind, Microseconds now);
    void take(WorkItem item, bool isTaken);

    std::vector<State> states_;
    std::vector<std::vector<std::uint32_t>> unitsOfPool_;
    std::vector<int> freeOfPool_;
    std::vector<Microseconds> busyTimes_;
    std::vector<Kind> kinds_;
    std::uint64_t nextTicket_ = std::uint64_t(1) << 62;
    std::uint64_t frontTicket_ = std::uint64_t(1) << 62;
    std::uint64_t starts_ = 0;
    int waiting_ = 0;
    int busy_ = 0;
};

} // namespace millrace::kernel
