// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace millrace::scenario {

/// The most that is simulated: more is surely a slip of the pen.
inline constexpr int mostReplications = 10'000;
inline constexpr std::int64_t mostArrivals = 1'000'000'000;
inline constexpr double secondsOfYear = 365.25 * 86400;
inline constexpr double mostYears = 100;
inline constexpr double longestTime = mostYears * secondsOfYear; ///< seconds, of a duration or between arrivals

} // namespace millrace::scenario
