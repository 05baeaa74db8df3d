// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/cycle_time_histogram.h"
#include "simulator/kernel/distribution.h"
#include "simulator/results/histogram.h"

namespace millrace::app::simulation {

/// A distribution drawn over what was observed: bars of the sample, the line of the distribution, and marks at its
/// median and its 90 % quantile. Where nothing was observed the bars are left out.
charts::HistogramData fittedCurve(const kernel::Distribution& distribution, const results::Histogram& observed);

/// The distribution alone: its curve from about its lowest to its 99.5 % quantile, marks at P10, P50 and P90.
charts::HistogramData curveOf(const kernel::Distribution& distribution);

} // namespace millrace::app::simulation
