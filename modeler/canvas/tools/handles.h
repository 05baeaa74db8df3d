// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/tools/drag.h"

#include <QString>

namespace millrace::canvas {

inline constexpr double gripGap = 4; ///< the selection frame's distance from its shape

/// The grips on what is selected alone: corners and sides of a shape that may be resized, bends and stretches of an
/// edge. The drag that begins at the pointer, or null.
std::unique_ptr<Drag> dragOfHandle(View& view, const Pointer& pointer);
void paintHandles(const View& view, QPainter& painter);
/// The pointer's look over a handle; an arrow where there is none.
Qt::CursorShape cursorOfHandle(const View& view, const Pointer& pointer);
/// What a drag from there would do, in words; empty where it is plain.
QString tipOfHandle(const View& view, const Pointer& pointer);

} // namespace millrace::canvas
