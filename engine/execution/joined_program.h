// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/program.h"

#include <memory>
#include <string_view>

namespace millrace::execution {

/// Two processes in one program, so that one machine moves the cases of both: those of the second begin where
/// Machine::start() is told to, at one of its start events. The first keeps its nodes and scopes as they are. Nodes of
/// the second stand behind those of the first, with `prefix` before their ids; so do its scopes, of which the first is
/// the process. What the two name alike has nothing to do with each other.
std::shared_ptr<const Program> joined(const Program& first, const Program& second, std::string_view prefix);

} // namespace millrace::execution
