// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace millrace::results {

class QuantileSketch;

/// Bars of equal width, for a chart. `counts` are whole in sum, but a sketch's bucket that lies across two bars is
/// shared out between them, so each may have a fraction.
struct Histogram {
    double from = 0;
    double width = 0; ///< of one bar; 0: no values
    std::vector<double> counts;
    double beyond = 0; ///< values above the last bar
};

/// `bars` bars from the smallest value (or 0 where that is near) to the given quantile.
Histogram histogram(const QuantileSketch& sketch, int bars, double upToQuantile = 0.99);
/// The same of values as they are.
Histogram histogramOf(std::vector<double> values, int bars, double upToQuantile = 0.99);
/// Other values in the same bars; what is below the first one counts there.
Histogram inBarsOf(const Histogram& bars, const std::vector<double>& values);

} // namespace millrace::results
