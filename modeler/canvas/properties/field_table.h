// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field_row.h"
#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::canvas {

/// All that can be said of the elements: of one, everything; of several, what they share but for their names and ids.
/// What the table gives no row of its own is read from the schema and stands under Advanced.
std::vector<FieldSection> fieldSections(
    const metamodel::Tree& tree, const std::vector<const metamodel::Element*>& elements);

} // namespace millrace::canvas
