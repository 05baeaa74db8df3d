// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"
#include "engine/log/log.h"
#include "simulator/results/histogram.h"

#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace millrace::mining {

/// How well a simulation matches the log that its scenario was made of: the cycle times of both, seconds.
struct LogMatch {
    struct Times {
        double mean = 0;
        double p50 = 0;
        double p90 = 0;
    };
    enum class Grade : std::uint8_t {
        AsChance, ///< no further apart than two simulations are
        Close, ///< by at most a tenth of the observed mean
        Rough, ///< by at most a quarter of it
        Apart,
    };
    Times observed;
    Times simulated;
    double distance = 0; ///< of their distributions, see wassersteinDistance
    double chance = 0; ///< the same of two simulations
    results::Histogram observedBars;
    results::Histogram simulatedBars; ///< the same bars

    /// The words change at these borders; they are ours, no law.
    Grade grade() const;
    QString words() const; ///< one sentence, translated
};

/// `again` are the times of another simulation of the same, so that one sees what chance alone makes of the distance.
/// None is empty.
LogMatch matchOf(std::vector<double> observed, std::vector<double> simulated, std::vector<double> again);

/// How many cases of a log are simulated at most, to be compared with it.
inline constexpr std::int64_t mostCompared = 50'000;
/// Runs one replication of so many cases with that seed, and tells `sink` of it.
using Simulate = std::function<void(std::int64_t cases, std::uint64_t seed, log::EventSink& sink)>;
/// The log against as many simulated cases, with that seed and with the next. `names`: of what `simulate` tells. None
/// where no case comes to its end.
std::optional<LogMatch> matchOf(
    const log::ActivityLog& log, const log::Names& names, std::uint64_t seed, const Simulate& simulate);

} // namespace millrace::mining
