// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <vector>

namespace millrace::mining {

/// A family of distributions with the parameters that make a sample most likely.
struct Candidate {
    kernel::Distribution distribution;
    int parameters = 0; ///< that were chosen by the sample
    double logLikelihood = 0;
};

/// Exponential, normal, log-normal, gamma, Weibull, uniform and triangular, those that can have made the sample, each
/// by maximum likelihood. Gamma: Minka, Estimating a gamma distribution (2002); triangular: the mode by Oliver, A
/// maximum likelihood oddity, American Statistician 26 (1972), its ends by search. `sorted` has two different values at
/// least.
std::vector<Candidate> candidatesFor(const std::vector<double>& sorted);

} // namespace millrace::mining
