// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/resource_pool.h"

#include <algorithm>
#include <cassert>

namespace millrace::kernel {

ResourcePool::ResourcePool(
    int capacity, std::shared_ptr<const WorkingCalendar> calendar, Microseconds start, Discipline discipline)
    : calendar_(std::move(calendar))
    , start_(start)
    , lastChange_(start)
    , stateUntil_(start)
    , capacity_(capacity)
    , discipline_(discipline)
{
    assert(capacity >= 1 && calendar_);
}

void ResourcePool::turn(Microseconds now)
{
    open_ = calendar_->isOpen(now);
    stateUntil_ = open_ ? calendar_->nextClosing(now) : calendar_->nextOpening(now);
}

bool ResourcePool::withdraw(WorkItem item, Microseconds now)
{
    const auto found = std::find(queue_.begin(), queue_.end(), item);
    if (found == queue_.end())
        return false;
    account(now);
    queue_.erase(found);
    return true;
}

Microseconds ResourcePool::availableTime(Microseconds now) const
{
    return capacity_ * calendar_->workBetween(start_, now);
}

double ResourcePool::meanQueueLength(Microseconds now) const
{
    if (now <= start_)
        return 0;
    const double area = queueArea_ + double(now - lastChange_) * double(queue_.size());
    return area / double(now - start_);
}

} // namespace millrace::kernel
