// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

namespace millrace::editing {

/// Whether a pool may become open, closed or upright: only one whose process holds nothing yet, which could be lost or
/// would have to be drawn anew. True for what it is already.
bool canChangePool(const metamodel::Tree& tree, const metamodel::Element& pool, const NewElement& what);
/// Gives the pool a process, or takes it, and turns it. An open pool is as deep as a new one at least.
void changePool(Edit& edit, Key pool, const NewElement& what);

} // namespace millrace::editing
