// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace millrace::editing {

/// For each node of a directed graph the first node that every way from it to an end must pass: where its branches meet
/// again (its immediate postdominator, ends being nodes without ways out). -1: they end apart, or never end.
/// `waysOut[n]` are the nodes that n leads to. Source: Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm"
/// (2001), on the reversed graph.
std::vector<int> meetingPoints(const std::vector<std::vector<int>>& waysOut);

} // namespace millrace::editing
