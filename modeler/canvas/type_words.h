// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <QString>

namespace millrace::canvas {

/// Other words by which people look for a thing, translated, parted by commas: "xor, decision, choice"; empty for none.
QString searchWords(const editing::NewElement& what);

} // namespace millrace::canvas
