// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QLineF>
#include <QRectF>
#include <vector>

class QPainter;

namespace millrace::canvas {

class View;
using metamodel::Key;

/// What the pointer has hold of, along one axis: the whole box, one of its sides, or nothing.
enum class Held { Nothing, Low, Whole, High };

/// Lines up what is being placed with what stands around it: middles with middles, sides with sides, gaps with gaps of
/// the same row or column, else with the grid, where it is on. Remembers why, and draws that.
class Snapping {
public:
    /// `moved` and what goes along with them are nothing to line up with.
    Snapping(const View& view, const std::vector<Key>& moved);

    /// The point that sticks to the grid, from the middle of the box; the middle itself unless told.
    void setGridAnchor(QPointF fromMiddle) { anchor_ = fromMiddle; }
    /// How far to shift the box (or the held sides of it).
    QPointF shiftFor(const QRectF& box, Held x = Held::Whole, Held y = Held::Whole);
    void clear();
    void paint(QPainter& painter) const;

    const std::vector<QLineF>& lines() const { return lines_; } ///< along which it is lined up
    const std::vector<QLineF>& gaps() const { return gaps_; } ///< that are equal

private:
    struct Axis;
    double shiftAlong(const Axis& axis, const QRectF& box, Held held) const;
    void explain(const Axis& axis, const QRectF& box, Held held);
    void paintGap(QPainter& painter, const QLineF& gap) const;

    const View& view_;
    std::vector<QRectF> others_;
    QPointF anchor_;
    std::vector<QLineF> lines_;
    std::vector<QLineF> gaps_;
};

} // namespace millrace::canvas
