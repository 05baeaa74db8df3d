// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <vector>

namespace millrace::app::simulation {

/// The scenarios of a model, the one being looked at, and what the user has changed of it so far. Three values: `base`
/// is compared with (the scenario that this one inherits from, else itself), `kept` is what the file says, `now` is
/// what is simulated. Knows no widgets.
class WhatIf {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)

public:
    /// Finds the scenarios of the model (inside, and in the file beside `path`, which may be empty). The choice and the
    /// changes so far stay where the same scenario is still there. Without any there is one that says nothing.
    void load(std::shared_ptr<const metamodel::Tree> model, const QString& path);

    const metamodel::Tree* model() const { return model_.get(); }
    std::shared_ptr<const metamodel::Tree> sharedModel() const { return model_; }
    const QString& path() const { return path_; }
    const base::Problems& problems() const { return scenarios_.problems; } ///< of reading
    bool hasScenarios() const { return !isInvented_; }

    QStringList titles() const;
    int current() const { return current_; }
    void choose(int index); ///< its changes so far are given up

    const scenario::Scenario& now() const { return now_; }
    const scenario::Scenario& kept() const;
    const scenario::Scenario& base() const;
    /// The base under the replications, seed and warm-up of `now`, so that both have the same draws.
    scenario::Scenario baseToRun() const;
    bool isChanged() const { return now_ != kept(); } ///< against the file
    bool differsFromBase() const; ///< in more than replications, seed and warm-up

    void change(scenario::Scenario now) { now_ = std::move(now); }
    void reset() { now_ = kept(); }
    /// Takes out what is said of elements that the model has no longer; how many those were.
    int leaveOutMissing();

    /// What Keep suggests: "Today, Credit officers 9".
    QString suggestedName() const;
    /// The scenario of that name, which keeping would replace; null for none.
    const scenario::Scenario* named(const QString& name) const;
    /// Writes the changed scenario under the name into the file beside the model and chooses it. Throws base::Failure:
    /// without a name or a path, or when the file cannot be written.
    void keep(const QString& name);

private:
    QString unusedId(const QString& name) const;
    void addInvented();

    std::shared_ptr<const metamodel::Tree> model_;
    QString path_;
    scenario::Scenarios scenarios_;
    scenario::Scenario now_;
    int current_ = 0;
    bool isInvented_ = false;
};

} // namespace millrace::app::simulation
