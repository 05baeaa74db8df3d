// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/mining/distribution_fit.h"
#include "simulator/scenario/scenario.h"

#include <QTimeZone>
#include <optional>
#include <vector>

namespace millrace::mining {

/// How cases come, as found from when they did.
struct ArrivalPattern {
    scenario::Arrivals arrivals; ///< without start event; its calendar's id is that of `calendar`
    std::optional<scenario::Calendar> calendar; ///< outside of it none comes
    QString text; ///< where that is from; translated
};

/// Cases that come at `times`, ascending, two at least. Outside of the hours in which some come none does. Where,
/// within them, the numbers by hour of the week differ by more than chance (chi-square, 0.1 %), the rates are taken by
/// hour and weekday (of the zone); by hour times weekday where there are fewer than 20 for each hour. Intervals are
/// measured on the clock that this makes, and a distribution fitted to them. Cases that always come n at once are
/// batches.
ArrivalPattern findArrivals(std::vector<Microseconds> times, const QTimeZone& zone, const QString& calendarId);

} // namespace millrace::mining
