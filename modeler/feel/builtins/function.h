// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/builtins/registry.h"

#include <memory>

namespace millrace::feel {

/// A builtin as a value: what its name means where it is not called (`sort(list, after)`).
Value builtinFunction(std::span<const Builtin> rows);

/// The first row that can be called with so many arguments by position; null for none.
const Builtin* rowFor(std::span<const Builtin> rows, std::size_t count);

} // namespace millrace::feel
