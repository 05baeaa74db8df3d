// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/optimization.h"

#include <optional>
#include <string>

namespace millrace::app::simulation {

/// What a search for staffings is to look for.
struct StaffingQuestion {
    std::string kpi = "process.cycleTime"; ///< what paid cost is weighed against, as optimization::Options has it
    /// What is chosen beside the people of each pool.
    bool choosesOrders = false; ///< of the queues
    bool movesHours = false; ///< to earlier or later, longer or shorter, or half of the people early and half late
    bool triesCalendars = false; ///< those of the scenario
    bool choosesBatchSizes = false;
    std::optional<bool> isHighestBest {}; ///< of the figure, as optimization::Options has it
};

/// As long as people wait for it.
optimization::Options searchOptions(const StaffingQuestion& question, const scenario::Scenario& scenario);

} // namespace millrace::app::simulation
