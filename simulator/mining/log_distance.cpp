// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/log_distance.h"

#include "engine/log/log_summary.h"
#include "simulator/mining/cycle_times.h"
#include "simulator/mining/distribution_fit.h"

#include <cmath>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace millrace::mining {

namespace {

constexpr std::int64_t hoursInWeek = 168;
constexpr log::Microseconds someMonday = 4 * base::day; // since 1970-01-01, a Thursday

template <class Key> double shareApart(const std::map<Key, double>& a, const std::map<Key, double>& b)
{
    const auto total = [](const std::map<Key, double>& counts) {
        return std::accumulate(
            counts.begin(), counts.end(), 0.0, [](double sum, const auto& entry) { return sum + entry.second; });
    };
    const double allA = total(a);
    const double allB = total(b);
    if (allA <= 0 || allB <= 0)
        return allA == allB ? 0 : 1;
    double sum = 0;
    for (const auto& [key, count] : a) {
        const auto other = b.find(key);
        sum += std::abs(count / allA - (other == b.end() ? 0 : other->second / allB));
    }
    for (const auto& [key, count] : b)
        if (!a.contains(key))
            sum += count / allB;
    return sum / 2;
}

struct LogCounts {
    std::map<std::string, double> activities;
    std::map<std::pair<std::string, std::string>, double> follows; ///< "" for the beginning and the end of a case
    std::map<std::int64_t, double> hours;

    explicit LogCounts(const log::ActivityLog& log)
    {
        const log::LogSummary summary = log::summarize(log);
        const auto name = [&](std::int32_t activity) {
            return activity < 0 ? std::string() : log.activities[std::size_t(activity)];
        };
        for (const auto& [activity, count] : summary.activities)
            activities[name(activity)] += double(count);
        for (const auto& [pair, following] : summary.follows)
            follows[{name(pair.first), name(pair.second)}] += double(following.count);
        for (const auto& [activity, count] : summary.starts)
            follows[{std::string(), name(activity)}] += double(count);
        for (const auto& [activity, count] : summary.ends)
            follows[{name(activity), std::string()}] += double(count);
        for (const log::LoggedCase& one : log.cases)
            for (const log::ActivityInstance& each : one.instances)
                if (each.begin() != log::unknownTime)
                    hours[hourOfWeek(each.begin())] += 1;
    }

    static std::int64_t hourOfWeek(log::Microseconds time)
    {
        const std::int64_t hour = std::int64_t(std::floor(double(time - someMonday) / double(base::hour)));
        return (hour % hoursInWeek + hoursInWeek) % hoursInWeek;
    }
};

double meanOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

LogDistance distanceOf(const log::ActivityLog& a, const log::ActivityLog& b)
{
    const LogCounts first(a);
    const LogCounts second(b);
    const std::vector<double> timesA = cycleTimes(a);
    const std::vector<double> timesB = cycleTimes(b);
    LogDistance distance;
    distance.meanCycleA = meanOf(timesA);
    distance.meanCycleB = meanOf(timesB);
    if (!timesA.empty() && !timesB.empty())
        distance.cycleTime = wassersteinDistance(timesA, timesB);
    distance.activities = shareApart(first.activities, second.activities);
    distance.follows = shareApart(first.follows, second.follows);
    distance.hours = shareApart(first.hours, second.hours);
    return distance;
}

} // namespace millrace::mining
