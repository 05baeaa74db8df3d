// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QByteArray>
#include <QStringList>

namespace millrace::scenario {

/// The model's bytes with the scenario in them as QBP (BIMP reads that), in place of one that was there. What QBP has
/// no words for is left out and named in `remarks`, translated.
QByteArray withQbp(const metamodel::Tree& model, const Scenario& scenario, QStringList& remarks);

/// The model's bytes with the scenario in them as BPSim, beside others that are there; one with its id is replaced.
QByteArray withBpsim(const metamodel::Tree& model, const Scenario& scenario);

} // namespace millrace::scenario
