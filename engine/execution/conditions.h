// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/host.h"
#include "modeler/feel/scope.h"

namespace millrace::execution {

/// Answers a choice by the conditions of the flows, over the variables in `scope`: the way of a host that runs for
/// real. A condition that gives neither true nor false fails the choice with the reason.
void judgeConditions(const Program& program, Choice& choice, const feel::Scope& scope);

} // namespace millrace::execution
