// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"
#include "modeler/metamodel/tree.h"

namespace millrace::layout {

/// How tidy a drawing is, in countable faults.
struct Metrics {
    int shapes = 0; ///< that are drawn
    int edges = 0;
    /// Pairs of shapes that lie upon each other by more than a pixel. What is meant to does not count: a thing and what
    /// it stands in or on, lanes, groups.
    int overlaps = 0;
    /// An edge and a shape whose inside it passes through, its own ends and what they stand in left out.
    int throughShapes = 0;
    int crossings = 0; ///< of two edges, each point for itself
    int covered = 0; ///< pairs of edges without a common end that run upon each other for more than 5 pixels
    int outsideParents = 0; ///< shapes that stick out of the pool or sub-process that they stand in

    Metrics& operator+=(const Metrics& other);
};

Metrics measure(const Diagram& diagram, const Placement& placement);
/// Of what a plane draws, as its file says it.
Metrics measure(const metamodel::Tree& tree, const metamodel::Element& plane);

} // namespace millrace::layout
