// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/places.h"
#include "simulator/scenario/scenario.h"

#include <QByteArray>

namespace millrace::scenario {

/// Whether the bytes are JSON by their first sign.
bool isJson(const QByteArray& bytes);

struct ProsimosFile {
    Scenario scenario;
    Places places;
};

/// Reads the simulation parameters of Prosimos (github.com/AutomatedProcessImprovement/Prosimos): JSON, times in
/// seconds. Resources that share a task become one pool; where they keep different hours or take different times, the
/// hours of most of them and the mixture of their times are taken, which is a warning, as is what is not simulated.
/// Attributes become case data, branch rules conditions, prioritisation rules priorities, and firing rules batches. No
/// scenario where the bytes are not that: then an error says why. Cases come at the model's first start event.
std::optional<ProsimosFile> readProsimos(
    const QByteArray& bytes, const metamodel::Tree& model, base::Problems& problems);

} // namespace millrace::scenario
