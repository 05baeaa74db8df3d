// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenarios.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace millrace::scenario {

/// The model's bytes with the scenario in them as QBP (BIMP reads that), in place of one that was there. What QBP has
/// no words for is left out and named in `remarks`, translated.
QByteArray withQbp(const metamodel::Tree& model, const Scenario& scenario, QStringList& remarks);

/// The model's bytes with the scenario in them as BPSim, beside others that are there; one with its id is replaced. In
/// the version of BPSim that is there already, or 2.0, unless one is asked for: then the others are in that as well.
QByteArray withBpsim(
    const metamodel::Tree& model, const Scenario& scenario, std::optional<BpsimVersion> version = std::nullopt);

} // namespace millrace::scenario
