// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <QString>

namespace millrace::app::cli {

/// Opens a BPMN file. Where it is refused, its problems go to standard error and there is no tree.
metamodel::Loaded openModel(const QString& path);

/// Opens a BPMN file that is to be carried out (run, simulated): all that reading has to say goes to standard error,
/// and a model with errors is refused, so that there is no tree: what came of it would not be the process that was
/// meant.
metamodel::Loaded openSoundModel(const QString& path);

/// The element with that id; throws base::Failure when there is none or there are several.
const metamodel::Element& elementWithId(const metamodel::Tree& tree, const QString& id, const QString& file);

} // namespace millrace::app::cli
