// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace millrace::app::execution {

/// Runs what may end in a base::Failure, and tells the user of it where it does; false then.
using Attempt = std::function<bool(const std::function<void()>&)>;

} // namespace millrace::app::execution
