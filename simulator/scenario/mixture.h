// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <utility>
#include <vector>

namespace millrace::scenario {

/// One of several distributions, each with its weight, as simply as that can be said: alike ones are one, constants a
/// discrete one. All of them sound, weights above 0.
kernel::Distribution mixture(const std::vector<std::pair<kernel::Distribution, double>>& parts);

/// What of the distribution lies between two values: itself, where all but nothing does, else a table of quantiles.
kernel::Distribution between(const kernel::Distribution& distribution, double min, double max);

} // namespace millrace::scenario
