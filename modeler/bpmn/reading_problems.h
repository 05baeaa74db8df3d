// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

namespace millrace::bpmn {

// What a file has that cannot be as it is said. Nothing is dropped because of it: saving writes it as it stood. All are
// warnings, each with its line, that say how the file is taken.

/// Diagrams without a plane, shapes without a place or size, lines without a way, drawings of nothing.
base::Problems geometryProblems(const metamodel::Tree& tree, const QString& file);
/// Elements that are said to be in two places: nodes in two lanes of a set, a process in two pools, an event on the
/// border of what stands elsewhere, or of what has none that events can sit on.
base::Problems parentProblems(const metamodel::Tree& tree, const QString& file);

} // namespace millrace::bpmn
