// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/results/comparison.h"
#include "simulator/scenario/scenario.h"

#include <QObject>
#include <memory>
#include <thread>
#include <vector>

namespace millrace::app::simulation {

/// What one more person in a pool would bring, measured: the scenario run again with one more, under the same draws.
struct Relief {
    QString poolId;
    QString pool; ///< name
    int capacity = 0; ///< before
    results::Comparison cycleTime; ///< of a case, with one more against without; judged
    double paidPerWeek = 0; ///< what the one more is paid, in the scenario's currency
};

/// The words of it: "One more saves 2.9 h ± 0.3 per case, and is paid € 1,680 a week."
QString reliefWords(const Relief& relief, const QString& currency);

/// Tries one more person in each pool, one after another, in a thread of its own.
class ReliefRun : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ReliefRun() override; ///< stops and waits

    /// Another one that is under way is given up.
    void start(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario);
    void stop();
    bool isRunning() const { return isRunning_; }

Q_SIGNALS:
    /// Of pools tried so far, of so many.
    void progressed(int done, int total);
    /// All pools: the one first that saves most.
    void found(const std::vector<millrace::app::simulation::Relief>& reliefs);

private:
    std::jthread thread_;
    std::uint64_t number_ = 0;
    bool isRunning_ = false;
};

} // namespace millrace::app::simulation
