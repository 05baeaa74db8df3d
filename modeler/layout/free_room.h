// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

#include <optional>

namespace millrace::layout {

/// Looks for room in a drawing, into which things are put without moving others.
class FreeRoom {
public:
    FreeRoom(const Diagram& diagram, const Placement& placement);

    /// The place nearest to `wish` where the rectangle covers no shape and no line, inside of `parent` (a node, or
    /// none) if there is one, else where the parent can grow. `except`: nodes that do not count, as they are to be
    /// moved, with the lines between them.
    QPointF find(const QRectF& wish, int parent, const std::vector<char>& except) const;
    struct Strip {
        QRectF wish;
        QRectF within; ///< may be left to the right alone, where what is around can grow
    };
    /// The corners of strips that all go sideways by the same distance, each up or down for itself, so that no one
    /// moves further than it must; nothing where there is no such place.
    std::optional<std::vector<QPointF>> find(
        const std::vector<Strip>& strips, int parent, const std::vector<char>& except) const;

private:
    bool isFree(const QRectF& rect, int parent, const std::vector<char>& except) const;
    std::optional<QPointF> nearest(
        const Strip& strip, double x, double furthest, int parent, const std::vector<char>& except) const;

    const Diagram& diagram_;
    const Placement& placement_;
};

} // namespace millrace::layout
