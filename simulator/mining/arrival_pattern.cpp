// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/arrival_pattern.h"

#include "simulator/kernel/clock_changes.h"
#include "simulator/kernel/rate_profile.h"
#include "simulator/kernel/week.h"
#include "simulator/mining/weekly_hours.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace millrace::mining {

namespace {

constexpr std::size_t hoursAWeek = kernel::RateProfile::hours;
constexpr double significance = 0.001;
constexpr double enoughForAnHour = 20;
constexpr double leastExpected = 5; // of a cell of a chi-square test; fewer are put together

struct ArrivalWords {
    Q_DECLARE_TR_FUNCTIONS(Calibration)
};

using ByHour = std::vector<double>; // by hour of the week

// Hours are those that a clock shows: in here times are what it shows, counted as if it were UTC.

std::size_t hourOfWeek(Microseconds time)
{
    const Microseconds since = time - kernel::firstMonday;
    return std::size_t((since % kernel::week + kernel::week) % kernel::week / base::hour);
}

/// The end of the hour in which it is.
Microseconds hourAfter(Microseconds time)
{
    return time + base::hour - (time % base::hour + base::hour) % base::hour;
}

void addExposure(
    ByHour& hours, Microseconds from, Microseconds to, const kernel::WorkingCalendar& calendar, double times)
{
    for (Microseconds at = from; at < to;) {
        const Microseconds next = std::min(to, hourAfter(at));
        hours[hourOfWeek(at)] += times * double(calendar.workBetween(at, next)) * 1e-6;
        at = next;
    }
}

/// Seconds by hour of the week, between two moments, in which the calendar is open. Whole weeks are taken as alike, so
/// that a long log needs no walk through all its hours.
ByHour exposureOf(Microseconds from, Microseconds to, const kernel::WorkingCalendar& calendar)
{
    ByHour made(hoursAWeek);
    const Microseconds weeks = (to - from) / kernel::week;
    if (weeks > 0)
        addExposure(made, from, from + kernel::week, calendar, double(weeks));
    addExposure(made, from + weeks * kernel::week, to, calendar, 1);
    return made;
}

/// Whether the counts differ by more than chance would make them, at an even rate.
bool isUneven(const ByHour& counts, const ByHour& exposure)
{
    double total = 0;
    double open = 0;
    for (std::size_t hour = 0; hour < hoursAWeek; ++hour) {
        total += counts[hour];
        open += exposure[hour];
    }
    double square = 0;
    int cells = 0;
    double count = 0;
    double expected = 0;
    for (std::size_t hour = 0; hour < hoursAWeek; ++hour) {
        count += counts[hour];
        expected += total * exposure[hour] / open;
        if (expected < leastExpected)
            continue;
        square += (count - expected) * (count - expected) / expected;
        ++cells;
        count = expected = 0;
    }
    return cells > 1 && boost::math::gamma_q((cells - 1) / 2.0, square / 2) < significance;
}

double rateOf(double count, double exposure)
{
    return exposure > 0 ? count / exposure : 0;
}

/// Arrivals a second by hour of the week.
ByHour ratesOf(const ByHour& counts, const ByHour& exposure, double total)
{
    ByHour rates(hoursAWeek);
    const bool isRich = total >= enoughForAnHour * hoursAWeek;
    double days[7] = {}, dayTimes[7] = {}, hours[24] = {}, hourTimes[24] = {}, all = 0;
    for (std::size_t at = 0; at < hoursAWeek; ++at) {
        rates[at] = rateOf(counts[at], exposure[at]);
        days[at / 24] += counts[at];
        dayTimes[at / 24] += exposure[at];
        hours[at % 24] += counts[at];
        hourTimes[at % 24] += exposure[at];
        all += exposure[at];
    }
    if (isRich)
        return rates;
    for (std::size_t at = 0; at < hoursAWeek; ++at)
        rates[at] = exposure[at] <= 0 ? 0
                                      : rateOf(days[at / 24], dayTimes[at / 24])
                * rateOf(hours[at % 24], hourTimes[at % 24]) / rateOf(total, all);
    return rates;
}

/// Cases that always come so many at once are one arrival; gives how many.
int takeBatches(std::vector<Microseconds>& times)
{
    std::vector<Microseconds> moments;
    std::vector<int> sizes;
    for (const Microseconds time : times) {
        if (moments.empty() || time != moments.back()) {
            moments.push_back(time);
            sizes.push_back(0);
        }
        ++sizes.back();
    }
    const bool isEven = std::all_of(sizes.begin(), sizes.end(), [&](int size) { return size == sizes.front(); });
    if (!isEven || sizes.front() == 1 || moments.size() < 2)
        return 1;
    times = std::move(moments);
    return sizes.front();
}

/// Regular arrivals, on the hour say, leave gaps that are none.
Microseconds shortestGapIn(const std::vector<Microseconds>& times)
{
    std::vector<Microseconds> intervals;
    for (std::size_t i = 1; i < times.size(); ++i)
        intervals.push_back(times[i] - times[i - 1]);
    const auto middle = intervals.begin() + std::ptrdiff_t(intervals.size() / 2);
    std::nth_element(intervals.begin(), middle, intervals.end());
    return std::max(2 * base::hour, 3 * *middle);
}

QString arrivalText(const ArrivalPattern& pattern, const Fit& fit)
{
    QString text = ArrivalWords::tr("one every %1 on average, from %2")
                       .arg(results::readableDuration(pattern.arrivals.interval.mean()), fit.text());
    if (pattern.calendar)
        text += ArrivalWords::tr("; they come %1").arg(hoursText(pattern.calendar->hours));
    if (!pattern.arrivals.rates.empty())
        text += ArrivalWords::tr("; their rate varies by hour and weekday");
    if (pattern.arrivals.batch > 1)
        text += ArrivalWords::tr("; always %1 at once").arg(pattern.arrivals.batch);
    return text;
}

} // namespace

ArrivalPattern findArrivals(std::vector<Microseconds> times, const QTimeZone& zone, const QString& calendarId)
{
    ArrivalPattern made;
    made.arrivals.batch = takeBatches(times);
    const FoundHours found = findWeeklyHours(times, {}, zone, shortestGapIn(times));
    kernel::WorkingCalendar calendar;
    if (!found.hours.empty()) {
        made.calendar
            = scenario::Calendar {calendarId, ArrivalWords::tr("When cases come"), found.hours, {}, zone.id()};
        calendar = made.calendar->toWorkingCalendar();
    }
    const auto changes = kernel::clockChanges(zone);
    const auto shown = [&](Microseconds time) { return time + kernel::offsetAt(changes, time); };
    const Microseconds from = shown(times.front());
    const Microseconds to = shown(times.back());
    ByHour counts(hoursAWeek);
    for (const Microseconds time : times)
        counts[hourOfWeek(shown(time))] += 1;
    const kernel::WorkingCalendar onClock
        = found.hours.empty() ? kernel::WorkingCalendar() : kernel::WorkingCalendar(found.hours);
    const ByHour exposure = exposureOf(from, to, onClock);
    std::vector<double> intervals;
    if (isUneven(counts, exposure)) {
        const ByHour everywhere = exposureOf(from, to, kernel::WorkingCalendar());
        const ByHour rates = ratesOf(counts, everywhere, double(times.size()));
        const double mean = double(times.size()) / (double(times.back() - times.front()) * 1e-6);
        for (const double rate : rates)
            made.arrivals.rates.push_back(std::round(rate / mean * 1e4) / 1e4);
        made.calendar.reset(); // the rates say it
        made.arrivals.ratesZone = zone.id();
        const kernel::RateProfile clock(made.arrivals.rates, zone);
        for (std::size_t i = 1; i < times.size(); ++i)
            intervals.push_back(clock.between(times[i - 1], times[i]) * 1e-6);
    } else {
        for (std::size_t i = 1; i < times.size(); ++i)
            intervals.push_back(double(calendar.workBetween(times[i - 1], times[i])) * 1e-6);
        made.arrivals.calendar = made.calendar ? made.calendar->id : QString();
    }
    const Fit best = fit(std::move(intervals));
    made.arrivals.interval = best.distribution;
    made.text = arrivalText(made, best);
    return made;
}

} // namespace millrace::mining
