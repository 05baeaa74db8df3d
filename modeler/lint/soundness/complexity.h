// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/soundness/net.h"

namespace millrace::lint {

/// How much a reader has to keep in mind.
struct Complexity {
    int steps = 0; ///< flow nodes
    /// Control-flow complexity, the ways that a case can go at its splits. After J. Cardoso, "Control-flow complexity
    /// measurement of processes and Weyuker's properties" (2005): exclusive and event-based: ways out, inclusive:
    /// 2^n - 1 (at most 1,023 each), parallel: 1.
    int controlFlow = 0;
    /// A part with one way in and one way out that would make a good sub-process: its first and last step, and all.
    std::vector<metamodel::Key> part;
};

/// Beyond it, errors become likely: J. Mendling, H. A. Reijers, W. M. P. van der Aalst, "Seven process modeling
/// guidelines", Information and Software Technology 52 (2010).
inline constexpr int readableSteps = 50;
inline constexpr int readableControlFlow = 60;

/// Looks for a part only where one is needed, and in nets of at most 600 nodes.
Complexity complexityOf(const ScopeFacts& facts, const Net& net);

} // namespace millrace::lint
