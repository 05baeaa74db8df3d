// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/changes_aside.h"
#include "app/simulation/compared_model.h"
#include "app/simulation/recording.h"
#include "app/simulation/runner.h"
#include "app/simulation/what_if.h"
#include "modeler/canvas/viewport.h"

#include <QDateTime>
#include <QStringList>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace millrace::editing {
class Document;
}

namespace millrace::app::simulation {

/// What Simulate remembers of one open diagram.
struct Session {
    WhatIf whatIf;
    std::unique_ptr<ChangesAside> aside;
    std::optional<ComparedModel> compared; ///< with this the results are, and not with a scenario of the diagram
    std::shared_ptr<const RunAnswer> answer; ///< the latest; null before the first
    bool isModelOld = true; ///< the diagram has changed since it was copied
    std::shared_ptr<const Recording> recording; ///< of the answer's first replication; null before it is asked for
    bool isStale = true; ///< the answer is not of what is asked now

    bool hasMadeRoom = false; ///< the diagram was fitted in below what lies over it, or need not be
    /// What was seen after a diagram too large to be read as a whole was brought nearer.
    std::optional<canvas::Viewport> broughtNearer;
    bool hasMinimap = false; ///< was put there because not all of the diagram is in sight

    /// The diagram, the file of scenarios or what it decides by is another than when it was read, or it never was.
    bool needsModel(const editing::Document& document) const;
    /// Copies the diagram and reads its scenarios and decisions.
    void load(const editing::Document& document);
    /// What is simulated, with the people that are assumed where no scenario names any.
    run::Model model();
    /// The scenario as it is now, with these.
    scenario::Scenario staffed();
    /// The .dmn files beside the diagram are others than those that it was read with. Never where it asks none.
    bool decidesOtherwise() const;
    /// What changes when decisions do: those files and their folder; nothing where the diagram asks none.
    QStringList decisionPaths() const;
    /// As WhatIf::keep.
    void keep(const QString& name);
    /// As WhatIf::add.
    void add(const scenario::Scenario& scenario, const QString& name);
    bool hasResults() const; ///< some case has come to its end
    /// Cases take time in these results; else nobody has said yet how long anything takes.
    bool takesTime() const;
    /// The scenario says how long something takes.
    bool saysDurations() const;
    /// The id of the first activity of which the scenario says no duration; empty where there is none.
    QString firstWithoutDuration() const;
    bool hasWholeAnswer() const { return answer && answer->isFinal && !isStale; }
    /// The scenario has values for elements that the diagram does not have.
    bool namesMissing() const;

private:
    /// A .dmn file, and when it was written.
    using Written = std::pair<QString, QDateTime>;
    std::vector<Written> decisionsWritten() const;

    std::shared_ptr<const execution::Decisions> decisions_; ///< null: the diagram asks none
    std::vector<Written> decisionsOf_; ///< those read
    std::shared_ptr<const run::AssumedStaff> staff_;
    std::shared_ptr<const metamodel::Tree> staffOf_; ///< the diagram that it is of
    scenario::Scenario staffFor_; ///< and the scenario
    QDateTime scenariosOf_; ///< when the file of scenarios was written that was read
};

} // namespace millrace::app::simulation
