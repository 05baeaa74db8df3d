// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/run/plan.h"

#include <vector>

namespace millrace::run {

bool isUnsaid(const Shares& shares); ///< there is none

/// Of a node that takes one of its ways out: flows without a share share the rest equally (BPSim). In all they come
/// to 1.
std::vector<Branch> exclusiveBranches(const execution::Node& node, const Shares& shares);
/// Of one that takes each of them by itself; the default flow is for when none is taken.
std::vector<Branch> inclusiveBranches(
    const execution::Program& program, const execution::Node& node, const Shares& shares);
/// Of either.
std::vector<Branch> branchesOf(const execution::Program& program, const execution::Node& node, const Shares& shares);

} // namespace millrace::run
