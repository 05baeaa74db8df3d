// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/layered_graph.h"

namespace millrace::layout {

/// What stands between neighbours in a column.
struct RowGaps {
    double cells = 40; ///< between two cells
    double cellAndLine = 24; ///< between a cell and a flow that passes
    double lines = 16; ///< between two flows that pass
};

/// The heights of all items, band by band; within a band 0 is its top.
struct Rows {
    std::vector<double> y; ///< by item: of its anchor, from the top of its band
    std::vector<double> height; ///< by band; 0 where nothing is in it
};

/// Chains of items that should be straight get one height each, main paths first (after Brandes and Köpf 2001, but with
/// the flow's own order of precedence); then these rows settle near those that they are joined to, as close as gaps
/// allow.
Rows assignRows(const LayeredGraph& graph, const RowGaps& gaps = {});

} // namespace millrace::layout
