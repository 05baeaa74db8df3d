// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <set>

namespace millrace::editing {

class Edit;

/// The names that stand beside these shapes and along these edges find their places anew, clear of all that is drawn.
void placeNames(Edit& edit, metamodel::Key plane, const std::set<metamodel::Key>& drawn);

} // namespace millrace::editing
