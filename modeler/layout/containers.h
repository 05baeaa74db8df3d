// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

inline constexpr double containerMargin = 20; ///< between what is put into a container and its borders

/// Whether a node is another one or stands in it at any depth; lanes stand in their pools. Events on a border do not
/// stand in what they sit on.
bool standsIn(const Diagram& diagram, int node, int scope);
/// The inside of a container, its head and name left out; empty for none.
QRectF contentOf(const Diagram& diagram, const Placement& placement, int container);

enum class Side : std::uint8_t { Right, Bottom };
/// Moves the right or lower border of a container or lane outwards. What is beyond it is pushed on where it is in the
/// way (by lanes always), with its lines; lines that would be torn lose their points. What the container stands in
/// grows, as far as it must.
void stretch(const Diagram& diagram, Placement& placement, int container, Side side, double distance);
/// Widens the parent, and what that stands in, until the rectangle lies inside with a margin.
void grow(const Diagram& diagram, Placement& placement, int parent, const QRectF& rect);

} // namespace millrace::layout
