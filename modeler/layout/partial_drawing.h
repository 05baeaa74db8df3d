// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/free_room.h"

#include <functional>

namespace millrace::layout {

/// What both ways of partial layout do: move things as a whole, and draw what is open at the end.
class PartialDrawing {
public:
    PartialDrawing(const Diagram& diagram, Placement placement);

protected:
    const Node& node(int index) const { return diagram_.nodes[std::size_t(index)]; }
    QRectF& rect(int index) { return placement_.nodes[std::size_t(index)]; }

    /// The node itself and everything that stands in it or hangs on that.
    std::vector<int> unitOf(int root) const;
    /// What is to be put into a lane.
    struct InLane {
        int lane;
        QRectF wish; ///< its top is counted from that of the lane
        double above, below; ///< the least room between it and the borders of the lane
    };
    /// Corners in each of the lanes, which share one way sideways and grow where they are too low. `except`: nodes that
    /// are in nobody's way, as they are to be moved.
    std::vector<QPointF> roomInLanes(const std::vector<InLane>& strips, int scope, const std::vector<char>& except);

    /// Draws the edges that are open, no longer reach their ends, or have got a shape in their way; labels for what is
    /// new or drawn anew.
    Placement finish();

    Diagram diagram_;
    Placement placement_;
    FreeRoom room_;
    std::vector<char> isNew_; ///< by node: placed here
    std::vector<char> isRedrawn_; ///< by edge

private:
    void openDetached();
    const std::vector<std::vector<int>>& childrenOf() const;

    std::vector<QRectF> before_; ///< by node
    mutable std::vector<std::vector<int>> children_;
};

/// What a partial layout does to some nodes of a diagram in which all flows run to the right.
using PartialLayout = std::function<Placement(const Diagram&, Placement, const std::vector<char>& nodes)>;
/// Does it to those of the nodes that stand in pools that lie and, transposed, to those that stand upright; at least
/// once, as there may be edges to draw.
Placement inEachDirection(
    const Diagram& diagram, Placement present, const std::vector<char>& nodes, const PartialLayout& layOut);

} // namespace millrace::layout
