// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/schema.h"

#include <vector>

namespace millrace::dmn {

using Rows = std::vector<metamodel::TypeRow>;

// The rows of DMN by topic; schema.cpp puts them together.
Rows modelRows();
Rows expressionRows();
Rows dmndiRows();
Rows diRows();
Rows dcRows();

} // namespace millrace::dmn
