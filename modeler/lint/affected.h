// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <unordered_set>

namespace millrace::lint {

/// What a list of changes can have made another finding. Rules look at an element, at what it is connected to (at most
/// three steps along flows and borders), at what refers to it and it refers to, and at the scopes around it; a rule
/// that looks farther keeps a state of its own.
struct Affected {
    bool everything = false; ///< a whole process or diagram came, went or changed its kind
    std::unordered_set<metamodel::Key> asked; ///< elements of the tree as it is
    std::unordered_set<metamodel::Key> gone;
    std::unordered_set<metamodel::Key> shapes; ///< BPMNShape elements that came or moved
    std::unordered_set<metamodel::Key> renamed;
    std::unordered_set<metamodel::Key> steps; ///< flow nodes and flows whose way, kind or trigger may be another
};

/// `tree` has gone through the changes already.
Affected affectedBy(const metamodel::Tree& tree, const metamodel::Changes& changes);

} // namespace millrace::lint
