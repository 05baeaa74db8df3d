// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/results/kpi.h"

#include <optional>
#include <string>
#include <vector>

namespace millrace::results {

struct Results;

/// Two runs with the same seeds, held against one another replication by replication: what is common to both (the same
/// draws) falls out of the difference. Law: Simulation modeling and analysis, 'paired-t confidence interval'.
struct Comparison {
    std::string kpi; ///< "process.cycleTime", "resources.Clerk.utilisation"
    Estimate a;
    Estimate b;
    Estimate difference; ///< b - a
    bool significant = false; ///< the interval of the difference leaves out 0
};

/// By replication; replications that only one of them has, or without a value, are left out. Empty where none is left.
std::optional<Comparison> compare(std::string kpi, const Kpi& a, const Kpi& b);

/// All KPIs of the process, and utilisation, queue and cost of the pools and waiting time of the activities that both
/// have.
std::vector<Comparison> compare(const Results& a, const Results& b);

} // namespace millrace::results
