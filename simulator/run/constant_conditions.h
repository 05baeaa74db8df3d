// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"

#include <optional>

namespace millrace::run {

/// The flow that an exclusive gateway always takes because its conditions need no data; empty where they need some or
/// there are none.
std::optional<execution::FlowIndex> constantChoice(const execution::Program& program, const execution::Node& gateway);

} // namespace millrace::run
