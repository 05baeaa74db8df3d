// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QString>

namespace millrace::app::simulation {

/// What a change of a scenario is called, for "Undo ...": "Change Clerks", "Add Clerks", "Change working hours".
QString changeName(const scenario::Scenario& before, const scenario::Scenario& after, const metamodel::Tree& model);

} // namespace millrace::app::simulation
