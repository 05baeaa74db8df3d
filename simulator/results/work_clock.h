// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/working_calendar.h"
#include "simulator/results/team_hours.h"

#include <cstdint>

namespace millrace::results {

/// Working time of a calendar up to moments that never run backwards: the calendar is asked only when a shift begins or
/// ends. The calendar is to outlive it.
class WorkClock {
public:
    /// Null: around the clock.
    explicit WorkClock(const kernel::WorkingCalendar* calendar)
        : calendar_(calendar)
        , until_(calendar ? 0 : kernel::never)
    { }
    /// Of a team: the time in which enough of its people are in their hours. To outlive it as well.
    explicit WorkClock(const TeamHours* team)
        : calendar_(nullptr)
        , team_(team)
        , until_(0)
    { }

    /// Microseconds since some fixed moment.
    std::int64_t at(std::int64_t time)
    {
        if (time >= until_ || time < from_)
            turn(time);
        return open_ ? before_ + (time - from_) : before_;
    }

private:
    [[gnu::noinline]] void turn(std::int64_t time)
    {
        if (team_)
            team_->turn(time, from_, until_, before_, open_);
        if (!calendar_)
            return;
        open_ = calendar_->isOpen(time);
        before_ = calendar_->workBetween(0, time);
        from_ = time;
        until_ = open_ ? calendar_->nextClosing(time) : calendar_->nextOpening(time);
    }

    const kernel::WorkingCalendar* calendar_;
    const TeamHours* team_ = nullptr;
    std::int64_t from_ = 0;
    std::int64_t until_;
    std::int64_t before_ = 0;
    bool open_ = true;
};

} // namespace millrace::results
