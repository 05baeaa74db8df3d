// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/kernel/distribution.h"

#include <QString>
#include <cstddef>
#include <vector>

namespace millrace::mining {

using base::Microseconds;
using kernel::Distribution;

/// A distribution that may have made a sample, and how well it fits.
struct Fit {
    Distribution distribution;
    std::size_t sampleSize = 0;
    double logLikelihood = 0; ///< of the sample, natural logarithm; 0 for a constant and where no family fits
    /// Bayesian information criterion, lower is better: k ln n - 2 ln L. Schwarz: Estimating the dimension of a model,
    /// Annals of Statistics 6 (1978).
    double bic = 0;
    /// The largest difference between the shares of values up to x in the sample and in the distribution, 0 to 1
    /// (Kolmogorov and Smirnov).
    double distance = 0;

    /// Translated: "4,312 observations; log-normal fits best (its shares differ by 1.2 % at most)".
    QString text() const;
};

/// Constant, exponential, normal, log-normal, gamma, Weibull, uniform and triangular, those that can have made the
/// sample, by maximum likelihood, the best (by BIC) first. Values are finite; empty for no values.
std::vector<Fit> fitAll(std::vector<double> sample);

/// Of fitAll() the first; a histogram of the values (their shares, where there are 20 different ones at most) where
/// even that differs from them by more than chance and by more
/// than 5 % of shares. Not for no values.
Fit fit(std::vector<double> sample);

/// The mean excess of neither side: the area between the two cumulative distributions, in the values' unit: the
/// 1-Wasserstein or earth mover's distance. As a distance of logs: Chapela-Campa et al., Can I trust my simulation
/// model?, BPM 2023. Neither is empty.
double wassersteinDistance(std::vector<double> a, std::vector<double> b);

/// What people call a kind of distribution; translated, within a sentence.
QString nameOf(Distribution::Kind kind);

} // namespace millrace::mining
