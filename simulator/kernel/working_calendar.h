// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace millrace::kernel {

using base::Microseconds;

/// Beyond any run: what never happens.
inline constexpr Microseconds never = std::numeric_limits<Microseconds>::max();

/// Working hours on each of some days of the week, local wall time. Days 1 (Monday) to 7 (Sunday); `fromDay` after
/// `toDay` runs over the weekend. Times are since local midnight, `to` is the first moment off. An end of 23:59:59 or
/// later, or 0:00, means midnight; an end not after its beginning is on the next day.
struct WeeklyHours {
    int fromDay = 1;
    int toDay = 7;
    Microseconds from = 0;
    Microseconds to = base::day;
    bool operator==(const WeeklyHours&) const = default;
};

/// Hours of work at one date beside those of its weekday, local wall time; times as of WeeklyHours.
struct DatedHours {
    QDate date;
    Microseconds from = 0;
    Microseconds to = base::day;
    bool operator==(const DatedHours&) const = default;
};

/// When people work: weekly hours (the union of all rules) in a time zone, less holidays (local dates), and hours at
/// single dates, on holidays too. A moment is
/// open if its local wall time is: hours that the change to summer time skips are lost, those it repeats count twice.
/// Time zones' future changes are known up to the year 2200; holidays may lie anywhere. Immutable, so threads may share
/// it; each question is O(log(changes and holidays)), by whole weeks and prefix sums.
class WorkingCalendar {
public:
    WorkingCalendar(); ///< around the clock
    explicit WorkingCalendar(const std::vector<WeeklyHours>& hours, const std::vector<QDate>& holidays = {},
        const QTimeZone& zone = QTimeZone::utc(), const std::vector<DatedHours>& extra = {});

    /// What is wrong with the hours, translated; empty where nothing is.
    static QString problem(const std::vector<WeeklyHours>& hours);

    bool isAlwaysOpen() const { return alwaysOpen_; }
    /// Working time in a week without holidays or changes of the clock.
    Microseconds weeklyWork() const { return weeklyWork_; }

    bool isOpen(Microseconds time) const;
    /// The first open moment at or after `time`; `never` where there is none.
    Microseconds nextOpening(Microseconds time) const;
    /// The first moment at or after `time` that is not open; `never` where there is none.
    Microseconds nextClosing(Microseconds time) const;
    /// When `work` of working time from `time` on is done, pausing while closed: the first t with
    /// workBetween(time, t) == work. `never` where that is never; `time` itself for no work. work >= 0.
    Microseconds advance(Microseconds time, Microseconds work) const;
    /// Working time from `from` to `to`; negative where `to` is before `from`.
    Microseconds workBetween(Microseconds from, Microseconds to) const;

private:
    struct Interval { // open, in microseconds from local Monday 0:00
        Microseconds from;
        Microseconds to;
        Microseconds before; // working time of the week before it
    };
    enum class Kind : std::uint8_t { Weekly, Closed, Open };
    struct Era { // constant offset, and either the weekly pattern, or closed or open all the time
        Microseconds start;
        Microseconds offset;
        Microseconds before; // working time from the first era's start
        Kind kind;
    };

    void buildWeek(const std::vector<WeeklyHours>& hours);
    void buildEras(const std::vector<QDate>& holidays, const QTimeZone& zone, const std::vector<DatedHours>& extra);
    Microseconds workIn(const Era& era, Microseconds until) const;
    std::size_t eraAt(Microseconds time) const;
    std::size_t intervalAfter(Microseconds weekTime) const;
    Microseconds patternWork(Microseconds local) const;
    Microseconds patternAdvance(Microseconds work) const;
    Microseconds patternOpening(Microseconds local) const;
    Microseconds patternClosing(Microseconds local) const;
    Microseconds workUntil(Microseconds time) const;

    std::vector<Interval> week_;
    std::array<std::uint16_t, 168> firstOfHour_ {}; // the first interval that ends after the hour's start
    std::vector<Era> eras_;
    Microseconds weeklyWork_ = 0;
    bool alwaysOpen_ = false;
};

} // namespace millrace::kernel
