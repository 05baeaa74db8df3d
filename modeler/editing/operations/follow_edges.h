// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/orthogonal_router.h"
#include "modeler/metamodel/tree.h"

#include <unordered_map>

namespace millrace::editing {

class Edit;

/// The outlines that shapes had before they were changed, by key of the shape.
using OldOutlines = std::unordered_map<metamodel::Key, layout::Outline>;

/// Lets the edges of a plane follow the shapes that moved or were resized.
void followEdges(Edit& edit, metamodel::Key plane, const OldOutlines& old);

} // namespace millrace::editing
