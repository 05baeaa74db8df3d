// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/relations.h"

namespace millrace::layout {

/// Stacks the pools from the origin down, all as wide as the widest, with what is in them; columns move to the right so
/// that a message arrives no further left than it was sent. Where the flow outside of pools begins.
QPointF placePools(const Diagram& diagram, const Sorted& sorted, Scopes& scopes, Placement& placement);

} // namespace millrace::layout
