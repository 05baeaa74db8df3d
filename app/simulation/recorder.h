// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "app/simulation/recording.h"
#include "simulator/run/simulation.h"

#include <memory>

namespace millrace::app::simulation {

/// Makes the recording of a scenario's first replication.
class Recorder : public BackgroundWork {
    Q_OBJECT
public:
    using BackgroundWork::BackgroundWork;
    /// The first replication under that simulation.
    void start(std::shared_ptr<const run::Simulation> simulation);

Q_SIGNALS:
    void recorded(const std::shared_ptr<const millrace::app::simulation::Recording>& recording);
};

} // namespace millrace::app::simulation
