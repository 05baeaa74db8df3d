// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/description.h"

namespace millrace::layout {

/// Which pools and lanes stand upright, as they are drawn: each pool has a direction, with the lanes in it; lanes
/// without a pool have one together. What is not drawn yet goes with the others.
void settleDirections(const metamodel::Tree& tree, Description& description);

} // namespace millrace::layout
