// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/layered_graph.h"

#include <cstdint>

namespace millrace::layout {

/// Reorders the items of each layer, within their bands and components, so that arcs cross less: sweeps by barycentres,
/// then exchanges of neighbours. Starts from the order in which the cells stood before, where they have hints, and
/// keeps it wherever nothing is won. O(arcs * log) for each of a bounded number of sweeps. Gives the crossings that are
/// left.
std::int64_t reduceCrossings(LayeredGraph& graph);

} // namespace millrace::layout
