// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/schema.h"

#include <vector>

namespace millrace::bpmn {

using Rows = std::vector<metamodel::TypeRow>;

// The rows of BPMN 2.0 by topic; schema.cpp puts them together.
Rows foundationRows();
Rows commonRows();
Rows processRows();
Rows eventsRows();
Rows dataRows();
Rows collaborationRows();
Rows bpmndiRows();
Rows diRows();
Rows dcRows();

} // namespace millrace::bpmn
