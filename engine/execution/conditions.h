// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/host.h"
#include "modeler/feel/scope.h"
#include "modeler/feel/value.h"

#include <functional>

namespace millrace::execution {

/// Answers a choice by the conditions of the flows, over the variables in `scope`: the way of a host that runs for
/// real. A condition that gives neither true nor false fails the choice with the reason.
void judgeConditions(const Program& program, Choice& choice, const feel::Scope& scope);
/// The same for a scope that has bound the names of each expression beforehand: `bind` is called with the index of each
/// before it is asked for.
void judgeConditions(const Program& program, Choice& choice, const feel::Scope& scope,
    const std::function<void(std::int32_t expression)>& bind);

/// Answers a question about repetitions over the variables in `scope` and these: numberOfInstances,
/// numberOfActiveInstances, numberOfCompletedInstances (BPMN 2.0.2, table 10.28; also by the names that vendors have:
/// nrOfInstances and so on) and loopCounter. What cannot be evaluated fails it with the reason.
void judgeRepetition(const Program& program, Repetition& repetition, const feel::Context& variables);

/// The items that a loop over a collection goes through; empty, with a reason, where the expression gives no list.
feel::Value itemsOf(const Program& program, const Loop& loop, const feel::Scope& scope, std::string& failure);

} // namespace millrace::execution
