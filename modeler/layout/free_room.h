// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// A drawing into which things are put without moving others.
class FreeRoom {
public:
    FreeRoom(const Diagram& diagram, Placement& placement);

    /// The place nearest to `wish` where the rectangle covers no shape and no line, inside of `parent` (a node, or
    /// none) if there is one, else where the parent can grow. `except`: nodes that do not count, as they are to be
    /// moved.
    QPointF find(const QRectF& wish, int parent, const std::vector<char>& except) const;
    /// Widens the parent, and what that stands in, until the rectangle lies inside with a margin.
    void grow(int parent, const QRectF& rect);

private:
    bool isFree(const QRectF& rect, int parent, const std::vector<char>& except) const;
    bool standsIn(int node, int scope) const;
    QRectF contentOf(int parent) const;

    const Diagram& diagram_;
    Placement& placement_;
};

} // namespace millrace::layout
