// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace millrace::layout {

/// A directed graph whose nodes are to be put into layers from left to right.
struct FlowGraph {
    int nodes = 0;
    std::vector<std::pair<int, int>> arcs; ///< from, to; those from a node to itself are left out of account
    std::vector<char> isStart; ///< by node: where flow begins, if anything leads there or not
};

struct Layering {
    std::vector<int> layer; ///< by node, from 0
    std::vector<char> isReversed; ///< by arc: it runs against the main direction
    std::vector<char> isReturn; ///< by node: on a short way back, drawn from right to left
    std::vector<int> component; ///< by node: which connected part, numbered in the order of their first nodes
};

/// Cycles are cut where a walk from the starts comes back to where it came from, so that the main direction is kept;
/// then every node goes one layer behind the last of those before it. Linear.
Layering assignLayers(const FlowGraph& graph);

} // namespace millrace::layout
