// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/layout/description.h"

namespace millrace::layout {

/// Where everything is now; empty where it is not drawn.
Placement present(const metamodel::Tree& tree, const Description& description);

} // namespace millrace::layout
