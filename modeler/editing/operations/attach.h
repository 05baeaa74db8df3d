// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <set>
#include <vector>

namespace millrace::editing {

class Edit;

/// Whether the event, moved alone onto an activity's border, would sit there.
bool canSitOnBorder(const metamodel::Tree& tree, const metamodel::Element& event);

/// After shapes were moved: what sits on a border still does, or is an event of its own now. Only a single event that
/// `mayChange` attaches or detaches.
void settleEvents(
    Edit& edit, const std::vector<metamodel::Key>& shapes, const std::set<metamodel::Key>& moving, bool mayChange);

} // namespace millrace::editing
