// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/log_match.h"

#include "simulator/mining/cycle_times.h"
#include "simulator/mining/distribution_fit.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::mining {

namespace {

struct MatchWords {
    Q_DECLARE_TR_FUNCTIONS(LogMatch)
};

constexpr int matchBars = 24;
constexpr double chanceFactor = 1.5, closePart = 0.1, roughPart = 0.25;
constexpr double leastPart = 0.01; ///< of the mean: nobody minds less, chance or not

LogMatch::Times timesOf(std::vector<double>& values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double p) {
        const auto rank = std::size_t(std::ceil(p * double(values.size())));
        return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
    };
    return {std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()), at(0.5), at(0.9)};
}

} // namespace

LogMatch matchOf(std::vector<double> observed, std::vector<double> simulated, std::vector<double> again)
{
    LogMatch match;
    match.observed = timesOf(observed);
    match.simulated = timesOf(simulated);
    std::vector<double> both = observed;
    both.insert(both.end(), simulated.begin(), simulated.end());
    const results::Histogram bars = results::histogramOf(std::move(both), matchBars);
    match.observedBars = results::inBarsOf(bars, observed);
    match.simulatedBars = results::inBarsOf(bars, simulated);
    match.distance = wassersteinDistance(std::move(observed), simulated);
    match.chance = wassersteinDistance(std::move(simulated), std::move(again));
    return match;
}

std::optional<LogMatch> matchOf(
    const log::ActivityLog& log, const log::Names& names, std::uint64_t seed, const Simulate& simulate)
{
    const auto timesUnder = [&](std::uint64_t seedOfThese) {
        CycleTimeRecorder recorder(names, firstMomentIn(log));
        simulate(std::min(std::int64_t(log.cases.size()), mostCompared), seedOfThese, recorder);
        return recorder.times();
    };
    std::vector<double> observed = cycleTimes(log);
    if (observed.empty())
        return std::nullopt;
    std::vector<double> simulated = timesUnder(seed), again = timesUnder(seed + 1);
    if (simulated.empty() || again.empty())
        return std::nullopt;
    return matchOf(std::move(observed), std::move(simulated), std::move(again));
}

LogMatch::Grade LogMatch::grade() const
{
    if (distance <= std::max(chance * chanceFactor, observed.mean * leastPart))
        return Grade::AsChance;
    if (distance <= observed.mean * closePart)
        return Grade::Close;
    return distance <= observed.mean * roughPart ? Grade::Rough : Grade::Apart;
}

QString LogMatch::words() const
{
    const QString apart = results::readableDuration(distance);
    const bool isFaster = simulated.mean < observed.mean;
    switch (grade()) {
    case Grade::AsChance:
        return MatchWords::tr("The simulation matches the log: cycle times are %1 apart, about as far as those of two "
                              "simulations (%2).")
            .arg(apart, results::readableDuration(chance));
    case Grade::Close:
        return MatchWords::tr("The simulation comes close to the log: cycle times are %1 apart, less than a tenth of "
                              "their mean; two simulations are %2 apart.")
            .arg(apart, results::readableDuration(chance));
    case Grade::Rough:
        return (isFaster ? MatchWords::tr("The simulation matches the log roughly: cycle times are %1 apart. Its cases "
                                          "are faster than those of the log: something made them wait that the log "
                                          "does not tell.")
                         : MatchWords::tr("The simulation matches the log roughly: cycle times are %1 apart. Its cases "
                                          "are slower than those of the log: look at people and their hours."))
            .arg(apart);
    case Grade::Apart:
        break;
    }
    return (isFaster ? MatchWords::tr("The simulation does not match the log: cycle times are %1 apart. Its cases are "
                                      "faster than those of the log: something made them wait that the log does not "
                                      "tell, like other work of the same people.")
                     : MatchWords::tr("The simulation does not match the log: cycle times are %1 apart. Its cases are "
                                      "slower than those of the log: look at people and their hours, and at the order "
                                      "in which work is taken up."))
        .arg(apart);
}

} // namespace millrace::mining
