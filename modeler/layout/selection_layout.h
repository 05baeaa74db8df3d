// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Lays out the selected nodes of each scope that edges join among themselves, near where they were; those that nothing
/// joins in rows. Edges at them are drawn anew.
/// What stands in a lane stays in it: those of all lanes of a scope share their columns, and a lane that is too low
/// for them grows. Containers move with all that they hold.
Placement layOutSelection(const Diagram& diagram, Placement present, const std::vector<char>& isSelected);

} // namespace millrace::layout
