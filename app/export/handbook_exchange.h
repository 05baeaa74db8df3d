// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QString>

namespace millrace::app::exporting {

/// A table of what choreographies and conversations are about: each exchange with who begins it, with whom, and the
/// messages that go to and fro. A piece of HTML; empty where the model has neither.
QString exchangeTable(const metamodel::Tree& model);

} // namespace millrace::app::exporting
