// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"
#include "modeler/metamodel/tree.h"

namespace millrace::editing {

/// Writes into a draft of the type what makes it that kind of it: event definitions (those that it has are kept where
/// they fit, with all that is in them), interrupting or not, instantiating ...; what the schema demands inside is
/// there.
void detail(const metamodel::Tree& tree, metamodel::Draft& draft, const NewElement& what);

/// What the element would have been made from, its name left out.
NewElement describe(const metamodel::Tree& tree, const metamodel::Element& element);

} // namespace millrace::editing
