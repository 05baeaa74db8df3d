// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

namespace millrace::scenario {

/// The part of check() that is about who does the work and when it may begin: the people of pools, what activities
/// need of them, batches and limits.
void checkStaff(const Scenario& scenario, const metamodel::Tree& model, base::Problems& problems);

} // namespace millrace::scenario
