// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/description.h"

namespace millrace::layout {

/// Where everything is now; empty where it is not drawn.
Placement present(const metamodel::Tree& tree, const Description& description);

/// Draws what `present` does not: nodes near those they are joined to, in room that nothing takes, and their edges.
/// What is there stays as it is, except that pools and sub-processes grow where what they hold needs it. Lanes that are
/// missing in a pool that is drawn stay missing: there is no room for them that is not another's.
Placement layOutMissing(const Diagram& diagram, Placement present);

/// Lays out the selected nodes among themselves, those of each scope and lane for themselves, near where they were;
/// edges at them are drawn anew. Containers move with all that they hold.
Placement layOutSelection(const Diagram& diagram, Placement present, const std::vector<char>& isSelected);

} // namespace millrace::layout
