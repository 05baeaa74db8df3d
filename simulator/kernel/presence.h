// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"
#include "simulator/kernel/random_streams.h"
#include "simulator/kernel/working_calendar.h"

#include <deque>
#include <memory>
#include <optional>

namespace millrace::kernel {

/// How somebody is away, or a machine broken, again and again, whatever the time of day: times between, from the end of
/// one to the beginning of the next, and how long each lasts; seconds. A sample below a second counts as one, so that
/// time goes on.
struct AbsencePattern {
    Distribution between;
    Distribution length;
    bool inWorkingTime = false; ///< both pass in working hours alone
    bool operator==(const AbsencePattern&) const = default;
};

/// When one person or machine can be had: the working hours of a calendar less absences, which are drawn as time goes
/// by. Moments that are asked about must not run backwards, but for looking ahead.
class Presence {
public:
    /// The absences are those of number `who` in the stream, from `start` on.
    Presence(std::shared_ptr<const WorkingCalendar> calendar, Microseconds start,
        const AbsencePattern* absences = nullptr, const Stream* stream = nullptr, std::int64_t who = 0);

    bool isThere(Microseconds now)
    {
        if (now >= until_)
            turn(now);
        return there_;
    }
    /// The next moment at which isThere() changes; `never` where it does not.
    Microseconds nextChange(Microseconds now)
    {
        if (now >= until_)
            turn(now);
        return until_;
    }
    /// The first absence that ends after `time`, its beginning; `never` where there is none.
    Microseconds nextAbsence(Microseconds time);
    /// The first moment at or after `time` at which it can be had.
    Microseconds nextReturn(Microseconds time);
    /// Somebody who works on when the calendar closes is there until an absence begins.
    Microseconds leaves(Microseconds now, bool mindsHours);
    const WorkingCalendar& calendar() const { return *calendar_; }

private:
    struct Absence {
        Microseconds from;
        Microseconds to;
    };
    const Absence* absenceAfter(Microseconds time); ///< the first that ends after it
    Microseconds after(Microseconds time, Microseconds span) const; ///< in the time that the pattern counts
    void turn(Microseconds now);

    std::shared_ptr<const WorkingCalendar> calendar_;
    const AbsencePattern* pattern_;
    std::optional<Stream> stream_;
    std::int64_t who_;
    std::deque<Absence> absences_; ///< drawn so far, those of the past taken out
    std::uint64_t drawn_ = 0;
    Microseconds drawnUntil_;
    Microseconds until_; ///< there_ holds before
    bool there_ = false;
};

} // namespace millrace::kernel
