// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/behavior.h"

namespace millrace::execution {

/// The behaviour of an element: the one table of them.
const Behavior& behaviorOf(NodeKind kind, Trigger trigger);

/// Of activities that repeat; what they do each time is behaviorOf().
const Behavior& behaviorOfRepeated();
/// Of activities that begin with several tokens; what they do then is Join::inner.
const Behavior& behaviorOfGathering();
/// Of the parts of an event that throws several triggers.
const Behavior& behaviorOfThrownPart();

} // namespace millrace::execution
