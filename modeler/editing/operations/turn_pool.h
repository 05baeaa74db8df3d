// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::editing {

class Edit;

/// Turns a pool with all that is drawn in it: what ran to the right runs down, lanes that lay below each other stand
/// side by side, or the other way round. Shapes keep their size, lines lead as they did, what is around makes room.
void turnPool(Edit& edit, metamodel::Key shape);

} // namespace millrace::editing
