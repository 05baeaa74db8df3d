// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field_row.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {
class Edit;
}

namespace millrace::canvas {

/// Adds a row to the list, with a name that no other has and all that BPMN's schema demands of such a thing: an
/// interface has an operation, an operation takes a message, a data input is in a set.
void addListRow(editing::Edit& edit, metamodel::Key element, const FieldRow& list);
/// Throws Failure where the schema demands that it stays.
void removeListRow(editing::Edit& edit, metamodel::Key element, const FieldRow& list, int index);

} // namespace millrace::canvas
