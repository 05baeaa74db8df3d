// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::app::cli {

/// What changed from the older to the newer model, by element: a line each, or as JSON.
void printDifferences(const metamodel::Tree& older, const metamodel::Tree& newer, bool asJson);

} // namespace millrace::app::cli
