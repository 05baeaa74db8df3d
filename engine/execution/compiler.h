// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"
#include "modeler/base/problem.h"

#include <memory>

namespace millrace::execution {

/// What compiling gave. The program is there for every process, also for a draft; the problems name, element by
/// element, what was assumed, is missing, or is not supported yet and run in a simpler way. Null only where there is no
/// such process.
struct Compiled {
    std::shared_ptr<const Program> program;
    base::Problems problems;
};

/// The global task of its file that a call activity names: the call does what that says. Null where it names none.
const metamodel::Element* calledGlobalTask(const metamodel::Tree& tree, const metamodel::Element& call);

/// Compiles the process with that id; without one the first executable process, else the first that has flow nodes.
/// Strict refusal of what BPMN forbids is not its task: that is wellformed's, at deployment.
Compiled compile(const metamodel::Tree& tree, const QString& processId = QString());

} // namespace millrace::execution
