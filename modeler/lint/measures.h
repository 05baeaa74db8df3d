// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>
#include <vector>

namespace millrace::lint {

/// How much a reader of one process or sub-process has to keep in mind, its own level alone.
struct Measures {
    metamodel::Key scope = metamodel::noKey;
    int level = 0; ///< sub-processes around it
    int steps = 0; ///< activities, events and gateways
    int flows = 0;
    double connectivity = 0; ///< flows a step. A. M. Latva-Koivisto, "Finding a complexity measure for ..." (2001)
    int controlFlow = 0; ///< ways that a case can go at its splits, as in soundness/complexity.h
    int mostWays = 0; ///< flows at the gateway that has most
    /// Splits that a step is inside of at least, for the step that is inside of most. After J. Mendling, "Metrics for
    /// Process Models" (2008), 4.3.5.
    int nesting = 0;
    std::vector<metamodel::Key> part; ///< what would make a good sub-process, where one is needed
    bool isTooMuch = false; ///< beyond what is seldom misread
    QString advice; ///< one sentence: what to split, or that it is well as it is
};

/// Of every process and sub-process that holds steps, in document order.
std::vector<Measures> measuresOf(const metamodel::Tree& tree);

} // namespace millrace::lint
