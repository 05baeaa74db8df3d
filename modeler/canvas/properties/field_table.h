// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field.h"
#include "modeler/metamodel/schema.h"

#include <vector>

namespace millrace::canvas {

/// A property that the panel offers.
struct FieldRow {
    QString property;
    QString caption; ///< translated
    FieldKind kind = FieldKind::Line;
};

/// What people need to see of an element, in words: name, text, documentation, condition.
std::vector<FieldRow> generalFields(const metamodel::Element& element);
/// The id and the other simple attributes that the schema gives the type; references and what others shows are left
/// out.
std::vector<FieldRow> advancedFields(const metamodel::Schema& schema, const metamodel::Element& element);

} // namespace millrace::canvas
