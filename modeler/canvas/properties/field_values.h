// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field_row.h"
#include "modeler/metamodel/tree.h"

#include <QStringList>

namespace millrace::canvas {

/// What a field shows of an element: the value; of a reference the id of what it names, where that is there.
QString valueOf(const metamodel::Tree& tree, const metamodel::Element& element, const FieldRow& row);
/// The cells of a list, row by row; behind those of each row, what it says that no column has.
std::vector<QStringList> itemsOf(const metamodel::Tree& tree, const metamodel::Element& element, const FieldRow& row);

} // namespace millrace::canvas
