// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

namespace millrace::editing {

/// Whether a pool may become open, closed or upright: every pool that is drawn.
bool canChangePool(const metamodel::Tree& tree, const metamodel::Element& pool, const NewElement& what);
/// Gives the pool a process, or takes an empty one; hides or shows what is in it (close_pool.h), turns it with all that
/// is in it (turn_pool.h). An open pool is as deep as a new one at least; a closed one keeps its direction.
void changePool(Edit& edit, Key pool, const NewElement& what);

} // namespace millrace::editing
