// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/diagram.h"

namespace millrace::layout {

/// Draws the diagram anew: flow in layers from left to right, lanes as bands, pools below each other, sub-processes
/// from the inside out, loops led back around, boundary events at the lower border, data and annotations beside what
/// they belong to, messages upright between pools; in upright pools from top to bottom. Nothing overlaps and no flow
/// passes through a shape. The top left corner is that of the nodes' present places, if they have some.
///
/// A pure function: the same input gives the same result, on any thread. n log n in practice.
Placement layOut(const Diagram& diagram);

} // namespace millrace::layout
