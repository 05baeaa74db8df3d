// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Draws the edges that have no line yet, between nodes that are placed: messages, associations, flows that the layers
/// did not hold. Lines that pass through a shape are drawn anew. `diagram` is a sanitized one.
void drawFreeEdges(const Diagram& diagram, Placement& placement);
/// The same, but lines that are there stay where `mayRedraw` (by edge) is 0, whatever they pass through.
void drawFreeEdges(const Diagram& diagram, Placement& placement, const std::vector<char>& mayRedraw);

} // namespace millrace::layout
