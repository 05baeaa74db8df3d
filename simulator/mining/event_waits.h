// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/mining/replay.h"

#include <vector>

namespace millrace::mining {

using base::Microseconds;

/// By node: how long cases waited for it, in seconds, where it is an intermediate catch event and the log tells when
/// work could begin: from the end of the activity before it to the moment at which the activity behind it was there.
/// Only where nothing but exclusive gateways and plain splits lies between, so that nothing else was waited for.
std::vector<std::vector<double>> eventWaits(
    const execution::Program& program, const log::ActivityLog& log, const Replayed& replayed);

} // namespace millrace::mining
