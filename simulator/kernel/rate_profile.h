// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

#include <QTimeZone>
#include <array>
#include <vector>

namespace millrace::kernel {

using base::Microseconds;

/// How fast something goes in each hour of the week: a clock of its own that runs at these rates. Intervals drawn on
/// that clock make arrivals of a rate that varies; exponential ones a Poisson process. Cinlar: Introduction to
/// stochastic processes, 'non-stationary Poisson processes'. Weeks begin on Monday, 0:00, and hours are those of a time
/// zone: where its clock is put forward an hour of the week is left out, where it is put back one comes twice.
/// Immutable.
class RateProfile {
public:
    static constexpr std::size_t hours = 168;

    /// `rates` are 168, none below 0 and some above.
    explicit RateProfile(const std::vector<double>& rates, const QTimeZone& zone = QTimeZone::utc());

    /// When `interval` on the clock, from `time` on, is over: the last moment of it.
    Microseconds advance(Microseconds time, Microseconds interval) const;
    /// How far the clock goes between two moments, in microseconds.
    double between(Microseconds from, Microseconds to) const;

private:
    struct Era {
        Microseconds start; ///< since 1970 in UTC; the offset holds from then on
        Microseconds offset;
    };

    std::size_t eraAt(Microseconds time) const;
    /// What the clock goes from the start of the week to this moment of it.
    double clockAt(Microseconds inWeek) const;
    double localBetween(Microseconds from, Microseconds to) const;
    Microseconds localAdvance(Microseconds time, double interval) const;

    std::array<double, hours> rates_ {};
    std::array<double, hours + 1> before_ {}; // microseconds on the clock at the start of each hour
    std::vector<Era> eras_; // one at least
};

} // namespace millrace::kernel
