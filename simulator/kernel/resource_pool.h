// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/discipline.h"
#include "simulator/kernel/working_calendar.h"

#include <cassert>
#include <cstdint>
#include <deque>
#include <memory>
#include <set>

namespace millrace::kernel {

/// Work as its owner numbers it.
using WorkItem = std::uint32_t;
inline constexpr WorkItem nobody = ~WorkItem(0);

/// Interchangeable people or machines with working hours, and the queue before them. Passive: it decides who may start
/// and keeps the account, its owner schedules. Times never run backwards. A unit that is held stays held over night:
/// the owner says when its work is over, from calendar().advance().
///
/// First come, first served asks for one unit at a time; other disciplines for all units that a work item needs, by its
/// rank: nobody overtakes the first in their order either, so that work of many units is not kept waiting for ever.
class ResourcePool {
public:
    /// `capacity` >= 1; accounts begin at `start`.
    ResourcePool(int capacity, std::shared_ptr<const WorkingCalendar> calendar, Microseconds start = 0,
        Discipline discipline = Discipline::Fifo);

    /// Has so many units from now on, and accounts of the time it offers that begin now; what is held and who waits
    /// stay.
    void goOn(int capacity, Microseconds now);

    /// Gives the item a unit and says true, or queues it: outside working hours, with all units held, or behind others.
    /// Whoever queues while closed asks next() again at calendar().nextOpening(now).
    bool request(WorkItem item, Microseconds now);
    /// The same for disciplines other than Fifo: all `units` (at most capacity()) at once, lower ranks first. Lifo
    /// knows no ranks.
    bool request(WorkItem item, Microseconds now, double rank, int units);
    /// Takes back the units of work that is interrupted, which waits again: before all others of its rank.
    void putBack(WorkItem item, double rank, int units);
    /// Who would be next, and what it needs.
    struct Waiting {
        double rank = 0;
        std::uint64_t ticket = 0; ///< orders equal ranks
        WorkItem item = 0;
        int units = 1;
        bool operator<(const Waiting& other) const
        {
            return rank < other.rank || (rank == other.rank && ticket < other.ticket);
        }
    };
    /// Of a discipline other than Fifo; null where nobody waits.
    const Waiting* first() const { return ranked_.empty() ? nullptr : &*ranked_.begin(); }
    /// The item to start now, with a unit (by rank: all its units) given to it; `nobody` where closed, all held or
    /// nobody waits. Ask until then.
    WorkItem next(Microseconds now);
    /// A unit is free again after `worked` of working time.
    void release(Microseconds worked);
    /// Takes an item out of the queue; false where it does not wait. O(queue).
    bool withdraw(WorkItem item);

    bool isOpen(Microseconds now);
    int capacity() const { return capacity_; }
    int busy() const { return busy_; }
    int waiting() const { return waiting_; }
    Discipline discipline() const { return discipline_; }
    const WorkingCalendar& calendar() const { return *calendar_; }

    /// Working time of units given back so far.
    Microseconds busyTime() const { return busyTime_; }
    /// Working time that all units offered from the start until `now`.
    Microseconds availableTime(Microseconds now) const;

private:
    [[gnu::noinline]] void enqueue(WorkItem item);
    void turn(Microseconds now); ///< a shift begins or ends
    WorkItem nextRanked(Microseconds now);
    bool withdrawRanked(WorkItem item);

    std::shared_ptr<const WorkingCalendar> calendar_;
    std::deque<WorkItem> queue_; // Fifo
    std::set<Waiting> ranked_; // all others
    std::uint64_t nextTicket_ = std::uint64_t(1) << 62; // in the middle, for those that are put back
    std::uint64_t frontTicket_ = std::uint64_t(1) << 62;
    Microseconds start_;
    Microseconds busyTime_ = 0;
    Microseconds stateUntil_; // open_ holds before this
    int capacity_;
    int busy_ = 0;
    int waiting_ = 0; // in queue_ and ranked_: asked for far more often than it changes
    Discipline discipline_;
    bool open_ = false;
};

// Asked for each piece of work of a simulation, hence inline.

inline bool ResourcePool::isOpen(Microseconds now)
{
    if (now >= stateUntil_)
        turn(now);
    return open_;
}

inline bool ResourcePool::request(WorkItem item, Microseconds now)
{
    if (queue_.empty() && busy_ < capacity_ && isOpen(now)) {
        ++busy_;
        return true;
    }
    enqueue(item);
    return false;
}

inline WorkItem ResourcePool::next(Microseconds now)
{
    if (queue_.empty())
        return ranked_.empty() ? nobody : nextRanked(now);
    if (busy_ >= capacity_ || !isOpen(now))
        return nobody;
    const WorkItem item = queue_.front();
    queue_.pop_front();
    --waiting_;
    ++busy_;
    return item;
}

inline void ResourcePool::release(Microseconds worked)
{
    assert(busy_ > 0);
    --busy_;
    busyTime_ += worked;
}

} // namespace millrace::kernel
