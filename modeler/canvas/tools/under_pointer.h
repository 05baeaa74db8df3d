// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/tools/tool.h"
#include "modeler/drawing/figure.h"

namespace millrace::canvas {

/// The topmost node under the pointer or so near that it is meant: a flow ends on a border, where one easily misses it.
/// Null for none.
const drawing::Figure* nodeNear(const View& view, const Pointer& pointer);

/// The sequence flow that runs through the point, near enough to put something into it; null for none.
const drawing::Figure* flowAt(const View& view, QPointF centre);

} // namespace millrace::canvas
