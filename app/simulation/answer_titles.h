// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/runner.h"

namespace millrace::app::simulation {

// Figures name elements and pools as users read them; these give back their ids.

/// Empty: no element is titled so.
QString elementTitled(const RunAnswer& answer, const QString& title);
/// The pool, else the element. Empty: neither is titled so.
QString poolOrElementTitled(const RunAnswer& answer, const QString& title);

} // namespace millrace::app::simulation
