// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/runner.h"

namespace millrace::app::simulation {

/// Everything that is to be said of a run: its problems, warnings and assumptions, each with its element where one is
/// named.
base::Problems notesOf(const RunAnswer& answer);

} // namespace millrace::app::simulation
