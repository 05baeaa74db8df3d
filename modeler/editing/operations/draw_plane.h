// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::editing {

class Edit;

/// As formatDiagram(), as a part of an edit that behaviours follow.
void drawPlane(Edit& edit, metamodel::Key plane);

} // namespace millrace::editing
