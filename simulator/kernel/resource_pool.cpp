// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/resource_pool.h"

#include <algorithm>
#include <cassert>

namespace millrace::kernel {

ResourcePool::ResourcePool(
    int capacity, std::shared_ptr<const WorkingCalendar> calendar, Microseconds start, Discipline discipline)
    : calendar_(std::move(calendar))
    , start_(start)
    , stateUntil_(start)
    , capacity_(capacity)
    , discipline_(discipline)
{
    assert(capacity >= 1 && calendar_);
}

void ResourcePool::goOn(int capacity, Microseconds now)
{
    assert(capacity >= 1);
    capacity_ = capacity;
    start_ = now;
}

void ResourcePool::enqueue(WorkItem item)
{
    queue_.push_back(item);
    ++waiting_;
}

void ResourcePool::turn(Microseconds now)
{
    open_ = calendar_->isOpen(now);
    stateUntil_ = open_ ? calendar_->nextClosing(now) : calendar_->nextOpening(now);
}

bool ResourcePool::request(WorkItem item, Microseconds now, double rank, int units)
{
    assert(discipline_ != Discipline::Fifo && units <= capacity_);
    const std::uint64_t ticket = nextTicket_++;
    const Waiting one {discipline_ == Discipline::Lifo ? -double(ticket - frontTicket_) : rank, ticket, item, units};
    const bool isFirst = ranked_.empty() || one < *ranked_.begin();
    if (isFirst && busy_ + units <= capacity_ && isOpen(now)) {
        busy_ += units;
        return true;
    }
    ranked_.insert(one);
    ++waiting_;
    return false;
}

void ResourcePool::putBack(WorkItem item, double rank, int units)
{
    assert(discipline_ != Discipline::Lifo && busy_ >= units);
    busy_ -= units;
    ranked_.insert({rank, --frontTicket_, item, units});
    ++waiting_;
}

WorkItem ResourcePool::nextRanked(Microseconds now)
{
    const Waiting first = *ranked_.begin();
    if (busy_ + first.units > capacity_ || !isOpen(now))
        return nobody;
    ranked_.erase(ranked_.begin());
    --waiting_;
    busy_ += first.units;
    return first.item;
}

bool ResourcePool::withdraw(WorkItem item)
{
    const auto found = std::find(queue_.begin(), queue_.end(), item);
    if (found == queue_.end())
        return withdrawRanked(item);
    queue_.erase(found);
    --waiting_;
    return true;
}

bool ResourcePool::withdrawRanked(WorkItem item)
{
    const auto found
        = std::find_if(ranked_.begin(), ranked_.end(), [&](const Waiting& one) { return one.item == item; });
    if (found == ranked_.end())
        return false;
    ranked_.erase(found);
    --waiting_;
    return true;
}

Microseconds ResourcePool::availableTime(Microseconds now) const
{
    return capacity_ * calendar_->workBetween(start_, now);
}

} // namespace millrace::kernel
