// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Gives every label a place of its own, beside its shape or along its line, that covers no shape, no line and no other
/// label as far as there is one. Labels that have a place already stay.
void placeLabels(const Diagram& diagram, Placement& placement);

} // namespace millrace::layout
