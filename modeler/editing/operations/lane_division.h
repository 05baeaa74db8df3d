// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QRectF>
#include <vector>

namespace millrace::editing {

class Edit;

inline constexpr double laneHeadWidth = 30; ///< of a pool's or lane's name
inline constexpr double newLaneHeight = 120;

/// What may have lanes: the element of the shape of a pool, a lane or an open sub-process, or of a plane; else null.
const metamodel::Element* dividable(const metamodel::Tree& tree, metamodel::Key shape);
/// The element that holds (or would hold) the set of lanes inside of what may have some; null where there is none.
const metamodel::Element* laneHolder(const metamodel::Tree& tree, const metamodel::Element& element);

/// What is to be divided, in diagram pixels.
struct LaneBand {
    const metamodel::Element* shape = nullptr; ///< or the plane
    const metamodel::Element* element = nullptr; ///< participant, lane, sub-process or, of a plane, process
    QRectF bounds;
    bool isHorizontal = true;
};
/// Empty for what may have no lanes.
LaneBand bandOf(const metamodel::Tree& tree, metamodel::Key shape);
/// Without the strip for the name; in a sub-process also without its rounded border and its markers.
QRectF insideOf(const LaneBand& band);

/// Where so many lanes of a shape or plane come; makes room for them, so that they cut no step.
std::vector<QRectF> dividedInto(Edit& edit, metamodel::Key shape, int count);

} // namespace millrace::editing
