// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/run/warmup.h"

#include "simulator/run/batches.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace millrace::run {

namespace {

constexpr Microseconds week = 7 * base::day;
constexpr std::size_t batchSize = 5;
constexpr std::size_t fewestBatches = 20;
constexpr std::uint32_t firstPilot = 0x80000000u;

/// Mean over the pilots by case, of cases that all of them have ended.
struct Series {
    std::vector<double> cycleTimes;
    std::vector<double> beginnings; ///< microseconds since the start
};

Series meanSeries(const std::vector<std::vector<Replication::CaseTime>>& pilots, Microseconds start)
{
    std::size_t length = std::numeric_limits<std::size_t>::max();
    for (const auto& pilot : pilots)
        length = std::min(length, pilot.size());
    Series series;
    for (std::size_t i = 0; i < length; ++i) {
        double cycleTime = 0;
        double beginning = 0;
        for (const auto& pilot : pilots) {
            if (pilot[i].cycleTime < 0)
                return series;
            cycleTime += pilot[i].cycleTime / double(pilots.size());
            beginning += double(pilot[i].began - start) / double(pilots.size());
        }
        series.cycleTimes.push_back(cycleTime);
        series.beginnings.push_back(beginning);
    }
    return series;
}

/// For a picture: no more points than one can see.
results::WarmupSeries pictureOf(const Series& series, int pilots)
{
    constexpr std::size_t mostPoints = 200;
    const std::size_t each = std::max<std::size_t>(1, (series.cycleTimes.size() + mostPoints - 1) / mostPoints);
    results::WarmupSeries picture;
    picture.pilots = pilots;
    for (std::size_t from = 0; from + each <= series.cycleTimes.size(); from += each) {
        double cycleTime = 0;
        double beginning = 0;
        for (std::size_t i = from; i < from + each; ++i) {
            cycleTime += series.cycleTimes[i] / double(each);
            beginning += series.beginnings[i] * 1e-6 / double(each);
        }
        picture.times.push_back(beginning);
        picture.cycleTimes.push_back(cycleTime);
    }
    return picture;
}

} // namespace

std::size_t mser5(std::span<const double> values)
{
    std::vector<double> means;
    for (std::size_t i = 0; i + batchSize <= values.size(); i += batchSize) {
        double sum = 0;
        for (std::size_t j = 0; j < batchSize; ++j)
            sum += values[i + j];
        means.push_back(sum / double(batchSize));
    }
    double sum = 0;
    double squares = 0;
    double best = std::numeric_limits<double>::infinity();
    std::size_t cut = 0;
    for (std::size_t at = means.size(); at-- > 0;) {
        sum += means[at];
        squares += means[at] * means[at];
        const double left = double(means.size() - at);
        const double error = (squares - sum * sum / left) / (left * left);
        if (at <= means.size() / 2 && error <= best) {
            best = error;
            cut = at;
        }
    }
    return cut * batchSize;
}

Microseconds findWarmup(const Plan& plan, std::uint64_t seed, int pilots, const RunLength& length,
    const std::stop_token& stop, QStringList& remarks, std::optional<results::WarmupSeries>& picture)
{
    RunLength complete = length;
    complete.warmup = 0;
    std::vector<std::vector<Replication::CaseTime>> times;
    for (int i = 0; i < pilots; ++i) {
        Replication pilot(plan, seed, firstPilot + std::uint32_t(i), complete);
        pilot.keepCaseTimes();
        if (pilot.run(nullptr, stop).isStopped)
            return 0;
        times.push_back(pilot.caseTimes());
    }
    const Series series = meanSeries(times, plan.start);
    const std::size_t cut = mser5(series.cycleTimes);
    picture = pictureOf(series, pilots);
    if (series.cycleTimes.size() < fewestBatches * batchSize || cut + batchSize > series.cycleTimes.size() / 2) {
        remarks << QCoreApplication::translate("Simulation",
            "No warm-up could be found: the cycle times do not settle within the run. Simulate more cases, or check "
            "whether "
            "there are enough people.");
        return 0;
    }
    const auto found = cut == 0 ? Microseconds(0) : Microseconds(series.beginnings[cut]);
    picture->found = double(found) * 1e-6;
    if (!keepsHours(plan))
        return found;
    const Microseconds whole = (found + week - 1) / week * week;
    if (double(whole) > series.beginnings.back() / 2)
        remarks << QCoreApplication::translate("Simulation",
            "The warm-up was found, but in whole weeks it takes more than half of the run. Simulate more cases.");
    return whole;
}

} // namespace millrace::run
