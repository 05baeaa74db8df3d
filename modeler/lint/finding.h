// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/wellformed/wellformed.h"

#include <vector>

namespace millrace::lint {

/// Something a model should not have: problem, element and quick fix as in wellformed::Flaw. Empty fix where only the
/// analyst can know what to do.
struct Finding : wellformed::Flaw {
    /// What else is to be shown with it, in the order in which a case comes by: the way into a deadlock, the other of
    /// two shapes.
    std::vector<metamodel::Key> path;
    /// Of unsound behaviour: the type of gateway with which its scope would be sound; foreignType where none is known.
    metamodel::TypeId betterGateway = metamodel::foreignType;
    QString dismissal; ///< the reason that somebody gave for leaving it so; empty for what stands
};
using Findings = std::vector<Finding>;

} // namespace millrace::lint
