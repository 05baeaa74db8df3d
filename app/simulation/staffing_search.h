// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "modeler/metamodel/tree.h"
#include "simulator/optimization/optimization.h"

#include <memory>
#include <string>

namespace millrace::app::simulation {

/// What a search is to look for.
struct StaffingQuestion {
    std::string kpi = "process.cycleTime"; ///< what paid cost is weighed against, as optimization::Options has it
    /// What is chosen beside the people of each pool.
    bool choosesOrders = false; ///< of the queues
    bool movesHours = false; ///< to earlier or later, longer or shorter, or half of the people early and half late
    bool triesCalendars = false; ///< those of the scenario
    bool choosesBatchSizes = false;
};

/// Looks for the staffings that are worth their money.
class StaffingSearch : public BackgroundWork {
    Q_OBJECT
public:
    using BackgroundWork::BackgroundWork;
    void start(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario,
        const StaffingQuestion& question);
    /// What is known so far comes as found().
    void stop() { requestEnd(); }

Q_SIGNALS:
    /// With the replications made in this phase.
    void progressed(millrace::optimization::Phase phase, qint64 made);
    void found(const std::shared_ptr<const millrace::optimization::Outcome>& outcome);
};

} // namespace millrace::app::simulation
