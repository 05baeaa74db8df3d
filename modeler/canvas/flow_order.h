// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/figures.h"
#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::canvas {

using metamodel::Key;

/// The shapes in the order in which somebody would tell the process: from where it starts along the flows, branches
/// from top to bottom; what no flow reaches stands by its place. The keyboard walks it.
std::vector<Key> inFlowOrder(const metamodel::Tree& tree, const drawing::Figures& figures);

/// The first step of that order, of those that stand in a shape if one is given; else the first of the shapes; noKey
/// for none. Pools and lanes come before what is in them, but nobody begins to tell a process by them.
Key whereFlowBegins(const metamodel::Tree& tree, const drawing::Figures& figures, Key within = metamodel::noKey);

} // namespace millrace::canvas
