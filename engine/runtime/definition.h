// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/data_work.h"
#include "engine/execution/program.h"
#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

namespace millrace::runtime {

/// A process ready to run: its program and the model it came from (forms, scripts). Immutable, shared by its cases.
struct Definition {
    std::shared_ptr<const metamodel::Tree> tree;
    std::shared_ptr<const execution::Program> program;
    /// Of reading, compiling and BPMN's rules for what runs: what was assumed or is not supported yet. Errors forbid
    /// deploying it; cases that follow it already go on.
    base::Problems problems;
    /// What scripts and decisions do.
    execution::DataTasks dataTasks;
    /// Those that its business rule tasks need.
    std::vector<execution::DecisionFile> decisionFiles;

    /// The model's element behind a node or flow; null for a jump that has none.
    const metamodel::Element* element(execution::ElementIndex index) const;
    /// What says what is to be done there: the element, or the global task that it calls.
    const metamodel::Element* workOf(execution::ElementIndex index) const;
};

/// Those of its problems that forbid deploying it.
base::Problems obstaclesOf(const Definition& definition);

/// Reads, compiles and checks. Throws base::Failure for what is no BPMN, or has no process (of that id). `decisions`:
/// what business rule tasks may ask; null: they do nothing.
std::shared_ptr<const Definition> define(const QByteArray& bpmn, const QString& file,
    const QString& processId = QString(), const std::shared_ptr<const execution::Decisions>& decisions = nullptr);

} // namespace millrace::runtime
