// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/metamodel/tree.h"

#include <QPoint>

namespace millrace::canvas {

using metamodel::Key;

/// Where an arrow leads from a shape: right and left along the flow (the uppermost branch first), up and down to the
/// next branch of the same gateway; else to what stands nearest on that side. `direction` has one coordinate of 1 or
/// -1. noKey where there is nothing.
Key walkFrom(const metamodel::Tree& tree, const drawing::Figures& figures, Key shape, QPoint direction);

} // namespace millrace::canvas
