// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::editing {

using metamodel::Key;

/// A line of a process that is told as an indented list.
struct Step {
    Key element = metamodel::noKey; ///< a flow node, or the pool whose steps follow; of a jump: where it goes on
    Key flow = metamodel::noKey; ///< the sequence flow by which a branch begins here: what its "if" says
    Key lane = metamodel::noKey; ///< who does it: the innermost lane
    int level = 0; ///< indentation: branches below what divides them, the inside of a sub-process below it
    bool isJump = false; ///< the branch goes on at a node that is told elsewhere
    bool operator==(const Step&) const = default;
};

/// All processes of the file, in the order in which somebody would tell them: from the start along the flows, each
/// branch up to where the branches meet again, which is told once, on the level of what divided them. Gateways that
/// only join are left out; what follows one that has just one way in and one out yet is its first branch. Events on a
/// border are told below their activity. Every flow node that is told is told once; time and space are proportional to
/// nodes and flows, whatever the nesting.
std::vector<Step> stepsOf(const metamodel::Tree& tree);

/// The node at which all ways out of a flow node meet again; noKey where they end apart.
Key meetingPointOf(const metamodel::Tree& tree, Key flowNode);

} // namespace millrace::editing
