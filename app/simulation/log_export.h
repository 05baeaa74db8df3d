// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QObject>
#include <QString>
#include <memory>
#include <thread>

namespace millrace::app::simulation {

/// Writes the events of one replication (the first) as XES or CSV, in a thread of its own. One at a time.
class LogExport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~LogExport() override; ///< stops; the file is not written then
    bool isRunning() const { return isRunning_; }
    /// By the file name's end: .xes or .csv.
    void start(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario, const QString& path);

Q_SIGNALS:
    /// `problem` is empty when the file is written.
    void ended(const QString& path, const QString& problem);

private:
    std::jthread thread_;
    bool isRunning_ = false;
};

} // namespace millrace::app::simulation
