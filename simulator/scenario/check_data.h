// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

namespace millrace::scenario {

/// The part of check() that is about case data: attributes, what changes them, what is worked out from them, and key
/// figures. FEEL that cannot be read is an error, a name in it that nothing gives a value a warning.
void checkData(const Scenario& scenario, const metamodel::Tree& model, base::Problems& problems);

} // namespace millrace::scenario
