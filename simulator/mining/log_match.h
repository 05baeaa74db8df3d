// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/histogram.h"

#include <QString>
#include <cstdint>
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

} // namespace millrace::mining
