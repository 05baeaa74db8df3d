// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QMarginsF>
#include <QRectF>
#include <vector>

namespace millrace::editing {

class Edit;

/// A lane as it is drawn.
struct LaneShape {
    metamodel::Key key = metamodel::noKey; ///< of the shape
    QRectF bounds;
    bool isHorizontal = true;
};

/// The lanes of a process or sub-process on a plane, at any depth; those of sub-processes in it left out.
std::vector<LaneShape> lanesOn(
    const metamodel::Tree& tree, const metamodel::Element& plane, const metamodel::Element& scope);

/// What the frame of a sub-process and the heads of its outermost lanes take off its room; null without lanes.
QMarginsF takenByLanes(const std::vector<LaneShape>& lanes, const QRectF& frame);

/// Where a frame may go without making a lane in it too small.
QRectF keepingLanes(const std::vector<LaneShape>& lanes, const QRectF& old, QRectF wished);

/// The outer borders of lanes go as those of the frame around them did.
void fitLanes(Edit& edit, const std::vector<LaneShape>& lanes, const QRectF& old, const QRectF& now);

} // namespace millrace::editing
