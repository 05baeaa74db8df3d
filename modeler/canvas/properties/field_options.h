// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field_rows.h"
#include "modeler/metamodel/tree.h"

namespace millrace::canvas {

/// The values of one of the schema's enumerations, in words; none where it has no words.
std::vector<FieldOption> enumerationOptions(QLatin1String enumeration);

/// What a field of the element can be set to, in words; for references the ids of what they may name.
std::vector<FieldOption> optionsFor(
    Options from, const metamodel::Tree& tree, const metamodel::Element& element, const QString& path);

} // namespace millrace::canvas
