// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace millrace::results {

struct Figure;

/// A KPI over cases (or visits): all of all replications thrown together. Says how cases differ, not how sure we are.
struct CaseStatistics {
    std::int64_t count = 0;
    double mean = 0;
    double min = 0;
    double max = 0;
    double standardDeviation = 0;
};

/// A KPI over replications: the mean of the replications' values with the 95 % confidence interval of Student's t
/// distribution over them. Says how sure we are, not how cases differ. No bounds for a single replication.
struct Estimate {
    double mean = 0;
    std::optional<double> low;
    std::optional<double> high;
    int replications = 0; ///< those that had a value; 0: nothing was measured, and the mean of 0 says nothing

    bool isMeasured() const { return replications > 0; }
    /// From the mean to the upper bound, which is half the interval's width unless the lower one is cut off at 0; 0
    /// without bounds.
    double halfWidth() const { return high ? *high - mean : 0; }
};

/// Of one value for each replication; those that are NaN (nothing to measure in that replication) are left out. Empty
/// without any value. 0 < confidence < 1.
std::optional<Estimate> estimate(std::span<const double> values, double confidence = 0.95);

/// A percentile over replications, by sections: its value is that of all cases of all replications together, as the
/// percentiles of single replications lean to one side, the more the fewer cases they have; its interval is Student's
/// over the distances of each replication's own percentile from it. Order statistics of all cases thrown together would
/// not cover, as cases of one replication depend on one another. Asmussen, Glynn: Stochastic simulation (2007),
/// 'sectioning'.
struct Percentile : Estimate {
    std::vector<double> replications; ///< that of each replication, in their order; NaN where it has none
};

struct Percentiles {
    Percentile p50, p90, p95;
};

/// Whether a figure may be below 0. Intervals of those that cannot do not go below it either.
enum class Sign : std::uint8_t { NeverNegative, Any };

/// `values`: by replication; `ofAll`: of all their cases together.
Percentile percentileOver(std::vector<double> values, double ofAll, Sign sign = Sign::NeverNegative);

/// One key figure, both ways.
struct Kpi {
    Estimate estimate;
    std::optional<CaseStatistics> cases; ///< none for what is no measure of a case: rates, averages over time
    std::optional<Percentiles> percentiles; ///< as `cases`
    std::vector<double> replications; ///< the value of each replication, in their order; NaN where it has none
};

/// A KPI without cases from a value for each replication; not measured where none has a value.
Kpi overReplications(std::vector<double> values, Sign sign = Sign::NeverNegative);

} // namespace millrace::results
