// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>

namespace millrace::editing {

class Edit;

/// Lets a decision (or knowledge model) see what is called so: an input, decision or knowledge model that is there
/// already, else a new input of that type, which is drawn below where the decision is drawn. Gives the requirement.
metamodel::Key require(Edit& edit, metamodel::Key decision, const QString& name, const QString& typeRef);
/// Called so from now on, its variable too, which is what expressions and other tools know it by.
void renameDecision(Edit& edit, metamodel::Key element, const QString& name);
/// A decision without logic, behind the others, drawn beside them where the file draws them.
metamodel::Key addDecision(Edit& edit, const QString& name);
/// An empty decision table, or a literal expression, as the logic of a decision that has none.
metamodel::Key addTable(Edit& edit, metamodel::Key decision);
metamodel::Key addExpression(Edit& edit, metamodel::Key decision);

} // namespace millrace::editing
