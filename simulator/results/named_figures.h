// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace millrace::results {

struct Results;

/// What a figure is a number of, which decides how a difference is told.
enum class FigureKind : std::uint8_t {
    Time, ///< seconds
    Money,
    Share, ///< 0 to 1: its differences are points
    Number,
};

/// One figure of results: "process.cycleTime", "process.cycleTime.p90", "resources.Clerk.utilisation" ...
struct NamedFigure {
    std::string name;
    FigureKind kind = FigureKind::Number;
    const std::vector<double>* replications = nullptr; ///< into the results; NaN where a replication has none
};

/// Those that one run is held against another by: all of the process, the shares of its ends, utilisation, queue and
/// cost of pools, waiting time of activities.
std::vector<NamedFigure> namedFigures(const Results& results);

/// The one of that name, or with "process." before it; `replications` is null where there is none.
NamedFigure figureNamed(const Results& results, std::string_view name);

} // namespace millrace::results
