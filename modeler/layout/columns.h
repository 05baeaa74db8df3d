// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"
#include "modeler/layout/layered_graph.h"

#include <vector>

namespace millrace::layout {

/// An upright stretch of a link, between two of its rows: either in a channel (the free strip before a column), on a
/// track that it shares with none but those that join or leave with it, or in a column beside the anchor of a cell.
struct Bend {
    int channel = 0; ///< that before this column; as many as columns: behind the last
    int cell = -1; ///< in the column of this cell; -1: in the channel
    double dx = 0; ///< in a column: from its anchor
    double from = 0, to = 0; ///< y
    int net = 0; ///< stretches of one net may lie upon each other
    int track = 0;
};

/// How the links of a layered graph run, before the columns have their places.
struct Bends {
    std::vector<std::vector<Bend>> links; ///< by link, in its own direction
    std::vector<int> tracks; ///< by channel
};

/// `y`: by item, from the top of the scope. Gateways' flows leave and enter at top and bottom where the way is free,
/// and tracks are put in an order that crosses little.
Bends bendLinks(const LayeredGraph& graph, const std::vector<double>& y);

struct Columns {
    std::vector<double> left, right; ///< room around the anchors, by column
    std::vector<double> channel; ///< width, by channel: one more than columns
    std::vector<double> x; ///< anchors, by column
    double width = 0;
};

/// As narrow as tracks and labels allow.
Columns placeColumns(const LayeredGraph& graph, const Bends& bends);

/// The waypoints of every link, once the columns have their places.
std::vector<bpmn::Waypoints> drawLinks(
    const LayeredGraph& graph, const std::vector<double>& y, const Bends& bends, const Columns& columns);

} // namespace millrace::layout
