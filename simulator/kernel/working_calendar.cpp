// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/working_calendar.h"

#include "simulator/kernel/clock_changes.h"
#include "simulator/kernel/week.h"

#include <QCoreApplication>
#include <algorithm>
#include <cassert>
#include <map>
#include <set>

namespace millrace::kernel {

namespace {

Microseconds floorDivide(Microseconds value, Microseconds by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

/// Since the midnight before.
template <class Hours> Microseconds endOf(const Hours& hours)
{
    const Microseconds end = hours.to == 0 || hours.to >= base::day - base::second ? base::day : hours.to;
    return end > hours.from ? end : end + base::day;
}

QString hoursProblem(const WeeklyHours& hours)
{
    if (hours.fromDay < 1 || hours.fromDay > 7 || hours.toDay < 1 || hours.toDay > 7)
        return QCoreApplication::translate(
            "WorkingCalendar", "A day of the week is a number from 1 (Monday) to 7 (Sunday).");
    if (hours.from < 0 || hours.from >= base::day || hours.to < 0 || hours.to > base::day)
        return QCoreApplication::translate("WorkingCalendar", "Working hours lie between 0:00 and 24:00.");
    return {};
}

} // namespace

WorkingCalendar::WorkingCalendar()
    : WorkingCalendar(std::vector<WeeklyHours> {WeeklyHours {}})
{ }

WorkingCalendar::WorkingCalendar(const std::vector<WeeklyHours>& hours, const std::vector<QDate>& holidays,
    const QTimeZone& zone, const std::vector<DatedHours>& extra)
{
    assert(problem(hours).isEmpty());
    buildWeek(hours);
    alwaysOpen_ = weeklyWork_ == week && holidays.empty();
    // An even pattern does not care where the clock stands.
    buildEras(holidays, alwaysOpen_ || !zone.isValid() ? QTimeZone::utc() : zone, extra);
}

QString WorkingCalendar::problem(const std::vector<WeeklyHours>& hours)
{
    if (hours.empty())
        return QCoreApplication::translate(
            "WorkingCalendar", "The calendar has no working hours: nobody would ever work.");
    for (const WeeklyHours& rule : hours)
        if (const QString text = hoursProblem(rule); !text.isEmpty())
            return text;
    return {};
}

void WorkingCalendar::buildWeek(const std::vector<WeeklyHours>& hours)
{
    std::vector<Interval> all;
    for (const WeeklyHours& rule : hours) {
        const int days = (rule.toDay - rule.fromDay + 7) % 7 + 1;
        for (int i = 0; i < days; ++i) {
            const Microseconds midnight = (rule.fromDay - 1 + i) % 7 * base::day;
            const Microseconds from = midnight + rule.from;
            const Microseconds to = midnight + endOf(rule);
            all.push_back({from, std::min(to, week), 0});
            if (to > week)
                all.push_back({0, to - week, 0});
        }
    }
    std::sort(all.begin(), all.end(), [](const Interval& a, const Interval& b) { return a.from < b.from; });
    for (const Interval& interval : all) {
        if (!week_.empty() && interval.from <= week_.back().to)
            week_.back().to = std::max(week_.back().to, interval.to);
        else
            week_.push_back(interval);
    }
    for (Interval& interval : week_) {
        interval.before = weeklyWork_;
        weeklyWork_ += interval.to - interval.from;
    }
    for (std::size_t i = 0; i < firstOfHour_.size(); ++i) {
        const Microseconds start = Microseconds(i) * base::hour;
        const auto after = std::find_if(week_.begin(), week_.end(), [&](const Interval& x) { return x.to > start; });
        firstOfHour_[i] = std::uint16_t(after - week_.begin());
    }
}

void WorkingCalendar::buildEras(
    const std::vector<QDate>& holidays, const QTimeZone& zone, const std::vector<DatedHours>& extra)
{
    const std::map<Microseconds, Microseconds> offsets = clockChanges(zone);
    const auto offsetOf = [&](Microseconds time) { return offsetAt(offsets, time); };

    std::set<Microseconds> bounds;
    for (const auto& [start, offset] : offsets)
        bounds.insert(start);
    // Near a change of the clock a local time may be skipped or doubled: each candidate is a harmless bound.
    const auto addBounds = [&](Microseconds from, Microseconds to) {
        for (const Microseconds end : {from, to})
            for (const Microseconds about : {end - base::day, end + base::day})
                bounds.insert(end - offsetOf(about));
    };
    const auto midnightOf
        = [](const QDate& date) { return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * base::day; };
    std::set<Microseconds> closedDays;
    for (const QDate& date : holidays) {
        const Microseconds local = midnightOf(date);
        closedDays.insert(local);
        addBounds(local, local + base::day);
    }
    std::vector<std::pair<Microseconds, Microseconds>> openTimes; // local
    for (const DatedHours& one : extra) {
        if (alwaysOpen_ || !one.date.isValid())
            continue;
        openTimes.emplace_back(midnightOf(one.date) + one.from, midnightOf(one.date) + endOf(one));
        addBounds(openTimes.back().first, openTimes.back().second);
    }
    const auto kindAt = [&](Microseconds local) {
        if (std::ranges::any_of(
                openTimes, [&](const auto& time) { return time.first <= local && local < time.second; }))
            return Kind::Open;
        return closedDays.count(floorDivide(local, base::day) * base::day) != 0 ? Kind::Closed : Kind::Weekly;
    };

    for (const Microseconds start : bounds) {
        const Microseconds offset = offsetOf(start);
        const Era era {start, offset, 0, kindAt(start + offset)};
        if (!eras_.empty() && eras_.back().offset == era.offset && eras_.back().kind == era.kind)
            continue;
        eras_.push_back(era);
    }
    for (std::size_t i = 1; i < eras_.size(); ++i)
        eras_[i].before = eras_[i - 1].before + workIn(eras_[i - 1], eras_[i].start);
}

/// From its start on, not beyond its end.
Microseconds WorkingCalendar::workIn(const Era& era, Microseconds until) const
{
    switch (era.kind) {
    case Kind::Closed:
        return 0;
    case Kind::Open:
        return until - era.start;
    case Kind::Weekly:
        break;
    }
    return patternWork(until + era.offset) - patternWork(era.start + era.offset);
}

std::size_t WorkingCalendar::eraAt(Microseconds time) const
{
    if (eras_.size() == 1)
        return 0;
    const auto after = std::upper_bound(
        eras_.begin() + 1, eras_.end(), time, [](Microseconds t, const Era& era) { return t < era.start; });
    return std::size_t(after - eras_.begin()) - 1;
}

std::size_t WorkingCalendar::intervalAfter(Microseconds weekTime) const
{
    std::size_t at = firstOfHour_[std::size_t(weekTime / base::hour)];
    while (at < week_.size() && week_[at].to <= weekTime)
        ++at;
    return at;
}

// Working time of the endless weekly pattern from the first Monday until a local time.
Microseconds WorkingCalendar::patternWork(Microseconds local) const
{
    const Microseconds weeks = floorDivide(local - firstMonday, week);
    const Microseconds rest = local - firstMonday - weeks * week;
    const std::size_t at = intervalAfter(rest);
    if (at == week_.size())
        return (weeks + 1) * weeklyWork_;
    const Interval& next = week_[at];
    return weeks * weeklyWork_ + next.before + std::max<Microseconds>(0, rest - next.from);
}

// The first local time at which patternWork reaches `work`; weeklyWork_ > 0.
Microseconds WorkingCalendar::patternAdvance(Microseconds work) const
{
    // The end of an interval, not the start of the next: hence the week in which the last microsecond is done.
    const Microseconds weeks = floorDivide(work - 1, weeklyWork_);
    const Microseconds rest = work - weeks * weeklyWork_; // 1 .. weeklyWork_
    const auto after
        = std::partition_point(week_.begin(), week_.end(), [&](const Interval& x) { return x.before < rest; });
    const Interval& interval = *std::prev(after);
    Microseconds start = 0;
    if (__builtin_mul_overflow(weeks, week, &start) || start > never - 4 * week)
        return never;
    return firstMonday + start + interval.from + (rest - interval.before);
}

Microseconds WorkingCalendar::patternOpening(Microseconds local) const
{
    if (week_.empty())
        return never;
    const Microseconds start = floorDivide(local - firstMonday, week) * week + firstMonday;
    const std::size_t at = intervalAfter(local - start);
    const Microseconds opening = at == week_.size() ? week + week_.front().from : week_[at].from;
    return std::max(local, start + opening);
}

Microseconds WorkingCalendar::patternClosing(Microseconds local) const
{
    if (weeklyWork_ == week)
        return never;
    const Microseconds start = floorDivide(local - firstMonday, week) * week + firstMonday;
    const std::size_t at = intervalAfter(local - start);
    if (at == week_.size() || week_[at].from > local - start)
        return local;
    const bool overSunday = week_[at].to == week && week_.front().from == 0;
    return start + (overSunday ? week + week_.front().to : week_[at].to);
}

bool WorkingCalendar::isOpen(Microseconds time) const
{
    if (alwaysOpen_)
        return true;
    const Era& era = eras_[eraAt(time)];
    if (era.kind != Kind::Weekly)
        return era.kind == Kind::Open;
    const Microseconds local = time + era.offset - firstMonday;
    const Microseconds rest = local - floorDivide(local, week) * week;
    const std::size_t at = intervalAfter(rest);
    return at < week_.size() && week_[at].from <= rest;
}

Microseconds WorkingCalendar::nextOpening(Microseconds time) const
{
    if (alwaysOpen_)
        return time;
    for (std::size_t i = eraAt(time); i < eras_.size(); ++i) {
        const Era& era = eras_[i];
        if (era.kind == Kind::Closed)
            continue;
        if (era.kind == Kind::Open)
            return std::max(time, era.start);
        const Microseconds opening = patternOpening(std::max(time, era.start) + era.offset);
        if (opening == never)
            continue; // unless at some date
        if (i + 1 == eras_.size() || opening - era.offset < eras_[i + 1].start)
            return opening - era.offset;
    }
    return never;
}

Microseconds WorkingCalendar::nextClosing(Microseconds time) const
{
    if (alwaysOpen_)
        return never;
    for (std::size_t i = eraAt(time); i < eras_.size(); ++i) {
        const Era& era = eras_[i];
        const Microseconds from = std::max(time, era.start);
        if (era.kind == Kind::Closed)
            return from;
        if (era.kind == Kind::Open)
            continue;
        const Microseconds closing = patternClosing(from + era.offset);
        const bool last = i + 1 == eras_.size();
        if (closing != never && (last || closing - era.offset < eras_[i + 1].start))
            return closing - era.offset;
    }
    return never;
}

Microseconds WorkingCalendar::workUntil(Microseconds time) const
{
    const Era& era = eras_[eraAt(time)];
    return era.before + workIn(era, time);
}

Microseconds WorkingCalendar::workBetween(Microseconds from, Microseconds to) const
{
    return alwaysOpen_ ? to - from : workUntil(to) - workUntil(from);
}

Microseconds WorkingCalendar::advance(Microseconds time, Microseconds work) const
{
    assert(work >= 0);
    if (work == 0)
        return time;
    if (alwaysOpen_)
        return time > never - work ? never : time + work;
    Microseconds target = 0;
    if (__builtin_add_overflow(workUntil(time), work, &target))
        return never;
    // The last era that begins with less than the target done: it is reached within it.
    std::size_t at = eraAt(time);
    if (at + 1 < eras_.size() && eras_[at + 1].before < target) {
        const auto after = std::partition_point(
            eras_.begin() + std::ptrdiff_t(at) + 1, eras_.end(), [&](const Era& era) { return era.before < target; });
        at = std::size_t(after - eras_.begin()) - 1;
    }
    const Era& era = eras_[at];
    if (era.kind == Kind::Open)
        return era.start + (target - era.before);
    if (era.kind == Kind::Closed || weeklyWork_ == 0)
        return never; // closed from here to the end of time
    const Microseconds done = patternWork(era.start + era.offset);
    const Microseconds local = patternAdvance(done + (target - era.before));
    return local == never ? never : local - era.offset;
}

} // namespace millrace::kernel
