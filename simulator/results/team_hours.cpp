// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/team_hours.h"

#include <algorithm>

namespace millrace::results {

namespace {

bool isInHours(const Legend::Team::Hours& hours, std::int64_t time)
{
    return !hours.calendar || hours.calendar->isOpen(time);
}

} // namespace

bool TeamHours::isOpen(std::int64_t time) const
{
    const auto isMet = [&](const Legend::Team::Need& need) {
        int there = 0;
        for (const Legend::Team::Hours& hours : need.able)
            there += isInHours(hours, time) ? hours.people : 0;
        return there >= need.units;
    };
    return std::any_of(team_->alternatives.begin(), team_->alternatives.end(),
        [&](const auto& needs) { return std::all_of(needs.begin(), needs.end(), isMet); });
}

std::int64_t TeamHours::nextChange(std::int64_t time) const
{
    std::int64_t next = kernel::never;
    for (const auto& needs : team_->alternatives)
        for (const Legend::Team::Need& need : needs)
            for (const Legend::Team::Hours& hours : need.able)
                if (hours.calendar)
                    next = std::min(next,
                        hours.calendar->isOpen(time) ? hours.calendar->nextClosing(time)
                                                     : hours.calendar->nextOpening(time));
    return next;
}

void TeamHours::turn(std::int64_t time, std::int64_t& from, std::int64_t& until, std::int64_t& before, bool& open) const
{
    if (until == 0) {
        from = time;
        open = isOpen(from);
        until = nextChange(from);
    }
    while (until <= time) {
        before += open ? until - from : 0;
        from = until;
        open = isOpen(from);
        until = nextChange(from);
    }
}

} // namespace millrace::results
