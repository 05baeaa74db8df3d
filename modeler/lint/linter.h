// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"

#include <vector>

namespace millrace::lint {

/// Something a model should not have. `fix` mends it, as a list of changes for one undo step; empty where only the
/// analyst can know what to do.
struct Finding {
    base::Problem problem;
    metamodel::Key element = metamodel::noKey;
    QString fixName; ///< "Make 'no' the default"
    metamodel::Changes fix;
};
using Findings = std::vector<Finding>;

/// Asks every rule about every element, in document order. Pure: may run on a copy of the tree in another thread.
Findings lint(const metamodel::Tree& tree);

} // namespace millrace::lint
