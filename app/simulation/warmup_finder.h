// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "simulator/run/simulation.h"

#include <QStringList>
#include <memory>

namespace millrace::app::simulation {

/// Finds how much of the beginning of a run is not to be measured, from pilot replications.
class WarmupFinder : public BackgroundWork {
    Q_OBJECT
public:
    using BackgroundWork::BackgroundWork;
    void start(std::shared_ptr<const run::Simulation> simulation);

Q_SIGNALS:
    /// `remarks`: what there is to be wary of.
    void found(millrace::base::Microseconds warmup, const QStringList& remarks);
};

} // namespace millrace::app::simulation
