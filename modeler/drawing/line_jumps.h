// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"

#include <QPainterPath>

namespace millrace::drawing {

/// How far a jump goes to each side and up, in diagram pixels.
inline constexpr double jumpRadius = 5;

using Jumps = std::vector<QPointF>;

/// Where the level stretches of a route cross the upright ones of another, well inside of both, so that lines that meet
/// at a corner or at a shape do not count. In no order.
void addJumps(Jumps& jumps, const QPolygonF& route, const QPolygonF& other);

/// The line with a small bridge upwards at each jump; jumps that are too near for two bridges share one. As it was for
/// paths of other things than straight stretches.
QPainterPath withJumps(const QPainterPath& line, const Jumps& jumps);

/// What of an edge's paths is its line, and so has jumps.
bool isLineOf(const PathItem& item, const Figure& edge);

} // namespace millrace::drawing
