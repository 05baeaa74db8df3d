// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/feel/run.h"
#include "modeler/feel/value.h"

#include <QString>
#include <memory>
#include <vector>

namespace millrace::dmn {

class DecisionModel;

/// Where a piece of logic stands: for what is told about it.
struct Place {
    QString file;
    QString element; ///< id of it, or of the next one up that has one
    int line = 0;
};

/// A rule of a decision table that applied.
struct MatchedRule {
    QString decision; ///< name of the decision or business knowledge model that holds the table
    QString table; ///< id of the table
    QString rule; ///< id of the rule; may be empty
    int number = 0; ///< of the rule in its table, from 1
};

/// One run of a decision with all that it requires.
class Evaluation final : public feel::Run {
public:
    Evaluation(const feel::Scope& clockScope, std::shared_ptr<const DecisionModel> model)
        : Run(unplaced_, clockScope)
        , model_(std::move(model))
    { }

    void report(const Place& place, const QString& message, base::Severity severity = base::Severity::Error)
    {
        if (problems.size() < maximumProblems)
            problems.push_back({severity, message, place.file, place.line, place.element, {}});
    }
    /// What FEEL had to tell of an expression that stands at `place`.
    void report(const Place& place, const feel::Warnings& told);
    const std::shared_ptr<const DecisionModel>& model() const { return model_; }

    base::Problems problems;
    std::vector<MatchedRule> rules;

private:
    static constexpr std::size_t maximumProblems = 100;
    feel::Warnings unplaced_ {0};
    std::shared_ptr<const DecisionModel> model_;
};

} // namespace millrace::dmn
