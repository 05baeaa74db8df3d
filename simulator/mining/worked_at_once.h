// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

#include <utility>
#include <vector>

namespace millrace::mining {

using base::Microseconds;

/// At how many things a name worked at once, of work from .. to: the largest number kept for more than `share` of the
/// busy time. 0 for no work.
int workedAtOnce(std::vector<std::pair<Microseconds, Microseconds>> work, double share);

} // namespace millrace::mining
