// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/decision_model.h"

namespace millrace::dmn {

/// The other .dmn files in the folder of `path`, which a model there may import; those that cannot be read as DMN are
/// left out. Throws base::Failure where one cannot be read at all.
std::vector<Source> neighboursOf(const QString& path);

/// The model with those of its neighbours that it imports.
std::vector<Source> withNeighbours(Source model);

} // namespace millrace::dmn
