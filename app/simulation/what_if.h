// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace millrace::app::simulation {

/// The scenario with the replications, seed, warm-up and target of the other: they say how to measure, not what.
scenario::Scenario measuredAs(scenario::Scenario scenario, const scenario::Scenario& other);

/// The scenarios of a model, the one being looked at, and what the user has changed of each so far, with undo. Three
/// values: `base` is compared with (the scenario that this one inherits from, else itself), `kept` is what the file
/// says, `now` is what is simulated. Knows no widgets.
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
    const std::vector<scenario::Found>& found() const { return scenarios_.found; } ///< as their files have them

    QStringList titles() const;
    std::vector<scenario::Scenario> all() const; ///< as they are now, in the order of titles()
    int current() const { return current_; }
    void choose(int index); ///< the changes of the others stay

    const scenario::Scenario& now() const;
    const scenario::Scenario& kept() const { return keptAt(current_); }
    const scenario::Scenario& base() const;
    /// Compares with the scenario of that place from now on, as its file has it; -1: with the usual one.
    void compareWith(int index);
    int comparedWith() const; ///< the place of the base; that of this scenario where it is compared with itself
    /// The base under the replications, seed, warm-up and target of `now`, so that both have the same draws, and are
    /// held against the same.
    scenario::Scenario baseToRun() const;
    bool isChanged() const { return isChanged(current_); } ///< against the file
    bool isChanged(int index) const;
    QStringList changedTitles() const; ///< of all scenarios that are changed
    std::vector<scenario::Scenario> changed() const; ///< those, as they are now
    /// What the scenario of that id was changed to before the studio ended; false where there is none, or that is so.
    bool bringBack(const scenario::Scenario& changed);
    bool differsFromBase() const; ///< in more than how it is measured, names and sources

    /// One step for undo. `continues`: it goes on with the change before, as a slider that moves on, and is undone with
    /// it if it changes the same.
    void change(const scenario::Scenario& now, bool continues = false);
    void reset();
    /// Takes out what is said of elements that the model has no longer; how many those were.
    int leaveOutMissing();

    // Of the scenario that is chosen.
    bool canUndo() const;
    bool canRedo() const;
    QString undoName() const; ///< "Change Clerks"
    QString redoName() const;
    void undo();
    void redo();

    /// What Keep suggests: "Today, Credit officers 9".
    QString suggestedName() const;
    /// For a new scenario of that name: no element of the model and no other scenario has it.
    QString unusedId(const QString& name) const;
    /// The scenario of that name, which keeping would replace; null for none.
    const scenario::Scenario* named(const QString& name) const;
    /// Writes the changed scenario under the name into the file beside the model and chooses it. Throws base::Failure:
    /// without a name or a path, or when the file cannot be written.
    void keep(const QString& name);
    /// Writes a scenario that comes from elsewhere (a log) into the file beside the model, under that name or, where
    /// there is one of it, with a number behind it, and chooses it. Throws as keep().
    void add(const scenario::Scenario& scenario, const QString& name);
    /// Writes every changed scenario under its own name. Throws as keep().
    void keepAll();

private:
    struct Step {
        QString name;
        scenario::Scenario before;
        scenario::Scenario after;
    };
    struct Line { ///< of changes to one scenario
        scenario::Scenario now;
        std::vector<Step> done;
        std::vector<Step> undone;
    };
    const scenario::Scenario& keptAt(int index) const;
    const Line* line(int index) const;
    Line& madeLine();
    void pushStep(const scenario::Scenario& now, const QString& name, bool continues);
    void chooseId(const QString& id);
    void addInvented();

    std::shared_ptr<const metamodel::Tree> model_;
    QString path_;
    scenario::Scenarios scenarios_;
    std::map<QString, Line> lines_; ///< by the scenario's id; none where nothing was changed
    int current_ = 0;
    QString comparedWith_; ///< id; empty: the usual base
    bool isInvented_ = false;
};

} // namespace millrace::app::simulation
