// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::metamodel {

/// A warning for each id that is used twice and each reference to something that is not there, in the order of lines.
base::Problems referenceProblems(const Tree& tree, const QString& file);

} // namespace millrace::metamodel
