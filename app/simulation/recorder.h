// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/recording.h"
#include "modeler/metamodel/tree.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenario.h"

#include <QObject>
#include <memory>
#include <thread>

namespace millrace::app::simulation {

/// Makes the recording of a scenario's first replication in a thread of its own.
class Recorder : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Recorder() override; ///< stops and waits

    /// The first replication under that simulation; one that is being recorded is given up.
    void start(std::shared_ptr<const run::Simulation> simulation);
    void stop();
    bool isRunning() const { return isRunning_; }

Q_SIGNALS:
    void recorded(const std::shared_ptr<const millrace::app::simulation::Recording>& recording);

private:
    std::jthread thread_;
    std::uint64_t number_ = 0;
    bool isRunning_ = false;
};

} // namespace millrace::app::simulation
