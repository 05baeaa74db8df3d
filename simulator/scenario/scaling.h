// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

namespace millrace::scenario {

/// The distribution of `factor` times its value; factor > 0. Counts (binomial, Poisson) become a discrete one, as they
/// are of whole numbers only.
kernel::Distribution scaled(const kernel::Distribution& distribution, double factor);

} // namespace millrace::scenario
