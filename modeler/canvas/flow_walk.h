// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/metamodel/tree.h"

#include <QPoint>

namespace millrace::canvas {

using metamodel::Key;

/// Where an arrow leads from a shape: right and left along the flow (the uppermost branch first), up and down to the
/// next branch of the same gateway; else to what stands nearest on that side. From a connection right and left to the
/// shapes at its ends, up and down to the next connection of the same shape. `direction` has one coordinate of 1 or -1.
/// noKey where there is nothing.
Key walkFrom(const metamodel::Tree& tree, const drawing::Figures& figures, Key shape, QPoint direction);

/// The connection to go to: from a shape the uppermost that leaves it (right, down) or comes to it (left, up); from a
/// connection up and down the next one at the same shape, right and left the shape at its end or start.
Key connectionFrom(const metamodel::Tree& tree, const drawing::Figures& figures, Key shape, QPoint direction);

} // namespace millrace::canvas
