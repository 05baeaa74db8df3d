// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Draws the edges that have no line yet, between nodes that are placed: messages, associations, flows that the layers
/// did not hold. With `mayRedraw`, lines that pass through a shape are drawn anew. `diagram` is a sanitized one.
void drawFreeEdges(const Diagram& diagram, Placement& placement, bool mayRedraw = true);

} // namespace millrace::layout
