// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/working_calendar.h"

#include <cassert>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

namespace millrace::kernel {

/// Who is next when a unit becomes free.
enum class Discipline : std::uint8_t {
    Fifo, ///< the work item that has waited longest
};

/// Work as its owner numbers it.
using WorkItem = std::uint32_t;

/// Interchangeable people or machines with working hours, and the queue before them. Passive: it decides who may start
/// and keeps the account, its owner schedules. Times never run backwards. A unit that is held stays held over night:
/// the owner says when its work is over, from calendar().advance().
class ResourcePool {
public:
    /// `capacity` >= 1; accounts begin at `start`.
    ResourcePool(int capacity, std::shared_ptr<const WorkingCalendar> calendar, Microseconds start = 0,
        Discipline discipline = Discipline::Fifo);

    /// Gives the item a unit and says true, or queues it: outside working hours, with all units held, or behind others.
    /// Whoever queues while closed asks next() again at calendar().nextOpening(now).
    bool request(WorkItem item, Microseconds now);
    /// The item to start now, with a unit given to it; none where closed, all held or nobody waits. Ask until empty.
    std::optional<WorkItem> next(Microseconds now);
    /// A unit is free again after `worked` of working time.
    void release(Microseconds worked);
    /// Takes an item out of the queue; false where it does not wait. O(queue).
    bool withdraw(WorkItem item, Microseconds now);

    bool isOpen(Microseconds now);
    int capacity() const { return capacity_; }
    int busy() const { return busy_; }
    int waiting() const { return int(queue_.size()); }
    Discipline discipline() const { return discipline_; }
    const WorkingCalendar& calendar() const { return *calendar_; }

    /// Working time of units given back so far.
    Microseconds busyTime() const { return busyTime_; }
    /// Working time that all units offered from the start until `now`.
    Microseconds availableTime(Microseconds now) const;
    /// Time-average of the queue's length from the start until `now`; 0 at the start.
    double meanQueueLength(Microseconds now) const;

private:
    void account(Microseconds now)
    {
        queueArea_ += double(now - lastChange_) * double(queue_.size());
        lastChange_ = now;
    }
    void turn(Microseconds now); ///< a shift begins or ends

    std::shared_ptr<const WorkingCalendar> calendar_;
    std::deque<WorkItem> queue_;
    Microseconds start_;
    Microseconds busyTime_ = 0;
    Microseconds lastChange_;
    double queueArea_ = 0; // items x microseconds
    Microseconds stateUntil_; // open_ holds before this
    int capacity_;
    int busy_ = 0;
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
    account(now);
    queue_.push_back(item);
    return false;
}

inline std::optional<WorkItem> ResourcePool::next(Microseconds now)
{
    if (queue_.empty() || busy_ >= capacity_ || !isOpen(now))
        return {};
    account(now);
    const WorkItem item = queue_.front();
    queue_.pop_front();
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
