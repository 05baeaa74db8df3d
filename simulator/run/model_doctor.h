// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/run/plan.h"

namespace millrace::run {

/// What will go wrong, told before anything is simulated; each with its element or pool: pools that cannot do the work
/// that comes (overloadsOf), joins at which cases get stuck (starvedJoinsOf), loops that no case ever leaves, and pools
/// and arrivals whose hours do not open while the run lasts. Warnings: a run tells the rest.
base::Problems diagnose(const Plan& plan);

/// One finding for each loop (or dead end) into which cases can come and, by the shares, never out of again.
base::Problems endlessLoopsOf(const Plan& plan);

/// Pools with work, and arrivals, of which no working hour lies within the run; for a run without an end: none at all.
base::Problems closedHoursOf(const Plan& plan);

/// Of the flow alone, whatever the shares, as lint sees it while one draws (modeler/lint/soundness): where cases may
/// get stuck, go round for ever, or go on several times as if they were several. Warnings, each with its element. The
/// same for all scenarios of a model, and apart from diagnose(), as trying out orders of tokens may take some time.
base::Problems flowFindings(const metamodel::Tree& model);

/// `problems` (of a simulation, before its run) with those findings of the flow that say something new of an element.
base::Problems withFlowFindings(base::Problems problems, const base::Problems& flow);

} // namespace millrace::run
