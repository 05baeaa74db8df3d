// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"

#include <vector>

namespace millrace::canvas {

/// The shortest way, in steps, to where boxes cover nothing that is drawn: to the right or below rather than back or
/// up. What they stand in (a pool, a lane, an open sub-process) does not count as covered, and is left only for another
/// one where it is full. Null where they are free already, or nowhere near.
QPointF shiftToFreePlace(const drawing::Figures& figures, const std::vector<QRectF>& boxes, QSizeF step);

} // namespace millrace::canvas
