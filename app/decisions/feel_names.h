// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisions/feel_text.h"
#include "modeler/metamodel/tree.h"

namespace millrace::app::decisions {

/// The names that the logic of a decision or business knowledge model may use: what it requires, its parameters, and
/// the types' components for the parser.
FeelNames namesIn(const metamodel::Tree& tree, const metamodel::Element& owner);

/// The types that values of this model may have: FEEL's own, then those that the model defines.
QStringList typesIn(const metamodel::Tree& tree);
/// What an input's or output's values may be, one by one, where its type or its clause lists them; empty for any.
QStringList allowedValues(const metamodel::Tree& tree, const QString& typeRef, const QString& ownTests = {});
/// FEEL's type behind a typeRef: "string" for an item definition that is one; "Any" where there is none.
QString basicType(const metamodel::Tree& tree, const QString& typeRef);

} // namespace millrace::app::decisions
