// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/engine.h"
#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace millrace::conformance {

/// The local engine on a database of its own, with a clock that stands still until it is turned: what the suites drive.
class Desk {
public:
    Desk();

    /// Deploys every process of the file. Empty, or why one of them was refused.
    QString deploy(const QByteArray& bpmn, const QString& name);
    /// Null before a file was deployed.
    const metamodel::Tree* model() const { return model_.get(); }
    /// Empty for a process that was not deployed.
    std::optional<runtime::CaseId> start(const QString& process, const feel::Context& variables);

    runtime::Engine& engine() { return *engine_; }
    runtime::Microseconds now() const { return *time_; }
    /// When the first timer of a running case is due.
    std::optional<runtime::Microseconds> nextDue();
    /// Turns the clock forward and fires what is due then.
    void turnTo(runtime::Microseconds time);

private:
    std::shared_ptr<runtime::Microseconds> time_;
    QTemporaryDir folder_;
    std::unique_ptr<runtime::Engine> engine_;
    std::shared_ptr<const metamodel::Tree> model_;
};

} // namespace millrace::conformance
