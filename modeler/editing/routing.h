// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/geometry.h"

namespace millrace::editing {

class Edit;
using metamodel::Element;

/// A line for a connection of that kind from one shape to another on the same plane: the plain one where nothing is in
/// its way and no other line lies there already or, but for messages, would be crossed; else one around. `own` is the
/// edge that is to have it, if it is drawn.
bpmn::Waypoints freshLine(const Edit& edit, metamodel::TypeId connection, const Element& fromShape,
    const Element& toShape, const Element* own = nullptr);

} // namespace millrace::editing
