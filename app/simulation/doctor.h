// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

namespace millrace::app::simulation {

/// Of the flow alone, whatever the shares: where cases may get stuck, go round for ever, or go on several times as if
/// they were several. Warnings, each with its element.
base::Problems flowFindings(const metamodel::Tree& model);

/// `problems` (of a simulation, before its run) with those findings of the flow that say something new of an element.
base::Problems withFlowFindings(base::Problems problems, const base::Problems& flow);

/// What a run should not be begun without having seen: errors and warnings, the worst first.
base::Problems worthSeeing(const base::Problems& problems);

} // namespace millrace::app::simulation
