// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/schema.h"

namespace millrace::bpsim {

/// BPSim 2.0 and 1.0 as one package: the rows of 2.0, and what only 1.0 has. New data is written as 2.0, into a file
/// with 1.0 data as 1.0. Give it to bpmn::schemaWith() to have the BPSim data inside of a BPMN file typed.
const metamodel::Package& package();
/// The schema of a file that holds BPSim data alone (.bpsim).
const metamodel::Schema& schema();

} // namespace millrace::bpsim
