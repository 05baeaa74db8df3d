// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::editing {

/// Throws base::Failure with a sentence for the user where the file would not be valid by BPMN's schema with that
/// value: no number, none of the values of an enumeration, an id that is taken, a reference to what is not there.
/// Empty: the property is taken away; one that the schema demands cannot be.
void checkValue(const metamodel::Tree& tree, const metamodel::Element& element, const metamodel::Property& property,
    const QString& value);

} // namespace millrace::editing
