// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"

#include <QString>

namespace millrace::app::exporting {

/// A model with all that simulating it takes, as its files are, or were in a version of the project.
struct ModelState {
    run::Model model; ///< null where it has errors: what came of it would not be the process that was meant
    scenario::Scenarios scenarios;
    base::Problems problems; ///< of reading the model and what it decides by; those of the scenarios are with these
    QString title; ///< as messages name it: the path, or "VERSION@PATH"
};

/// As its files are. Throws base::Failure when the file cannot be read.
ModelState modelState(const QString& path);
/// As in that version, named as repository::History does it; processes beside it are those of today. Throws
/// base::Failure when its folder keeps no versions, or that one has no such file.
ModelState modelState(const QString& path, const QString& version);

} // namespace millrace::app::exporting
