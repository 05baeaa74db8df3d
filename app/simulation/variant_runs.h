// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/results/comparison.h"
#include "simulator/scenario/scenario.h"

#include <QObject>
#include <cstdint>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace millrace::app::simulation {

/// The cycle time of each variant against that of the scenario, under the same draws; none where one could not be run.
using CycleTimeChanges = std::vector<std::optional<results::Comparison>>;

/// Runs variants of a scenario one after another, in a thread of its own, and holds each against the scenario: what one
/// change by itself would do.
class VariantRuns : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~VariantRuns() override; ///< stops and waits

    /// Runs that are under way are given up.
    void start(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario,
        std::vector<scenario::Scenario> variants);
    void stop();
    bool isRunning() const { return isRunning_; }

Q_SIGNALS:
    /// Of runs made so far, of so many.
    void progressed(int done, int total);
    /// In the order of the variants, judged all together.
    void ended(const millrace::app::simulation::CycleTimeChanges& changes);

private:
    std::jthread thread_;
    std::uint64_t number_ = 0;
    bool isRunning_ = false;
};

} // namespace millrace::app::simulation
