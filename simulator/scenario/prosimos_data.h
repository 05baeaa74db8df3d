// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/prosimos_source.h"
#include "simulator/scenario/scenario.h"

namespace millrace::scenario::prosimos {

/// Into the scenario, whose tasks and pools are read already: what is known of a case, and what follows from it (ways
/// out of gateways, priorities), and batches. A warning names what is otherwise than in Prosimos.
void readData(const QJsonObject& root, const metamodel::Tree& model, Source& source, Scenario& scenario);

} // namespace millrace::scenario::prosimos
