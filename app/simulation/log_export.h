// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/background_work.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenario.h"

#include <QString>

namespace millrace::app::simulation {

/// Writes the events of one replication (the first) as XES or CSV. Stopped, it writes no file.
class LogExport : public BackgroundWork {
    Q_OBJECT
public:
    using BackgroundWork::BackgroundWork;
    /// By the file name's end: .xes or .csv. What is being written is written first: the call does nothing.
    void start(run::Model model, const scenario::Scenario& scenario, const QString& path);

Q_SIGNALS:
    /// `problem` is empty when the file is written.
    void ended(const QString& path, const QString& problem);
};

} // namespace millrace::app::simulation
