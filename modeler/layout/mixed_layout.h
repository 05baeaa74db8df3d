// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Whether some pools (or the lanes without a pool) stand upright beside others that lie.
bool isMixed(const Diagram& diagram);

/// By node of a sanitized diagram, whether it stands in an upright pool; without a pool, whether the lanes there are
/// upright.
std::vector<char> standingUpright(const Diagram& diagram);

/// As layOut(), for mixed diagrams: the pools that lie below each other, those that stand upright side by side, and the
/// two groups on that side of one another where they are now.
Placement layOutMixed(const Diagram& diagram);

} // namespace millrace::layout
