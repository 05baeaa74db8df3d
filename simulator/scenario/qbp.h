// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/element.h"
#include "simulator/scenario/scenario.h"

namespace millrace::scenario {

bool isQbp(const metamodel::Element& element);

/// Reads QBP's processSimulationInfo (namespace http://www.qbp-simulator.com/Schema201212), as BIMP writes it.
/// Distributions are in seconds; pools without a timetable follow the one marked as default.
Scenario readQbp(const metamodel::Element& info, base::Problems& problems);

} // namespace millrace::scenario
