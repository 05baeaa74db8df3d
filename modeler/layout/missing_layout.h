// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Draws what `present` does not: nodes near those they are joined to, in room that nothing takes, and their edges.
/// What is there stays as it is, except that pools and sub-processes grow where what they hold needs it. Lanes that are
/// missing in a pool that is drawn stay missing: there is no room for them that is not another's.
Placement layOutMissing(const Diagram& diagram, Placement present);

} // namespace millrace::layout
