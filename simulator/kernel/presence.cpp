// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/presence.h"

#include <algorithm>

namespace millrace::kernel {

namespace {

constexpr Microseconds shortest = 1'000'000;

Microseconds lengthOf(const Distribution& distribution, Draws& draws, std::uint64_t evaluation)
{
    std::int64_t negatives = 0;
    return std::max(shortest, toDuration(distribution.sample(draws, evaluation), negatives));
}

} // namespace

Presence::Presence(std::shared_ptr<const WorkingCalendar> calendar, Microseconds start, const AbsencePattern* absences,
    const Stream* stream, std::int64_t who)
    : calendar_(std::move(calendar))
    , pattern_(absences)
    , who_(who)
    , drawnUntil_(start)
    , until_(start)
{
    if (stream)
        stream_ = *stream;
}

Microseconds Presence::after(Microseconds time, Microseconds span) const
{
    if (time == never)
        return never;
    return pattern_->inWorkingTime ? calendar_->advance(time, span) : time + span;
}

const Presence::Absence* Presence::absenceAfter(Microseconds time)
{
    if (!pattern_ || time == never)
        return nullptr;
    while (absences_.empty() || absences_.back().to <= time) {
        Draws draws = stream_->at(who_, std::uint32_t(drawn_));
        const Microseconds from = after(drawnUntil_, lengthOf(pattern_->between, draws, drawn_));
        const Microseconds to = after(from, lengthOf(pattern_->length, draws, drawn_));
        absences_.push_back({from, to});
        drawnUntil_ = to;
        ++drawn_;
    }
    return &*std::find_if(
        absences_.begin(), absences_.end(), [&](const Absence& absence) { return absence.to > time; });
}

Microseconds Presence::nextAbsence(Microseconds time)
{
    const Absence* absence = absenceAfter(time);
    return absence ? std::max(time, absence->from) : never;
}

Microseconds Presence::nextReturn(Microseconds time)
{
    for (;;) {
        time = calendar_->nextOpening(time);
        const Absence* absence = absenceAfter(time);
        if (!absence || absence->from > time)
            return time;
        time = absence->to;
    }
}

Microseconds Presence::leaves(Microseconds now, bool mindsHours)
{
    return std::min(mindsHours ? calendar_->nextClosing(now) : never, nextAbsence(now));
}

void Presence::turn(Microseconds now)
{
    while (!absences_.empty() && absences_.front().to <= now)
        absences_.pop_front();
    const Microseconds back = nextReturn(now);
    there_ = back == now;
    until_ = there_ ? leaves(now, true) : back;
}

} // namespace millrace::kernel
