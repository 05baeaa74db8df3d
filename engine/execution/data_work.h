// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/decisions.h"
#include "engine/execution/program.h"
#include "modeler/feel/scope.h"
#include "modeler/feel/value.h"
#include "modeler/metamodel/tree.h"

#include <QString>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace millrace::feel {
class Expression;
}

namespace millrace::execution {

/// What a script task (in FEEL) or a business rule task does to the variables of a case, ready to be done, for any
/// host. Immutable.
class DataTask {
public:
    /// Empty where there is nothing to be done: an element of another type, no script, no decision named, or no
    /// `decisions` at all (null).
    static std::optional<DataTask> of(const metamodel::Element& task, const Decisions* decisions);

    /// The variables that it reads: run() looks for each by its name and its position here.
    std::span<const std::string> reads() const { return reads_; }
    /// The variable that gets the result; empty: none, or those that changes() names.
    const std::string& result() const { return result_; }
    /// Why it cannot be done at all, translated; empty where it can.
    const std::string& obstacle() const { return obstacle_; }
    const std::string& text() const { return text_; } ///< the script, or the name of the decision
    bool isScript() const { return isScript_; } ///< else a decision

    /// The result; with the reason in `failure` (translated) where it cannot be had.
    feel::Value run(const feel::Scope& variables, std::string& failure) const;
    /// The variables that a result changes: result(), or without it what a decision itself names.
    feel::Context changes(const feel::Value& result) const;

private:
    DataTask() = default;
    void readScript(const QString& script, const QString& format);
    void readDecision(const QString& name, const Decisions& decisions);
    feel::Value runScript(const feel::Scope& variables, std::string& failure) const;
    feel::Value runDecision(const feel::Scope& variables, std::string& failure) const;

    bool isScript_ = false;
    std::string text_;
    std::string result_;
    std::string obstacle_;
    std::vector<std::string> reads_;
    std::shared_ptr<const feel::Expression> script_; ///< null: a decision
    Decisions::Found decision_;
    std::string decisionName_; ///< as DMN has it
    QString mapping_; ///< see bpmn::DataWork
};

/// By the index of their element.
using DataTasks = std::unordered_map<ElementIndex, DataTask>;
/// Those of a program that was compiled from the model, also of the global tasks that it calls.
DataTasks dataTasksOf(const metamodel::Tree& model, const Program& program, const Decisions* decisions);

} // namespace millrace::execution
