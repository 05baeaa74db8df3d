// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::editing {

class Edit;

/// Closes a pool with content: its process goes to a diagram by itself, so that nothing is lost; messages to what is in
/// it end at the pool's border, while the model says still what they lead to.
void closePool(Edit& edit, metamodel::Key shape);
/// And back: the content of the process comes into the pool, which grows by it; what is around makes room. What no
/// diagram shows is laid out.
void openPool(Edit& edit, metamodel::Key shape);

} // namespace millrace::editing
