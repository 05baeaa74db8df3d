// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/soundness/facts.h"

#include <boost/container/small_vector.hpp>
#include <vector>

namespace millrace::lint {

/// A scope as a net in which tokens move along edges: what soundness is decided on.
struct Net {
    enum class Join : std::uint8_t {
        Any, ///< each token by itself
        All, ///< one token on every way in
        Waiting ///< inclusive: until no more can come
    };
    /// How a way out is taken when its node goes on.
    enum class Way : std::uint8_t {
        Always,
        Choice, ///< exactly one of the node's choices
        Maybe, ///< any of them; at least one where there is neither Always nor Choice nor Fallback
        Fallback ///< when no Maybe is taken
    };
    using Ways = boost::container::small_vector<int, 2>; ///< edges: few lead to or from most nodes
    struct Node {
        Join join = Join::Any;
        bool isFinal = false; ///< ends all
        bool isSide = false; ///< only reached from events that do not interrupt: may be under way several times
        metamodel::Key key = metamodel::noKey; ///< noKey: the beginning
        Ways in, out;
    };
    struct Edge {
        int from = -1, to = -1;
        Way way = Way::Always;
        bool isSide = false; ///< leads to or from a node beside the main way
        boost::container::small_vector<metamodel::Key, 2> via; ///< flows and steps that it stands for, in order
    };
    std::vector<Node> nodes; ///< the first is the beginning
    std::vector<Edge> edges;
    bool isUnclear = false; ///< a complex gateway joins: what it waits for is in an expression

    int addNode(metamodel::Key key, Join join = Join::Any);
    int addEdge(int from, int to, Way way, metamodel::Key via = metamodel::noKey);
};

/// Steps outside of the flow are left out; link events are connected by name.
Net netOf(const ScopeFacts& facts);

/// Whether several tokens can be under way at once.
bool isConcurrent(const Net& net);

/// Merges what cannot change the answer (sequences, blocks that are closed as they were opened, loops back to the same
/// place), until nothing more can be merged. After W. Sadiq and M. E. Orlowska, "Analyzing process models using graph
/// reduction techniques", Information Systems 25 (2000). Nodes and edges that are gone have no ends.
void reduce(Net& net);

} // namespace millrace::lint
