// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/execution/instance.h"

#include <optional>
#include <string>
#include <string_view>

namespace millrace::execution {

/// The instance as bytes: a version, then little-endian integers. What is done to a loaded copy is what would be done
/// to the original; timers and subscriptions are the host's to store.
std::string toBytes(const Instance& instance);
/// Empty for bytes of another version, damaged ones, and those that do not fit the program.
std::optional<Instance> fromBytes(std::string_view bytes, const Program& program);

} // namespace millrace::execution
