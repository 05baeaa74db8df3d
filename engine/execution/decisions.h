// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/dmn/decision_model.h"
#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace millrace::execution {

/// A .dmn file as it was read.
struct DecisionFile {
    QString name; ///< with its path, where its problems are to name that
    QByteArray bytes;
    bool operator==(const DecisionFile&) const = default;
};

/// The decision models that business rule tasks may ask: immutable, used by any threads.
class Decisions {
public:
    struct Found {
        std::shared_ptr<const dmn::DecisionModel> model;
        std::size_t decision = 0;
    };
    /// They import each other by their namespaces. Never fails: problems() tell of files that are no DMN, or are wrong,
    /// behind those given.
    explicit Decisions(std::vector<DecisionFile> files = {}, base::Problems problems = {});

    /// By id or name, in the first model that has it.
    std::optional<Found> find(const QString& idOrName) const;
    /// Warnings all of them: the decision that is asked may be sound.
    const base::Problems& problems() const { return problems_; }
    /// Those files that take part in what tasks of the model ask for, without their folder: with these alone they
    /// decide the same.
    std::vector<DecisionFile> filesFor(const metamodel::Tree& model) const;

private:
    struct Model {
        std::shared_ptr<const dmn::DecisionModel> model;
        std::vector<std::size_t> files; ///< its own first, then what it imports
    };
    const Model* modelOf(const QString& idOrName) const;

    std::vector<DecisionFile> files_;
    std::vector<Model> models_;
    base::Problems problems_;
};

/// What the business rule tasks of the model name, each once.
QStringList decisionsAskedBy(const metamodel::Tree& model);
/// The .dmn files in the folder of the model, with their paths.
QStringList decisionFilesBeside(const QString& modelPath);
/// What they decide. Reads none, and gives null, where no task of the model names a decision, and where the path is
/// empty. Files that cannot be read are among its problems.
std::shared_ptr<const Decisions> decisionsBeside(const QString& modelPath, const metamodel::Tree& model);

} // namespace millrace::execution
