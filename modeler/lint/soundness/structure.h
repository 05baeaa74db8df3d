// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/soundness/net.h"

namespace millrace::lint {

/// What can be told from the graph alone, in linear time.
struct Structure {
    std::vector<bool> isReached; ///< by node: there is a way from the beginning
    std::vector<std::vector<metamodel::Key>> endlessLoops; ///< steps of loops that can be entered and not left
    std::vector<std::vector<metamodel::Key>> lostLoops; ///< steps of loops that nothing leads into
};
Structure structureOf(const Net& net);

} // namespace millrace::lint
