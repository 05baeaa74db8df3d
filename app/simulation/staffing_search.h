// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/optimization/optimization.h"

#include <QObject>
#include <cstdint>
#include <memory>
#include <string>
#include <thread>

namespace millrace::app::simulation {

/// Looks for the staffings that are worth their money in a thread of its own. One search at a time; signals come on the
/// thread that it lives on.
class StaffingSearch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~StaffingSearch() override; ///< gives up and waits

    /// `kpi`: what paid cost is weighed against, as optimization::Options has it. A search under way is given up.
    void start(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario, std::string kpi);
    /// What is known so far comes as found().
    void stop();
    /// Nothing comes any more.
    void abandon();
    bool isRunning() const { return isRunning_; }

Q_SIGNALS:
    /// With the replications made in this phase.
    void progressed(millrace::optimization::Phase phase, qint64 made);
    void found(const std::shared_ptr<const millrace::optimization::Outcome>& outcome);
    void failed(const QString& reason);

private:
    void search(const metamodel::Tree& model, const scenario::Scenario& scenario, const std::string& kpi,
        std::uint64_t number, const std::stop_token& end);
    void post(std::uint64_t number, std::function<void()> news);

    std::jthread thread_;
    std::uint64_t number_ = 0; ///< what is under way
    bool isRunning_ = false;
};

} // namespace millrace::app::simulation
