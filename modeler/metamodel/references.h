// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

namespace millrace::metamodel {

/// Whether the schema asks for this reference.
bool isRequired(const Property& reference);

/// Always false.
bool isNone(const Property& reference);

/// A warning for each id that is used twice and each reference to something that is not there, an error where the
/// reference is one that `isNeeded`, nothing where what it names `mayBeElsewhere`, in another file; and an error for
/// each of those that is required and missing altogether. In the order of lines.
base::Problems referenceProblems(const Tree& tree, const QString& file,
    bool (*isNeeded)(const Property& reference) = isRequired,
    bool (*mayBeElsewhere)(const Property& reference) = isNone);

} // namespace millrace::metamodel
