// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::canvas {

using metamodel::Key;

/// Of what is selected, the shapes that move: no flows, and no lane without what it is a part of, which would tear it
/// out: it goes with its pool, its sub-process or the lane around it, and without any of them with all its neighbours.
std::vector<Key> movableShapes(
    const metamodel::Tree& tree, const drawing::Figures& figures, const std::vector<Key>& selection);

/// Why nothing of a selection moves, in words; empty where something does.
QString whyNothingMoves(
    const metamodel::Tree& tree, const drawing::Figures& figures, const std::vector<Key>& selection);

} // namespace millrace::canvas
