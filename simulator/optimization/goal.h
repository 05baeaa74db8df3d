// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/named_figures.h"

#include <optional>
#include <string>
#include <string_view>

namespace millrace::results {
struct Results;
}

namespace millrace::optimization {

/// The figure that paid cost is weighed against, and which way is better.
struct Goal {
    std::string kpi; ///< its full name: "process.cycleTime.p90"
    results::FigureKind kind = results::FigureKind::Number;
    bool isHighestBest = false;

    /// So that lower is better; infinite where nothing was measured.
    double toMinimise(double value) const;
};

/// As everybody means it: throughput, attainment of targets, yield and utilisation as high as can be, all else as low.
bool isHighestUsual(std::string_view kpi);

/// Of a figure as named in results, with or without "process." before it. What `highest` leaves open is as usual.
/// Throws base::Failure where `results` have no such figure, or none that can be aimed at.
Goal goalNamed(const results::Results& results, std::string_view name, std::optional<bool> highest);

} // namespace millrace::optimization
