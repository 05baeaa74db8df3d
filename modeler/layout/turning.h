// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

namespace millrace::layout {

/// What stands in a pool, to be mirrored at the diagonal: what ran to the right runs down, and the other way round.
struct Turnable {
    std::vector<QRectF>
        frames; ///< the pool first, then its lanes and groups: they are as large as what they hold needs
    std::vector<QRectF> boxes; ///< they keep their size; what hangs on them is inside of their margin
    std::vector<double> margins; ///< of each box; empty for none
};

/// Where all of it comes to stand, with the corner of the first frame where it was. Rows become columns in the same
/// order and what stood in line still does; what did not overlap does not overlap, what was in a frame still is.
class Turned {
public:
    explicit Turned(const Turnable& turnable);

    const std::vector<QRectF>& frames() const { return frames_; }
    const std::vector<QRectF>& boxes() const { return boxes_; }
    /// Any other point, such as the bend of a line: in proportion between what is around it.
    QPointF map(QPointF point) const;

private:
    struct Stop {
        double from, to;
    };
    using Stops = std::vector<Stop>; ///< in order of both
    static double mapped(const Stops& stops, double value);

    Stops across_, down_; ///< of the old x, which gives the new y, and of the old y
    QPointF corner_;
    std::vector<QRectF> frames_, boxes_;
};

} // namespace millrace::layout
