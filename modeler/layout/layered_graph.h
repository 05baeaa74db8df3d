// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/layering.h"

#include <QRectF>
#include <optional>
#include <vector>

namespace millrace::layout {

// The flow inside of one scope (process, pool, sub-process), as the steps of layered drawing see it (Sugiyama, Tagawa
// and Toda 1981): cells in layers, links cut into arcs between neighbouring layers by dummies.

/// A node with the room that it and what hangs on it need. Coordinates are relative to its anchor, the point through
/// which flow runs: the middle of its body's height.
struct Cell {
    QRectF body; ///< the shape itself
    double left = 0, right = 0, up = 0, down = 0; ///< room around the anchor, all of it positive
    int band = 0; ///< the lane, counted from the top
    int rank = 0; ///< components with the same rank keep their order; a higher one lies below
    bool isStart = false;
    bool isGateway = false; ///< flow may leave and enter in the middle of top and bottom
    bool isBottomTaken = false; ///< by boundary events or artifacts
    bool isTopTaken = false;
    std::optional<double> hint; ///< y where it was
};

/// A flow between two cells.
struct Link {
    int source = 0;
    int target = 0;
    /// Leaves downwards at this point of the source (a boundary event) instead of at its right; `corner` is the height
    /// at which it can always turn right.
    std::optional<QPointF> port;
    double corner = 0;
    double labelWidth = 0;
    bool isHidden = false; ///< only keeps its ends in a row
};

/// A cell in its layer, or the place where a link passes through a layer.
struct Item {
    int layer = 0;
    int band = 0;
    int group = 0; ///< connected component: they are not mixed within a band
    int cell = -1; ///< -1: a dummy
    int link = -1; ///< of a dummy
};

/// From an item to one in the next layer to the right.
struct Arc {
    int left = 0;
    int right = 0;
    int link = 0;
    double leftOffset = 0; ///< how far below the left item's anchor it starts
    int straightness = 0; ///< the higher, the rather it is drawn as one straight line
};

/// A link that runs back turns round beside the cell it leaves or enters.
struct Turn {
    int cell = 0; ///< item
    int dummy = 0; ///< item in the same layer
};

/// How a link goes: through which items, in its own direction; both ends included.
struct Chain {
    std::vector<int> items;
    bool isReversed = false; ///< from right to left
    bool turnsAtSource = false; ///< items[1] lies in the layer of items[0]
    bool turnsAtTarget = false;
};

struct LayeredGraph {
    std::vector<Cell> cells;
    std::vector<Link> links;
    std::vector<Item> items; ///< the first are the cells, in their order
    std::vector<Arc> arcs;
    std::vector<Turn> turns;
    std::vector<Chain> chains; ///< by link; empty for links from a cell to itself and those that run around all
    std::vector<std::vector<int>> layers; ///< items from top to bottom
    int bands = 1;

    const Cell& cellOf(const Item& item) const { return cells[std::size_t(item.cell)]; }
    double up(int item) const { return isDummy(item) ? 0 : cellOf(items[std::size_t(item)]).up; }
    double down(int item) const { return isDummy(item) ? 0 : cellOf(items[std::size_t(item)]).down; }
    bool isDummy(int item) const { return items[std::size_t(item)].cell < 0; }
};

/// Layers, dummies and arcs for the cells and links; items are in a first order, that of a walk along the flow or that
/// of where the cells were. Links whose dummies would be too many for a drawing of any sense get none.
LayeredGraph buildLayers(std::vector<Cell> cells, std::vector<Link> links, int bands);

} // namespace millrace::layout
