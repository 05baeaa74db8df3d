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

bool ResourcePool::isOpen(Microseconds now)
{
    if (now >= stateUntil_) {
        open_ = calendar_->isOpen(now);
        stateUntil_ = open_ ? calendar_->nextClosing(now) : calendar_->nextOpening(now);
    }
    return open_;
}

bool ResourcePool::request(WorkItem item, Microseconds now)
{
    if (queue_.empty() && busy_ < capacity_ && isOpen(now)) {
        ++busy_;
        return true;
    }
    account(now);
    queue_.push_back(item);
    return false;
}

std::optional<WorkItem> ResourcePool::next(Microseconds now)
{
    if (queue_.empty() || busy_ >= capacity_ || !isOpen(now))
        return {};
    account(now);
    const WorkItem item = queue_.front();
    queue_.pop_front();
    ++busy_;
    return item;
}

void ResourcePool::release(Microseconds worked)
{
    assert(busy_ > 0);
    --busy_;
    busyTime_ += worked;
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

void ResourcePool::account(Microseconds now)
{
    queueArea_ += double(now - lastChange_) * double(queue_.size());
    lastChange_ = now;
}

} // namespace millrace::kernel
