// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/soundness/net.h"

namespace millrace::lint {

/// What moving tokens in every possible way came upon. Paths are steps and flows in the order in which they were taken.
struct Explored {
    struct Trouble {
        metamodel::Key at = metamodel::noKey;
        std::vector<metamodel::Key> path;
    };
    std::vector<Trouble> stuck; ///< joins that wait for what never comes
    std::vector<Trouble> twice; ///< places where a second token comes while the first is there
    std::vector<Trouble> endless; ///< from there no end can be reached, though it goes on
    std::vector<metamodel::Key> neverReached; ///< only where all was seen
    bool isWhole = true; ///< false: the bound was reached, and there may be more
};

/// Breadth first, so that paths are short. Sees at most `most` states.
Explored explore(const Net& net, std::size_t most);

} // namespace millrace::lint
