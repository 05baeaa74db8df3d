// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::editing {

class Edit;

// Drawing by computed layouts. Only diagram interchange is changed, never what the model means; elements without an id
// get one when they are drawn, as shapes refer to them by it. Each wants an edit of its own, as no behaviours follow
// it.

/// Draws all that the plane shows anew; what belongs on it and has no shape or edge yet gets one.
void formatDiagram(Edit& edit, metamodel::Key plane);
/// Rearranges these shapes among themselves, on the spot where they are as far as others leave room there. Edges that
/// lead to or from them follow; nothing else moves.
void formatSelection(Edit& edit, metamodel::Key plane, const std::vector<metamodel::Key>& shapes);

/// Draws what no diagram shows yet: elements beside what they are joined to, moving nothing that is drawn, and whole
/// processes and collaborations in diagrams of their own.
void drawMissing(Edit& edit);
/// formatDiagram() for every plane, and a new diagram for whatever has none.
void formatAll(Edit& edit);

/// Whether the file has something to draw and no shape for any of it.
bool lacksDiagram(const metamodel::Tree& tree);

} // namespace millrace::editing
