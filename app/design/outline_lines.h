// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <vector>

class QFont;
class QStandardItemModel;

namespace millrace::app::design {

/// Appends the steps of the model (editing/steps.h) as lines of three columns, indented as a tree; what the items know
/// says OutlineRole. `font` is the list's: pools stand out in it.
void fillLines(QStandardItemModel& model, const metamodel::Tree& tree, bool mayEdit, const QFont& font);

/// All lanes with a name.
std::vector<const metamodel::Element*> lanesOf(const metamodel::Tree& tree);

} // namespace millrace::app::design
